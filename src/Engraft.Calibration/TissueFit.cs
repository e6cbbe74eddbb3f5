using System.Diagnostics;
using System.Globalization;
using Engraft.Files;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Calibration;

/// <summary>Fits the free tissue parameters to the published healing courses and writes them to their data files.</summary>
public sealed class TissueFit
{
    readonly ParameterLibrary tissue = Tissue();
    readonly HealingScore score = new(Path.Combine(ParameterFiles.DataFolder, "published"));
    readonly int[] positions;
    readonly double[] central;

    public TissueFit()
    {
        positions = FreeParameters.Positions(tissue);
        central = tissue.Central();
    }

    /// <summary>The shipped tissue parameters.</summary>
    public static ParameterLibrary Tissue() => new([.. TissueSets.All.Select(set => ParameterFiles.Read(set.Name, set.Window))]);

    /// <summary>Searches for a number of generations; the best row comes back in coordinates.</summary>
    public double[] Search(int members, int generations, ulong seed, TextWriter log)
    {
        var search = new DifferentialEvolution(positions.Length, members, seed);
        var clock = Stopwatch.StartNew();
        search.Start([.. positions.Select((position, i) => FreeParameters.Coordinate(i, central[position]))], Evaluate);
        for (var generation = 1; generation <= generations; generation++)
        {
            search.Advance(Evaluate);
            if (generation % 100 == 0)
                log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{generation,6}  {search.BestValue:F5}  {clock.Elapsed.TotalSeconds:F0} s"));
        }
        return search.Best;
    }

    /// <summary>Prints the parts of the score of the values as shipped or as found.</summary>
    public void Report(double[]? best, TextWriter log)
    {
        var fit = score.Of(Rows([best ?? Present()]))[0];
        for (var s = 0; s < score.Series.Count; s++)
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{score.Series[s].Name,-16} RMSE {Math.Sqrt(fit.SeriesErrors[s] / score.Series[s].Values.Length):F3}  ({score.Series[s].Source})"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all {fit.Points} points   RMSE {fit.Rmse:F4}"));
        log.WriteLine("rat scar area    " + string.Join(" ", fit.Scar.Select(Percent)) + string.Create(CultureInfo.InvariantCulture, $"  RMSE {fit.ScarRmse:F3}"));
        log.WriteLine("drift per year   " + string.Join(" ", fit.YearlyDrift.Select(Percent)));
        log.WriteLine("infarct mass     " + string.Join(" ", fit.MassRatios.Select(Percent)) + "  (68 % and 60 % of day 6)");
        log.WriteLine("neutrophils      " + Percent(fit.NeutrophilPeak) + " on day 2.5, of which " + Percent(fit.NeutrophilsLeft) + " on day 14");
        log.WriteLine("border myocytes  " + Percent(fit.BorderMyocytes) + string.Create(CultureInfo.InvariantCulture, $"   objective {fit.Objective():F5}"));
    }

    /// <summary>Writes found values into the parameter files of a data folder.</summary>
    public void Write(double[] best, string folder)
    {
        for (var i = 0; i < positions.Length; i++)
            ParameterValues.Replace(Path.Combine(folder, "parameters", FreeParameters.All[i].Set + ".yaml"), FreeParameters.All[i].Name, FreeParameters.Value(i, best[i]));
    }

    double[] Present() => [.. positions.Select((position, i) => FreeParameters.Coordinate(i, central[position]))];

    double[] Evaluate(double[][] points)
    {
        var values = new double[points.Length];
        for (var first = 0; first < points.Length; first += Lanes8.Width)
        {
            var fits = score.Of(Rows(points[first..Math.Min(points.Length, first + Lanes8.Width)]));
            for (var lane = 0; lane < Lanes8.Width && first + lane < points.Length; lane++)
                values[first + lane] = fits[lane].Objective();
        }
        return values;
    }

    Lanes8[] Rows(double[][] points)
    {
        var row = new Lanes8[central.Length];
        Span<double> lanes = stackalloc double[Lanes8.Width];
        for (var i = 0; i < row.Length; i++)
        {
            var free = Array.IndexOf(positions, i);
            for (var lane = 0; lane < Lanes8.Width; lane++)
                lanes[lane] = free < 0 ? central[i] : FreeParameters.Value(free, points[Math.Min(lane, points.Length - 1)][free]);
            row[i] = Lanes8.Load(lanes);
        }
        return row;
    }

    static string Percent(double share) => (share * 100).ToString("F2", CultureInfo.InvariantCulture) + " %";
}
