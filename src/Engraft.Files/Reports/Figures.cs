using System.Globalization;
using Engraft.Files.Reports.Charts;

namespace Engraft.Files.Reports;

/// <summary>How numbers are written for people: rounded to what they are worth, a true minus sign, never a comma, never a zero risk.</summary>
internal static class Figures
{
    const string NotAvailable = "not available";

    public static string Number(double value, int decimals)
    {
        if (!double.IsFinite(value))
            return NotAvailable;
        var text = Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals, CultureInfo.InvariantCulture);
        return text.Trim('-', '0', '.').Length == 0 ? text.TrimStart('-') : text.Replace('-', '−');
    }

    public static string Signed(double value, int decimals)
    {
        var text = Number(value, decimals);
        return double.IsFinite(value) && value > 0 && text.Any(c => c is >= '1' and <= '9') ? "+" + text : text;
    }

    public static string Range(double low, double high, int decimals) => $"{Number(low, decimals)}\u00a0to\u00a0{Number(high, decimals)}";

    public static string SignedRange(double low, double high, int decimals) => $"{Signed(low, decimals)}\u00a0to\u00a0{Signed(high, decimals)}";

    /// <summary>Two significant figures or the decimals asked for, whichever shows more; for numbers of unknown size.</summary>
    public static string Plain(double value)
    {
        if (!double.IsFinite(value))
            return NotAvailable;
        var size = Math.Abs(value);
        if (size is > 0 and < 1e-4 or >= 1e6)
            return Power(value);
        var text = Number(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>A share of draws as a chance, with no false certainty at either end: none of n draws is "less than 3/n" (Hanley 1983, doi:10.1001/jama.1983.03330370053031).</summary>
    public static string Chance(double share, int draws)
    {
        if (!double.IsFinite(share))
            return NotAvailable;
        var rarest = RarestChance(draws);
        return share < rarest && share * draws < 3 ? $"less than {Number(100 * rarest, 0)} %"
            : share > 1 - rarest && (1 - share) * draws < 3 ? $"more than {Number(100 * (1 - rarest), 0)} %"
            : Share(share);
    }

    /// <summary>A probability in whole per cent, never none and never all.</summary>
    public static string Share(double share) => !double.IsFinite(share) ? NotAvailable
        : share < 0.005 ? "less than 1 %" : share > 0.995 ? "more than 99 %" : Number(100 * share, 0) + " %";

    /// <summary>The smallest chance that so many draws can tell, in whole per cent.</summary>
    public static double RarestChance(int draws) => Math.Clamp(Math.Ceiling(300.0 / Math.Max(draws, 1)), 1, 99) / 100;

    /// <summary>Events per 100 patients; what rounds to none is written as its upper bound.</summary>
    public static string Per100(double value, double high)
    {
        if (double.IsFinite(value) && value >= 0.05)
            return Number(value, value >= 10 ? 0 : 1);
        return double.IsFinite(high) && high > 0 ? "fewer than " + UpperBound(high) : "not seen (upper bound unknown)";
    }

    public static string Per100Range(double value, double low, double high)
    {
        if (!(value >= 0.05) || !double.IsFinite(high))
            return "";
        var decimals = high >= 10 ? 0 : 1;
        return low < 0.5 * Math.Pow(10, -decimals) ? $"up to {Number(high, decimals)}" : Range(low, high, decimals);
    }

    public static string Duration(double days) => !double.IsFinite(days) ? "the whole horizon"
        : days < 22 || (days <= 75 && days % 7 != 0) ? Count(days, 0, "day")
        : days <= 75 ? Count(days / 7, 0, "week")
        : days <= 48 * TimeAxis.DaysPerMonth ? Count(days / TimeAxis.DaysPerMonth, 0, "month")
        : Count(days / 365.25, Math.Abs(days / 365.25 - Math.Round(days / 365.25)) < 0.05 ? 0 : 1, "year");

    /// <summary>A dose in millions or billions of cells.</summary>
    public static string Cells(double cells) => cells >= 1e9 ? Plain(cells / 1e9) + " billion cells"
        : cells >= 1e6 ? Plain(cells / 1e6) + " million cells" : Plain(cells) + " cells";

    /// <summary>Two significant figures with thin spaces between thousands: a price is not known better.</summary>
    public static string Thousands(double value)
    {
        if (!double.IsFinite(value) || value < 1)
            return NotAvailable;
        var step = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(value)) - 1));
        return (Math.Round(value / step, MidpointRounding.AwayFromZero) * step).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202f');
    }

    static string Count(double value, int decimals, string unit)
    {
        var text = Number(value, decimals);
        return text == "1" ? $"1 {unit}" : $"{text} {unit}s";
    }

    /// <summary>Rounded up, so that the bound stays a bound.</summary>
    static string UpperBound(double high)
    {
        var decade = Math.Pow(10, Math.Floor(Math.Log10(high)));
        var rounded = high >= 1 ? Math.Ceiling(high * 10 - 1e-9) / 10 : Math.Ceiling(high / decade - 1e-9) * decade;
        var text = rounded >= 1e-6 ? Number(rounded, Math.Clamp((int)Math.Ceiling(-Math.Log10(rounded)), 0, 6)) : "0.000001";
        return rounded >= 1 ? Number(rounded, rounded == Math.Round(rounded) ? 0 : 1) : text;
    }

    static string Power(double value)
    {
        var exponent = (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return $"{Number(value / Math.Pow(10, exponent), 1)} × 10^{Number(exponent, 0)}";
    }
}
