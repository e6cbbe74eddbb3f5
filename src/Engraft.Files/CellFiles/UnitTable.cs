namespace Engraft.Files.CellFiles;

/// <summary>Units and prefixes that model texts take as known: the International System with its usual names and symbols.</summary>
static class UnitTable
{
    static readonly (string Name, string Symbol, string Powers, double Factor)[] rows =
    [
        ("ampere", "A", "A", 1), ("becquerel", "Bq", "s-1", 1), ("candela", "cd", "cd", 1), ("coulomb", "C", "s A", 1), ("dimensionless", "1", "", 1),
        ("farad", "F", "m-2 kg-1 s4 A2", 1), ("gram", "g", "kg", 1e-3), ("gray", "Gy", "m2 s-2", 1), ("henry", "H", "m2 kg s-2 A-2", 1), ("hertz", "Hz", "s-1", 1),
        ("joule", "J", "m2 kg s-2", 1), ("katal", "kat", "mol s-1", 1), ("kelvin", "K", "K", 1), ("kilogram", "kg", "kg", 1), ("litre", "L", "m3", 1e-3),
        ("liter", "l", "m3", 1e-3), ("lumen", "lm", "cd", 1), ("lux", "lx", "m-2 cd", 1), ("metre", "m", "m", 1), ("meter", "", "m", 1), ("mole", "mol", "mol", 1),
        ("newton", "N", "m kg s-2", 1), ("ohm", "R", "m2 kg s-3 A-2", 1), ("pascal", "Pa", "m-1 kg s-2", 1), ("radian", "rad", "", 1), ("second", "s", "s", 1),
        ("siemens", "S", "m-2 kg-1 s3 A2", 1), ("sievert", "Sv", "m2 s-2", 1), ("steradian", "sr", "", 1), ("tesla", "T", "kg s-2 A-1", 1),
        ("volt", "V", "m2 kg s-3 A-1", 1), ("watt", "W", "m2 kg s-3", 1), ("weber", "Wb", "m2 kg s-2 A-1", 1), ("molar", "M", "mol m-3", 1e3),
        ("minute", "min", "s", 60), ("hour", "h", "s", 3600),
    ];

    static readonly (string Name, string Symbol, double Factor)[] prefixes =
    [
        ("yotta", "Y", 1e24), ("zetta", "Z", 1e21), ("exa", "E", 1e18), ("peta", "P", 1e15), ("tera", "T", 1e12), ("giga", "G", 1e9), ("mega", "M", 1e6), ("kilo", "k", 1e3),
        ("hecto", "h", 1e2), ("deca", "da", 1e1), ("deka", "da", 1e1), ("deci", "d", 1e-1), ("centi", "c", 1e-2), ("milli", "m", 1e-3), ("micro", "u", 1e-6), ("nano", "n", 1e-9),
        ("pico", "p", 1e-12), ("femto", "f", 1e-15), ("atto", "a", 1e-18), ("zepto", "z", 1e-21), ("yocto", "y", 1e-24),
    ];

    /// <summary>Not in CellML: shorthand of the other text format.</summary>
    static readonly string[] shorthand = ["molar", "minute", "hour"];

    static readonly Dictionary<string, TextUnit> byName = rows.Where(row => !shorthand.Contains(row.Name)).ToDictionary(row => row.Name, row => new TextUnit(row.Name, Powers(row.Powers), row.Factor));
    static readonly Dictionary<string, TextUnit> bySymbol = rows.Where(row => row.Symbol.Length > 0).ToDictionary(row => row.Symbol, row => new TextUnit(row.Symbol, Powers(row.Powers), row.Factor));
    static readonly Dictionary<string, double> prefixOf = prefixes.ToDictionary(prefix => prefix.Name, prefix => prefix.Factor);

    public static IEnumerable<string> Names => byName.Keys;

    public static IEnumerable<string> Symbols => bySymbol.Keys;

    /// <summary>A built-in unit of CellML by its name.</summary>
    public static TextUnit? Named(string name) => byName.GetValueOrDefault(name);

    /// <summary>The factor of a prefix by its name or, as CellML allows, by its power of ten.</summary>
    public static double? Prefix(string text)
    {
        const int most = 30;
        if (prefixOf.TryGetValue(text, out var factor))
            return factor;
        return int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var power) && Math.Abs(power) <= most
            ? double.Parse($"1e{power}", System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A symbol with or without a prefix, as mV or uF.</summary>
    public static TextUnit? Symbol(string text)
    {
        var plain = text.Replace('µ', 'u').Replace('μ', 'u');
        if (bySymbol.TryGetValue(plain, out var unit))
            return unit;
        foreach (var (_, symbol, factor) in prefixes)
            if (plain.StartsWith(symbol, StringComparison.Ordinal) && bySymbol.TryGetValue(plain[symbol.Length..], out var rest) && rest.Name is not ("1" or "kg" or "min" or "h"))
                return rest with { Name = text, Factor = factor * rest.Factor };
        return null;
    }

    static Dictionary<string, double> Powers(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(
        part => part.TrimEnd('-', '1', '2', '3', '4'), part => part.AsSpan().IndexOfAny("-1234") is >= 0 and var at ? int.Parse(part.AsSpan(at), System.Globalization.CultureInfo.InvariantCulture) : 1.0);
}
