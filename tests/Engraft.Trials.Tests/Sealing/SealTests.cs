using Engraft.Files.Sealing;
using Engraft.Trials.Published;
using Engraft.Trials.Sealing;
using Engraft.Trials.Tests.Calibration;

namespace Engraft.Trials.Tests.Sealing;

public sealed class SealTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("engraft-seal-").FullName;

    static readonly Trial trial = FabricatedCohorts.Some("boost")[0];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Place => Path.Combine(folder, "boost.sealed.json");

    static SealedFigure Figure(string outcome, double mean) => new(["BMC"], ["control"], outcome, 182.625, "points", mean, 2, [.. Enumerable.Range(1, 99).Select(i => mean + (i - 50) / 15.0)]);

    [Fact]
    public void A_seal_is_read_as_it_was_written()
    {
        var one = SealFile.Of(trial, "2026-01-01", 100, new("d", "m", "p", "b", "c"), [Figure("lvef", 1.23456789012345)]);
        SealFile.Write(Place, one);
        var read = SealFile.Read(Place, out var complaint);
        Assert.Null(complaint);
        Assert.Equal(one.Seal, read!.Seal);
        Assert.Equal(one.Figures[0].Percentiles, read.Figures[0].Percentiles);
    }

    [Fact]
    public void One_changed_digit_breaks_the_seal()
    {
        SealFile.Write(Place, SealFile.Of(trial, "2026-01-01", 100, new("d", "m", "p", "b", "c"), [Figure("lvef", 1.5)]));
        File.WriteAllText(Place, File.ReadAllText(Place).Replace("\"mean\": 1.5", "\"mean\": 1.6", StringComparison.Ordinal));
        Assert.Null(SealFile.Read(Place, out var complaint));
        Assert.Contains("seal is broken", complaint);
    }

    [Fact]
    public void What_is_no_seal_is_refused_with_a_reason()
    {
        File.WriteAllText(Place, "{\"schema\": 3}");
        Assert.Null(SealFile.Read(Place, out var complaint));
        Assert.Contains("engraft seal", complaint);
    }

    [Fact]
    public void Results_are_scored_where_figure_and_visit_agree()
    {
        var scores = Seals.Score([Figure("lvef", 1), Figure("lvedvIndex", 0)], trial);
        var one = Assert.Single(scores);
        Assert.Equal(6, one.Observed);
        Assert.False(one.Inside90);
        Assert.Equal(2.5, one.Z, 9);
    }

    [Fact]
    public void The_design_mark_ignores_results_and_feels_an_arm()
    {
        Assert.Equal(SealMarks.DesignOf(trial), SealMarks.DesignOf(trial with { Reported = [], Events = [], Note = "later" }));
        Assert.NotEqual(SealMarks.DesignOf(trial), SealMarks.DesignOf(trial with { Arms = [trial.Arms[0] with { Dose = 1 }, trial.Arms[1]] }));
    }

    [Fact]
    public void The_ledger_shows_misses_first()
    {
        var one = SealFile.Of(trial, "2026-01-01", 100, new("d", "m", "p", "b", "c"), [Figure("lvef", 1)]);
        SealFile.Write(Place, one);
        Assert.Contains("BOOST", Ledger.Text(folder));
        ScoreFile.Write(Path.Combine(folder, "boost.scored.json"), one, [new(one.Figures[0], 1.1, 0.05, 0.2, true, true), new(one.Figures[0], 9, 4, 5, false, false)], "2026-02-01");
        var text = Ledger.Text(folder);
        Assert.True(text.IndexOf("**missed**", StringComparison.Ordinal) < text.IndexOf("| inside |", StringComparison.Ordinal));
    }
}
