using Engraft.Files.Tables;
using Engraft.Patients;

namespace Engraft.Files.Scenarios;

/// <summary>The group "patient": its fields, how they become a <see cref="Patient"/>, and the way back.</summary>
/// <remarks>Ranges are the widest seen in adults with and without heart failure; they catch slips of unit and digit, not unusual patients.</remarks>
static class PatientGroup
{
    public static readonly IReadOnlyList<string> Classes = ["I", "II", "III", "IV"];

    static readonly Dictionary<string, string> meantClass = new() { ["1"] = "I", ["2"] = "II", ["3"] = "III", ["4"] = "IV" };
    static readonly Dictionary<string, string> meantSex = new() { ["m"] = "male", ["M"] = "male", ["f"] = "female", ["F"] = "female" };

    public static IReadOnlyList<Field> Fields(IReadOnlyList<string> genes) => [.. Heart, .. Laboratory, AetiologyGroup.Field(genes)];

    static readonly IReadOnlyList<Field> Heart =
    [
        Field.OfQuantity("age", "y", 18, 110, "64 y", "age") with { Required = true },
        Field.OfChoice("sex", "sex", "female", "male") with { Required = true, Meant = meantSex },
        Field.OfQuantity("height", "cm", 120, 220, "172 cm", "height"),
        Field.OfQuantity("weight", "kg", 30, 250, "80 kg", "weight"),
        Field.OfQuantity("heartRate", "/min", 30, 200, "72 /min", "heart rate at rest"),
        Field.OfQuantity("systolicPressure", "mmHg", 60, 260, "112 mmHg", "systolic arterial pressure"),
        Field.OfQuantity("diastolicPressure", "mmHg", 30, 160, "70 mmHg", "diastolic arterial pressure"),
        Field.OfQuantity("rightAtrialPressure", "mmHg", 0, 40, "8 mmHg", "mean right atrial pressure"),
        Field.OfQuantity("pulmonarySystolicPressure", "mmHg", 5, 120, "40 mmHg", "systolic pulmonary artery pressure"),
        Field.OfQuantity("wedgePressure", "mmHg", 0, 50, "18 mmHg", "pulmonary capillary wedge pressure"),
        Field.OfQuantity("cardiacOutput", "L/min", 1, 15, "4.4 L/min", "cardiac output"),
        Field.OfQuantity("lvedv", "mL", 40, 600, "240 mL", "left ventricular end-diastolic volume"),
        Field.OfQuantity("lvesv", "mL", 10, 550, "168 mL", "left ventricular end-systolic volume"),
        Field.OfShare("lvef", 0.05, 0.85, "30 %", "left ventricular ejection fraction"),
        Field.OfQuantity("lvMass", "g", 50, 600, "180 g", "left ventricular mass"),
    ];

    static readonly IReadOnlyList<Field> Laboratory =
    [
        new("nyha", FieldKind.Choice, "New York Heart Association class") { Choices = Classes, Example = "III", Meant = meantClass },
        Field.OfQuantity("creatinine", "umol/L", 20, 1500, "105 umol/L", "serum creatinine") with { Also = [("mg/dL", MicromolesPerMilligram)] },
        Field.OfQuantity("ntProBnp", "pg/mL", 1, 100_000, "1400 pg/mL", "NT-proBNP"),
        Field.OfQuantity("crp", "mg/L", 0, 500, "3 mg/L", "C-reactive protein"),
        Field.OfQuantity("monthsOnTherapy", "mo", 0, 600, "12 mo", "time on optimised therapy"),
        Field.OfFlag("diabetes", "diabetes mellitus"),
        Field.OfFlag("currentSmoker", "smokes at present"),
        Field.OfFlag("copd", "chronic obstructive pulmonary disease"),
        Field.OfQuantity("sixMinuteWalk", "m", 0, 900, "340 m", "six-minute walk distance"),
        Field.OfQuantity("kccq", "points", 0, 100, "55 points", "Kansas City overall summary score"),
        Field.OfShare("panelReactiveAntibody", 0, 1, "0 %", "calculated panel-reactive antibody: share of donors against whom the patient has antibodies"),
        Field.OfNames("drugs", "background drugs", "[arni, betaBlocker, mra, sglt2Inhibitor]", BackgroundNames.Drugs),
        Field.OfNames("devices", "background devices", "[icd]", BackgroundNames.Devices),
    ];

