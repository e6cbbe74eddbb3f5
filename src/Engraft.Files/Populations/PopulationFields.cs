using Engraft.Files.Scenarios;
using Engraft.Files.Tables;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>The whole population file: its fields, and how they become a <see cref="Population"/>.</summary>
static class PopulationFields
{
    public const string Schema = "engraft.population/1";

    public static IReadOnlyList<Field> Of(Catalogue catalogue) =>
    [
        new("schema", FieldKind.Choice, "format of this file") { Choices = [Schema], Example = Schema, Required = true },
        Field.OfText("name", "the file's name without extension", "chronic-ischaemic-hfref") with { Required = true },
        Field.OfText("title", "name of the population in reports", "Chronic ischaemic HFrEF") with { Required = true },
        Field.OfText("source", "the cohort or trial that it follows", "CONCERT-HF, PMC8357352") with { Required = true },
        Field.OfText("note", "what a reader should know", "stable patients"),
        new("causes", FieldKind.GroupList, "why the hearts fail") { Required = true, Fields = CauseGroup.Fields(catalogue) },
        new("entry", FieldKind.Group, "who is admitted; all criteria must hold") { Fields = EntryGroup.Fields },
        new("marginals", FieldKind.Group, "distribution of each quantity among those enrolled") { Required = true, Fields = MarginalGroup.Fields },
        new("nyha", FieldKind.Group, "shares of NYHA classes") { Fields = [new("classes", FieldKind.ShareMap, "share of each class, together 100 %") { Keys = PatientGroup.Classes, Minimum = 0, Maximum = 1, Example = "{II: 100 %}", Required = true }, .. OriginFields.All] },
        new("shares", FieldKind.Group, "women, drugs, devices, companion diseases") { Required = true, Fields = ShareGroup.Fields },
        new("correlations", FieldKind.Group, "how quantities go together") { Fields = CorrelationGroup.Fields },
        new("patients", FieldKind.Group, "real patients in a CSV file in place of drawn ones") { Fields = RealPatientsGroup.Fields },
    ];

    public static Population Build(Section section)
    {
        var nyha = section.Group("nyha");
        return new()
        {
            Name = section.Text("name")!,
            Title = section.Text("title")!,
            Source = section.Text("source")!,
            Note = section.Text("note"),
            Causes = [.. section.Groups("causes").Select(CauseGroup.Build)],
            Entry = EntryGroup.Build(section.Group("entry")),
            Marginals = MarginalGroup.Build(section.Group("marginals")!, section.Group("entry")),
            NyhaShares = nyha?.Map("classes") is { } shares ? [.. PatientGroup.Classes.Select(name => shares.GetValueOrDefault(name))] : null,
            NyhaSource = nyha?.Text("source"),
            Women = ShareGroup.Build(section.Group("shares")!.Group(ShareGroup.Women)!),
            Tables = ShareGroup.Tables(section.Group("shares")!),
            Correlations = CorrelationGroup.Build(section.Group("correlations"))!,
        };
    }
}
