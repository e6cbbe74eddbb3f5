namespace Engraft.Files.Reports.Charts;

/// <summary>Horizontal bars that start at zero, hatched by the share of assumption; each has its name and number written above it.</summary>
internal static class BarChart
{
    const double Width = 480, RowHeight = 46, Thick = 14, Foot = 44, Margin = 14;

    /// <param name="limits">Axis limits shared by several charts; null = from the bars.</param>
    public static Svg Draw(string id, string title, string description, string axisTitle, IReadOnlyList<Bar> bars, (double Low, double High)? limits = null)
    {
        var height = bars.Sum(Height) + Foot + 6;
        var svg = new Svg(Width, height, id, title, description);
        var (low, high) = limits ?? Limits(bars);
        var (from, to) = (Math.Min(0, low), Math.Max(0, high));
        if (to <= from)
            to = from + 1;
        var step = Ticks.Nice(from, to, 5).Step;
        var room = 0.03 * (to - from);
        var x = new Scale(from < 0 ? from - room : 0, to > 0 ? to + room : 0, Margin, Width - Margin);
        DrawAxis(svg, x, step, axisTitle, height - Foot);
        var top = 6.0;
        foreach (var bar in bars)
        {
            DrawBar(svg, bar, x, top);
            top += Height(bar);
        }
        return svg;
    }

    static double Height(Bar bar) => RowHeight + RowText.Extra(bar.Label, bar.Written);

    public static (double Low, double High) Limits(IEnumerable<Bar> bars)
    {
        var values = bars.SelectMany(bar => new[] { bar.Value, bar.Low ?? 0, bar.High ?? 0 }).Where(double.IsFinite).DefaultIfEmpty(1).ToArray();
        return (values.Min(), values.Max());
    }

    static void DrawAxis(Svg svg, Scale x, double step, string axisTitle, double y)
    {
        foreach (var tick in Ticks.Between(x.Low, x.High, step))
            svg.Line(x.At(tick), 0, x.At(tick), y, "grid").Text(x.At(tick), y + 17, Figures.Number(tick, Ticks.Decimals(step)), "tick", "middle");
        svg.Line(x.At(0), 0, x.At(0), y, "zero").Text((x.From + x.To) / 2, y + 37, axisTitle, "tick", "middle");
    }

    static void DrawBar(Svg svg, Bar bar, Scale x, double top)
    {
        RowText.Write(svg, x, top + 14, bar.Label, bar.Written, "bar-label");
        if (!double.IsFinite(bar.Value))
            return;
        var (zero, end, y) = (x.At(0), x.Inside(bar.Value), top + 21 + RowText.Extra(bar.Label, bar.Written));
        svg.Rectangle(Math.Min(zero, end), y, Math.Abs(end - zero), Thick, $"bar f{bar.Colour}");
        var assumed = Math.Clamp(bar.Assumed, 0, 1) * (end - zero);
        if (Math.Abs(assumed) > 0.5)
            svg.Rectangle(Math.Min(end - assumed, end), y, Math.Abs(assumed), Thick, "bar-hatch", svg.Hatch("assumed", "hatch-assumed"));
        if (bar is { Low: { } low, High: { } high } && double.IsFinite(low) && double.IsFinite(high))
            svg.Line(x.Inside(low), y + Thick / 2, x.Inside(high), y + Thick / 2, "whisker")
                .Line(x.Inside(low), y + 2, x.Inside(low), y + Thick - 2, "whisker").Line(x.Inside(high), y + 2, x.Inside(high), y + Thick - 2, "whisker");
    }
}
