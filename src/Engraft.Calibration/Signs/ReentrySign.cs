using System.Globalization;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Calibration.Signs;

/// <summary>S06, Riebel 2024, re-entry: more in large scars and in acute infarcts.</summary>
sealed class ReentrySign(SignPlans plans, FrontTables tables, SignTable table)
{
    const double Inside = 1; // mm from the edge

    /// <summary>Every so many hearts of a row are run again at half the spacing.</summary>
    const int AgainEvery = 8;


    /// <summary>A small infarct, the same with the large one's border zone, a large one, mm.</summary>
    static readonly (double Radius, double Border)[] infarcts = [(2, 2), (2, 6), (6, 6)];

    static readonly ulong[] seeds = [1, 2, 3, 4];

    public void Run()
    {
        table.Head("infarct", "radius of the scar (mm)", "border zone (mm)", "with re-entry", "sustained", "again at half the spacing");
        foreach (var acute in (bool[])[true, false])
            foreach (var (radius, border) in infarcts)
                Row(acute, radius, border);
    }

    void Row(bool acute, double radius, double border)
    {
        var (answers, same, again) = (new List<PrematureAnswer>(), 0, 0);
        foreach (var seed in seeds)
        {
            var plan = plans.Scarred(radius, border, acute) with { Seed = seed };
            var (width, height, _) = plan.Shape.Size;
            foreach (var site in ((double, double, double)[])[(Inside, height / 2, 0), (width - Inside, height / 2, 0), (width / 2, Inside, 0), (width / 2, height - Inside, 0)])
            {
                var heart = plan with { Protocol = plan.Protocol with { Site = site } };
                answers.Add(Worst(heart));
                if (answers.Count % AgainEvery != 1)
                    continue;
                again++;
                same += Worst(heart.Halved) >= PrematureAnswer.Reentry == answers[^1] >= PrematureAnswer.Reentry ? 1 : 0;
            }
        }
        string Share(PrematureAnswer least) => string.Create(CultureInfo.InvariantCulture, $"{answers.Count(answer => answer >= least)} of {answers.Count}");
        table.Row(acute ? "acute" : "old", radius, border, Share(PrematureAnswer.Reentry), Share(PrematureAnswer.SustainedReentry), $"{same} of {again} the same");
    }

    PrematureAnswer Worst(RhythmPlan plan)
    {
        using var run = new RhythmRun(plan, tables.Of(plan.Regions, plan.Options), null, CancellationToken.None);
        return run.Run().Premature.Max(trial => trial.Answer);
    }
}
