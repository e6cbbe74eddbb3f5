using System.Text;
using Engraft.Outcomes;

namespace Engraft.Files.Reports;

/// <summary>The outcomes a reader meets, in the order they are shown; one line each. Others are named by the library's own title or their key.</summary>
internal static class OutcomeNames
{
    const string Heart = "Heart", Tissue = "Tissue and graft", Symptoms = "Symptoms and capacity", Blood = "Blood tests and rhythm", Events = "Events";

    /// <summary>Unit shown where the stored number has none; "%" also where a share is stored.</summary>
    static readonly (string Key, string Group, OutcomeName Name)[] Known =
    [
        ("lvef", Heart, new("ejection fraction", "%", "points", 1, 1, 1)),
        ("lvesvIndex", Heart, new("end-systolic volume index", "mL/m²", "mL/m²", 0, 1, -1)),
        ("lvedvIndex", Heart, new("end-diastolic volume index", "mL/m²", "mL/m²", 0, 1, -1)),
        ("lvedv", Heart, new("end-diastolic volume", "mL", "mL", 0, 0, -1)),
        ("lvesv", Heart, new("end-systolic volume", "mL", "mL", 0, 0, -1)),
        ("strokeVolume", Heart, new("stroke volume", "mL", "mL", 0, 0, 1)),
        ("cardiacOutput", Heart, new("cardiac output", "L/min", "L/min", 1, 2, 1)),
        ("cardiacIndex", Heart, new("cardiac index", "L/(min m²)", "L/(min m²)", 1, 2, 1)),
        ("lvedp", Heart, new("left ventricular end-diastolic pressure", "mmHg", "mmHg", 0, 1, -1)),
        ("wedge", Heart, new("wedge pressure", "mmHg", "mmHg", 0, 1, -1)),
        ("rightAtrialPressure", Heart, new("right atrial pressure", "mmHg", "mmHg", 0, 1, -1)),
        ("meanPulmonaryPressure", Heart, new("mean pulmonary pressure", "mmHg", "mmHg", 0, 1, -1)),
        ("pulmonarySystolicPressure", Heart, new("pulmonary systolic pressure", "mmHg", "mmHg", 0, 1, -1)),
        ("meanArterialPressure", Heart, new("mean arterial pressure", "mmHg", "mmHg", 0, 1, 0)),
        ("systolicPressure", Heart, new("systolic pressure", "mmHg", "mmHg", 0, 1, 0)),
        ("diastolicPressure", Heart, new("diastolic pressure", "mmHg", "mmHg", 0, 1, 0)),
        ("heartRate", Heart, new("heart rate", "1/min", "1/min", 0, 1, 0)),
        ("mitralRegurgitation", Heart, new("mitral regurgitant fraction", "%", "points", 0, 1, -1)),
        ("lvMass", Heart, new("left ventricular mass", "g", "g", 0, 0, 0)),
        ("lvMassIndex", Heart, new("left ventricular mass index", "g/m²", "g/m²", 0, 0, 0)),
        ("sphericity", Heart, new("sphericity of the model's ventricle", "", "", 2, 2, 0)),
        ("globalLongitudinalStrain", Heart, new("global longitudinal strain", "%", "points", 1, 1, -1)),
        ("stiffness", Heart, new("chamber stiffness", "mmHg/mL", "mmHg/mL", 2, 2, -1)),
        ("endDiastolicWallStress", Heart, new("end-diastolic wall stress", "kPa", "kPa", 1, 1, -1)),
        ("scarMass", Tissue, new("scar as imaging would show it", "g", "g", 1, 1, -1)),
        ("scarPercent", Tissue, new("scar, share of the left ventricle", "%", "points", 1, 1, -1)),
        ("collagenMass", Tissue, new("collagen", "g", "g", 1, 1, -1)),
        ("extracellularVolume", Tissue, new("extracellular volume", "%", "points", 0, 1, -1)),
        ("capillaryDensity", Tissue, new("capillary density", "× healthy", "× healthy", 2, 2, 1)),
        ("flowReserve", Tissue, new("coronary flow reserve", "", "", 1, 2, 1)),
        ("inflammation", Tissue, new("inflammation", "× large infarct", "× large infarct", 2, 2, -1)),
        ("graftMass", Tissue, new("graft muscle", "g", "g", 1, 1, 0)),
        ("graftCoupling", Tissue, new("graft coupled to the heart", "%", "points", 0, 0, 0)),
        ("rejection", Tissue, new("graft lost to rejection", "%", "points", 0, 0, -1)),
        ("sensitisation", Tissue, new("antibody against the donor", "× most", "× most", 2, 2, -1)),
        ("sixMinuteWalk", Symptoms, new("six-minute walk", "m", "m", 0, 0, 1)),
        ("peakVo2", Symptoms, new("peak oxygen uptake", "mL/(kg min)", "mL/(kg min)", 1, 1, 1)),
        ("exertionalWedge", Symptoms, new("filling pressure on exertion", "mmHg", "mmHg", 0, 1, -1)),
        ("nyha", Symptoms, new("NYHA class (mean)", "", "classes", 1, 1, -1)),
        ("kccq", Symptoms, new("Kansas City score (KCCQ)", "points", "points", 0, 1, 1)),
        ("kccqSymptom", Symptoms, new("KCCQ symptom part", "points", "points", 0, 1, 1)),
        ("kccqLimitation", Symptoms, new("KCCQ limitation part", "points", "points", 0, 1, 1)),
        ("breathlessness", Symptoms, new("KCCQ breathlessness", "points", "points", 0, 1, 1)),
        ("fatigue", Symptoms, new("KCCQ fatigue", "points", "points", 0, 1, 1)),
        ("mlhfq", Symptoms, new("Minnesota score (MLHFQ)", "points", "points", 0, 1, -1)),
        ("ntProBnp", Blood, new("NT-proBNP", "pg/mL", "pg/mL", 0, 0, -1)),
        ("crp", Blood, new("C-reactive protein", "mg/L", "mg/L", 1, 1, -1)),
        ("creatinine", Blood, new("creatinine", "µmol/L", "µmol/L", 0, 0, -1)),
        ("arrhythmiaIndex", Blood, new("graft arrhythmia index", "% of peak", "points", 0, 0, -1)),
        ("arrhythmiaBurden", Blood, new("graft drives the heart (simulated tissue)", "% of the day", "points", 0, 0, -1)),
        ("survival", Events, new("alive", "%", "points", 0, 1, 1)),
        ("hospitalisationFree", Events, new("never in hospital for heart failure", "%", "points", 0, 1, 1)),
        ("eventFree", Events, new("alive and never in hospital for heart failure", "%", "points", 0, 1, 1)),
    ];

