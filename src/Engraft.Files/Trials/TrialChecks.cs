using Engraft.Files.Tables;
using Engraft.Files.Yaml;
using Engraft.Therapies;

namespace Engraft.Files.Trials;

/// <summary>Rules that join several keys of a trial file; figures and events have their own.</summary>
static class TrialChecks
{
    static readonly string[] ofCells = ["product", "nearestClass", "donor", "dose", "doseSd", "doseFrom", "doseTo", "doseBasis"];
    static readonly (string Low, string High)[] ranges = [("doseFrom", "doseTo"), ("timingFrom", "timingTo")];

    public static void Check(Section trial, Catalogue catalogue, FindingList findings)
    {
        var arms = trial.Groups("arms");
        if (trial.Has("arms") && arms.Count == 0)
            findings.Error(trial.At("arms"), "a trial without arms", "a list of groups, each beginning with '-'");
        for (var i = 0; i < arms.Count; i++)
        {
            CheckName(arms, i, findings);
            CheckCells(arms[i], findings);
            CheckCarriage(arms[i], catalogue, findings);
            CheckNumbers(arms[i], findings);
        }
        if (trial.Group("population") is { } population)
            CheckOrder(population, ("lvefAtLeast", "lvefAtMost"), findings);
        FigureChecks.Check(trial, findings);
        EventChecks.Check(trial, findings);
    }

    static void CheckName(IReadOnlyList<Section> arms, int index, FindingList findings)
    {
        var name = arms[index].Text("name");
        if (name is not null && arms.Take(index).FirstOrDefault(arm => arm.Text("name") == name) is { } first)
            findings.Error(arms[index].At("name"), $"a second arm is named '{Shown.Short(name)}', the first stands in line {first.At("name").Line}", "a name of its own");
    }

    static void CheckCells(Section arm, FindingList findings)
    {
        if (arm.Text("role") == "control")
            foreach (var key in ofCells.Where(arm.Has))
                findings.Error(arm.At(key), $"'{key}' stands in a control arm", "no such key, or role cells");
        else if (arm.Text("role") == "cells" && arm.Has("product") == arm.Has("nearestClass"))
            findings.Error(arm.Node, arm.Has("product") ? "this arm has 'product' and 'nearestClass'" : "this arm has neither 'product' nor 'nearestClass'",
                "product where the catalogue has it, else nearestClass");
        if (arm.Has("product") && arm.Has("donor"))
            findings.Error(arm.At("donor"), "'donor' stands beside 'product'", "no such key: the product says whose cells they are");
    }

    /// <summary>A piece of muscle goes by a route that carries muscle, and nothing else does.</summary>
    static void CheckCarriage(Section arm, Catalogue catalogue, FindingList findings)
    {
        if (arm.Text("product") is not { } name || arm.Text("route") is not { } way || !catalogue.Products.TryGetValue(name, out var product) || !catalogue.Routes.TryGetValue(way, out var route))
            return;
        foreach (var objection in ArmRules.Of(new TherapyArm { Name = name, Product = product, Route = route }, null).Where(objection => objection.Key == "route"))
            findings.Error(arm.At("route"), objection.Problem, objection.Expected);
    }

    static void CheckNumbers(Section arm, FindingList findings)
    {
        foreach (var range in ranges)
            CheckOrder(arm, range, findings);
        if (arm.Whole("completed") > arm.Whole("n"))
            findings.Error(arm.At("completed"), $"{arm.Whole("completed")} patients completed", $"at most the arm's {arm.Whole("n")}");
        if (!arm.Has("after") && (arm.Has("timing") || arm.Has("timingFrom")))
            findings.Error(arm.Node, "this arm has a time of giving and no 'after'", "after: infarction, surgery or inclusion");
    }

    static void CheckOrder(Section section, (string Low, string High) keys, FindingList findings)
    {
        if (section.Number(keys.Low) > section.Number(keys.High))
            findings.Error(section.At(keys.Low), $"'{keys.Low}' is above '{keys.High}'", "the smaller number first");
    }

    /// <summary>Arms named by a figure or event exist, and none is compared with itself.</summary>
    public static void CheckArms(Section entry, IReadOnlyList<string> names, FindingList findings)
    {
        foreach (var key in (string[])["arms", "against"])
        {
            if (entry.Names(key) is { Count: 0 })
                findings.Error(entry.At(key), $"'{key}' names no arm", "one or more of " + string.Join(", ", names));
            foreach (var name in (entry.Names(key) ?? []).Where(name => !names.Contains(name)))
                findings.Error(entry.At(key), $"there is no arm '{Shown.Short(name)}'", "one of " + string.Join(", ", names.Take(12)), Nearest.To(name, names));
        }
        if ((entry.Names("arms") ?? []).Intersect(entry.Names("against") ?? []).FirstOrDefault() is { } both)
            findings.Error(entry.At("against"), $"'{Shown.Short(both)}' is compared with itself", "other arms in 'against'");
    }
}
