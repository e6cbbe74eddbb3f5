using System.Text;
using Engraft.Files;
using Engraft.Files.Validation;
using Engraft.Therapies;
using Engraft.Trials.Calibration;
using Engraft.Trials.Prediction;
using Engraft.Trials.Published;
using Engraft.Trials.Tests.Calibration;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Tests.Validation;

/// <summary>The whole path from members to rows, on made-up cohorts.</summary>
public class ValidatorLaws
{
    /// <summary>Standard errors that chance explains.</summary>
    const double ByChance = 4;

    static readonly Prior prior = FabricatedCohorts.Truth.Prior();
    static readonly double[][] members = [.. Enumerable.Range(0, 40).Select(i => Enumerable.Range(0, Prior.Dimensions).Select(d => 0.5 * new Numbers.Philox(3, (uint)i, Numbers.Purpose.Robustness).Normal((uint)d)).ToArray())];

    [Fact]
    public void The_bytes_of_a_scoreboard_are_the_same_when_it_is_made_again()
    {
        var (first, second) = (Text(Board(20)), Text(Board(20)));
        Assert.Equal(first, second);
        Assert.Contains("\"trial\": \"boost\"", first);
    }

    [Fact]
    public void Every_reported_number_after_baseline_has_its_rows_and_words_have_a_chance()
    {
        var rows = Board(20).Rows;
        foreach (var how in (Trials.Validation.Prediction[])[Trials.Validation.Prediction.InSample, Trials.Validation.Prediction.LeaveOneOut])
            Assert.Equal(2, rows.Count(row => row is { Trial: "boost", Kind: RowKind.Contrast } && row.Prediction == how && row.Month < 20));
        Assert.Contains(rows, row => row.Words is not null);
        Assert.All(rows.Where(row => row.Words is not null), row => Assert.InRange(row.ChanceOfWords!.Value, 0, 1));
        Assert.All(rows, row => Assert.True(row.Low <= row.Low50 && row.Low50 <= row.High50 && row.High50 <= row.High));
    }

    /// <summary>No dose in a blind trial: nothing on average, through posterior, patients, publication and measurement.</summary>
    [Fact]
    public void A_blind_trial_of_no_effect_reports_none_on_average()
    {
        const int Replicates = 600;
        var trial = FabricatedCohorts.Some("boost")[0];
        var blind = trial with { Design = trial.Design with { PatientsBlind = true, AssessorsBlind = true } };
        var values = Contrasts(blind, Replicates);
        var (mean, error) = (values.Average(), Math.Sqrt(values.Average(value => value * value) / Replicates));
        Assert.InRange(mean / error, -ByChance, ByChance);
        Assert.True(Contrasts(trial, Replicates).Average() > 4 * error, "an open trial of nothing inflates");
    }

    static double[] Contrasts(Trial trial, int replicates)
    {
        var workshop = FabricatedCohorts.Workshop();
        var prepared = workshop.Prepare(trial, Fold.Given)!;
        var nothing = members.Select(prior.At).Select(member => member with { StudySpread = 0, OpenInflation = 2, Parameters = [.. member.Parameters.Select((value, place) => place >= CalibratedParameters.Natural && place < CalibratedParameters.Rise ? 0 : value)] }).ToArray();
        var figure = PredictedFigures.Of(trial).First(one => one.IsContrast);
        return new TrialPrediction(prepared.Emulated, workshop.Measurement, 1).Figures([figure], nothing, replicates)[0];
    }

    static Scoreboard Board(int replicates) => new Validator(FabricatedCohorts.Workshop(32), prior, TruthFiles.MeasurementEvidence(), members, replicates, 1)
        .Run(FabricatedCohorts.Some("boost", "rimecard", "astami"), []);

    static string Text(Scoreboard board)
    {
        using var stream = new MemoryStream();
        ValidationJson.Write(board, new("test", 20, 32, 1), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
