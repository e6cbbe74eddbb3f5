namespace Engraft.Quantities;

/// <summary>The symbols that units are composed of.</summary>
/// <remarks>
/// mmHg is 133.322387415 Pa (conventional); month and year are mean lengths in the Julian calendar; a share, a score point and a beat have no dimension.
/// </remarks>
static class UnitSymbols
{
    const double Day = 86400;

    static readonly Dimension length = new(Length: 1);
    static readonly Dimension volume = new(Length: 3);
    static readonly Dimension mass = new(Mass: 1);
    static readonly Dimension time = new(Time: 1);
    static readonly Dimension frequency = new(Time: -1);
    static readonly Dimension force = new(1, 1, -2);
    static readonly Dimension pressure = new(-1, 1, -2);
    static readonly Dimension energy = new(2, 1, -2);
    static readonly Dimension power = new(2, 1, -3);
    static readonly Dimension current = new(Current: 1);
    static readonly Dimension voltage = new(2, 1, -3, -1);
    static readonly Dimension conductance = new(-2, -1, 3, 2);
    static readonly Dimension capacitance = new(-2, -1, 4, 2);
    static readonly Dimension amount = new(Amount: 1);
    static readonly Dimension molarity = new(Length: -3, Amount: 1);
    static readonly Dimension cells = new(Cells: 1);
    static readonly Dimension money = new(Money: 1);

    /// <summary>Symbols that take no prefix.</summary>
    static (Dimension Dimension, double Factor)? Whole(string symbol) => symbol switch
    {
        "-" or "1" or "point" or "points" or "beat" or "beats" or "event" or "events" or "fold" => (Dimension.None, 1),
        "%" => (Dimension.None, 0.01),
        "min" or "minute" or "minutes" => (time, 60),
        "h" or "hour" or "hours" => (time, 3600),
        "d" or "day" or "days" => (time, Day),
        "wk" or "week" or "weeks" => (time, 7 * Day),
        "mo" or "month" or "months" => (time, 30.4375 * Day),
        "y" or "year" or "years" => (time, 365.25 * Day),
        "decade" or "decades" => (time, 3652.5 * Day),
        "bpm" => (frequency, 1 / 60.0),
        "kg" => (mass, 1),
        "cell" or "cells" => (cells, 1),
        "mmHg" => (pressure, 133.322387415),
        "EUR" => (money, 1),
        "dyn" => (force, 1e-5),
        _ => null,
    };

    /// <summary>Symbols that take a prefix, as mL, kPa, pmol, mV.</summary>
    static (Dimension Dimension, double Factor)? Prefixable(string symbol) => symbol switch
    {
        "m" => (length, 1),
        "L" => (volume, 1e-3),
        "g" => (mass, 1e-3),
        "s" => (time, 1),
        "Hz" => (frequency, 1),
        "N" => (force, 1),
        "Pa" => (pressure, 1),
        "J" => (energy, 1),
        "W" => (power, 1),
        "A" => (current, 1),
        "V" => (voltage, 1),
        "S" => (conductance, 1),
        "F" => (capacitance, 1),
        "mol" => (amount, 1),
        "M" => (molarity, 1e3),
        _ => null,
    };

    static double? Prefix(char letter) => letter switch
    {
        'f' => 1e-15,
        'p' => 1e-12,
        'n' => 1e-9,
        'u' or 'µ' or 'μ' => 1e-6,
        'm' => 1e-3,
        'c' => 1e-2,
        'd' => 1e-1,
        'k' => 1e3,
        'M' => 1e6,
        _ => null,
    };

    /// <summary>Dimension and factor of one symbol; null where it is unknown.</summary>
    public static (Dimension Dimension, double Factor)? Find(string symbol)
    {
        if ((Whole(symbol) ?? Prefixable(symbol)) is { } direct)
            return direct;
        if (symbol.Length < 2 || Prefix(symbol[0]) is not { } factor || Prefixable(symbol[1..]) is not { } rest)
            return null;
        return (rest.Dimension, factor * rest.Factor);
    }

    /// <summary>The known symbol that is most like <paramref name="symbol"/>.</summary>
    public static string Nearest(string symbol) =>
        common.OrderBy(candidate => Spelling.Distance(symbol, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).First();

    static readonly System.Collections.Frozen.FrozenSet<string> common = System.Collections.Frozen.FrozenSet.ToFrozenSet(
    [
        "d", "h", "min", "s", "ms", "wk", "mo", "y", "g", "kg", "mg", "ug", "ng", "pg", "mL", "L", "dL", "mm", "cm", "m", "um", "mm2", "m2", "mmHg", "kPa",
        "Pa", "cell", "cells", "%", "-", "points", "bpm", "mol", "umol", "mmol", "nmol", "mV", "uA", "W", "Hz",
    ]);
}
