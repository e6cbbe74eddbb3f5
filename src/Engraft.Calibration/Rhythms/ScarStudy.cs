using System.Globalization;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files;
using Engraft.Outcomes;

namespace Engraft.Calibration.Rhythms;

/// <summary>The command "scar-study": can premature beats start re-entry, by collagen, microstructure and site (data/rhythm/scar-runs.csv).</summary>
sealed class ScarStudy(string folder)
{
    const string Header = "fibrosis,seed,site,re_entry,sustained";
    const double Inside = 1; // mm from the edge

    readonly StudyRows rows = new(Path.Combine(folder, "rhythm", "scar-runs.csv"), Header);

    public int Run(int structures, TextWriter output)
    {
        var catalogue = Catalogue.Read();
        var plan = StudyRows.Plan(Path.Combine(folder, "rhythm", "scar.yaml"), catalogue);
        var fronts = new FrontTables().Of(plan.Regions, plan.Options);
        foreach (var fibrosis in RhythmSurface.Scars)
            for (var seed = 1; seed <= structures; seed++)
                foreach (var (site, x, y) in Sites(plan))
                {
                    var key = string.Create(CultureInfo.InvariantCulture, $"{fibrosis},{seed},{site}");
                    if (rows.Has(key))
                        continue;
                    using var run = new RhythmRun(plan with
                    {
                        Seed = (ulong)seed,
                        Scar = plan.Scar! with { Fibrosis = fibrosis, Surviving = 1 - fibrosis },
                        Protocol = plan.Protocol with { Site = (x, y, 0) },
                    }, fronts, null, CancellationToken.None);
                    var found = run.Run().Premature;
                    rows.Add($"{key},{Any(found, PrematureAnswer.Reentry)},{Any(found, PrematureAnswer.SustainedReentry)}");
                    output.WriteLine($"{key}: {string.Join(' ', found.Select(trial => $"{trial.Interval:F0} {trial.Answer}"))}");
                }
        return 0;
    }

    static int Any(IReadOnlyList<PrematureTrial> trials, PrematureAnswer least) => trials.Any(trial => trial.Answer >= least) ? 1 : 0;

    static IEnumerable<(string Name, double X, double Y)> Sites(RhythmPlan plan)
    {
        var (width, height, _) = plan.Shape.Size;
        return [("left", Inside, height / 2), ("right", width - Inside, height / 2), ("below", width / 2, Inside), ("above", width / 2, height - Inside)];
    }
}
