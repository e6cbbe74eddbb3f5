using System.Globalization;
using Engraft.Trials.Published;
using Engraft.Trials.Tests.Calibration;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Tests;

/// <summary>The shipped trials hold what the collected evidence holds, and no figure more.</summary>
public class EvidenceTests
{
    /// <summary>A cell of the evidence that holds one figure: what it is of, where its standard deviation stands, at baseline or at the visit, of the arm or against the control.</summary>
    /// <param name="Outcome">How the outcome's name begins; empty where the evidence mixes several.</param>
    sealed record Cell(string Column, string Outcome, string? Sd = null, bool Baseline = false, bool Contrast = false);

    static readonly Cell[] cells =
    [
        new("lvef0_mean", "lvef", "lvef0_sd", Baseline: true), new("lvedv0_mean", "lvedv", "lvedv0_sd", Baseline: true), new("lvesv0_mean", "lvesv", "lvesv0_sd", Baseline: true),
        new("scar0_mean", "scar", "scar0_sd", Baseline: true), new("lvef_fu_mean", "lvef", "lvef_fu_sd"), new("dlvef_mean", "lvef", "dlvef_sd"), new("dlvef_vs_ctrl", "lvef", Contrast: true),
        new("dlvesv_mean", "lvesv"), new("dlvesv_vs_ctrl", "lvesv", Contrast: true), new("dlvedv_mean", "lvedv"), new("dlvedv_vs_ctrl", "lvedv", Contrast: true),
        new("dscar", ""), new("dsmwd_m", "sixMinuteWalk"), new("dqol", ""), new("dnyha", ""), new("dntprobnp", ""),
    ];

    /// <summary>Trials by their names in the evidence where these differ from the file's.</summary>
    static readonly Dictionary<string, string> names = new() { ["Yao 2009 repeat BMC"] = "yao-2009", ["AMICI (NCT01781390)"] = "amici" };

    /// <summary>Figures that the evidence holds in words, in notes or in other cells; counted by hand. One figure of POSEIDON stands in two rows of the evidence.</summary>
    static readonly Dictionary<string, int> outsideTheColumns = new()
    {
        ["concert-hf"] = 1,
        ["msc-hf"] = 6,
        ["tac-hft"] = 5,
        ["poseidon"] = 5,
        ["trident"] = 1,
        ["rimecard"] = 6,
        ["boost"] = 2,
        ["repair-ami"] = 3,
        ["astami"] = 4,
        ["time"] = 2,
        ["regent"] = 6,
        ["hebe"] = 2,
        ["leuven-ami"] = 1,
        ["bonami"] = 2,
        ["topcare-ami"] = 2,
        ["caduceus"] = 3,
    };

    [Fact]
    public void Every_trial_of_the_evidence_has_a_file_and_the_other_way_round()
    {
        var rows = Rows("trials.csv");
        Assert.Equal(rows.Select(row => Name(row["trial"])).Distinct().Order(StringComparer.Ordinal), Shipped.Trials.Keys);
        foreach (var row in rows.Where(row => row["exclude"] == "1"))
            Assert.NotNull(Shipped.Trials[Name(row["trial"])].Excluded);
    }

    [Fact]
    public void Every_figure_of_the_evidence_is_in_its_trial_at_its_visit_and_arm()
    {
        foreach (var row in Rows("trials.csv"))
            foreach (var cell in cells.Where(cell => row[cell.Column].Length > 0))
                Assert.True(Shipped.Trials[Name(row["trial"])].Reported.Any(figure => Holds(figure, row, cell)), $"{row["trial"]}, {row["arm"]}: {cell.Column} {row[cell.Column]} is not in the file");
    }

    /// <summary>Names of arms in the evidence hold those of the files, some with an explanation.</summary>
    static bool Holds(Figure figure, Dictionary<string, string> row, Cell cell) =>
        figure.Central == First(row[cell.Column]) && figure.IsContrast == cell.Contrast && figure.Arms.Any(arm => row["arm"].Contains(arm, StringComparison.Ordinal))
        && (figure.Outcome ?? "").StartsWith(cell.Outcome, StringComparison.Ordinal)
        && Math.Abs(figure.Day - (cell.Baseline ? 0 : First(row["fu_months"]) * DaysPerMonth)) < OneDay
        && (cell.Sd is null || row[cell.Sd].Length == 0 || (figure.Sd ?? figure.UnstatedSpread) == First(row[cell.Sd]));

