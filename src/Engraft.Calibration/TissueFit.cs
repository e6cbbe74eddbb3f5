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
        log.WriteLine("the same in man  " + string.Join(" ", fit.HumanDrift.Select(Percent)) + "  (collagen, collagen, imaging, imaging)");
        log.WriteLine("infarct mass     " + string.Join(" ", fit.MassRatios.Select(Percent)) + "  (68 % and 60 % of day 6)");
        log.WriteLine("neutrophils      " + Percent(fit.NeutrophilPeak) + " on day 2.5, of which " + Percent(fit.NeutrophilsLeft) + " on day 14");
        log.WriteLine("human necrosis   " + Percent(fit.NecrosisLeft) + " on day 42; collagen of day 60 " + Percent(fit.CollagenAtTwoMonths) + " of that after a year");
        log.WriteLine("ten years        myofibroblasts " + Percent(fit.LastingMyofibroblasts) + ", border collagen " + Percent(fit.BorderCollagen));
        log.WriteLine("wall stress x2   " + Percent(fit.StressLoss) + " of myocytes lost in a year, collagen " + Percent(fit.StressCollagen) + " after three");
        log.WriteLine("border myocytes  " + Percent(fit.BorderMyocytes) + string.Create(CultureInfo.InvariantCulture, $"   objective {fit.Objective():F5}"));
    }

    /// <summary>Prints the knock-out experiments and whether the shipped values agree in sign.</summary>
    public void ReportPerturbations(TextWriter log)
    {
        var outcomes = Perturbations.Run(tissue, central, Path.Combine(ParameterFiles.DataFolder, "published"));
        foreach (var one in outcomes)
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(one.Agrees ? "agrees" : "differs"),-8}{one.Perturbation}: {one.Observed} to day {one.Day} ×{one.Ratio:F3}, experiment {one.Experiment}"));
        log.WriteLine($"{outcomes.Count(one => one.Agrees)} of {outcomes.Count} signs agree");
    }

    /// <summary>Prints the shipped course of an infarct.</summary>
    public void ReportCourse(TextWriter log, bool human)
    {
        var run = new HealingRun<One>([.. central.Select(value => new One(value))], human, reperfused: human ? 1 : 0);
        var slots = Slots.Of(typeof(ZoneState<>));
        log.WriteLine("day," + string.Join(",", slots.Select(slot => slot.Name)) + ",scarMass,collagenFraction");
        foreach (var day in (double[])[0.125, 0.25, 0.5, 1, 2, 3, 4, 6, 7, 10, 14, 21, 28, 42, 60, 120, 425, 1095, 3650])
        {
            run.AdvanceTo(day);
            var values = run.State.Select(value => value.Value).Append(run.Observe("scarMass").Value).Append(run.Observe("collagen").Value);
            log.WriteLine(day.ToString(CultureInfo.InvariantCulture) + "," + string.Join(",", values.Select(value => value.ToString("G4", CultureInfo.InvariantCulture))));
        }
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
