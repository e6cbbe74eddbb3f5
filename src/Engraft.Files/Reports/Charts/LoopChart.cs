using System.Text;

namespace Engraft.Files.Reports.Charts;

/// <summary>Pressure-volume loops on one pair of axes; pressure starts at zero.</summary>
internal static class LoopChart
{
    const double Width = 480, Height = 380, Left = 50, Right = 20, Top = 34, Foot = 50;

    public static Svg Draw(string id, string title, string description, IReadOnlyList<Loop> loops)
    {
        var svg = new Svg(Width, Height + 18 + 24 * loops.Count, id, title, description);
        var volumes = loops.SelectMany(loop => loop.Volume).Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var pressures = loops.SelectMany(loop => loop.Pressure).Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var (low, high, step) = Ticks.Nice(volumes.Min(), volumes.Max(), 5);
        var x = new Scale(low, high, Left, Width - Right);
        var (bottom, top, rise) = Ticks.Nice(Math.Min(0, pressures.Min()), pressures.Max(), 5);
        var y = new Scale(bottom, top, Height - Foot, Top);
        Axes(svg, x, y, step, rise);
        for (var i = 0; i < loops.Count; i++)
            DrawLoop(svg, loops[i], x, y, Height + 24 + 24 * i);
        return svg;
    }

    static void Axes(Svg svg, Scale x, Scale y, double step, double rise)
    {
        foreach (var tick in Ticks.Between(y.Low, y.High, rise))
            svg.Line(x.From, y.At(tick), x.To, y.At(tick), "grid").Text(Left - 8, y.At(tick) + 5, Figures.Number(tick, Ticks.Decimals(rise)), "tick", "end");
        foreach (var tick in Ticks.Between(x.Low, x.High, step))
            svg.Line(x.At(tick), y.From, x.At(tick), y.From + 5, "axis").Text(x.At(tick), y.From + 20, Figures.Number(tick, Ticks.Decimals(step)), "tick", "middle");
        svg.Line(x.From, y.From, x.To, y.From, "axis").Text(0, 17, "left ventricular pressure, mmHg", "axis-title")
            .Text((x.From + x.To) / 2, y.From + 42, "left ventricular volume, mL", "tick", "middle");
    }

    static void DrawLoop(Svg svg, Loop loop, Scale x, Scale y, double keyAt)
    {
        var path = new StringBuilder();
        var points = Enumerable.Range(0, Math.Min(loop.Volume.Length, loop.Pressure.Length))
            .Where(i => double.IsFinite(loop.Volume[i]) && double.IsFinite(loop.Pressure[i])).ToArray();
        var stride = Math.Max(1, points.Length / 200);
        for (var i = 0; i < points.Length; i += stride)
            path.Append(i == 0 ? 'M' : 'L').Append(Svg.Number(x.At(loop.Volume[points[i]]))).Append(' ').Append(Svg.Number(y.At(loop.Pressure[points[i]])));
        var css = $"loop c{loop.Colour}{(loop.Dashed ? " dashed" : "")}";
        if (path.Length > 0)
            svg.Path(path.Append('Z').ToString(), css);
        svg.Line(Left, keyAt - 5, Left + 34, keyAt - 5, css).Text(Left + 44, keyAt, loop.Label, $"name t{loop.Colour}");
    }
}
