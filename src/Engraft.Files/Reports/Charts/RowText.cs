namespace Engraft.Files.Reports.Charts;

/// <summary>The name and the number above a bar or an interval: on one line where both fit, else the number beneath the name.</summary>
internal static class RowText
{
    /// <summary>Width of the widest text that stands on one line.</summary>
    const double Widest = 450;

    /// <summary>Mean width of a letter, plain and bold, in a wide system face at 14 pixels.</summary>
    const double Letter = 8.2, BoldLetter = 9;

    public const double LineHeight = 19;

    public static bool Stacked(IEnumerable<(string Label, string Written)> rows) => rows.Any(row => row.Label.Length * Letter + row.Written.Length * BoldLetter + 14 > Widest);

    public static void Write(Svg svg, Scale x, double baseline, string label, string written, string css, bool stacked)
    {
        svg.Text(x.From, baseline, Fitting(label), css);
        if (stacked)
            svg.Text(x.From, baseline + LineHeight, written, "value");
        else
            svg.Text(x.To, baseline, written, "value", "end");
    }

    static string Fitting(string label)
    {
        var most = (int)(Widest / Letter);
        return label.Length <= most ? label : label[..(most - 1)].TrimEnd() + "…";
    }
}
