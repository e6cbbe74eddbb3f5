namespace Engraft.Files.Reports.Charts;

/// <summary>The name and the number above a bar or an interval: a long name takes two lines, a number that does not fit beside it stands beneath.</summary>
internal static class RowText
{
    public const double LineHeight = 19;

    /// <summary>Room for text in a figure 480 wide.</summary>
    const double Widest = 450;

    /// <summary>Mean width of a letter, plain and bold, in a wide system face at 14 pixels.</summary>
    const double Letter = 8.2, BoldLetter = 9;

    const int Columns = (int)(Widest / Letter);

    /// <summary>Height beyond the first line.</summary>
    public static double Extra(string label, string written) => (Lines(label).Length - 1 + (Beneath(label, written) ? 1 : 0)) * LineHeight;

    /// <param name="baseline">Of the first line.</param>
    public static void Write(Svg svg, Scale x, double baseline, string label, string written, string css)
    {
        var lines = Lines(label);
        for (var i = 0; i < lines.Length; i++)
            svg.Text(x.From, baseline + i * LineHeight, lines[i], css);
        var last = baseline + (lines.Length - 1) * LineHeight;
        if (Beneath(label, written))
            svg.Text(x.From, last + LineHeight, written, "value");
        else
            svg.Text(x.To, last, written, "value", "end");
    }

    static bool Beneath(string label, string written) => Lines(label)[^1].Length * Letter + written.Length * BoldLetter + 14 > Widest;

    /// <summary>One line, or two broken at a space; what does not fit on two ends in an ellipsis.</summary>
    static string[] Lines(string label)
    {
        if (label.Length <= Columns)
            return [label];
        var cut = label.LastIndexOf(' ', Columns);
        var (first, rest) = cut > Columns / 2 ? (label[..cut], label[(cut + 1)..]) : (label[..Columns], label[Columns..]);
        return [first, rest.Length <= Columns ? rest : rest[..(Columns - 1)].TrimEnd() + "…"];
    }
}
