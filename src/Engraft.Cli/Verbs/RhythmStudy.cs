using System.Globalization;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Cli.Verbs;

/// <summary>Runs the hearts of a rhythm study one after the other and says what they need.</summary>
sealed class RhythmStudy(bool quiet, RhythmCheckpoint saved, CancellationToken interrupt)
{
    /// <summary>At least this share of the cases is repeated at half the spacing.</summary>
    const double Repeated = 0.1;

    /// <summary>Diffusion steps in a step of time above which nearly all the time goes into diffusion.</summary>
    const int ManySubsteps = 20;

    readonly FrontTables fronts = new();

    public IReadOnlyList<RhythmFindings> Run(IReadOnlyList<RhythmPlan> plans, bool half)
    {
        var found = new List<RhythmFindings>();
        foreach (var plan in plans)
            found.Add(One(plan));
        var count = half ? (int)Math.Ceiling(Repeated * plans.Count) : 0;
        for (var k = 0; k < count; k++)
        {
            var i = k * plans.Count / count; // spread over the study
            var fine = One(plans[i].Halved with { Name = $"{plans[i].Name}, half the spacing" });
            found[i] = found[i] with { Resolved = found[i].Agrees(fine) };
        }
        return found;
    }

    RhythmFindings One(RhythmPlan plan)
    {
        using var line = new RhythmProgressLine(quiet);
        var progress = saved.Between(line);
        var tables = fronts.Of(plan.Regions, plan.Options);
        using var run = new RhythmRun(plan, tables, progress, interrupt);
        if (!quiet)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.Name}: {run.Voxels:N0} voxels of {plan.Spacing} mm, {run.Memory / 1e6:N0} MB, {run.Substeps} diffusion {(run.Substeps == 1 ? "step" : "steps")} in {plan.Options.Step} ms"));
        if (!quiet && run.Substeps > ManySubsteps)
            Console.Error.WriteLine($"warning: a spacing this fine needs {run.Substeps} diffusion steps in each step of time; a coarser spacing, or 'diffusion: implicit' (with 'order: second' and 'front: false'), is faster.");
        return saved.Run(run);
    }
}
