using System.Globalization;

namespace Engraft.Quantities;

/// <summary>The dimension of a quantity: the exponents of length, mass, time, electric current, amount of substance, number of cells and money.</summary>
/// <remarks>Exponents may be halves, because a square root is one of the operations. Shares, percentages and points have no dimension.</remarks>
public readonly record struct Dimension(double Length = 0, double Mass = 0, double Time = 0, double Current = 0, double Amount = 0, double Cells = 0, double Money = 0)
{
    /// <summary>The dimension of a pure number.</summary>
    public static Dimension None => default;

    public static Dimension operator *(Dimension a, Dimension b) =>
        new(a.Length + b.Length, a.Mass + b.Mass, a.Time + b.Time, a.Current + b.Current, a.Amount + b.Amount, a.Cells + b.Cells,
            a.Money + b.Money);

    public static Dimension operator /(Dimension a, Dimension b) => a * b.Power(-1);

    /// <summary>The dimension of the quantity raised to <paramref name="exponent"/>.</summary>
    public Dimension Power(double exponent) =>
        new(Length * exponent, Mass * exponent, Time * exponent, Current * exponent, Amount * exponent, Cells * exponent, Money * exponent);

    /// <summary>In coherent base units, for instance "kg m^-1 s^-2"; "1" for a pure number.</summary>
    public override string ToString()
    {
        string[] parts =
        [
            Part("m", Length), Part("kg", Mass), Part("s", Time), Part("A", Current), Part("mol", Amount), Part("cell", Cells), Part("EUR", Money),
        ];
        var text = string.Join(' ', parts.Where(part => part.Length > 0));
        return text.Length == 0 ? "1" : text;
    }

    static string Part(string symbol, double exponent) => exponent switch
    {
        0 => "",
        1 => symbol,
        _ => symbol + "^" + exponent.ToString(CultureInfo.InvariantCulture),
    };
}
