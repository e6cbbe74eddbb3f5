using System.Globalization;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files;
using Engraft.Outcomes;

namespace Engraft.Calibration.Rhythms;

/// <summary>The command "scar-study": can premature beats start re-entry, by collagen, microstructure and site (data/rhythm/scar-runs.csv).</summary>
sealed class ScarStudy(string folder)
{
    const string Header = "fibrosis,seed,site,re_entry,sustained";
    const double Inside = 1; // mm from the edge

    /// <summary>Every so many microstructures, and every heart with re-entry, are run again at half the spacing: a verdict that changes is unresolved.</summary>
    const int AgainEvery = 10;

    readonly StudyRows rows = new(Path.Combine(folder, "rhythm", "scar-runs.csv"), Header), halved = new(Path.Combine(folder, "rhythm", "scar-half-runs.csv"), Header);

    /// <param name="first">Number of the first microstructure: a study can be shared among processes, each with a folder of its own.</param>
    /// <param name="last">Number of the last.</param>
    public int Run(int first, int last, TextWriter output)
    {
        var catalogue = Catalogue.Read();
        var plan = StudyRows.Plan(Path.Combine(folder, "rhythm", "scar.yaml"), catalogue);
        var fronts = new FrontTables().Of(plan.Regions, plan.Options);
        for (var seed = first; seed <= last; seed++)
            foreach (var fibrosis in RhythmSurface.Scars)
                foreach (var (site, x, y) in Sites(plan))
                {
                    var key = string.Create(CultureInfo.InvariantCulture, $"{fibrosis},{seed},{site}");
                    var heart = plan with
                    {
                        Seed = (ulong)seed,
                        Scar = plan.Scar! with { Fibrosis = fibrosis, Surviving = 1 - fibrosis },
                        Protocol = plan.Protocol with { Site = (x, y, 0) },
                    };
                    Follow(heart, key, rows, fronts, output);
                    if (seed % AgainEvery == 0 || rows.Row(key)![3] == "1")
                        Follow(heart.Halved, key, halved, fronts, output);
                }
        return 0;
    }

    static void Follow(RhythmPlan heart, string key, StudyRows into, FrontTable[]? fronts, TextWriter output)
    {
        if (into.Has(key))
            return;
        using var run = new RhythmRun(heart, fronts, null, CancellationToken.None);
        var found = run.Run().Premature;
        into.Add($"{key},{Any(found, PrematureAnswer.Reentry)},{Any(found, PrematureAnswer.SustainedReentry)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key} at {heart.Spacing} mm: {string.Join(' ', found.Select(trial => $"{trial.Interval:F0} {trial.Answer}"))}"));
    }

    static int Any(IReadOnlyList<PrematureTrial> trials, PrematureAnswer least) => trials.Any(trial => trial.Answer >= least) ? 1 : 0;

    static IEnumerable<(string Name, double X, double Y)> Sites(RhythmPlan plan)
    {
        var (width, height, _) = plan.Shape.Size;
        return [("left", Inside, height / 2), ("right", width - Inside, height / 2), ("below", width / 2, Inside), ("above", width / 2, height - Inside)];
    }
}
