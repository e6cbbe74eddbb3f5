using Engraft.Laboratory;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Tests.Laboratory;

/// <summary>Every state of tissue and graft matters for something that is shown: pushed on one day, an outcome moves later.</summary>
public class StateSwitchTests
{
    /// <summary>Above round-off of the beat.</summary>
    const double Moved = 1e-12;

    /// <summary>Counters that keep the books of cells and myocytes, and cumulative exposures: they are read, they drive nothing.</summary>
    static readonly string[] books = ["MyocytesLost", "Lost", "Dead", "Divided", "Injected", "PluripotentRetained", "ImmunosuppressionExposure", "ArrhythmiaExposure", "InfectionHazard", "ArrhythmiaHazard", "Rejected", "Engrafted"];

    public static TheoryData<int> ZoneSlots => [.. Enumerable.Range(0, ZoneState<One>.Size)];
    public static TheoryData<int> GraftSlots => [.. Enumerable.Range(0, GraftState<One>.Size)];

    [Theory]
    [MemberData(nameof(ZoneSlots))]
    public void Each_tissue_state_moves_an_outcome(int slot)
    {
        if (IsBook(typeof(ZoneState<>), slot))
            return;
        var scenario = Bench.Example("02-acute-infarct.yaml") with { Horizon = 30, Arms = [] };
        // The border zone: what it feels and what it does are both read.
        AssertMoves(scenario, 0, 1, ZoneState<One>.Size + slot, Name(typeof(ZoneState<>), slot));
    }

    [Theory]
    [MemberData(nameof(GraftSlots))]
    public void Each_graft_state_moves_an_outcome(int slot)
    {
        if (IsBook(typeof(GraftState<>), slot))
            return;
        var scenario = Bench.Example("03-new-muscle.yaml");
        var arm = scenario.Arms[1];
        var design = new StudyDesign(scenario, new StudyOptions());
        var dose = design.Plans[2].Doses[0];
        AssertMoves(scenario with { Arms = [arm], Horizon = dose + 90 }, 1, dose + 1, HeartTissue<One>.GraftAt + slot, Name(typeof(GraftState<>), slot));
    }

    static void AssertMoves(Scenario scenario, int arm, double day, int at, string name)
    {
        var plain = PublishedCourse.Of(scenario, arm);
        var pushed = PublishedCourse.Of(scenario, arm, change: (rows, now) =>
        {
            if (now == day)
                rows.Tissue[at] = One.Of(rows.Tissue[at].Value * 0.9 + Push(at));
        });
        Assert.True(Distance(plain, pushed) > Moved, $"{name} moves nothing");
    }

    /// <summary>A tenth of the natural unit: cells come in millions, the rest near one.</summary>
    static double Push(int at) => at is >= HeartTissue<One>.GraftAt and < HeartTissue<One>.GraftAt + 19 ? 1e6 : 0.01;

    static double Distance(PublishedCourse one, PublishedCourse other) => one.Readings.Zip(other.Readings).Max(pair => new[]
    {
        (pair.First.Lvedv, pair.Second.Lvedv), (pair.First.Lvesv, pair.Second.Lvesv), (pair.First.Scar, pair.Second.Scar), (pair.First.Graft, pair.Second.Graft),
        (pair.First.Arrhythmia, pair.Second.Arrhythmia), (pair.First.BorderCapillaries, pair.Second.BorderCapillaries), (pair.First.BorderFlow, pair.Second.BorderFlow),
        (pair.First.Tumour, pair.Second.Tumour), (pair.First.Kidney, pair.Second.Kidney), (pair.First.Infection, pair.Second.Infection), (pair.First.Antibody, pair.Second.Antibody),
    }.Max(values => Math.Abs(values.Item1 - values.Item2) / Math.Max(Math.Abs(values.Item2), 1e-9)));

    static bool IsBook(Type window, int slot) => books.Contains(Name(window, slot));

    static string Name(Type window, int slot) => window.GetProperties().Where(property => property.IsDefined(typeof(Engraft.Quantities.SlotAttribute), false)).ElementAt(slot).Name;
}
