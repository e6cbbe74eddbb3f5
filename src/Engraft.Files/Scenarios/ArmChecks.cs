using Engraft.Files.Tables;
using Engraft.Therapies;

namespace Engraft.Files.Scenarios;

/// <summary>Whether a therapy can be given as written, to this patient, within the horizon.</summary>
static class ArmChecks
{
    /// <summary>Name of the arm that every scenario has without writing it.</summary>
    const string StandardCare = "standard care";
    static readonly string[] ofProducts = ["dose", "geneCorrected", "automaticityEdited"];
    static readonly string[] forProducts = ["route", "dose"];

    public static void Check(Section scenario, Catalogue catalogue, FindingList findings)
    {
        var arms = scenario.Groups("arms");
        for (var i = 0; i < arms.Count; i++)
        {
            CheckName(arms, i, findings);
            CheckContent(arms[i], findings);
            CheckRules(arms[i], scenario.Number("horizon"), catalogue, findings);
            CheckDrugs(arms[i], catalogue, findings);
            BackgroundChecks.Check(arms[i], scenario.Group("patient"), scenario.Number("horizon"), findings);
            CheckGene(arms[i], scenario.Group("patient")?.Group("aetiology")?.Text("kind"), findings);
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

    static void CheckContent(Section arm, FindingList findings)
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
            findings.Error(arm.Node, $"this arm has a product and no '{key}'", key == "dose" ? "dose such as '100e6 cells'" : "route such as 'transendocardial'");
    }

    static CellProduct? Product(Section arm, Catalogue catalogue) => arm.Text("product") is { } name ? catalogue.Products.GetValueOrDefault(name) : null;

    /// <summary>The rules that a grid's alternatives share (<see cref="ArmRules"/>), each at the key that breaks it.</summary>
    static void CheckRules(Section arm, double? horizon, Catalogue catalogue, FindingList findings)
    {
        if (arm.Whole("administrations") is null or 1 && arm.Has("interval"))
            findings.Warn(arm.At("interval"), "'interval' has no effect with one administration");
        foreach (var (key, problem, expected) in ArmRules.Of(ArmGroup.Build(arm, catalogue), horizon))
            findings.Error(arm.At(key), problem, expected);
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

    static void CheckGene(Section arm, string? aetiology, FindingList findings)
    {
        if (arm.Flag("geneCorrected") == true && arm.Has("product") && aetiology is not null and not "geneticDilated")
            findings.Error(arm.At("geneCorrected"), $"there is no gene fault to correct in aetiology {aetiology}", "aetiology of kind geneticDilated");
    }
}
