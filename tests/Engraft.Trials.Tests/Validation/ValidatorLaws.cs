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
    public void The_bytes_of_a_scoreboard_do_not_depend_on_threads() => Assert.Equal(Text(Board(20, threads: 1)), Text(Board(20, threads: 7)));

    /// <summary>Rows without cells come from a fit that saw no arm with cells: whatever these report, the rows stay.</summary>
    [Fact]
    public void The_untreated_course_is_predicted_before_any_cell()
    {
        var (plain, planted) = (Natural(trial => trial), Natural(trial => trial.Name == "rimecard" ? trial with { Reported = [.. trial.Reported.Select(figure => figure.Arms[0] == "UC-MSC" && figure.Mean is { } mean ? figure with { Mean = mean + 30 } : figure)] } : trial));
        Assert.NotEmpty(plain);
        Assert.Equal(plain, planted);
        static (string, string, double, double, double)[] Natural(Func<Trial, Trial> change) => [.. Board(20, change).Rows
            .Where(row => row is { Prediction: Trials.Validation.Prediction.LeaveOneOut, Kind: RowKind.Natural }).Select(row => (row.Trial, row.Outcome, row.Mean, row.Low, row.High))];
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

    /// <summary>No dose in a blind trial: nothing on average, through posterior, patients, publication and measurement, and also where a number is more likely known when it is significant.</summary>
    [Theory]
    [InlineData(false), InlineData(true)]
    public void A_blind_trial_of_no_effect_reports_none_on_average(bool collected)
    {
        const int Replicates = 600;
        var trial = FabricatedCohorts.Some("boost")[0];
        var blind = trial with { Design = trial.Design with { PatientsBlind = true, AssessorsBlind = true } };
        var values = Contrasts(blind, Replicates, collected);
        var (mean, error) = (values.Average(), Math.Sqrt(values.Average(value => value * value) / Replicates));
        Assert.InRange(mean / error, -ByChance, ByChance);
        Assert.True(Contrasts(trial, Replicates, collected).Average() > 4 * error, "an open trial of nothing inflates");
    }

    /// <summary>Where neutral results are told in words, the numbers that are printed are the larger ones; so it is in the collected evidence, not in a report that is read itself.</summary>
    [Fact]
    public void Numbers_of_the_collected_evidence_are_larger()
    {
        var trial = FabricatedCohorts.Some("boost")[0];
        double[] seen = Contrasts(trial, 600, collected: true), all = Contrasts(trial, 600, collected: false);
        var spread = Math.Sqrt(all.Average(value => value * value) - all.Average() * all.Average());
        Assert.True(seen.Average() - all.Average() > ByChance * spread / Math.Sqrt(600), $"{seen.Average()} against {all.Average()}");
    }

    static double[] Contrasts(Trial trial, int replicates, bool collected)
    {
        var workshop = FabricatedCohorts.Workshop();
        var prepared = workshop.Prepare(trial, Fold.Given)!;
        var nothing = members.Select(prior.At).Select(member => member with { StudySpread = 0, OpenInflation = 2, Parameters = [.. member.Parameters.Select((value, place) => place >= CalibratedParameters.Natural && place < CalibratedParameters.Rise ? 0 : value)] }).ToArray();
        var figure = PredictedFigures.Of(trial).First(one => one.IsContrast);
        return new TrialPrediction(prepared.Emulated, workshop.Measurement, 1, collected, workshop.Threads).Figures([figure], nothing, replicates)[0];
    }

    /// <summary>Whatever the only trial of a class reported, a fit without the class predicts the same of it.</summary>
    [Fact]
    public void A_class_is_predicted_without_any_of_its_studies()
    {
        var (one, other) = (OfClass(500), OfClass(900));
        Assert.NotEmpty(one);
        Assert.Equal(one, other);
        static (string, string, double, double, double)[] OfClass(double planted) => [.. Board(20, trial => trial.Name == "rimecard" ? Planted(trial, planted) : trial).Rows
            .Where(row => row is { Prediction: Trials.Validation.Prediction.LeaveClassOut, Trial: "rimecard" }).Select(row => (row.Arm, row.Outcome, row.Mean, row.Low, row.High))];
    }

    [Fact]
    public void Rows_of_a_left_out_class_have_cells_of_that_class_and_a_summary()
    {
        var board = Board(20);
        var rows = board.Rows.Where(row => row.Prediction == Trials.Validation.Prediction.LeaveClassOut).ToArray();
        Assert.Equal(["marrowMononuclear", "mesenchymal"], rows.Select(row => row.CellClass).Distinct().Order());
        // Where the untreated course is not predicted well enough, rows of cells are marked and no summary counts them.
        Assert.Equal(board.Gate.Passed, board.ClassSummaries.Any(summary => summary.Group == "class left out: mesenchymal"));
        Assert.All(rows, row => Assert.Equal(board.Gate.Passed, row.NotCounted is null));
        Assert.Equal(rows.Count(row => row.IsHeadline), board.ClassHeadline!.Rows);
        Assert.Contains(board.LeftOut, one => one.Study == "class mesenchymal");
    }

    /// <summary>A user's file of a study that the calibration has is predicted without it: whatever that study reported there, the prediction stays; other studies' results do reach it.</summary>
    [Fact]
    public void A_given_file_of_a_known_study_is_predicted_without_it()
    {
        var (plain, own, other) = (Given("boost", 0), Given("boost", 300), Given("rimecard", 30));
        Assert.NotEmpty(plain);
        Assert.Equal(plain, own);
        Assert.NotEqual(plain, other);
        static (string, string, double, double)[] Given(string changed, double planted) => [.. new Validator(FabricatedCohorts.Workshop(32), prior, TruthFiles.MeasurementEvidence(), members, 20, 1)
            .Run([.. FabricatedCohorts.Some("boost", "rimecard", "astami").Select(trial => trial.Name == changed ? Planted(trial, planted) : trial)], FabricatedCohorts.Some("boost"), [], givenOnly: true).Rows
            .Select(row => (row.Arm, row.Outcome, row.Mean, row.Spread))];
    }

    [Fact]
    public void Files_given_alone_say_nothing_of_the_untreated_course_and_a_meta_analysis_stands_apart()
    {
        var trial = FabricatedCohorts.Some("boost")[0] with { Study = "stranger" };
        var board = new Validator(FabricatedCohorts.Workshop(32), prior, TruthFiles.MeasurementEvidence(), members, 20, 1).Run([], [trial, trial with { Name = "many", Study = "many", StudiesPooled = 12 }], [], givenOnly: true);
        Assert.False(board.Gate.Tested);
        Assert.All(board.Rows, row => Assert.Null(row.NotCounted));
        Assert.All(board.Rows, row => Assert.Equal(Trials.Validation.Prediction.Given, row.Prediction));
        Assert.NotEmpty(board.Pooled);
        Assert.All(board.Pooled, row => Assert.Equal("many", row.Trial));
    }

    /// <summary>Both arms have the same simulated hazards, so ratios scatter around one.</summary>
    [Theory]
    [InlineData(1.0, null, "hazardRatio"), InlineData(null, 1.0, "winRatio")]
    public void Ratios_of_arms_alike_scatter_around_one(double? hazard, double? win, string quantity)
    {
        ReportedEvent entry = new() { Arms = ["BMC"], Against = ["control"], Kind = EventKind.DeathOrHeartFailureHospitalisation, Day = 182.625, HazardRatio = hazard, WinRatio = win, Low = 0.5, High = 2, Quality = "A", Reading = Reading.Read, Source = "made up" };
        var row = Board(400, trial => trial.Name == "boost" ? trial with { Events = [entry] } : trial).Rows.Single(row => row.Quantity == quantity && row.Prediction == Trials.Validation.Prediction.InSample);
        Assert.Equal(RowKind.Events, row.Kind);
        Assert.InRange(row.Low, 0.1, 0.99);
        Assert.InRange(row.High, 1.01, 10);
        Assert.InRange(row.Rank!.Value, 0.35, 0.65);
        Assert.Equal(1.0, row.Observed);
    }

    static Trial Planted(Trial trial, double planted) => trial with { Reported = [.. trial.Reported.Select(figure => figure.Day > 0 && figure.Mean is { } mean ? figure with { Mean = mean + planted } : figure)] };

    static Scoreboard Board(int replicates, Func<Trial, Trial>? change = null, int threads = 0) => new Validator(FabricatedCohorts.Workshop(32, threads), prior, TruthFiles.MeasurementEvidence(), members, replicates, 1)
        .Run([.. FabricatedCohorts.Some("boost", "rimecard", "astami").Select(change ?? (trial => trial))], [], []);

    static string Text(Scoreboard board)
    {
        using var stream = new MemoryStream();
        ValidationJson.Write(board, new("test", 20, 32, 1), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
