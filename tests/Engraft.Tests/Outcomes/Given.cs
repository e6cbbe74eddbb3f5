using Engraft.Files;
using Engraft.Numbers;
using Engraft.Outcomes;
using Engraft.Patients;

namespace Engraft.Tests.Outcomes;

/// <summary>People and hearts the outcome tests start from.</summary>
static class Given
{
    internal static readonly double[] Cohort = ParameterFiles.Read("cohort", typeof(CohortParameters<>)).Values();
    internal static readonly OutcomeParameters Central = new(
        ParameterFiles.Read("symptoms", typeof(SymptomParameters<>)).Values(),
        ParameterFiles.Read("survival", typeof(SurvivalParameters<>)).Values(),
        ParameterFiles.Read("seattle", typeof(SeattleParameters<>)).Values());

    internal static Patient Ischaemic { get; } = new()
    {
        Age = 63,
        Sex = Sex.Male,
        Height = 176,
        Weight = 84,
        Lvef = 0.30,
        Lvedv = 240,
        Nyha = 3,
        Background = new Background { AceInhibitor = true, BetaBlocker = true, Mra = true },
        Aetiology = new MyocardialInfarction { DaysSince = 1500, InfarctSize = 0.22 },
    };

    internal static CompletedPatient Completed(Patient patient) => new PatientDistributions(Cohort).Centre(patient);

    internal static Person Person(Patient? patient = null, Snapshot? heart = null, RandomEffects? effects = null, OutcomeParameters? parameters = null) =>
        new(Completed(patient ?? Ischaemic), heart ?? Heart(), effects ?? RandomEffects.Centre, parameters ?? Central, 1,
            RhythmSurfaceFile.Read(RhythmSurfaceFile.Shipped)?.Centre);

    /// <summary>A failing heart of 30 % LVEF as the laboratory would hand it over.</summary>
    internal static Snapshot Heart(double day = 0) => new()
    {
        Day = day,
        Age = 63 + day / 365.25,
        Height = 176,
        Weight = 84,
        HeartRate = 72,
        Lvedv = 240,
        Lvesv = 168,
        ForwardStrokeVolume = 62,
        Lvedp = 20,
        Wedge = 17,
        RightAtrial = 8,
        MeanArterial = 85,
        Systolic = 115,
        Diastolic = 70,
        PulmonarySystolic = 38,
        MeanPulmonary = 26,
        LvMass = 170,
        Sphericity = 0.6,
        GlobalLongitudinalStrain = -0.09,
        Stiffness = 0.2,
        ExtracellularVolume = 0.33,
        ScarMass = 34,
        CollagenMass = 14,
        CapillaryDensity = 0.8,
        FlowReserve = 2.1,
        Inflammation = 0.05,
        CReactiveProtein = 0,
        EndDiastolicWallStress = 6,
        PeakCardiacOutput = 9.5,
        ExertionalWedge = 30,
        Thickening = Enumerable.Repeat(0.2, 17).ToArray(),
        Creatinine = 108,
    };

    internal static Course Course(Person person, Func<double, Snapshot> heart, Course? standardCare = null) =>
        new(person, [.. days.Select(heart)], standardCare);

    static readonly double[] days = [0, 7, 30, 90, 180, 365, 547, 730];
}
