namespace Engraft.Files.Reports.Charts;

/// <summary>Rows of intervals around a line of no difference, as forest plots are drawn; a second line marks the smallest difference that counts.</summary>
internal static class IntervalChart
{
    const double Width = 480, RowHeight = 52, Head = 24, Foot = 46, Margin = 16;

    /// <param name="matters">Smallest difference that matters, with its sign; null where none is defined.</param>
    public static Svg Draw(string id, string title, string description, string axisTitle, IReadOnlyList<IntervalRow> rows, double? matters)
    {
        var height = Head + rows.Sum(Height) + Foot;
        var svg = new Svg(Width, height, id, title, description);
        var values = rows.SelectMany(row => new[] { row.Low, row.High, row.Mean }).Append(0).Append(matters ?? 0).Where(double.IsFinite).ToArray();
        var (low, high, step) = Ticks.Nice(values.Min(), values.Max(), 5);
        var x = new Scale(low, high, Margin, Width - Margin);
        var y = height - Foot;
        foreach (var tick in Ticks.Between(low, high, step))
            svg.Line(x.At(tick), Head, x.At(tick), y, "grid").Text(x.At(tick), y + 18, Figures.Number(tick, Ticks.Decimals(step)), "tick", "middle");
        Mark(svg, x, 0, "no difference", "zero", y, !(matters < 0));
        if (matters is { } least)
            Mark(svg, x, least, "smallest that counts", "matters", y, least < 0);
        var top = Head;
        foreach (var row in rows)
        {
            DrawRow(svg, row, x, top);
            top += Height(row);
        }
        svg.Text(Width / 2, y + 39, axisTitle, "tick", "middle");
        return svg;
    }

    /// <summary>A vertical line with its name at the side that faces away from the other line, kept inside the figure.</summary>
    static void Mark(Svg svg, Scale x, double at, string text, string css, double bottom, bool toTheLeft)
    {
        const double Room = 150;
        var place = x.At(at);
        var anchor = toTheLeft ? place < Room ? "start" : "end" : place > Width - Room ? "end" : "start";
        svg.Line(place, Head - 4, place, bottom, css).Text(anchor == "start" && toTheLeft ? 0 : anchor == "end" && !toTheLeft ? Width : place, Head - 9, text, "note", anchor);
    }

    static double Height(IntervalRow row) => RowHeight + RowText.Extra(row.Label, row.Written);

    static void DrawRow(Svg svg, IntervalRow row, Scale x, double top)
    {
        RowText.Write(svg, x, top + 17, row.Label, row.Written, $"bar-label t{row.Colour}");
        if (!double.IsFinite(row.Mean) || !double.IsFinite(row.Low) || !double.IsFinite(row.High))
            return;
        var y = top + 35 + RowText.Extra(row.Label, row.Written);
        svg.Line(x.Inside(row.Low), y, x.Inside(row.High), y, $"interval c{row.Colour}");
        if (row is { ParameterLow: { } low, ParameterHigh: { } high } && double.IsFinite(low) && double.IsFinite(high))
            svg.Line(x.Inside(low), y, x.Inside(high), y, $"interval-inner c{row.Colour}");
        svg.Circle(x.Inside(row.Mean), y, 6.5, $"point f{row.Colour}");
    }
}
