using Engraft.Files;
using Engraft.Quantities;
using Engraft.Trials.Calibration;
using Engraft.Trials.Published;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Tests.Calibration;

/// <summary>One study is one unit: a number planted in any copy of a study must not reach what is believed without it.</summary>
public class LeaveOutTests
{
    static readonly Sampling quick = new(2, 30, 20, 2, 1);

    [Theory]
    [InlineData("boost"), InlineData("hebe"), InlineData("rimecard"), InlineData("time")]
    public void A_sentinel_in_a_left_out_study_is_gone(string study)
    {
        var plain = Believed(study, trial => trial, 1);
        var planted = Believed(study, trial => trial.Study == study ? Planted(trial) : trial, 1000);
        Assert.Equal(plain.Measurement.Values(), planted.Measurement.Values());
        for (var i = 0; i < plain.Members.Count; i++)
            Assert.Equal(plain.Members[i].Parameters, planted.Members[i].Parameters);
        Assert.Equal(plain.Members.Select(member => member.OpenInflation), planted.Members.Select(member => member.OpenInflation));
    }

    /// <summary>The test above can fail: the same numbers do reach what is believed with the study.</summary>
    [Fact]
    public void A_sentinel_in_a_study_that_stays_is_felt()
    {
        var plain = Believed("rimecard", trial => trial, 1);
        var planted = Believed("rimecard", trial => trial.Study == "boost" ? Planted(trial) : trial, 1);
        Assert.NotEqual(plain.Members[0].Parameters, planted.Members[0].Parameters);
    }

    [Fact]
    public void Numbers_of_the_measurement_layer_forget_a_study()
    {
        var (set, single) = (PosteriorFolder.Measurement(), TruthFiles.MeasurementEvidence());
        double Value(ParameterSet from, string name) => from.Parameters[from.IndexOf(name)].Value;
        var without = single.Without(set, new HashSet<string> { "time" });
        Assert.Equal((32 + 5) / (45656.0 + 10958), Value(without, "dropOut"), 12);
        Assert.Equal(Value(set, "changeSd"), Value(without, "changeSd"));
        Assert.Equal(Math.Sqrt(11.9 * 9.5), Value(single.Without(set, new HashSet<string> { "rimecard" }), "changeSd"), 9);
    }

    static LeftOut Believed(string study, Func<Trial, Trial> change, double factor)
    {
        var workshop = FabricatedCohorts.Workshop(32);
        PreparedTrial[] prepared = [.. FabricatedCohorts.Some("boost", "hebe", "hebe-cmr", "rimecard", "time").Select(change).Select(trial => workshop.Prepare(trial, Fold.Calibration)!)];
        var single = TruthFiles.MeasurementEvidence();
        var planted = new MeasurementEvidence([.. single.Rows.Select(row => row.Study == study ? row with { Value = factor * row.Value } : row)]);
        var prior = FabricatedCohorts.Truth.Prior();
        StudyEvidence[] evidence = [.. prepared.Select(one => one.Evidence)];
        var members = quick.Run(new Likelihood(evidence, prior).Log, Prior.Dimensions).Thinned(20);
        // The whole posterior has seen the sentinel; a reweighted one would still know it, so the test asks for the fit.
        IReadOnlyList<StudyEvidence> Again(ParameterSet measurement) => [.. prepared.Select(one => workshop.Again(one, measurement))];
        return new LeaveOut(evidence, prior, workshop.Calibrated, workshop.Measurement, planted, Again, Far(members), quick).Without(new HashSet<string> { study });
    }

    /// <summary>Members of which one alone would carry all weight, so that the study is always fitted away.</summary>
    static IReadOnlyList<double[]> Far(IReadOnlyList<double[]> members) => [.. members.Select((member, i) => i == 0 ? member : member.Select(score => score + 3).ToArray())];

    static Trial Planted(Trial trial) => trial with
    {
        Reported = [.. trial.Reported.Select(figure => figure.Day > 0 && figure.Mean is { } mean ? figure with { Mean = mean + 777, Sd = figure.Sd * 9 } : figure)],
    };
}
