namespace Engraft.Files.Reports.Charts;

/// <summary>One procedure on the time axis: median day and the range that most draws fall in, in the axis' unit.</summary>
/// <param name="Colour">That of the arm's curve.</param>
/// <param name="Label">"cells" or "sham".</param>
internal sealed record DoseMark(double At, double Low, double High, int Colour, string Label)
{
    /// <summary>Labels nearer than this would overlap, pixels.</summary>
    const double LabelWidth = 44;

    /// <summary>A dashed line through a panel with a triangle on top; a bar along the top where the day spreads.</summary>
    public static void Draw(Svg svg, IReadOnlyList<DoseMark> marks, Scale x, double top, double height, bool labelled)
    {
        var free = double.NegativeInfinity;
        foreach (var mark in marks.OrderBy(mark => mark.At))
        {
            var at = x.Inside(mark.At);
            svg.Line(at, top, at, top + height, $"dose c{mark.Colour}");
            if (mark.High > mark.Low)
                svg.Line(x.Inside(mark.Low), top, x.Inside(mark.High), top, $"dose-range c{mark.Colour}");
            svg.Path($"M{Svg.Number(at - 5)} {Svg.Number(top - 7)}h10l-5 8Z", $"f{mark.Colour}");
            if (!labelled || at < free)
                continue;
            // Right of the line, unless the label would leave the panel.
            var left = at + LabelWidth > x.To;
            svg.Text(left ? at - 6 : at + 6, top + height - 6, mark.Label, $"dose-label t{mark.Colour}", left ? "end" : "start");
            free = at + LabelWidth;
        }
    }
}
