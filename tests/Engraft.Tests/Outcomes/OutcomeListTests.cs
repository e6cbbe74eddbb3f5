using Engraft.Outcomes;

namespace Engraft.Tests.Outcomes;

public sealed class OutcomeListTests
{
    static readonly string[] resultSeries =
    [
        "lvef", "lvedv", "lvesv", "cardiacOutput", "lvedp", "scarMass", "scarPercent", "capillaryDensity", "inflammation", "graftMass", "graftCoupling",
        "sixMinuteWalk", "peakVo2", "nyha", "kccq", "ntProBnp", "arrhythmiaIndex", "arrhythmiaBurden", "deathHazard", "hospitalisationHazard", "survival", "hospitalisationFree",
    ];

    [Fact]
    public void Every_series_of_the_result_file_is_an_outcome() =>
        Assert.Empty(resultSeries.Except(OutcomeList.All.Select(outcome => outcome.Name)));

    [Fact]
    public void Names_are_unique_and_camel_case()
    {
        var names = OutcomeList.All.Select(outcome => outcome.Name).ToArray();
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[a-z][A-Za-z0-9]*$", name));
    }

    [Fact]
    public void Every_outcome_says_unit_and_method() =>
        Assert.All(OutcomeList.All, outcome => Assert.False(string.IsNullOrWhiteSpace(outcome.Unit) || string.IsNullOrWhiteSpace(outcome.How)));

    [Fact]
    public void Every_outcome_is_finite_at_every_visit()
    {
        var person = Given.Person();
        var control = Given.Course(person, Given.Heart);
        var treated = Given.Course(person, day => Given.Heart(day) with { ArrhythmiaIndex = 0.5, InfectionHazard = 0.1, ProcedureDeath = 0.01 }, control);
        Assert.All(OutcomeList.All, outcome => Assert.All(outcome.Over(treated), value => Assert.True(double.IsFinite(value), outcome.Name)));
    }

    [Fact]
    public void Every_outcome_moves_with_what_it_is_made_of()
    {
        var person = Given.Person(Given.Ischaemic with { Nyha = 2 });
        var control = Given.Course(person, Given.Heart);
        var better = Given.Course(person, Changed, control);
        var worse = Given.Course(person, day => Given.Heart(day) with { PeakCardiacOutput = 3 }, control); // class IV is reached by getting much worse
        var still = OutcomeList.All.Where(outcome => outcome.At(control, 5) == outcome.At(better, 5) && outcome.At(control, 5) == outcome.At(worse, 5));
        Assert.Empty(still.Select(outcome => outcome.Name));
    }

    /// <summary>Every field differs from <see cref="Given.Heart"/>.</summary>
    static Snapshot Changed(double day) => Given.Heart(day) with
    {
        HeartRate = 66,
        Lvedv = 215,
        Lvesv = 140,
        ForwardStrokeVolume = 70,
        Lvedp = 15,
        Wedge = 13,
        RightAtrial = 6,
        MeanArterial = 88,
        Systolic = 118,
        Diastolic = 72,
        PulmonarySystolic = 33,
        MeanPulmonary = 22,
        LvMass = 165,
        Sphericity = 0.55,
        GlobalLongitudinalStrain = -0.11,
        Stiffness = 0.18,
        ExtracellularVolume = 0.31,
        ScarMass = 30,
        CollagenMass = 12,
        CapillaryDensity = 0.9,
        FlowReserve = 2.4,
        Inflammation = 0.02,
        CReactiveProtein = 0.1,
        EndDiastolicWallStress = 5,
        PeakCardiacOutput = 11,
        ExertionalWedge = 25,
        Thickening = Enumerable.Repeat(0.25, 17).ToArray(),
        Creatinine = 120,
        GraftMass = 3,
        GraftCoupling = 0.7,
        ElectricalMaturity = 0.6,
        GraftPacing = 1,
        PacingRate = 0.9,
        BorderCollagen = 0.2,
        ArrhythmiaIndex = 0.2,
        ReentrySubstrate = 0.1,
        GraftRejected = 0.3,
        DonorSpecificAntibody = 0.4,
        InfectionHazard = 0.2,
        TumourHazard = 0.001,
        ProcedureDeath = 0.005,
        ProcedureEvent = 0.03,
    };
}
