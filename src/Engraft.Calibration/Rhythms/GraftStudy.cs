using System.Globalization;
using Engraft.Calibration.Signs;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files;

namespace Engraft.Calibration.Rhythms;

/// <summary>The command "graft-study": does a graft drive the heart, and how fast, by radius, maturity, interface and collagen (data/rhythm/graft-runs.csv).</summary>
/// <remarks>A row is written after each heart, and those that stand are not run again: the study can be stopped and taken up.</remarks>
sealed class GraftStudy(string folder)
{
    const string Header = "kind,index,radius_mm,maturity,interface_S_per_m2,fibrosis,captured,host_rate_per_min,graft_rate_per_min,captured_at_half_spacing";

    /// <summary>Beats are counted from here: before it cells settle, ms.</summary>
    const double Settled = 800;

    /// <summary>Host beats that make a capture: one alone has no rate. A graft too slow for two in the time followed is slower than any sinus node.</summary>
    const int Capture = 2;

    /// <summary>Every so many hearts of a kind are run again at half the spacing: a verdict that changes is unresolved.</summary>
    const uint AgainEvery = 10;

    readonly Catalogue catalogue = Catalogue.Read();
    readonly ExtraAutomaticity automaticity = ExtraAutomaticityFile.Read(Path.Combine(folder, "rhythm", "extra-automaticity.yaml"));
    readonly StudyRows rows = new(Path.Combine(folder, "rhythm", "graft-runs.csv"), Header);

    public int Run(int fit, int heldOut, TextWriter output)
    {
        var plan = StudyRows.Plan(Path.Combine(folder, "rhythm", "graft.yaml"), catalogue);
        var host = new FrontTables().Of([plan.HostTissue, plan.BorderTissue], plan.Options)!;
        // The graft's own cells differ from case to case; its waves are left as the grid makes them.
        FrontTable[] fronts = [.. host, FrontTable.Of(1)];
        foreach (var one in GraftCase.All(fit, heldOut).Where(one => !rows.Has(one.Key)))
        {
            var heart = Heart(plan, one);
            var row = $"{one.Key},{Follow(heart, fronts)},{(one.Index % AgainEvery == 0 ? Captured(Beats(heart.Halved, fronts).Host) : "")}";
            rows.Add(row);
            output.WriteLine(row);
        }
        return 0;
    }

    RhythmPlan Heart(RhythmPlan plan, GraftCase one)
    {
        var conditions = (double[])plan.GraftTissue.Conditions.Clone();
        automaticity.Apply(conditions, catalogue.CellChanges["electrical-maturity"], "pig", one.Bed.Maturity);
        return plan with
        {
            Seed = one.Seed,
            GraftTissue = plan.GraftTissue with { Conditions = conditions },
            GraftSite = plan.GraftSite! with { Radius = one.Bed.Radius, Interface = one.Bed.Interface },
            Scar = plan.Scar! with { Radius = one.Bed.Radius, Fibrosis = one.Bed.Fibrosis },
        };
    }

    static string Follow(RhythmPlan plan, FrontTable[] fronts)
    {
        var (host, graft) = Beats(plan, fronts);
        return string.Create(CultureInfo.InvariantCulture, $"{Captured(host)},{GraftedSheet.Beats.Rate(host, Settled):F1},{GraftedSheet.Beats.Rate(graft, Settled):F1}");
    }

    static (IReadOnlyList<double> Host, IReadOnlyList<double> Graft) Beats(RhythmPlan plan, FrontTable[] fronts)
    {
        using var run = new RhythmRun(plan, fronts, null, CancellationToken.None);
        var found = run.Run();
        return (found.HostBeats, found.GraftBeats);
    }

    static string Captured(IReadOnlyList<double> host) => host.Count(time => time >= Settled) >= Capture ? "1" : "0";
}
