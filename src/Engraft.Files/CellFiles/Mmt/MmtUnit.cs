using Engraft.Quantities;

namespace Engraft.Files.CellFiles.Mmt;

/// <summary>Reads a unit such as [uA/cm^2], [1/mM/ms] or [m^3 (1e-18)].</summary>
static class MmtUnit
{
    /// <param name="text">With its brackets.</param>
    public static TextUnit Parse(string text, TextPlace at)
    {
        var inner = text[1..^1].Trim();
        var multiplier = 1.0;
        if (inner.EndsWith(')') && inner.LastIndexOf('(') is >= 0 and var open)
        {
            multiplier = CellMl.CellMlNames.Parse(inner[(open + 1)..^1]) is > 0 and var number ? number : throw Fail(at, text, "its multiplier is no positive number");
            inner = inner[..open].Trim();
        }
        var (unit, divide) = (TextUnit.Dimensionless, false);
        for (var start = 0; start <= inner.Length;)
        {
            var end = inner.AsSpan(start).IndexOfAny('*', '/') is >= 0 and var length ? start + length : inner.Length;
            var part = Part(inner[start..end].Trim(), text, at);
            unit = divide ? unit / part : unit * part;
            divide = end < inner.Length && inner[end] == '/';
            start = end + 1;
        }
        return double.IsFinite(unit.Factor * multiplier) && unit.Factor > 0 ? unit with { Name = text[1..^1].Trim(), Factor = unit.Factor * multiplier } : throw Fail(at, text, "its factor is out of range");
    }

    static TextUnit Part(string part, string whole, TextPlace at)
    {
        var caret = part.IndexOf('^', StringComparison.Ordinal);
        var symbol = caret < 0 ? part : part[..caret].Trim();
        var unit = UnitTable.Symbol(symbol) ?? throw new CellTextException(at, $"'{whole}' is no unit: '{symbol}' is not known", "symbols such as mV, ms, mM, uA, cm", Spelling.Near(UnitTable.Symbols, symbol));
        if (caret < 0)
            return unit;
        return CellMl.CellMlNames.Parse(part[(caret + 1)..]) is { } exponent && Math.Abs(exponent) < 30 ? unit.Power(exponent) : throw Fail(at, whole, $"'{part}' has no proper exponent");
    }

    static CellTextException Fail(TextPlace at, string text, string why) => new(at, $"'{text}' is no unit: {why}", "units such as [mV], [1/ms], [uA/cm^2]");
}