    /// <summary>1 mg/dL of creatinine (113.12 g/mol) is 88.4 µmol/L.</summary>
    const double MicromolesPerMilligram = 88.4;

    public static Patient Build(Section section) => BuildHeart(section) with
    {
        Nyha = section.Text("nyha") is { } name ? Classes.ToList().IndexOf(name) + 1 : null,
        Creatinine = section.Number("creatinine"),
        NtProBnp = section.Number("ntProBnp"),
        Crp = section.Number("crp"),
        MonthsOnTherapy = section.Number("monthsOnTherapy"),
        Diabetes = section.Flag("diabetes"),
        CurrentSmoker = section.Flag("currentSmoker"),
        Copd = section.Flag("copd"),
        SixMinuteWalk = section.Number("sixMinuteWalk"),
        Kccq = section.Number("kccq"),
        PanelReactiveAntibody = section.Number("panelReactiveAntibody"),
        Background = BackgroundNames.Build(section.Names("drugs") ?? [], section.Names("devices") ?? []),
    };

    static Patient BuildHeart(Section section) => new()
    {
        Aetiology = AetiologyGroup.Build(section.Group("aetiology")!),
        Age = section.Number("age")!.Value,
        Sex = section.Text("sex") == "female" ? Sex.Female : Sex.Male,
        Height = section.Number("height"),
        Weight = section.Number("weight"),
        HeartRate = section.Number("heartRate"),
        SystolicPressure = section.Number("systolicPressure"),
        DiastolicPressure = section.Number("diastolicPressure"),
        RightAtrialPressure = section.Number("rightAtrialPressure"),
        PulmonarySystolicPressure = section.Number("pulmonarySystolicPressure"),
        WedgePressure = section.Number("wedgePressure"),
        CardiacOutput = section.Number("cardiacOutput"),
        Lvedv = section.Number("lvedv"),
        Lvesv = section.Number("lvesv"),
        Lvef = section.Number("lvef"),
        LvMass = section.Number("lvMass"),
    };

    /// <summary>Values by field name, as <see cref="Build"/> would read them.</summary>
    public static IReadOnlyDictionary<string, object?> Values(Patient patient) =>
        HeartValues(patient).Concat(LaboratoryValues(patient)).ToDictionary(pair => pair.Key, pair => pair.Value);

    static Dictionary<string, object?> HeartValues(Patient patient) => new()
    {
        ["age"] = patient.Age,
        ["sex"] = patient.Sex == Sex.Female ? "female" : "male",
        ["height"] = patient.Height,
        ["weight"] = patient.Weight,
        ["heartRate"] = patient.HeartRate,
        ["systolicPressure"] = patient.SystolicPressure,
        ["diastolicPressure"] = patient.DiastolicPressure,
        ["rightAtrialPressure"] = patient.RightAtrialPressure,
        ["pulmonarySystolicPressure"] = patient.PulmonarySystolicPressure,
        ["wedgePressure"] = patient.WedgePressure,
        ["cardiacOutput"] = patient.CardiacOutput,
        ["lvedv"] = patient.Lvedv,
        ["lvesv"] = patient.Lvesv,
        ["lvef"] = patient.Lvef,
        ["lvMass"] = patient.LvMass,
    };

    static Dictionary<string, object?> LaboratoryValues(Patient patient) => new()
    {
        ["nyha"] = patient.Nyha is { } level ? Classes[level - 1] : null,
        ["creatinine"] = patient.Creatinine,
        ["ntProBnp"] = patient.NtProBnp,
        ["crp"] = patient.Crp,
        ["monthsOnTherapy"] = patient.MonthsOnTherapy,
        ["diabetes"] = patient.Diabetes,
        ["currentSmoker"] = patient.CurrentSmoker,
        ["copd"] = patient.Copd,
        ["sixMinuteWalk"] = patient.SixMinuteWalk,
        ["kccq"] = patient.Kccq,
        ["panelReactiveAntibody"] = patient.PanelReactiveAntibody,
        ["drugs"] = BackgroundNames.DrugsOf(patient.Background),
        ["devices"] = BackgroundNames.DevicesOf(patient.Background),
        ["aetiology"] = AetiologyGroup.Values(patient.Aetiology),
    };
}
