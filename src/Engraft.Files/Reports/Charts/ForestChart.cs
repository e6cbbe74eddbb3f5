using Engraft.Files.Reports;

namespace Engraft.Files.Reports.Charts;

/// <summary>One published figure beside its prediction.</summary>
/// <param name="Low">90 % interval of the prediction.</param>
/// <param name="Low50">Its middle half.</param>
internal sealed record ForestRow(string Label, string Written, double Observed, double Mean, double Low, double High, double Low50, double High50, bool Inside);

/// <summary>Forest plot of predictions: thin line 90 %, thick line 50 %, dot the predicted mean, diamond what was published.</summary>
internal static class ForestChart
{
    const double Width = 480, RowHeight = 46, Head = 8, Foot = 46, Margin = 16, Diamond = 6;

    public static Svg Draw(string id, string title, string axisTitle, IReadOnlyList<ForestRow> rows)
    {
        var height = Head + rows.Sum(row => RowHeight + RowText.Extra(row.Label, row.Written)) + Foot;
        var description = string.Join("; ", rows.Select(row => $"{row.Label}: {row.Written}"));
        var svg = new Svg(Width, height, id, title, description);
        var values = rows.SelectMany(row => new[] { row.Low, row.High, row.Observed }).Append(0).ToArray();
        var (low, high, step) = Ticks.Nice(values.Min(), values.Max(), 6);
        var x = new Scale(low, high, Margin, Width - Margin);
        var bottom = height - Foot;
        foreach (var tick in Ticks.Between(low, high, step))
            svg.Line(x.At(tick), Head, x.At(tick), bottom, "grid").Text(x.At(tick), bottom + 18, Figures.Number(tick, Ticks.Decimals(step)), "tick", "middle");
        svg.Line(x.At(0), Head, x.At(0), bottom, "zero");
        var top = Head;
        foreach (var row in rows)
        {
            Draw(svg, row, x, top);
            top += RowHeight + RowText.Extra(row.Label, row.Written);
        }
        return svg.Text(Width / 2, bottom + 39, axisTitle, "tick", "middle");
    }

    static void Draw(Svg svg, ForestRow row, Scale x, double top)
    {
        var colour = row.Inside ? 1 : 2;
        RowText.Write(svg, x, top + 15, row.Label, row.Written, $"bar-label t{colour}");
        var y = top + 31 + RowText.Extra(row.Label, row.Written);
        svg.Line(x.Inside(row.Low), y, x.Inside(row.High), y, "interval c0").Line(x.Inside(row.Low50), y, x.Inside(row.High50), y, "interval-inner c0")
            .Circle(x.Inside(row.Mean), y, 4.5, "point f0");
        var at = x.Inside(row.Observed);
        svg.Path($"M{Svg.Number(at)} {Svg.Number(y - Diamond)}L{Svg.Number(at + Diamond)} {Svg.Number(y)}L{Svg.Number(at)} {Svg.Number(y + Diamond)}L{Svg.Number(at - Diamond)} {Svg.Number(y)}Z", $"point f{colour}");
    }
}