    [Fact]
    public void A_trial_has_as_many_figures_as_the_evidence()
    {
        foreach (var rows in Rows("trials.csv").GroupBy(row => Name(row["trial"])))
        {
            var count = rows.Sum(row => cells.Count(cell => row[cell.Column].Length > 0));
            Assert.Equal((rows.Key, count + outsideTheColumns.GetValueOrDefault(rows.Key)), (rows.Key, Shipped.Trials[rows.Key].Reported.Count));
        }
    }

    [Fact]
    public void Numbers_of_patients_and_doses_are_those_of_the_evidence()
    {
        foreach (var row in Rows("trials.csv"))
        {
            var arms = Shipped.Trials[Name(row["trial"])].Arms;
            if (row["n_arm"].Length > 0)
                Assert.Contains(arms, arm => arm.N == First(row["n_arm"]));
            if (row["role"] == "cell" && row["dose_cells"].Length > 0)
                Assert.Contains(arms, arm => arm.Dose == First(row["dose_cells"]));
        }
    }

    /// <summary>Control arms stand a second time in the natural history; each is in its trial with the same number at the same visit.</summary>
    [Fact]
    public void Every_control_arm_of_the_natural_history_is_in_its_trial()
    {
        var found = 0;
        foreach (var row in Rows("natural_history.csv").Where(row => row["source"].EndsWith(" control arm", StringComparison.Ordinal)))
        {
            var trial = Shipped.Trials[Name(row["source"][..^" control arm".Length])];
            var controls = trial.Arms.Where(arm => arm.Role == ArmRole.Control).Select(arm => arm.Name).ToArray();
            Assert.Contains(trial.Reported, figure => figure.Arms.All(controls.Contains) && figure.Mean == First(row["value"])
                && Math.Abs(figure.Day - First(row["time_months"]) * DaysPerMonth) < OneDay);
            found++;
        }
        Assert.InRange(found, 10, int.MaxValue);
    }

    /// <summary>Pooled results of cells in man: each is in a file of data/pooled, or is one of those that its README leaves out.</summary>
    [Fact]
    public void Every_pooled_result_is_checked_afterwards_and_never_fitted()
    {
        string[] leftOut = ["DAMASCENE", "Large animals", "BM cells no-option IHD"];
        var pooled = FabricatedCohorts.Truth.Pooled;
        var found = 0;
        foreach (var row in Rows("meta.csv").Where(row => row["cell_type"] != "none" && row["effect"].Length > 0 && !row["subgroup"].StartsWith("age", StringComparison.Ordinal) && !leftOut.Any(name => row["meta"].StartsWith(name, StringComparison.Ordinal))))
        {
            Assert.True(pooled.Any(trial => trial.Reported.Any(figure => figure.Mean == First(row["effect"])) || trial.Events.Any(entry => entry.RiskRatio == First(row["effect"]))), $"{row["meta"]}: {row["outcome"]} {row["effect"]} is in no file");
            found++;
        }
        Assert.InRange(found, 15, int.MaxValue);
        Assert.All(pooled, trial => Assert.NotNull(trial.StudiesPooled));
        Assert.All(FabricatedCohorts.Truth.Calibration, trial => Assert.Null(trial.StudiesPooled));
        Assert.All(pooled, trial => Assert.Empty(FabricatedCohorts.Workshop(16).Prepare(trial, Fold.Calibration)!.Evidence.Rows));
    }

    /// <summary>Months of the files are mean months.</summary>
    const double DaysPerMonth = 30.4375, OneDay = 1;

    static IReadOnlyList<Dictionary<string, string>> Rows(string file)
    {
        var rows = Evidence.Rows(file);
        Assert.SkipWhen(rows is null, Evidence.Missing);
        return rows!;
    }

    static string Name(string trial) => names.GetValueOrDefault(trial) ?? trial.Replace(" ", "-", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The number a cell begins with.</summary>
    static double First(string cell) => double.Parse(cell.Split(' ', '%')[0], NumberStyles.Float, CultureInfo.InvariantCulture);
}
