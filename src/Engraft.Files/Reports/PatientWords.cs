using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Files.Reports;

/// <summary>Who is treated and with what, in a sentence.</summary>
internal static class PatientWords
{
    static readonly string[] Classes = ["I", "II", "III", "IV"];

    public static string Of(Patient patient)
    {
        var parts = new List<string> { $"{Figures.Number(patient.Age, 0)}-year-old {(patient.Sex == Sex.Male ? "man" : "woman")}", Of(patient.Aetiology) };
        if (patient.Lvef is { } lvef)
            parts.Add($"ejection fraction {Figures.Number(100 * lvef, 0)} %");
        if (patient.Lvesv is { } volume)
            parts.Add($"end-systolic volume {Figures.Number(volume, 0)} mL");
        if (patient.Nyha is { } nyha)
            parts.Add($"NYHA class {(nyha is >= 1 and <= 4 ? Classes[nyha - 1] : "unknown")}");
        var drugs = Of(patient.Background);
        parts.Add(drugs.Length == 0 ? "no background drugs or devices" : "on " + drugs);
        return string.Join(", ", parts) + ".";
    }

    public static string Of(Aetiology aetiology) => aetiology switch
    {
        MyocardialInfarction infarct => Of(infarct),
        Hypertension => "hypertensive heart failure",
        GeneticDilated genetic => $"dilated cardiomyopathy from a {genetic.Gene} variant",
        _ => "no heart disease",
    };

    public static string EvidenceName(string key) => key switch
    {
        "infarct-acute" => "infarction within three months",
        "infarct-chronic" => "chronic ischaemic heart failure",
        "dilated" => "dilated cardiomyopathy",
        "hypertensive" => "hypertensive heart failure",
        "any" => "any cause",
        _ => key,
    };

    public static string RouteName(string key) => key == "any" ? "any route" : key.Replace('-', ' ');

    public static string Of(TherapyArm arm)
    {
        if (arm.Product is not { } product)
            return SurvivalStatement.IsDrugsAlone(arm) ? Of(arm.Background)[2..] : Untreated(arm) + Of(arm.Background);
        var route = arm.Route is { } way ? ", " + Lower(way.Title) : "";
        var repeats = arm.Administrations > 1 ? $", {arm.Administrations} times, {Figures.Duration(arm.Interval)} apart" : "";
        var decided = arm.Day > 0 ? $", decided on day {Figures.Number(arm.Day, 0)}" : "";
        return $"{Lower(product.Title)}, {Figures.Cells(arm.Dose)}{route}{repeats}{decided}{Extras(arm)}{Of(arm.Background)}";
    }

    public static string Of(Immunosuppression? drugs)
    {
        if (drugs is null)
            return "none";
        var parts = new List<string>();
        if (drugs.Tacrolimus > 0)
            parts.Add($"tacrolimus {Figures.Plain(drugs.Tacrolimus)} ng/mL");
        if (drugs.Mycophenolate > 0)
            parts.Add($"mycophenolate {Figures.Plain(drugs.Mycophenolate)} g/d");
        if (drugs.Steroid > 0)
            parts.Add($"steroid {Figures.Plain(drugs.Steroid)} mg/d");
        return parts.Count == 0 ? "none" : string.Join(", ", parts) + (double.IsFinite(drugs.Duration) ? $" for {Figures.Duration(drugs.Duration)}" : "");
    }

    static string Extras(TherapyArm arm) => (arm.GeneCorrected ? ", gene corrected" : "") + (arm.AutomaticityEdited ? ", edited against automaticity" : "")
        + (arm.Immunosuppression is null ? "" : ", with drugs against rejection") + (arm.Antiarrhythmics ? ", with drugs against arrhythmia" : "");

    static string Of(MyocardialInfarction infarct)
    {
        var place = infarct.Territory switch
        {
            CoronaryTerritory.LeftAnteriorDescending => "anterior",
            CoronaryTerritory.Circumflex => "lateral",
            _ => "inferior",
        };
        return infarct.DaysSince is { } since ? since < 1 ? $"{place} infarction today" : $"{place} infarction {Figures.Duration(since)} ago" : $"old {place} infarction";
    }

    static string Untreated(TherapyArm arm) => arm.Sham ? "a sham procedure without cells" + (arm.Route is { } shammed ? $" ({Lower(shammed.Title)})" : "") : "no cells";

    static string Of(BackgroundChange? change)
    {
        if (change is null)
            return "";
        string Part(string verb, Background drugs) => Of(drugs) is { Length: > 0 } names ? $", {verb} {names}" : "";
        return Part("starts", change.Start) + Part("stops", change.Stop) + (change.Day > 0 ? $" on day {Figures.Number(change.Day, 0)}" : "");
    }

    static string Of(Background drugs) => string.Join(", ", new[]
    {
        (drugs.AceInhibitor, "ACE inhibitor"), (drugs.Arb, "ARB"), (drugs.Arni, "ARNI"), (drugs.BetaBlocker, "beta-blocker"), (drugs.Mra, "MRA"),
        (drugs.Sglt2Inhibitor, "SGLT2 inhibitor"), (drugs.Statin, "statin"), (drugs.Crt, "CRT"), (drugs.Icd, "ICD"),
    }.Where(pair => pair.Item1).Select(pair => pair.Item2));

    /// <summary>Lower case first letter, unless the word is an abbreviation.</summary>
    public static string Lower(string title) => title.Length > 1 && char.IsUpper(title[0]) && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
