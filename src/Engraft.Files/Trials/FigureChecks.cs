using System.Globalization;
using Engraft.Files.Tables;

namespace Engraft.Files.Trials;

/// <summary>Whether a reported figure says one thing, in its unit, once.</summary>
static class FigureChecks
{
    static readonly string[] spreads = ["sd", "se", "unstatedSpread"], numbers = ["mean", "median", .. spreads, "low", "high"];

    public static void Check(Section trial, FindingList findings)
    {
        var arms = trial.Groups("arms");
        var names = arms.Select(arm => arm.Text("name")).OfType<string>().ToList();
        var seen = new Dictionary<string, Section>();
        foreach (var figure in trial.Groups("reported"))
        {
            TrialChecks.CheckArms(figure, names, findings);
            CheckContent(figure, findings);
            CheckInterval(figure, findings);
            CheckUnit(figure, findings);
            CheckPatients(figure, arms, findings);
            CheckOnce(figure, seen, findings);
        }
    }

    static void CheckContent(Section figure, FindingList findings)
    {
        if (figure.Has("outcome") == figure.Has("other"))
            findings.Error(figure.Node, figure.Has("outcome") ? "this figure has 'outcome' and 'other'" : "this figure has neither 'outcome' nor 'other'",
                "outcome where Engraft has it, else other");
        if (figure.Has("mean") && figure.Has("median"))
            findings.Error(figure.At("median"), "this figure has 'mean' and 'median'", "a figure for each");
        if (!figure.Has("mean") && !figure.Has("median") && !figure.Has("verdict"))
            findings.Error(figure.Node, "this figure has no number and no 'verdict'", "mean, median, or verdict such as 'notSignificant'");
        if (figure.Number("at") == 0 && figure.Text("kind") is "change" or "relativeChange")
            findings.Error(figure.At("at"), "a change at the baseline", "the time of a later visit, or kind level");
        if (figure.Text("verdict") == "stable" && (figure.Text("outcome") != "lvef" || figure.Text("kind") != "change"))
            findings.Error(figure.At("verdict"), "'stable' beside something else than a change of the ejection fraction", "outcome lvef and kind change, or another verdict");
        CheckThreshold(figure, findings);
        if (figure.Number("from") >= figure.Number("at"))
            findings.Error(figure.At("from"), "'from' is not before 'at'", "an earlier time");
        if (spreads.Where(figure.Has).Skip(1).FirstOrDefault() is { } second)
            findings.Error(figure.At(second), "a second measure of spread", "one of " + string.Join(", ", spreads));
    }

    static void CheckThreshold(Section figure, FindingList findings)
    {
        string[] thresholds = [.. ((string[])["threshold", "relativeThreshold"]).Where(figure.Has)];
        if ((figure.Text("kind") is "shareAbove" or "shareBelow") != thresholds.Length > 0)
            findings.Error(thresholds.Length > 0 ? figure.At(thresholds[0]) : figure.Node, thresholds.Length > 0 ? $"'{thresholds[0]}' stands beside a kind that is no share" : "a share without 'threshold'",
                "kind shareAbove or shareBelow, and the change beyond which a patient counts");
        if (thresholds.Length > 1)
            findings.Error(figure.At(thresholds[1]), "this share has 'threshold' and 'relativeThreshold'", "one of them");
    }

    static void CheckInterval(Section figure, FindingList findings)
    {
        var (low, high, centre) = (figure.Number("low"), figure.Number("high"), figure.Number("mean") ?? figure.Number("median"));
        if (figure.Has("low") != figure.Has("high") || figure.Has("low") != figure.Has("interval"))
            findings.Error(figure.Node, "'low', 'high' and 'interval' do not stand together", "all three or none");
        else if (low > high || centre < low || centre > high)
            findings.Error(figure.At("low"), Text($"the interval {low} to {high} does not enclose {centre}"), "low, then the figure, then high");
    }

    /// <summary>No more patients than its arms have, where all of them say how many.</summary>
    static void CheckPatients(Section figure, IReadOnlyList<Section> arms, FindingList findings)
    {
        string[] named = [.. figure.Names("arms") ?? [], .. figure.Names("against") ?? []];
        var sizes = arms.Where(arm => named.Contains(arm.Text("name"))).Select(arm => arm.Whole("n")).ToArray();
        if (figure.Whole("n") is { } n && sizes.Length > 0 && sizes.All(size => size is not null) && n > sizes.Sum())
            findings.Error(figure.At("n"), $"{n} patients behind the figure", $"at most the {sizes.Sum()} of its arms");
    }

    static void CheckUnit(Section figure, FindingList findings)
    {
        if (!figure.Has("unit") && numbers.Any(figure.Has))
            findings.Error(figure.Node, "this figure has a number and no 'unit'", FigureUnit.House(figure) is { } house ? $"unit: '{house}'" : "unit, or 'not stated'");
        if (FigureUnit.Problem(figure) is { } problem)
            findings.Error(figure.At("unit"), problem.Message, problem.Expected, problem.Suggestion);
        else if (FigureUnit.House(figure) == "%" && figure.Text("kind") == "level" && !figure.Has("against") && figure.Text("outcome") != "globalLongitudinalStrain")
            CheckPercentage(figure, findings);
        else if (FigureUnit.House(figure) is "%" or "points" && figure.Text("kind") == "change" && figure.Number("mean") is < -100 or > 100)
            findings.Error(figure.At("mean"), Text($"a change of {figure.Number("mean")} in a percentage"), "-100 to 100");
    }

    static void CheckPercentage(Section figure, FindingList findings)
    {
        var key = figure.Has("mean") ? "mean" : "median";
        if (figure.Number(key) is < 0 or > 100)
            findings.Error(figure.At(key), Text($"'{key}' is {figure.Number(key)} %"), "0 to 100 %");
    }

    static void CheckOnce(Section figure, Dictionary<string, Section> seen, FindingList findings)
    {
        var key = string.Join('|', [string.Join('+', figure.Names("arms") ?? []), string.Join('+', figure.Names("against") ?? []), figure.Text("outcome") ?? figure.Text("other"),
            figure.Text("kind"), Text($"{figure.Number("at")} {figure.Number("from")} {figure.Number("threshold")} {figure.Number("relativeThreshold")}"), figure.Text("modality")]);
        if (!seen.TryAdd(key, figure))
            findings.Error(figure.Node, $"this figure stands already in line {seen[key].Node.Line}", "each figure once");
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
