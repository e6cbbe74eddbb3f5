using Engraft.Trials.Validation;

namespace Engraft.Trials.Tests.Validation;

public class SummaryTests
{
    /// <summary>Exact binomial interval of 9 in 10: 0.555 to 0.997 (Clopper and Pearson).</summary>
    [Fact]
    public void Coverage_of_nine_studies_in_ten_has_the_exact_interval()
    {
        const double Printed = 5e-4;
        var summary = Summaries.Of("ten", Enumerable.Range(0, 10).Select(i => Row($"s{i}", i == 0 ? 9 : 0)))!;
        Assert.Equal(0.9, summary.Coverage90, 12);
        Assert.InRange(summary.CoverageLow, 0.5550 - Printed, 0.5550 + Printed);
        Assert.InRange(summary.CoverageHigh, 0.9975 - Printed, 0.9975 + Printed);
        Assert.True(summary.ConsistentWith90);
    }

    [Fact]
    public void Rows_of_one_study_count_as_one()
    {
        var apart = Summaries.Of("apart", Enumerable.Range(0, 20).Select(i => Row($"s{i}", 0)))!;
        var together = Summaries.Of("together", Enumerable.Range(0, 20).Select(i => Row($"s{i % 2}", 0)))!;
        Assert.True(together.CoverageLow < apart.CoverageLow - 0.5, $"{together.CoverageLow} {apart.CoverageLow}");
    }

    [Fact]
    public void A_gate_shuts_by_coverage_by_one_far_row_and_by_bias()
    {
        static NaturalGate Gate(params ScoreRow[] rows) => NaturalGate.Of(rows.Select(row => row with { Kind = RowKind.Natural }));
        ScoreRow[] good = [.. Enumerable.Range(0, 9).Select(i => Row($"s{i}", 0))];
        Assert.True(Gate(good).Passed);
        Assert.False(Gate([.. good, Row("far", 3.2)]).Passed);
        Assert.False(Gate([.. good.Take(7), Row("a", 1.9), Row("b", 1.9), Row("c", 1.9)]).Passed);
        Assert.False(Gate([.. good.Select(row => row with { Observed = 1.6, Low = -9, High = 9 })]).Passed);
        Assert.True(Gate([.. good, Row("seen", 5) with { SeenBy = ["laboratory.loadAdaptation"] }]).Passed);
    }

    [Fact]
    public void A_gate_tells_what_other_rules_would_count()
    {
        var gate = NaturalGate.Of([Row("a", 0), Row("b", 5) with { Repeats = true }, Row("c", 1) with { SeenBy = ["laboratory.loadAdaptation"] }]);
        Assert.Equal(1, gate.Rows);
        Assert.Equal([2, 2, 3], gate.Others.Select(other => other.Rows));
        Assert.Equal([0.5, 1, 2 / 3.0], gate.Others.Select(other => other.Inside));
        Assert.Equal([5, 1, 5.0], gate.Others.Select(other => other.WorstZ));
    }

    [Fact]
    public void Baselines_never_use_the_study_they_forecast()
    {
        ScoreRow[] rows = [Contrast("a", 2, 1), Contrast("b", 2, 1), Contrast("c", 90, 1)];
        var forecasts = new Baselines(rows).Of(rows[2]);
        Assert.Equal(0, forecasts[0].Mean);
        Assert.All(forecasts.Skip(1), forecast => Assert.Equal(2, forecast.Mean, 12));
    }

    static ScoreRow Contrast(string study, double observed, double noise) => Row(study, observed) with { Kind = RowKind.Contrast, NoiseFloor = noise, CellClass = "mesenchymal", Blinding = "blind" };

    static ScoreRow Row(string study, double observed) => new()
    {
        Trial = study,
        Study = study,
        Arm = "placebo",
        Outcome = "lvef",
        Quantity = "change",
        Month = 6,
        Unit = "points",
        Prediction = Trials.Validation.Prediction.LeaveOneOut,
        Kind = RowKind.Natural,
        Observed = observed,
        Mean = 0,
        Low = -1.645,
        High = 1.645,
        Low50 = -0.674,
        High50 = 0.674,
        Spread = 1,
        Crps = 0.5,
        Imputed = false,
        NoiseFloor = 1,
        Derived = false,
        Rank = 0.5,
        CellClass = "none",
        Route = "none",
        Aetiology = "infarct-acute",
        Blinding = "blind",
    };
}
