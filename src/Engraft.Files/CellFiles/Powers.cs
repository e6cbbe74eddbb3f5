using Engraft.Numbers;

namespace Engraft.Files.CellFiles;

/// <summary>Powers and hyperbolic functions in the operations of the graph.</summary>
static class Powers
{
    const int MostWhole = 64;

    /// <summary>Whole powers are products, right for any sign; others hold for positive numbers, as in the texts.</summary>
    public static Traced Of(Traced x, Traced exponent)
    {
        if (exponent.Constant is not { } number)
            return Traced.Pow(x, exponent);
        if (number == Math.Floor(number) && Math.Abs(number) <= MostWhole)
            return number < 0 ? Traced.Of(1) / Whole(x, (int)-number) : Whole(x, (int)number);
        return number == 0.5 ? Traced.Sqrt(x) : Traced.Pow(x, exponent);
    }

    static Traced Whole(Traced x, int exponent)
    {
        if (exponent == 0)
            return Traced.Of(1);
        var half = exponent == 1 ? default : Whole(x, exponent / 2);
        return exponent == 1 ? x : exponent % 2 == 0 ? half * half : half * half * x;
    }

    public static (Traced Sinh, Traced Cosh) Hyperbolic(Traced x)
    {
        var (up, down) = (Traced.Exp(x), Traced.Exp(-x));
        return (Traced.Of(0.5) * (up - down), Traced.Of(0.5) * (up + down));
    }

    /// <summary>1 - 2/(exp(2x) + 1), which is 1 where the exponential overflows.</summary>
    public static Traced Tanh(Traced x) => Traced.Of(1) - Traced.Of(2) / (Traced.Exp(Traced.Of(2) * x) + Traced.Of(1));
}
