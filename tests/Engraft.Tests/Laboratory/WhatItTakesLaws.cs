using System.Text;
using Engraft.Files;
using Engraft.Files.Results;
using Engraft.Laboratory;
using Engraft.Laboratory.Needs;
using Engraft.Outcomes;

namespace Engraft.Tests.Laboratory;

/// <summary>The inverted laboratory agrees with the laboratory.</summary>
public class WhatItTakesLaws
{
    static readonly Lazy<IReadOnlyList<MeasuredRange>> measured = new(MeasuredRangeFile.Read);

    static NeedQuestion Question(string example, double days, string outcome, double gain, int draws)
    {
        var scenario = Bench.Example(example) with { Horizon = days };
        return new(scenario, scenario.Arms.First(arm => arm.Product is not null), OutcomeList.Named(outcome), gain, draws);
    }

    static NeedAnswer Find(NeedQuestion question, int threads = 2, int lanes = 0) => WhatItTakes.Find(question, Bench.Model, measured.Value, new() { Threads = threads, Lanes = lanes });

    /// <summary>Sampled draws gain what the same draws gain in a study: to the bit, for it is the same laboratory.</summary>
    [Fact]
    public void Gains_as_things_are_are_those_of_a_study()
    {
        var question = Question("02-acute-infarct.yaml", 20, "capillaryDensity", 1e6, 2);
        var courses = Study.Follow(question.Scenario with { Arms = [question.Arm], Draws = 2 }, Mechanisms, new() { Threads = 1 }).Courses;
        var gains = courses.Select(draw => question.Outcome.At(draw[1], draw[1].Visits.Count - 1) - question.Outcome.At(draw[0], draw[0].Visits.Count - 1));
        Assert.Equal(gains, Find(question).GainsNow);
    }

    /// <summary>The shipped model without what no mechanism explains: the question is put to the mechanisms.</summary>
    static Model Mechanisms
    {
        get
        {
            var ensemble = Bench.Model.Ensemble!;
            bool Unexplained(int column) => ensemble.Names[column].StartsWith("unexplained.", StringComparison.Ordinal) && !ensemble.Names[column].EndsWith("Time", StringComparison.Ordinal) && !ensemble.Names[column].EndsWith("Dose", StringComparison.Ordinal);
            return Bench.Model with { Ensemble = new(Bench.Model.Library, ensemble.Names, [.. ensemble.Members.Select(member => member.Select((value, column) => Unexplained(column) ? 0 : value).ToArray())], "mechanisms") };
        }
    }

    [Fact]
    public void Threads_and_lanes_change_no_byte()
    {
        var question = Question("02-acute-infarct.yaml", 8, "capillaryDensity", 0.05, 1);
        var reference = Text(Find(question, 1, 8));
        Assert.Equal(reference, Text(Find(question, 2, 4)));
        Assert.Equal(reference, Text(Find(question, 2, 1)));
    }

    static string Text(NeedAnswer answer)
    {
        using var stream = new MemoryStream();
        NeedJson.Write([answer], stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A gain halfway between what the present dose gives and the greatest found: the least value lies between now and where that was, and what it needs is said to be reachable.</summary>
    [Fact]
    public void A_gain_that_is_in_reach_is_reached_above_what_there_is()
    {
        var far = Find(Question("02-acute-infarct.yaml", 20, "capillaryDensity", 1e6, 0));
        Assert.True(far.Nothing);
        var top = far.Alone.Single(need => need.Lever == "secretion");
        Assert.True(top.GreatestGain > 2 * Math.Abs(far.GainNow), $"{top.GreatestGain} against {far.GainNow}");
        var near = Find(Question("02-acute-infarct.yaml", 20, "capillaryDensity", (far.GainNow + top.GreatestGain) / 2, 0)).Alone.Single(need => need.Lever == "secretion");
        Assert.InRange(near.Least!.Value, near.Now, top.GreatestAt);
    }

    /// <summary>What there is suffices for half of the gain that there is, and with none of it the gain is gone.</summary>
    [Fact]
    public void Less_than_there_is_suffices_for_less_than_the_gain()
    {
        var now = Find(Question("02-acute-infarct.yaml", 20, "capillaryDensity", 1e6, 0)).GainNow;
        Assert.True(now > 0);
        var retention = Find(Question("02-acute-infarct.yaml", 20, "capillaryDensity", now / 2, 0)).Alone.Single(need => need.Lever == "retention");
        Assert.InRange(retention.Least!.Value, 0.2 * retention.Now, retention.Now);
    }

    /// <summary>Muscle cells: a graft that fills its zone contracts more than one that does not, and the measured end of the way is no better than the possible one.</summary>
    [Fact]
    public void The_possible_end_gives_at_least_the_measured_one()
    {
        var answer = Find(Question("03-new-muscle.yaml", 40, "lvef", 50, 0));
        Assert.Equal(["measured", "possible"], answer.Together.Select(joint => joint.End));
        Assert.True(answer.Together[1].GreatestGain > answer.Together[0].GreatestGain);
        Assert.All(answer.Alone, need => Assert.Null(need.Least));
        Assert.True(answer.Nothing);
    }

    [Fact]
    public void An_arm_without_cells_is_refused()
    {
        var scenario = Bench.Example("02-acute-infarct.yaml");
        Assert.Throws<ArgumentException>(() => Find(new(scenario, scenario.Arms.First(arm => arm.Product is null), OutcomeList.Named("lvef"), 5, 0)));
    }
}
