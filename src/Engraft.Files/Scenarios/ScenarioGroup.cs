using Engraft.Files.Tables;
using Engraft.Laboratory;

namespace Engraft.Files.Scenarios;

/// <summary>The whole scenario file: its fields, how they become a <see cref="Scenario"/>, and the way back.</summary>
static class ScenarioGroup
{
    public const string Schema = "engraft.scenario/1";

    public static IReadOnlyList<Field> Fields(Catalogue catalogue) =>
    [
        new("schema", FieldKind.Choice, "format of this file") { Choices = [Schema], Example = Schema, Required = true },
        Field.OfText("title", "title of the report", "Donor marrow cells in chronic ischaemic heart failure") with { Required = true },
        Field.OfText("question", "the question in words, printed on the first page", "What do the cells do for this patient?"),
        Field.OfWhole("seed", 0, ulong.MaxValue, "1", "seed of all random numbers"),
        Field.OfWhole("draws", 1, 100_000, "200", "draws over which uncertainty is propagated"),
        Field.OfQuantity("horizon", "d", 1, 30 * 365.25, "2 y", "time followed") with { Required = true },
        Field.OfNames("outcomes", "outcomes of interest: those attributed and ranked (list outcomes)", "[lvef, lvesvIndex]", [.. OutcomeNames.All]),
        new("patient", FieldKind.Group, "who is treated; what is left out is drawn from its distribution and reported as drawn")
        {
            Required = true, Fields = PatientGroup.Fields([.. catalogue.Genes.Keys]),
        },
        new("arms", FieldKind.GroupList, "therapies, each compared with standard care of the same patient")
        {
            Fields = ArmGroup.Fields([.. catalogue.Products.Keys], [.. catalogue.Routes.Keys]),
        },
    ];

    public static Scenario Build(Section section, Catalogue catalogue) => new()
    {
        Title = section.Text("title")!,
        Question = section.Text("question"),
        Seed = section.Large("seed") ?? 1,
        Draws = section.Whole("draws") ?? 200,
        Horizon = section.Number("horizon")!.Value,
        Outcomes = section.Names("outcomes") is { Count: > 0 } names ? names : OutcomeNames.Usual,
        Patient = PatientGroup.Build(section.Group("patient")!),
        Arms = [.. section.Groups("arms").Select(arm => ArmGroup.Build(arm, catalogue))],
    };

    public static IReadOnlyDictionary<string, object?> Values(Scenario scenario) => new Dictionary<string, object?>
    {
        ["schema"] = Schema,
        ["title"] = scenario.Title,
        ["question"] = scenario.Question,
        ["seed"] = scenario.Seed,
        ["draws"] = (ulong)scenario.Draws,
        ["horizon"] = scenario.Horizon,
        ["outcomes"] = scenario.Outcomes,
        ["patient"] = PatientGroup.Values(scenario.Patient),
        ["arms"] = scenario.Arms.Select(ArmGroup.Values).ToList(),
    };
}
