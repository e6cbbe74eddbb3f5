using Engraft.Files.Tables;
using Engraft.Trials.Claims;

namespace Engraft.Files.Claims;

/// <summary>One group of the list "results" of a claim file.</summary>
static class ClaimResultGroup
{
    public static readonly IReadOnlyList<Field> Fields =
    [
        Field.OfText("study", "name of the study; several results of one are one piece of evidence", "TAC-HFT") with { Required = true },
        EnumChoice.Field<EvidenceDesign>("design", "how it was obtained; blindedTrial, openTrial and trial are controlled trials in man") with { Required = true },
        Field.OfText("outcome", "what was measured, in whom and when", "infarct size at 12 months, relative change") with { Required = true },
        EnumChoice.Field<ClaimMeasure>("measure", "what the numbers are; difference where left out"),
        Field.OfText("unit", "unit of the numbers", "points"),
        EnumChoice.Field<ClaimSide>("side", "where this outcome agrees with the claim, if not on the claim's side"),
        Field.OfNumber("value", "effect against control"),
        Field.OfNumber("low", "lower end of its 95 % interval"),
        Field.OfNumber("high", "upper end of its 95 % interval"),
        Field.OfNumber("p", "p value of the effect") with { Minimum = 0, Maximum = 1 },
        Field.OfNumber("treated", "mean (share in %, count) with cells"),
        Field.OfNumber("treatedSd", "standard deviation between patients with cells") with { Minimum = 0 },
        Field.OfNumber("treatedLow", "lower end of the 95 % interval of the mean with cells"),
        Field.OfNumber("treatedHigh", "upper end of the 95 % interval of the mean with cells"),
        Field.OfWhole("treatedN", 1, 100_000, "19", "patients with cells"),
        Field.OfNumber("control", "mean (share in %, count) of the control arm"),
        Field.OfNumber("controlSd", "standard deviation between control patients") with { Minimum = 0 },
        Field.OfNumber("controlLow", "lower end of the 95 % interval of the control mean"),
        Field.OfNumber("controlHigh", "upper end of the 95 % interval of the control mean"),
        Field.OfWhole("controlN", 1, 100_000, "21", "control patients"),
        Field.OfWhole("trials", 1, 1000, "16", "trials pooled"),
        Field.OfWhole("n", 1, 1_000_000, "1641", "patients or animals in all"),
        EnumChoice.Field<ClaimWords>("words", "the report in words, where no number with an error was given"),
        Field.OfNames("flags", "retracted, questioned or superseded: shown and not counted", "[data integrity disputed]"),
        Field.OfNames("evidence", "where the numbers stand in the collected evidence: file | cells that name the row | columns", "[\"trials.csv | TAC-HFT, MSC | dscar\"]") with { Required = true },
        Field.OfText("source", "DOI, PMID, PMC number or journal", "doi:10.1001/jama.2013.282909") with { Required = true },
        Field.OfText("note", "free text", "secondary end point"),
    ];

    public static ClaimResult Build(Section section) => new()
    {
        Study = section.Text("study")!,
        Design = EnumChoice.Of<EvidenceDesign>(section, "design")!.Value,
        Outcome = section.Text("outcome")!,
        Measure = EnumChoice.Of<ClaimMeasure>(section, "measure") ?? ClaimMeasure.Difference,
        Unit = section.Text("unit"),
        Side = EnumChoice.Of<ClaimSide>(section, "side"),
        Value = section.Number("value"),
        Low = section.Number("low"),
        High = section.Number("high"),
        P = section.Number("p"),
        Treated = Arm(section, "treated"),
        Control = Arm(section, "control"),
        Trials = section.Whole("trials"),
        N = section.Whole("n"),
        Words = EnumChoice.Of<ClaimWords>(section, "words"),
        Flags = section.Names("flags") ?? [],
        Evidence = section.Names("evidence")!,
        Source = section.Text("source")!,
        Note = section.Text("note"),
    };

    /// <summary>Null where the arm has neither mean nor patients.</summary>
    static ClaimArm? Arm(Section section, string arm)
    {
        var read = new ClaimArm(section.Number(arm), section.Number(arm + "Sd"), section.Number(arm + "Low"), section.Number(arm + "High"), section.Whole(arm + "N"));
        return read is { Mean: null, N: null } ? null : read;
    }
}
