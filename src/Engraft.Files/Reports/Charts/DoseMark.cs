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
        DoseMark[] ordered = [.. marks.OrderBy(mark => mark.At)];
        foreach (var mark in ordered)
        {
            var at = x.Inside(mark.At);
            svg.Line(at, top, at, top + height, $"dose c{mark.Colour}");
            if (mark.High > mark.Low)
                svg.Line(x.Inside(mark.Low), top, x.Inside(mark.High), top, $"dose-range c{mark.Colour}");
            svg.Path($"M{Svg.Number(at - 5)} {Svg.Number(top - 7)}h10l-5 8Z", $"f{mark.Colour}");
        }
        for (var first = 0; labelled && first < ordered.Length;)
        {
            var near = ordered.Skip(first).TakeWhile(mark => x.Inside(mark.At) - x.Inside(ordered[first].At) < LabelWidth).ToArray();
            Name(svg, near, x, top + height - 6);
            first += near.Length;
        }
    }

    /// <summary>One name for marks that stand close together; in their colour where they share it.</summary>
    static void Name(Svg svg, DoseMark[] near, Scale x, double y)
    {
        var at = x.Inside(near[0].At);
        // Right of the line, unless the label would leave the panel.
        var left = at + LabelWidth > x.To;
        var colour = near.Select(mark => mark.Colour).Distinct().Count() == 1 ? $" t{near[0].Colour}" : "";
        svg.Text(left ? at - 6 : at + 6, y, string.Join(", ", near.Select(mark => mark.Label).Distinct()), "dose-label" + colour, left ? "end" : "start");
    }
}
