using System.Globalization;
using Engraft.Numbers;

namespace Engraft.Files.CellFiles;

/// <summary>A unit of a model text: powers of base units, and how many of the coherent unit one of these is.</summary>
/// <param name="Name">As the text calls it.</param>
/// <param name="Powers">Exponents by base unit (m, kg, s, A, K, mol, cd, and what a text declares as base); none is zero.</param>
sealed record TextUnit(string Name, IReadOnlyDictionary<string, double> Powers, double Factor)
{
    /// <summary>Products of a dozen decimal factors differ by less.</summary>
    const double Roundoff = 1e-9;

    static readonly Dictionary<string, double> none = [];

    public static TextUnit Dimensionless { get; } = new("dimensionless", none, 1);

    public static TextUnit Volt { get; } = new("V", new Dictionary<string, double> { ["m"] = 2, ["kg"] = 1, ["s"] = -3, ["A"] = -1 }, 1);

    public static TextUnit Second { get; } = new("s", new Dictionary<string, double> { ["s"] = 1 }, 1);

    /// <summary>mol/m³, which is mmol/L.</summary>
    public static TextUnit Millimolar { get; } = new("mmol/L", new Dictionary<string, double> { ["mol"] = 1, ["m"] = -3 }, 1);

    public bool IsPure => Powers.Count == 0;

    public static TextUnit operator *(TextUnit a, TextUnit b)
    {
        var powers = new Dictionary<string, double>(a.Powers);
        foreach (var (name, exponent) in b.Powers)
            if (!Add(powers, name, exponent))
                powers.Remove(name);
        return new(a.IsPure && a.Factor == 1 ? b.Name : b.IsPure && b.Factor == 1 ? a.Name : Short($"{a.Name}·{b.Name}"), powers, a.Factor * b.Factor);
    }

    public static TextUnit operator /(TextUnit a, TextUnit b) => (a * b.Power(-1)) with { Name = b.IsPure && b.Factor == 1 ? a.Name : Short($"{a.Name}/({b.Name})") };

    static bool Add(Dictionary<string, double> powers, string name, double exponent) =>
        Math.Abs(powers[name] = powers.GetValueOrDefault(name) + exponent) > Roundoff;

    public TextUnit Power(double exponent)
    {
        var powers = Powers.Where(_ => exponent != 0).ToDictionary(power => power.Key, power => power.Value * exponent);
        return new(IsPure && Factor == 1 ? Name : Short(string.Create(CultureInfo.InvariantCulture, $"({Name})^{exponent:G6}")), powers, Raise(Factor, exponent));
    }

    /// <summary>Whole powers by products: a millimetre cubed is the nearest double to 1e-9 or its neighbour.</summary>
    static double Raise(double factor, double exponent)
    {
        const int most = 30;
        if (exponent != Math.Floor(exponent) || Math.Abs(exponent) > most)
            return Elementary.Pow<One>(factor, exponent).Value;
        var product = 1.0;
        for (var i = 0; i < Math.Abs(exponent); i++)
            product *= factor;
        return exponent < 0 ? 1 / product : product;
    }

    public bool HasDimensionOf(TextUnit other) =>
        Powers.Count == other.Powers.Count && Powers.All(power => other.Powers.TryGetValue(power.Key, out var exponent) && Math.Abs(exponent - power.Value) <= Roundoff);

    public bool SameAs(TextUnit other) => HasDimensionOf(other) && Math.Abs(Factor / other.Factor - 1) <= Roundoff;

    /// <summary>What a number in this unit is multiplied with to be in another of its dimension; exactly 1 where they are the same.</summary>
    public double To(TextUnit other) => SameAs(other) ? 1 : Factor / other.Factor;

    static string Short(string name)
    {
        const int most = 60;
        return name.Length <= most ? name : name[..most] + "…";
    }
}
