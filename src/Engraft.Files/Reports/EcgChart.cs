using System.Globalization;
using System.Text;
using Engraft.Files.Reports.Charts;

namespace Engraft.Files.Reports;

/// <summary>One lead through time.</summary>
static class EcgChart
{
    const double Width = 480, Height = 110, Head = 22, Foot = 20;
    const int MostPoints = 700;

    public static void Draw(Html html, Curve curve)
    {
        var svg = new Svg(Width, Height + Head + Foot, html.NextId(), curve.Label, $"Potential of lead {curve.Label} through time");
        var values = curve.Mean.Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var (low, high) = (values.Min(), Math.Max(values.Max(), values.Min() + 1e-6));
        Scale x = new(curve.X.DefaultIfEmpty(0).Min(), Math.Max(curve.X.DefaultIfEmpty(1).Max(), 1e-3), 4, Width - 4), y = new(low, high, Head + Height, Head);
        svg.Text(0, 14, string.Create(CultureInfo.InvariantCulture, $"{curve.Label}: {low:G3} to {high:G3} mV"), "note");
        svg.Path(Outline(curve, x, y), "curve c1");
        svg.Text(Width - 4, Height + Head + 16, string.Create(CultureInfo.InvariantCulture, $"{curve.X.DefaultIfEmpty(0).Max():F1} s"), "tick", "end");
        html.Figure(svg, "");
    }

    static string Outline(Curve curve, Scale x, Scale y)
    {
        var text = new StringBuilder();
        var stride = Math.Max(1, curve.X.Length / MostPoints);
        for (var i = 0; i < curve.X.Length; i += stride)
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? 'M' : 'L')}{x.At(curve.X[i]):F1} {y.At(curve.Mean[i]):F1}");
        return text.ToString();
    }
}
