using Engraft.Files.Scenarios;
using Engraft.Files.Tables;
using Engraft.Patients;
using Engraft.Trials.Published;

namespace Engraft.Files.Trials;

/// <summary>The group "population" of a trial file.</summary>
static class PopulationGroup
{
    static readonly string[] classes = ["I", "II", "III", "IV"];

    public static readonly IReadOnlyList<Field> Fields =
    [
        Field.OfText("description", "in the words of the report", "chronic ischaemic cardiomyopathy") with { Required = true },
        Field.OfChoice("aetiology", "why the hearts fail, as in the evidence of a product", CellProductFiles.Aetiologies) with { Required = true },
        Field.OfText("like", "population that the patients are like (data/populations); otherwise the one of the aetiology", "advanced"),
        new("territory", FieldKind.Choice, "coronary artery whose region died; LAD for anterior infarcts") { Choices = AetiologyGroup.Vessels, Example = "LAD" },
        Field.OfShare("lvefAtLeast", 0, 1, "20 %", "lowest LV ejection fraction at entry"),
        Field.OfShare("lvefAtMost", 0, 1, "45 %", "highest LV ejection fraction at entry"),
        Field.OfNames("nyha", "NYHA classes at entry", "[II, III]", classes),
        Field.OfNames("drugs", "background drugs", "[betaBlocker]", BackgroundNames.Drugs),
        Field.OfNames("devices", "background devices", "[icd]", BackgroundNames.Devices),
        Field.OfQuantity("onTherapy", "d", 0, 20 * 365.25, "3 mo", "time on optimised therapy before entry"),
    ];

    public static TrialPopulation Build(Section section) => new()
    {
        Description = section.Text("description")!,
        Aetiology = section.Text("aetiology")!,
        Like = section.Text("like"),
        Territory = section.Text("territory") is { } vessel ? (CoronaryTerritory)AetiologyGroup.Vessels.ToList().IndexOf(vessel) : null,
        LvefAtLeast = section.Number("lvefAtLeast"),
        LvefAtMost = section.Number("lvefAtMost"),
        Nyha = [.. (section.Names("nyha") ?? []).Select(name => Array.IndexOf(classes, name) + 1)],
        Drugs = section.Names("drugs") ?? [],
        Devices = section.Names("devices") ?? [],
        OnTherapy = section.Number("onTherapy"),
    };
}