    /// <summary>Other keys in use for the same outcome.</summary>
    static readonly Dictionary<string, string> Synonyms = new() { ["lvesvi"] = "lvesvIndex", ["lvedvi"] = "lvedvIndex", ["wedgePressure"] = "wedge", ["kccqSymptoms"] = "kccqSymptom" };

    public static string Canonical(string key) => Synonyms.GetValueOrDefault(key, key);

    /// <summary>Groups in the order of the page; outcomes outside the list come last.</summary>
    public static string GroupOf(string key) => Known.FirstOrDefault(line => line.Key == Canonical(key)).Group ?? "Other outcomes";

    public static int OrderOf(string key)
    {
        var at = Array.FindIndex(Known, line => line.Key == Canonical(key));
        return at < 0 ? Known.Length : at;
    }

    /// <param name="storedUnit">Unit of the result: a share is shown in per cent.</param>
    public static OutcomeName Of(string key, string storedUnit)
    {
        var name = Known.FirstOrDefault(line => line.Key == Canonical(key)).Name ?? FromLibrary(key);
        if (IsShare(storedUnit))
            return name.Unit.StartsWith('%') ? name with { Scale = 100 } : name;
        var unit = Pretty(storedUnit);
        return unit == name.Unit || unit == "class" ? name : name with { Unit = unit, DifferenceUnit = unit == "%" ? "points" : unit };
    }

    /// <summary>A quantity of the patient: its name where it is an outcome too, else its key as words.</summary>
    public static string Quantity(string key) => GroupOf(key) == "Other outcomes" ? Words(key) : Of(key, "").Title;

    /// <summary>What the smallest difference is measured by: what patients notice, or what the instrument can tell from noise.</summary>
    public static string Smallest(string key) =>
        LibraryOutcome(key)?.MinimalImportantDifference?.Yardstick == "instrument" ? "the smallest that the measurement can tell from noise" : "the smallest that matters to patients";

    /// <summary>A camel-case key as words: "antiFibrosis" is "anti fibrosis".</summary>
    public static string Words(string key)
    {
        var words = new StringBuilder();
        for (var i = 0; i < key.Length; i++)
        {
            if (i > 0 && char.IsUpper(key[i]) && !char.IsUpper(key[i - 1]))
                words.Append(' ');
            words.Append(i > 0 && char.IsUpper(key[i]) && i + 1 < key.Length && char.IsUpper(key[i + 1]) ? key[i] : char.ToLowerInvariant(key[i]));
        }
        return words.Length == 0 ? "unnamed" : words.ToString();
    }

    /// <summary>Ventricles keep their capitals: "lv stiffness" is "LV stiffness".</summary>
    public static string Abbreviated(string words) => words.StartsWith("lv ", StringComparison.Ordinal) || words.StartsWith("rv ", StringComparison.Ordinal) ? words[..2].ToUpperInvariant() + words[2..] : words;

    public static string Pretty(string unit) => unit.Replace("m2", "m²", StringComparison.Ordinal).Replace("mmHg.s", "mmHg·s", StringComparison.Ordinal).Replace("umol", "µmol", StringComparison.Ordinal);

    static OutcomeName FromLibrary(string key) => LibraryOutcome(key) is { } outcome
        ? new(PatientWords.Lower(outcome.Title), "", "", 1, 1, outcome.Benefit switch { Benefit.Higher => 1, Benefit.Lower => -1, _ => 0 })
        : new(Words(key), "", "", 1, 1, 0);

    static Outcome? LibraryOutcome(string key) => OutcomeList.All.FirstOrDefault(outcome => outcome.Name == Canonical(key));

    static bool IsShare(string unit) => unit is "" or "-" or "1" or "share" or "fraction";
}
