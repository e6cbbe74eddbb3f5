using Engraft.Files.Scenarios;
using Engraft.Files.Tables;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>One group of the list "causes" of a population file.</summary>
static class CauseGroup
{
    public const string Infarction = "myocardialInfarction", Pressure = "hypertension", Genetic = "geneticDilated";

    public static IReadOnlyList<Field> Fields(Catalogue catalogue) =>
    [
        Field.OfChoice("kind", "why the heart fails", Infarction, Pressure, Genetic) with { Required = true, Refused = AetiologyGroup.Refused },
        Field.OfShare("share", 0, 1, "100 %", "share of those enrolled; the causes add up to 100 %") with { Required = true },
        new("territories", FieldKind.ShareMap, "myocardialInfarction: share of each coronary artery, together 100 %") { Keys = AetiologyGroup.Vessels, Minimum = 0, Maximum = 1, Example = "{LAD: 60 %}" },
        Field.OfShare("reperfused", 0, 1, "90 %", "myocardialInfarction: share whose vessel was reopened"),
        new("genes", FieldKind.ShareMap, "geneticDilated: share of each gene, together 100 %")
        {
            Keys = [.. catalogue.Genes.Keys], Minimum = 0, Maximum = 1, Example = "{TTN: 100 %}",
        },
        Field.OfText("source", "DOI, PMID or PMC number, or why it is assumed", "doi:10.1016/j.jacc.2022.07.023") with { Required = true },
    ];

    public static (PopulationCause Cause, double Share) Build(Section section)
    {
        PopulationCause cause = section.Text("kind") switch
        {
            Infarction => new InfarctCause([.. AetiologyGroup.Vessels.Select(vessel => section.Map("territories")!.GetValueOrDefault(vessel))], section.Number("reperfused")!.Value),
            Pressure => new PressureCause(),
            _ => new GeneCause([.. section.Map("genes")!.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))]),
        };
        return (cause with { Source = section.Text("source")! }, section.Number("share")!.Value);
    }
}
