using Engraft.Files.Tables;

namespace Engraft.Files.Trials;

/// <summary>Whether a reported event says what happened, to how many.</summary>
static class EventChecks
{
    static readonly string[] ratios = ["riskRatio", "hazardRatio", "winRatio"], figures = ["count", "share", "rate", .. ratios];

    public static void Check(Section trial, FindingList findings)
    {
        var names = trial.Groups("arms").Select(arm => arm.Text("name")).OfType<string>().ToList();
        foreach (var entry in trial.Groups("events"))
        {
            TrialChecks.CheckArms(entry, names, findings);
            CheckContent(entry, findings);
            CheckNumbers(entry, findings);
        }
    }

    static void CheckContent(Section entry, FindingList findings)
    {
        if (entry.Has("event") == entry.Has("other"))
            findings.Error(entry.Node, entry.Has("event") ? "this entry has 'event' and 'other'" : "this entry has neither 'event' nor 'other'",
                "event where the list has it, else other");
        if (!figures.Any(entry.Has))
            findings.Error(entry.Node, "this event has no number", "one of " + string.Join(", ", figures));
        var ratio = ratios.Any(entry.Has);
        if (ratio != entry.Has("against"))
            findings.Error(entry.Node, ratio ? "a ratio without 'against'" : "'against' without a ratio", "both, or neither");
    }

    static void CheckNumbers(Section entry, FindingList findings)
    {
        if (entry.Whole("count") > entry.Whole("of"))
            findings.Error(entry.At("count"), $"{entry.Whole("count")} patients with the event", $"at most the {entry.Whole("of")} at risk");
        if (entry.Has("low") != entry.Has("high"))
            findings.Error(entry.Node, "'low' and 'high' do not stand together", "both or neither");
        else if (entry.Number("low") > entry.Number("high"))
            findings.Error(entry.At("low"), "'low' is above 'high'", "the smaller number first");
    }
}
