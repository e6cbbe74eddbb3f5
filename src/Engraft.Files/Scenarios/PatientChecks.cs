using System.Globalization;
using Engraft.Files.Tables;

namespace Engraft.Files.Scenarios;

/// <summary>What the numbers of one patient say together. Impossible is refused; inconsistent, as real data are, is kept and said.</summary>
static class PatientChecks
{
    /// <summary>Echo and CMR ejection fractions of one patient differ by this much (1 SD of readers is 5 to 7 points).</summary>
    const double EjectionTolerance = 0.07;

    /// <summary>Thermodilution and imaging outputs differ by a quarter before anybody doubts them.</summary>
    const double OutputTolerance = 0.25;

    /// <summary>Above it heart failure is called preserved (universal definition 2021, doi:10.1002/ejhf.2115).</summary>
    const double Preserved = 0.5;

    /// <summary>An ejection fraction above 50 % soon after infarction may still fall; later it is the state of the heart.</summary>
    const double Healing = 90;

    /// <summary>Ranges of 'lvef' (share) and 'lvedv' (mL), also where they follow from other fields.</summary>
    const double LeastEjection = 0.05, LargestEjection = 0.85, LeastVolume = 40, LargestVolume = 600;

    /// <summary>Largest scar a ventricle is simulated with, as in 'infarctSize'.</summary>
    const double LargestInfarct = 0.6;

    public static void Check(Section patient, FindingList findings)
    {
        CheckVolumes(patient, findings);
        CheckPressures(patient, findings);
        CheckOutput(patient, findings);
        CheckDrugs(patient, findings);
        if (patient.Group("aetiology") is { } aetiology)
        {
            CheckEjection(patient, aetiology, findings);
            CheckInfarct(aetiology, findings);
        }
    }

    static void CheckVolumes(Section patient, FindingList findings)
    {
        if (patient.Number("lvedv") is not { } filled || patient.Number("lvesv") is not { } emptied)
        {
            CheckImpliedVolume(patient, findings);
            return;
        }
        if (emptied >= filled)
        {
            findings.Error(patient.At("lvesv"), "'lvesv' is not below 'lvedv'", Text($"less than {filled:0.#} mL"));
            return;
        }
        var fromVolumes = (filled - emptied) / filled;
        if (fromVolumes is < LeastEjection or > LargestEjection)
            findings.Error(patient.At("lvesv"), Text($"'lvedv' and 'lvesv' give an ejection fraction of {100 * fromVolumes:0.#} %"), Text($"{100 * LeastEjection:0} to {100 * LargestEjection:0} %"));
        if (patient.Number("lvef") is { } lvef && Math.Abs(lvef - fromVolumes) > EjectionTolerance)
            findings.Warn(patient.At("lvef"), Text($"'lvef' is {100 * lvef:0.#} %, the volumes give {100 * fromVolumes:0.#} %; all three are kept and fitted together"));
    }

    /// <summary>Where two of ejection fraction and volumes are given, the third must be a volume that a heart can have.</summary>
    static void CheckImpliedVolume(Section patient, FindingList findings)
    {
        if (patient.Number("lvef") is not { } lvef || patient.Number("lvesv") is not { } emptied)
            return;
        var filled = emptied / (1 - lvef);
        if (filled is < LeastVolume or > LargestVolume)
            findings.Error(patient.At("lvesv"), Text($"'lvesv' and 'lvef' give an end-diastolic volume of {filled:0.#} mL"), Text($"{LeastVolume} to {LargestVolume} mL"));
    }

    static void CheckPressures(Section patient, FindingList findings)
    {
        if (patient.Number("diastolicPressure") >= patient.Number("systolicPressure"))
            findings.Error(patient.At("diastolicPressure"), "'diastolicPressure' is not below 'systolicPressure'",
                Text($"less than {patient.Number("systolicPressure"):0.#} mmHg"));
        if (patient.Number("wedgePressure") >= patient.Number("pulmonarySystolicPressure"))
            findings.Warn(patient.At("wedgePressure"), "'wedgePressure' is not below 'pulmonarySystolicPressure'; both are kept and fitted together");
    }

    static void CheckOutput(Section patient, FindingList findings)
    {
        if (patient.Number("lvedv") - patient.Number("lvesv") is not { } stroke || stroke <= 0)
            return;
        if (patient.Number("cardiacOutput") is not { } output || patient.Number("heartRate") * stroke / 1000 is not { } possible)
            return;
        if (output > possible * (1 + OutputTolerance))
            findings.Warn(patient.At("cardiacOutput"),
                Text($"'cardiacOutput' is {output:0.#} L/min, heart rate and volumes give {possible:0.#}; all are kept and fitted together"));
    }

    static void CheckDrugs(Section patient, FindingList findings)
    {
        var drugs = patient.Names("drugs") ?? [];
        if (drugs.Contains("arni") && (drugs.Contains("aceInhibitor") || drugs.Contains("arb")))
            findings.Warn(patient.At("drugs"), "'arni' replaces 'aceInhibitor' and 'arb' and is not given together with them");
    }

    static void CheckEjection(Section patient, Section aetiology, FindingList findings)
    {
        if (patient.Number("lvef") is not { } lvef)
            return;
        var kind = aetiology.Text("kind");
        if (kind == "healthy" && lvef < 0.45)
            findings.Error(patient.At("lvef"), Text($"'lvef' is {100 * lvef:0.#} % in a heart of kind healthy"), "another kind of aetiology, or 45 % or more");
        if (lvef <= Preserved)
            return;
        var chronic = kind == "myocardialInfarction" && !(aetiology.Number("timeSince") < Healing);
        if (chronic || kind == "geneticDilated")
            findings.Error(patient.At("lvef"), $"{AetiologyGroup.Refused["preservedEjectionFraction"]}: 'lvef' is above 50 %", "50 % or less");
        else if (kind == "hypertension" && patient.Text("nyha") is "II" or "III" or "IV")
            findings.Warn(patient.At("lvef"), "failure with 'lvef' above 50 %: Engraft has evidence for the pressure load and growth, none for cells in it");
    }

    /// <summary>Infarct share and mean transmurality are two measures of one thing; differences beyond 10 points are said.</summary>
    static void CheckInfarct(Section aetiology, FindingList findings)
    {
        const double InfarctTolerance = 0.1;
        if (aetiology.Map("transmurality") is not { Count: > 0 } scar)
            return;
        var share = scar.OrderBy(pair => pair.Key, StringComparer.Ordinal).Sum(pair => pair.Value) / AetiologyGroup.Segments.Count;
        if (share > LargestInfarct)
            findings.Error(aetiology.At("transmurality"), Text($"'transmurality' makes {100 * share:0} % of the wall scar"), Text($"at most {100 * LargestInfarct:0} %"));
        else if (aetiology.Number("infarctSize") is { } size && Math.Abs(share - size) > InfarctTolerance)
            findings.Warn(aetiology.At("transmurality"), Text($"'transmurality' makes {100 * share:0} % of the wall scar, 'infarctSize' is {100 * size:0} %"));
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
