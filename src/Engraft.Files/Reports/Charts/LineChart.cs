using System.Text;

namespace Engraft.Files.Reports.Charts;

/// <summary>Curves over time with 90 % bands; panels stand above each other and share the time axis.</summary>
internal static class LineChart
{
    const double Width = 480, Left = 50, Right = 134, Head = 50, Gap = 24, Foot = 44;

    public static Svg Draw(string id, string title, string description, TimeAxis time, IReadOnlyList<Panel> panels, IReadOnlyList<DoseMark>? doses = null)
    {
        var height = panels.Sum(panel => panel.Height + Head) + (panels.Count - 1) * Gap + Foot;
        var svg = new Svg(Width, height, id, title, description);
        var x = new Scale(0, Math.Max(time.End, 1e-6), Left, Width - Right);
        var top = 0.0;
        foreach (var panel in panels)
        {
            DrawPanel(svg, panel, x, time, top + Head, doses ?? []);
            top += Head + panel.Height + Gap;
        }
        DrawTime(svg, x, time, height - Foot);
        return svg;
    }

    static void DrawPanel(Svg svg, Panel panel, Scale x, TimeAxis time, double top, IReadOnlyList<DoseMark> doses)
    {
        var (low, high, step) = Range(panel);
        var y = new Scale(low, high, top + panel.Height, top);
        svg.Text(0, top - 33, panel.AxisTitle, "axis-title");
        if (panel.Curves.Any(curve => curve.HasBand))
            svg.Text(0, top - 14, panel.BandNote, "note");
        foreach (var tick in Ticks.Between(low, high, step))
            svg.Line(x.From, y.At(tick), x.To, y.At(tick), panel.Zero && Math.Abs(tick) < step / 1e6 ? "zero" : "grid")
                .Text(Left - 8, y.At(tick) + 5, Figures.Number(tick, Ticks.Decimals(step)), "tick", "end");
        HatchNoData(svg, x, time, top, panel.Height);
        foreach (var curve in panel.Curves.Where(curve => curve.HasBand))
            svg.Path(Band(curve, x, y), $"band b{curve.Colour}");
        foreach (var curve in panel.Curves)
            svg.Path(Outline(curve, x, y), $"curve c{curve.Colour}");
        DoseMark.Draw(svg, doses, x, top, panel.Height, !panel.Zero);
        EndLabels.Write(svg, panel, y, x.To + 10);
    }

    static (double Low, double High, double Step) Range(Panel panel)
    {
        var values = panel.Curves.SelectMany(curve => curve.Values()).DefaultIfEmpty(0).ToArray();
        var (low, high) = panel.Limits ?? (values.Min(), values.Max());
        return panel.Zero ? Ticks.Nice(Math.Min(0, low), Math.Max(0, high)) : Ticks.Nice(low, high);
    }

    static void HatchNoData(Svg svg, Scale x, TimeAxis time, double top, double height)
    {
        if (time.NoDataFrom >= time.End)
            return;
        var from = x.At(time.NoDataFrom);
        svg.Rectangle(from, top, x.To - from, height, "no-data", svg.Hatch("none", "hatch-none"))
            .Text((from + x.To) / 2, top + 16, "no data", "no-data-label", "middle");
    }

    static void DrawTime(Svg svg, Scale x, TimeAxis time, double y)
    {
        var step = Ticks.TimeStep(time.End, time.InMonths);
        svg.Line(x.From, y, x.To, y, "axis");
        foreach (var tick in Ticks.Between(0, time.End, step))
            svg.Line(x.At(tick), y, x.At(tick), y + 5, "axis").Text(x.At(tick), y + 20, Figures.Number(tick, Ticks.Decimals(step)), "tick", "middle");
        svg.Text((x.From + x.To) / 2, y + 39, $"{time.Unit} from the start", "tick", "middle");
    }

    static string Outline(Curve curve, Scale x, Scale y)
    {
        var path = new StringBuilder();
        var pen = false;
        foreach (var i in curve.Drawn())
        {
            var here = double.IsFinite(curve.Mean[i]);
            if (here)
                path.Append(pen ? 'L' : 'M').Append(Svg.Number(x.Inside(curve.X[i]))).Append(' ').Append(Svg.Number(y.At(curve.Mean[i])));
            pen = here;
        }
        return path.Length == 0 ? "M0 0" : path.ToString();
    }

    static string Band(Curve curve, Scale x, Scale y)
    {
        var known = curve.Drawn().Where(i => double.IsFinite(curve.Low![i]) && double.IsFinite(curve.High![i])).ToArray();
        if (known.Length == 0)
            return "M0 0";
        var upper = known.Select(i => $"{Svg.Number(x.Inside(curve.X[i]))} {Svg.Number(y.At(curve.High![i]))}");
        var lower = known.Reverse().Select(i => $"{Svg.Number(x.Inside(curve.X[i]))} {Svg.Number(y.At(curve.Low![i]))}");
        return "M" + string.Join("L", upper.Concat(lower)) + "Z";
    }
}
