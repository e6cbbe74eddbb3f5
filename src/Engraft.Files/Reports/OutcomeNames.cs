using System.Text;

namespace Engraft.Files.Reports;

/// <summary>The outcomes a reader meets, in the order they are shown; one line each. Others are named by their key.</summary>
internal static class OutcomeNames
{
    static readonly (string Key, string Group, OutcomeName Name)[] Known =
    [
        ("lvef", "Heart", new("ejection fraction", "%", "points", 1, 1, 1)),
        ("lvesvIndex", "Heart", new("end-systolic volume index", "mL/m²", "mL/m²", 0, 1, -1)),
        ("lvedvIndex", "Heart", new("end-diastolic volume index", "mL/m²", "mL/m²", 0, 1, -1)),
        ("lvedv", "Heart", new("end-diastolic volume", "mL", "mL", 0, 0, -1)),
        ("lvesv", "Heart", new("end-systolic volume", "mL", "mL", 0, 0, -1)),
        ("strokeVolume", "Heart", new("stroke volume", "mL", "mL", 0, 0, 1)),
        ("strokeVolumeIndex", "Heart", new("stroke volume index", "mL/m²", "mL/m²", 0, 1, 1)),
        ("cardiacOutput", "Heart", new("cardiac output", "L/min", "L/min", 1, 2, 1)),
        ("cardiacIndex", "Heart", new("cardiac index", "L/min/m²", "L/min/m²", 1, 2, 1)),
        ("lvedp", "Heart", new("left ventricular end-diastolic pressure", "mmHg", "mmHg", 0, 1, -1)),
        ("wedgePressure", "Heart", new("wedge pressure", "mmHg", "mmHg", 0, 1, -1)),
        ("rightAtrialPressure", "Heart", new("right atrial pressure", "mmHg", "mmHg", 0, 1, -1)),
        ("meanPulmonaryPressure", "Heart", new("mean pulmonary artery pressure", "mmHg", "mmHg", 0, 1, -1)),
        ("lvMass", "Heart", new("left ventricular mass", "g", "g", 0, 0, 0)),
        ("sphericity", "Heart", new("sphericity", "", "", 2, 2, -1)),
        ("globalLongitudinalStrain", "Heart", new("global longitudinal strain", "%", "points", 1, 1, -1)),
        ("stiffness", "Heart", new("chamber stiffness", "", "", 2, 2, -1)),
        ("scarMass", "Tissue", new("scar as imaging would show it", "g", "g", 1, 1, -1)),
        ("scarPercent", "Tissue", new("scar, share of the left ventricle", "%", "points", 1, 1, -1)),
        ("collagenMass", "Tissue", new("collagen", "g", "g", 1, 1, -1)),
        ("extracellularVolume", "Tissue", new("extracellular volume", "%", "points", 0, 1, -1)),
        ("capillaryDensity", "Tissue", new("capillary density", "1/mm²", "1/mm²", 0, 0, 1)),
        ("flowReserve", "Tissue", new("coronary flow reserve", "", "", 1, 2, 1)),
        ("inflammation", "Tissue", new("inflammation index", "", "", 2, 2, -1)),
        ("graftMass", "Tissue", new("graft muscle", "g", "g", 1, 1, 0)),
        ("graftCoupling", "Tissue", new("graft coupled to the heart", "%", "points", 0, 0, 0)),
        ("sixMinuteWalk", "Symptoms and capacity", new("six-minute walk", "m", "m", 0, 0, 1)),
        ("peakVo2", "Symptoms and capacity", new("peak oxygen uptake", "mL/kg/min", "mL/kg/min", 1, 1, 1)),
        ("exertionalWedgePressure", "Symptoms and capacity", new("filling pressure on exertion", "mmHg", "mmHg", 0, 1, -1)),
        ("nyha", "Symptoms and capacity", new("NYHA class (mean)", "", "classes", 1, 1, -1)),
        ("kccq", "Symptoms and capacity", new("Kansas City score (KCCQ)", "points", "points", 0, 1, 1)),
        ("kccqSymptoms", "Symptoms and capacity", new("KCCQ symptoms: breathlessness, fatigue", "points", "points", 0, 1, 1)),
        ("kccqLimitation", "Symptoms and capacity", new("KCCQ physical limitation", "points", "points", 0, 1, 1)),
        ("breathlessness", "Symptoms and capacity", new("breathlessness", "points", "points", 0, 1, 1)),
        ("fatigue", "Symptoms and capacity", new("fatigue", "points", "points", 0, 1, 1)),
        ("mlhfq", "Symptoms and capacity", new("Minnesota score (MLHFQ)", "points", "points", 0, 1, -1)),
        ("ntProBnp", "Biomarkers and rhythm", new("NT-proBNP", "pg/mL", "pg/mL", 0, 0, -1)),
        ("crp", "Biomarkers and rhythm", new("C-reactive protein", "mg/L", "mg/L", 1, 1, -1)),
        ("creatinine", "Biomarkers and rhythm", new("creatinine", "µmol/L", "µmol/L", 0, 0, -1)),
        ("troponin", "Biomarkers and rhythm", new("troponin", "ng/L", "ng/L", 0, 0, -1)),
        ("arrhythmiaIndex", "Biomarkers and rhythm", new("graft arrhythmia index", "% of peak", "points", 0, 0, -1)),
        ("survival", "Events", new("alive", "%", "points", 0, 1, 1)),
        ("hospitalisationFree", "Events", new("alive and never in hospital for heart failure", "%", "points", 0, 1, 1)),
        ("deathHazard", "Events", new("hazard of death", "1/y", "1/y", 2, 2, -1)),
        ("hospitalisationHazard", "Events", new("hazard of hospitalisation", "1/y", "1/y", 2, 2, -1)),
    ];

    /// <summary>Other keys in use for the same outcome.</summary>
    static readonly Dictionary<string, string> Synonyms = new()
    {
        ["lvesvi"] = "lvesvIndex",
        ["lvedvi"] = "lvedvIndex",
        ["gls"] = "globalLongitudinalStrain",
        ["pcwp"] = "wedgePressure",
        ["ecv"] = "extracellularVolume",
    };

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
        var name = Known.FirstOrDefault(line => line.Key == Canonical(key)).Name;
        if (name is null)
            return new(Words(key), IsShare(storedUnit) ? "" : storedUnit, IsShare(storedUnit) ? "" : storedUnit, 1, 1, 0);
        if (name.Unit.StartsWith('%') && IsShare(storedUnit))
            return name with { Scale = 100 };
        return storedUnit.Length == 0 || IsShare(storedUnit) || name.Unit.StartsWith('%') || name.Unit.Length == 0 || Same(name.Unit, storedUnit)
            ? name : name with { Unit = storedUnit, DifferenceUnit = storedUnit };
    }

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

    static bool IsShare(string unit) => unit is "" or "-" or "1" or "share" or "fraction";

    static bool Same(string shown, string stored) => shown.Replace('²', '2').Replace('µ', 'u') == stored.Replace('²', '2').Replace('µ', 'u');
}
