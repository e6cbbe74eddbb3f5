namespace Engraft.Files.Reports.Charts;

/// <summary>The 17 segments of the left ventricle seen from the apex (Cerqueira 2002, doi:10.1161/hc0402.102975): base outside, apex in the middle.</summary>
internal static class BullsEye
{
    const double Size = 300, Centre = 150, Margin = 26;

    /// <summary>Ring radii as shares of the whole: apex cap, apical, mid, basal.</summary>
    static readonly double[] Radii = [0.24, 0.49, 0.745, 1];

    /// <param name="values">Shares 0 to 1 of segments 1 to 17, at indices 0 to 16.</param>
    /// <param name="fullTint">The value drawn in full colour.</param>
    public static Svg Draw(string id, string title, string description, double[] values, int colour, double fullTint, Func<double, string> label)
    {
        var svg = new Svg(Size, Size, id, title, description);
        for (var segment = 1; segment <= 17; segment++)
            DrawSegment(svg, segment, values[segment - 1], colour, fullTint, label);
        svg.Text(Centre, 18, "anterior", "note", "middle").Text(Centre, Size - 8, "inferior", "note", "middle")
            .UpwardText(18, Centre, "septal", "note").UpwardText(Size - 9, Centre, "lateral", "note");
        return svg;
    }

    static void DrawSegment(Svg svg, int segment, double value, int colour, double fullTint, Func<double, string> label)
    {
        var (ring, start, sweep) = Place(segment);
        var outer = (Centre - Margin) * Radii[ring];
        var inner = ring == 0 ? 0 : (Centre - Margin) * Radii[ring - 1];
        var tint = double.IsFinite(value) ? Math.Clamp(value / fullTint, 0, 1) : 0;
        svg.Path(ring == 0 ? Disc(outer) : Sector(inner, outer, start, start + sweep), $"segment f{colour}", 0.06 + 0.94 * tint);
        var middle = ring == 0 ? 0 : (inner + outer) / 2;
        var (x, y) = Point(middle, start + sweep / 2);
        svg.Text(x, y + 5, double.IsFinite(value) ? label(value) : "?", tint > 0.5 ? "segment-value on-dark" : "segment-value", "middle");
    }

    /// <summary>Ring (0 apex to 3 base), first angle and width in degrees, anticlockwise from the right (lateral wall).</summary>
    static (int Ring, double Start, double Sweep) Place(int segment) => segment switch
    {
        <= 6 => (3, 60 + 60 * (segment - 1), 60),
        <= 12 => (2, 60 + 60 * (segment - 7), 60),
        <= 16 => (1, 45 + 90 * (segment - 13), 90),
        _ => (0, 0, 360),
    };

    static (double X, double Y) Point(double radius, double degrees)
    {
        var angle = degrees * Math.PI / 180;
        return (Centre + radius * Math.Cos(angle), Centre - radius * Math.Sin(angle));
    }

    static string Disc(double radius)
    {
        var (r, left, right) = (Svg.Number(radius), Svg.Number(Centre - radius), Svg.Number(Centre + radius));
        var middle = Svg.Number(Centre);
        return $"M{left} {middle}A{r} {r} 0 1 0 {right} {middle}A{r} {r} 0 1 0 {left} {middle}Z";
    }

    static string Sector(double inner, double outer, double from, double to)
    {
        string At(double radius, double degrees)
        {
            var (x, y) = Point(radius, degrees);
            return $"{Svg.Number(x)} {Svg.Number(y)}";
        }
        var (near, far) = (Svg.Number(inner), Svg.Number(outer));
        return $"M{At(inner, from)}L{At(outer, from)}A{far} {far} 0 0 0 {At(outer, to)}L{At(inner, to)}A{near} {near} 0 0 1 {At(inner, from)}Z";
    }
}
