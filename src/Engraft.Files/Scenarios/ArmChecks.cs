using System.Globalization;
using Engraft.Files.Tables;
using Engraft.Therapies;

namespace Engraft.Files.Scenarios;

/// <summary>Whether a therapy can be given as written, to this patient, within the horizon.</summary>
static class ArmChecks
{
    /// <summary>Name of the arm that every scenario has without writing it.</summary>
    const string StandardCare = "standard care";
    const string Patch = "epicardial-patch";
    static readonly string[] ofProducts = ["dose", "geneCorrected", "automaticityEdited"];
    static readonly string[] forProducts = ["route", "dose"];
    static readonly string[] needled = ["transendocardial", "surgical-intramyocardial"];

    public static void Check(Section scenario, Catalogue catalogue, FindingList findings)
    {
        var arms = scenario.Groups("arms");
        for (var i = 0; i < arms.Count; i++)
        {
            CheckName(arms, i, findings);
            CheckContent(arms[i], catalogue, findings);
            CheckTiming(arms[i], scenario.Number("horizon"), findings);
            CheckDrugs(arms[i], catalogue, findings);
            BackgroundChecks.Check(arms[i], scenario.Group("patient"), scenario.Number("horizon"), findings);
            CheckCells(arms[i], scenario.Group("patient")?.Group("aetiology")?.Text("kind"), catalogue, findings);
        }
    }

    static void CheckName(IReadOnlyList<Section> arms, int index, FindingList findings)
    {
        var name = arms[index].Text("name");
        if (string.Equals(name, StandardCare, StringComparison.OrdinalIgnoreCase))
            findings.Error(arms[index].At("name"), $"an arm is named '{name}'", "another name: standard care is always added");
        var first = arms.Take(index).FirstOrDefault(arm => arm.Text("name") == name);
        if (name is not null && first is not null)
            findings.Error(arms[index].At("name"), $"a second arm is named '{name}', the first stands in line {first.At("name").Line}", "a name of its own");
    }

    static void CheckContent(Section arm, Catalogue catalogue, FindingList findings)
    {
        var sham = arm.Flag("sham") == true;
        if (!arm.Has("product"))
        {
            foreach (var key in ofProducts.Where(key => arm.Has(key) && arm.Flag(key) != false))
                findings.Error(arm.At(key), $"'{key}' stands in an arm without product", "a product, or no such key");
            if (!sham && !arm.Has("background") && !arm.Has("immunosuppression") && arm.Flag("antiarrhythmics") != true)
                findings.Warn(arm.Node, "this arm has no product, procedure or drug: it equals standard care");
            return;
        }
        if (sham)
            findings.Error(arm.At("sham"), "a sham procedure is named together with a product", "an arm of its own for the sham procedure");
        foreach (var key in forProducts.Where(key => !arm.Has(key)))
            findings.Error(arm.Node, $"this arm has a product and no '{key}'", key == "dose" ? "dose such as '100e6 cells'" : $"route such as '{needled[0]}'");
        CheckRoute(arm, catalogue, findings);
    }

    static void CheckRoute(Section arm, Catalogue catalogue, FindingList findings)
    {
        if (arm.Text("route") is not { } route)
            return;
        if (arm.Has("injections") && !needled.Contains(route))
            findings.Error(arm.At("injections"), $"'injections' need a needle, the route is {route}", "route " + string.Join(" or ", needled));
        if (Product(arm, catalogue) is not { } product)
            return;
        var muscle = product.Class == CellClass.EngineeredMuscle;
        if (muscle && route != Patch)
            findings.Error(arm.At("route"), $"{product.Name} cannot be given by {route}: it is a piece of muscle", $"route {Patch}");
        else if (!muscle && route == Patch)
            findings.Error(arm.At("route"), $"{product.Name} cannot be given as {Patch}: it is no piece of muscle", "product of class engineeredMuscle, or another route");
    }

    static CellProduct? Product(Section arm, Catalogue catalogue) => arm.Text("product") is { } name ? catalogue.Products.GetValueOrDefault(name) : null;

    static void CheckTiming(Section arm, double? horizon, FindingList findings)
    {
        var (day, times, interval) = (arm.Number("day") ?? 0, arm.Whole("administrations") ?? 1, arm.Number("interval"));
        if (times > 1 && interval is null)
            findings.Error(arm.At("administrations"), $"{times} administrations without 'interval'", "interval such as '90 d'");
        if (times == 1 && interval is not null)
            findings.Warn(arm.At("interval"), "'interval' has no effect with one administration");
        if (day >= horizon)
            findings.Error(arm.At("day"), "'day' is not within the horizon", Text($"less than {horizon:0.##} d"));
        else if (day + (times - 1) * (interval ?? 0) >= horizon)
            findings.Error(arm.At("administrations"), Text($"the last administration is on day {day + (times - 1) * (interval ?? 0):0.##}"), Text($"a day before the horizon of {horizon:0.##} d"));
    }

    static void CheckDrugs(Section arm, Catalogue catalogue, FindingList findings)
    {
        if (arm.Group("immunosuppression") is not { } drugs)
            return;
        if (!arm.Has("product"))
            findings.Warn(arm.At("immunosuppression"), "immunosuppression without cells: only its price is simulated");
        else if (Product(arm, catalogue) is { Donor: Donor.Own })
            findings.Warn(arm.At("immunosuppression"), "immunosuppression for the patient's own cells: little to gain, its price is simulated");
        else if (Product(arm, catalogue) is { Class: CellClass.Vesicles })
            findings.Warn(arm.At("immunosuppression"), "immunosuppression for vesicles: no cells to be rejected, its price is simulated");
        if (!(drugs.Number("tacrolimus") > 0 || drugs.Number("mycophenolate") > 0 || drugs.Number("steroid") > 0))
            findings.Error(drugs.Node, "'immunosuppression' names no drug", "tacrolimus, mycophenolate or steroid above 0");
    }

    static void CheckCells(Section arm, string? aetiology, Catalogue catalogue, FindingList findings)
    {
        if (Product(arm, catalogue) is not { } product)
            return;
        var pluripotent = product.Class is CellClass.PluripotentCardiomyocyte or CellClass.EngineeredMuscle;
        if (arm.Flag("automaticityEdited") == true && !pluripotent)
            findings.Error(arm.At("automaticityEdited"), $"{product.Name} holds no cardiomyocytes to edit", "a pluripotent cardiomyocyte or engineered muscle product");
        if (arm.Flag("geneCorrected") != true)
            return;
        if (product.Donor != Donor.Own)
            findings.Error(arm.At("geneCorrected"), $"{product.Name} does not come from the patient and carries no gene fault", "a product of the patient's own cells");
        if (aetiology is not null and not "geneticDilated")
            findings.Error(arm.At("geneCorrected"), $"there is no gene fault to correct in aetiology {aetiology}", "aetiology of kind geneticDilated");
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
