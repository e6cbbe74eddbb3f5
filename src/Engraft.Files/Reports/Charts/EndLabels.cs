namespace Engraft.Files.Reports.Charts;

/// <summary>Names and last values beside the curves' ends, moved apart where they would overlap.</summary>
internal static class EndLabels
{
    const double LineHeight = 16;
    const int Columns = 15;

    public static void Write(Svg svg, Panel panel, Scale y, double x)
    {
        var curves = panel.Curves.Where(curve => double.IsFinite(curve.Last())).OrderByDescending(curve => curve.Last()).ToArray();
        var texts = curves.Select(curve => (string[])[panel.Label(curve.Last()), .. Wrap(curve.Label)]).ToArray();
        var tops = Place(curves.Select(curve => y.At(curve.Last())).ToArray(), texts.Select(lines => lines.Length * LineHeight).ToArray(), y.To - 8, y.From + 14);
        for (var i = 0; i < curves.Length; i++)
            for (var line = 0; line < texts[i].Length; line++)
                svg.Text(x, tops[i] + (line + 1) * LineHeight - 4, texts[i][line], $"{(line == 0 ? "value" : "name")} t{curves[i].Colour}");
    }

    /// <summary>Tops of blocks centred on their curve's end, pushed down from the first and then up from the last.</summary>
    static double[] Place(double[] centres, double[] heights, double top, double bottom)
    {
        var tops = centres.Select((centre, i) => centre - heights[i] / 2).ToArray();
        var free = top;
        for (var i = 0; i < tops.Length; i++)
        {
            tops[i] = Math.Max(tops[i], free);
            free = tops[i] + heights[i] + 4;
        }
        var floor = Math.Max(bottom, top + heights.Sum() + 4 * heights.Length);
        for (var i = tops.Length - 1; i >= 0; i--)
        {
            tops[i] = Math.Min(tops[i], floor - heights[i]);
            floor = tops[i] - 4;
        }
        return tops;
    }

    /// <summary>At most two lines; a longer name ends in an ellipsis (the text beside the figure gives it whole).</summary>
    public static IEnumerable<string> Wrap(string name)
    {
        if (name.Length <= Columns)
            return [name];
        var cut = name.LastIndexOfAny([' ', '-', '/', ','], Columns);
        var first = cut > 4 ? name[..(cut + 1)].TrimEnd() : name[..Columns];
        var rest = name[first.Length..].TrimStart();
        return [first, rest.Length <= Columns ? rest : rest[..(Columns - 1)].TrimEnd() + "…"];
    }
}
