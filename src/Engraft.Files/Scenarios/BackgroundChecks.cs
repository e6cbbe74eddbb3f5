using System.Globalization;
using Engraft.Files.Tables;
using Engraft.Files.Yaml;

namespace Engraft.Files.Scenarios;

/// <summary>Whether background drugs and devices can be started and stopped as an arm says, in this patient.</summary>
static class BackgroundChecks
{
    const string Arni = "arni", AceInhibitor = "aceInhibitor", Arb = "arb", Statin = "statin", Icd = "icd";

    public static void Check(Section arm, Section? patient, double? horizon, FindingList findings)
    {
        if (arm.Group("background") is not { } change)
            return;
        var (start, stop) = (change.Names("start") ?? [], change.Names("stop") ?? []);
        if (!Names(change, "start") && !Names(change, "stop"))
            findings.Error(change.Node, "'background' names no change", "drugs or devices to 'start' or to 'stop'");
        if (change.Number("day") >= horizon)
            findings.Error(change.At("day"), "'day' of the change is not within the horizon", string.Create(CultureInfo.InvariantCulture, $"less than {horizon:0.##} d"));
        IReadOnlyList<string> taken = [.. patient?.Names("drugs") ?? [], .. patient?.Names("devices") ?? []];
        CheckNames(change, start, stop, taken, findings);
        CheckTogether(change, start, [.. taken.Except(stop).Union(start)], findings);
        if (patient?.Group("aetiology")?.Text("kind") == "healthy")
            findings.Error(change.Node, "background drugs are changed in a healthy heart; their effects were measured in failing hearts", "another kind of aetiology, or no such key");
    }

    /// <summary>Something stands there, be it a name that was refused.</summary>
    static bool Names(Section change, string key) => change.Has(key) && change.At(key) is not Listing { Items.Count: 0 };

    static void CheckNames(Section change, IReadOnlyList<string> start, IReadOnlyList<string> stop, IReadOnlyList<string> taken, FindingList findings)
    {
        foreach (var name in start.Intersect(stop))
            findings.Error(change.At("stop"), $"'{name}' is started and stopped on the same day", "each name once");
        foreach (var name in start.Intersect(taken).Except(stop))
            findings.Error(change.At("start"), $"'{name}' is started and the patient has it already", "a drug or device that is not in the patient's 'drugs' and 'devices'");
        foreach (var name in stop.Except(taken).Except(start))
            findings.Error(change.At("stop"), $"'{name}' is stopped and the patient does not have it", taken.Count == 0 ? "nothing: no 'drugs' or 'devices' are given" : "one of " + string.Join(", ", taken));
        if (start.Concat(stop).Contains(Statin))
            findings.Warn(change.Node, "a statin has no effect on the failing heart in Engraft");
        if (start.Concat(stop).All(name => name == Icd) && start.Count + stop.Count > 0)
            findings.Warn(change.Node, "a defibrillator changes death alone, not the heart");
    }

    /// <summary>Renin-angiotensin blockers replace one another.</summary>
    static void CheckTogether(Section change, IReadOnlyList<string> start, IReadOnlyList<string> after, FindingList findings)
    {
        if (!start.Any(name => name is Arni or AceInhibitor or Arb))
            return;
        if (after.Contains(Arni) && after.Any(name => name is AceInhibitor or Arb))
            findings.Error(change.At("start"), $"'{Arni}' would be given together with {Quoted(after.Where(name => name is AceInhibitor or Arb))}", $"'{Arni}' or the others in 'stop'");
        else if (after.Contains(AceInhibitor) && after.Contains(Arb))
            findings.Warn(change.At("start"), $"'{AceInhibitor}' and '{Arb}' together: the stronger counts, they do not add up");
    }

    static string Quoted(IEnumerable<string> names) => string.Join(" and ", names.Select(name => $"'{name}'"));
}
