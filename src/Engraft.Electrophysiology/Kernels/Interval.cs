using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>All values a quantity may take: bounds that hold through every operation, widened against rounding.</summary>
readonly record struct Interval(double Low, double High) : IReal<Interval>
{
    /// <summary>Rounding of an operation, generously.</summary>
    const double Roundoff = 1e-12;

    public static Interval Everything => new(double.NegativeInfinity, double.PositiveInfinity);

    public static Interval Of(double value) => new(value, value);

    public static Interval operator +(Interval a, Interval b) => Widened(a.Low + b.Low, a.High + b.High);

    public static Interval operator -(Interval a, Interval b) => Widened(a.Low - b.High, a.High - b.Low);

    public static Interval operator *(Interval a, Interval b) =>
        Widened(Least(a, b, static (x, y) => Product(x, y)), -Least(a, b, static (x, y) => -Product(x, y)));

    public static Interval operator /(Interval a, Interval b) =>
        b.Low > 0 || b.High < 0 ? a * Widened(1 / b.High, 1 / b.Low) : Everything;

    public static Interval operator -(Interval a) => new(-a.High, -a.Low);

    public static Interval FusedMultiplyAdd(Interval a, Interval b, Interval c) => a * b + c;

    public static Interval Sqrt(Interval x) => Widened(Math.Sqrt(Math.Max(0, x.Low)), Math.Sqrt(Math.Max(0, x.High)));

    public static Interval Abs(Interval x) => x.Low >= 0 ? x : x.High <= 0 ? -x : new(0, Math.Max(-x.Low, x.High));

    public static Interval Min(Interval a, Interval b) => new(Math.Min(a.Low, b.Low), Math.Min(a.High, b.High));

    public static Interval Max(Interval a, Interval b) => new(Math.Max(a.Low, b.Low), Math.Max(a.High, b.High));

    public static Interval SelectLess(Interval a, Interval b, Interval ifLess, Interval otherwise) =>
        a.High < b.Low ? ifLess : a.Low >= b.High ? otherwise : ifLess.With(otherwise);

    public static Interval Exp(Interval x) => Widened(One.Exp(x.Low), x.High > 708 ? double.PositiveInfinity : One.Exp(x.High));

    public static Interval Log(Interval x) => Widened(One.Log(x.Low), One.Log(x.High));

    public static Interval Pow(Interval x, Interval y) => x.Low > 0 ? Exp(y * Log(x)) : new(0, double.PositiveInfinity);

    /// <summary>The smallest interval that holds both.</summary>
    public Interval With(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>The magnitude lies between two positive numbers throughout.</summary>
    public bool Within(double least, double most) => (Low >= least && High <= most) || (High <= -least && Low >= -most);

    static double Least(Interval a, Interval b, Func<double, double, double> product) =>
        Math.Min(Math.Min(product(a.Low, b.Low), product(a.Low, b.High)), Math.Min(product(a.High, b.Low), product(a.High, b.High)));

    static double Product(double x, double y) => x == 0 || y == 0 ? 0 : x * y;

    static Interval Widened(double low, double high) => double.IsNaN(low) || double.IsNaN(high)
        ? Everything : new(low - Roundoff * Math.Abs(low), high + Roundoff * Math.Abs(high));
}
