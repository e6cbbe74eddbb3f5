namespace Engraft.Files.Reports;

/// <summary>How an outcome is called and written.</summary>
/// <param name="Title">In words, lower case, to stand inside a sentence.</param>
/// <param name="Unit">Unit shown.</param>
/// <param name="DifferenceUnit">Unit of a difference: a share differs by points.</param>
/// <param name="Decimals">Decimals of a level; a difference has <paramref name="DifferenceDecimals"/>.</param>
/// <param name="Better">+1 when more is better, -1 when less is, 0 when neither.</param>
/// <param name="Scale">Shown number over stored number (100 where a share is stored).</param>
internal sealed record OutcomeName(string Title, string Unit, string DifferenceUnit, int Decimals, int DifferenceDecimals, int Better, double Scale = 1)
{
    public string Axis => Unit.Length == 0 ? Capital : $"{Capital}, {Unit}";

    public string Capital => char.ToUpperInvariant(Title[0]) + Title[1..];

    public string Level(double stored) => $"{Figures.Number(stored * Scale, Decimals)}{Space(Unit)}";

    public string Difference(double stored) => $"{Figures.Signed(stored * Scale, DifferenceDecimals)}{Space(DifferenceUnit)}";

    /// <summary>True for a difference that rounds to none at the decimals worth writing.</summary>
    public bool Unseen(double stored) => double.IsFinite(stored) && Math.Abs(stored * Scale) < 0.5 * Math.Pow(10, -DifferenceDecimals);

    /// <summary>The same in words where it rounds to none: "less than 0.1 points".</summary>
    public string DifferenceInWords(double stored) => Unseen(stored) ? $"less than {LeastSeen}" : Difference(stored);

    /// <summary>A difference and its interval; both in words where neither can be seen.</summary>
    public string WithRange(double mean, double low, double high) => Unseen(mean) && Unseen(low) && Unseen(high)
        ? $"none seen (less than {LeastSeen})" : $"{Difference(mean)} ({DifferenceRange(low, high)})";

    /// <summary>The same beside an axis that names the unit.</summary>
    public string Short(double mean, double low, double high) => Unseen(mean) && Unseen(low) && Unseen(high)
        ? "none seen" : $"{Figures.Signed(mean * Scale, DifferenceDecimals)} ({DifferenceRange(low, high)})";

    /// <summary>An interval, in words where both ends round to none.</summary>
    public string RangeInWords(double low, double high) => Unseen(low) && Unseen(high) ? $"within ± {LeastSeen}" : DifferenceRange(low, high);

    /// <summary>Limits of an axis of levels: never finer than ten steps of the last decimal worth writing, or noise would look like change.</summary>
    public (double Low, double High) Wide(double low, double high)
    {
        var lacking = Math.Max(0, 10 * Math.Pow(10, -Decimals) - (high - low));
        var from = low >= 0 ? Math.Max(0, low - lacking / 2) : low - lacking / 2;
        return (from, Math.Max(high, from + (high - low) + lacking));
    }

    string LeastSeen => Figures.Number(Math.Pow(10, -DifferenceDecimals), DifferenceDecimals) + Space(DifferenceDecimals == 0 && DifferenceUnit == "points" ? "point" : DifferenceUnit);

    public string DifferenceRange(double low, double high) => $"{Figures.SignedRange(low * Scale, high * Scale, DifferenceDecimals)}";

    /// <summary>For the end of a curve, whose axis names the unit: a long unit is left out.</summary>
    public string ShortLevel(double stored) => Unit.Length > 4 ? Figures.Number(stored * Scale, Decimals) : Level(stored);

    public string ShortDifference(double stored) => Unseen(stored) ? "none seen" : DifferenceUnit.Length > 6 ? Figures.Signed(stored * Scale, DifferenceDecimals) : Difference(stored);

    /// <summary>A smallest important difference, without sign and without needless zeros.</summary>
    public string Smallest(double stored)
    {
        var text = Figures.Number(Math.Abs(stored * Scale), DifferenceDecimals);
        return (text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text) + Space(DifferenceUnit);
    }

    static string Space(string unit) => unit.Length == 0 ? "" : "\u00a0" + unit;
}
