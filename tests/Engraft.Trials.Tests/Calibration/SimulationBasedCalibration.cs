using Engraft.Numbers;
using Engraft.Therapies;
using Engraft.Trials.Calibration;
using Engraft.Trials.Published;
using Engraft.Trials.Truth;

namespace Engraft.Trials.Tests.Calibration;

/// <summary>Simulation-based calibration on a reduced problem: five parameters, five trials, 200 replicates; ranks of the truth among the posterior are uniform.</summary>
/// <remarks>Talts and others 2018, arXiv:1804.06788.</remarks>
public class SimulationBasedCalibration
{
    const int Replicates = 200, Bins = 10, Kept = 99;

    /// <summary>Chi-square of 9 degrees of freedom that chance passes once in a thousand.</summary>
    const double ByChance = 27.88;

    /// <summary>Scores that are free: potency, deviation of two classes, inflation of open trials, gain after infarction. The others rest at zero.</summary>
    static readonly int[] free = [Prior.Potency, Prior.Potency + 2, Prior.Potency + 3, Prior.Inflation, 1];

    static readonly Prior prior = FabricatedCohorts.Truth.Prior();

    [Fact]
    public void Ranks_of_the_truth_are_uniform()
    {
        var likelihood = new Likelihood([new StudyEvidence(Made("dummy"), [])], prior);
        Assert.Empty(likelihood.Studies);
        var ranks = new int[free.Length][];
        for (var i = 0; i < ranks.Length; i++)
            ranks[i] = new int[Bins];
        for (var replicate = 0u; replicate < Replicates; replicate++)
            foreach (var (parameter, rank) in Ranks(replicate))
                ranks[parameter][rank * Bins / (Kept + 1)]++;
        foreach (var bins in ranks)
            Assert.True(bins.Sum(count => (count - Replicates / (double)Bins) * (count - Replicates / (double)Bins)) * Bins / Replicates < ByChance, string.Join(' ', bins));
    }

    static IEnumerable<(int Parameter, int Rank)> Ranks(uint replicate)
    {
        var stream = new Philox(9, replicate, Purpose.Robustness);
        double[] truth = [.. free.Select((_, i) => stream.Normal((uint)i))];
        var evidence = Enumerable.Range(0, 5).Select(trial => Simulated(trial, Full(truth), stream)).ToArray();
        var likelihood = new Likelihood(evidence, prior);
        var posterior = new Sampling(1, 100, Kept, 6, 1000 + replicate).Run(scores => likelihood.Log(Full(scores)), free.Length);
        return free.Select((_, i) => (i, posterior.Scores.Count(scores => scores[i] < truth[i])));
    }

    static double[] Full(double[] some)
    {
        var scores = new double[Prior.Dimensions];
        for (var i = 0; i < free.Length; i++)
            scores[free[i]] = some[i];
        return scores;
    }

    /// <summary>A contrast and a control arm of one trial, drawn as the likelihood says: multivariate Student t with 5 degrees of freedom.</summary>
    static StudyEvidence Simulated(int trial, double[] scores, Philox stream)
    {
        var member = prior.At(scores);
        ArmForm Form(bool cells) => new(2, 36, 50, [0, 1.2, 0], 0.7, 0.5, cells ? new ArmDose(trial % 2 == 0 ? CellClass.MarrowMononuclear : CellClass.Mesenchymal, 1e8, [0]) : null, cells ? 0.9 : 0, 182, cells && trial < 2 ? 1 : 0, default);
        var (treated, control) = (Form(true), Form(false));
        StudyRow Row(bool contrast, double value) => new(Figure(contrast), ObservationKind.Mean, value, contrast ? [treated] : [control], contrast ? [control] : [], null, 1);
        StudyRow[] rows = [Row(true, 0), Row(false, 0)];
        var at = 100u + 20 * (uint)trial;
        var chi = Enumerable.Range(0, 5).Sum(i => Square(stream.Normal(at + (uint)i)));
        var (study, natural) = (stream.Normal(at + 6) * member.StudySpread, stream.Normal(at + 7) * member.NaturalSpread);
        return new(Made($"trial-{trial}"), [.. rows.Select((row, i) =>
        {
            var slopes = row.Slopes(member);
            var noise = Math.Sqrt(row.SamplingVariance(member, prior.ReferenceOwnCourse)) * stream.Normal(at + 8 + (uint)i) + slopes.Cells * study + slopes.Course * natural;
            return row with { Value = row.Mean(member, scores) + noise * Math.Sqrt(5 / chi) };
        })]);
    }

    static Figure Figure(bool contrast) => new() { Arms = [contrast ? "cells" : "placebo"], Against = contrast ? ["placebo"] : [], Outcome = "lvef", Kind = FigureKind.Change, Day = 182, Quality = "A", Reading = Reading.Read, Source = "made up" };

    static Trial Made(string name) => new()
    {
        Name = name,
        Title = name,
        Source = "made up",
        Design = new(),
        Population = new() { Description = "made up", Aetiology = "infarct-acute" },
        Arms = [],
        Reported = [],
        Events = [],
    };

    static double Square(double x) => x * x;
}
