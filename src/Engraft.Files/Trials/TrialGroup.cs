using Engraft.Files.Tables;
using Engraft.Trials.Published;

namespace Engraft.Files.Trials;

/// <summary>The whole trial file: its fields, and how they become a <see cref="Trial"/>.</summary>
static class TrialGroup
{
    public const string Schema = "engraft.trial/1";

    public static IReadOnlyList<Field> Fields(Catalogue catalogue) =>
    [
        new("schema", FieldKind.Choice, "format of this file") { Choices = [Schema], Example = Schema, Required = true },
        Field.OfText("name", "the file's name without extension", "concert-hf") with { Required = true },
        Field.OfText("title", "name of the trial in reports", "CONCERT-HF") with { Required = true },
        Field.OfText("study", "the study whose patients these are, where its reports stand in several files; the file's own name otherwise", "hebe"),
        Field.OfWhole("year", 1980, 2100, "2021", "year of the first report"),
        Field.OfText("registration", "number in a register", "NCT00768066"),
        Field.OfText("source", "DOI, PMID, PMC number or journal of the main report", "doi:10.1002/ejhf.2178") with { Required = true },
        Field.OfNames("flags", "evidence flags", "[data integrity disputed]"),
        Field.OfText("excluded", "why the trial is kept out of calibration; leave out otherwise", "data integrity disputed"),
        Field.OfText("note", "what a reader should know", "terminated early"),
        Field.OfWhole("studiesPooled", 2, 10_000, "16", "studies whose results are pooled, where this is a meta-analysis: then it is never fitted, and 'randomised' counts the patients of all"),
        new("design", FieldKind.Group, "how it was done; what is not known is left out") { Required = true, Fields = DesignGroup.Fields },
        new("population", FieldKind.Group, "who could enter") { Required = true, Fields = PopulationGroup.Fields },
        new("arms", FieldKind.GroupList, "every arm, control included") { Required = true, Fields = TrialArmGroup.Fields(catalogue) },
        new("reported", FieldKind.GroupList, "figures of arms and contrasts; also those reported in words alone") { Fields = FigureGroup.Fields },
        new("events", FieldKind.GroupList, "clinical events") { Fields = EventGroup.Fields },
    ];

    public static Trial Build(Section section, Catalogue catalogue) => new()
    {
        Name = section.Text("name")!,
        Title = section.Text("title")!,
        Study = section.Text("study") ?? section.Text("name")!,
        Year = section.Whole("year"),
        Registration = section.Text("registration"),
        Source = section.Text("source")!,
        Flags = section.Names("flags") ?? [],
        Excluded = section.Text("excluded"),
        Note = section.Text("note"),
        StudiesPooled = section.Whole("studiesPooled"),
        Design = DesignGroup.Build(section.Group("design")!),
        Population = PopulationGroup.Build(section.Group("population")!),
        Arms = [.. section.Groups("arms").Select(arm => TrialArmGroup.Build(arm, catalogue))],
        Reported = [.. section.Groups("reported").Select(FigureGroup.Build)],
        Events = [.. section.Groups("events").Select(EventGroup.Build)],
    };
}
