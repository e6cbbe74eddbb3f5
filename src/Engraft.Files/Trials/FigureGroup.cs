using Engraft.Files.Scenarios;
using Engraft.Files.Tables;
using Engraft.Trials.Published;

namespace Engraft.Files.Trials;

/// <summary>One group of the list "reported" of a trial file.</summary>
static class FigureGroup
{
    public static readonly IReadOnlyList<Field> Fields =
    [
        Field.OfNames("arms", "arms the figure is of; several are pooled", "[cells]") with { Required = true },
        Field.OfNames("against", "arms of the comparison; left out for a figure of arms by themselves", "[placebo]"),
        Field.OfChoice("outcome", "outcome of Engraft (list outcomes)", [.. OutcomeNames.All]) with { Example = "lvef" },
        Field.OfText("other", "what was measured where Engraft has no such outcome, instead of 'outcome'; kept and never compared", "exercise time, min"),
        EnumChoice.Field<FigureKind>("kind", "value at the visit, change from baseline, that change in percent of baseline, or share of patients whose change is beyond 'threshold'") with { Required = true },
        Field.OfQuantity("at", "d", 0, 20 * 365.25, "6 mo", "time of the visit after treatment; 0 mo is the baseline") with { Required = true },
        Field.OfQuantity("from", "d", 0, 20 * 365.25, "4 mo", "time from which a change is counted, where not the baseline"),
        Field.OfNumber("threshold", "change beyond which a patient counts, for a share, in the unit of the change"),
        Field.OfNumber("relativeThreshold", "the same in percent of the patient's own baseline, instead of 'threshold'"),
        Field.OfNumber("mean", "mean, or difference of means"),
        Field.OfNumber("median", "median"),
        Field.OfNumber("sd", "standard deviation between patients") with { Minimum = 0 },
        Field.OfNumber("se", "standard error of the mean or difference") with { Minimum = 0 },
        Field.OfNumber("unstatedSpread", "a spread that the report does not name") with { Minimum = 0 },
        Field.OfNumber("low", "lower end of 'interval'"),
        Field.OfNumber("high", "upper end of 'interval'"),
        EnumChoice.Field<IntervalKind>("interval", "what 'low' and 'high' enclose"),
        Field.OfNumber("p", "p value") with { Minimum = 0, Maximum = 1 },
        EnumChoice.Field<Verdict>("verdict", "the report in words; enough where no number was given"),
        Field.OfText("unit", "unit of the numbers: that of the outcome; points for a change of a percentage; % for a relative change", "points"),
        Field.OfWhole("n", 1, 100_000, "28", "patients behind the figure, where not the arm's number"),
        EnumChoice.Field<Modality>("modality", "how this figure was imaged, where the trial used several"),
        Field.OfChoice("quality", "A primary report or register, B secondary report, C model, D judgement, M unverified", "A", "B", "C", "D", "M")
            with { Required = true },
        EnumChoice.Field<Reading>("reading", "as printed, or computed from what is printed") with { Required = true },
        Field.OfText("source", "DOI, PMID, PMC number or journal", "PMC8357352") with { Required = true },
        Field.OfText("note", "free text", "difference of two means"),
    ];

    public static Figure Build(Section section)
    {
        var factor = FigureUnit.Factor(section);
        return new()
        {
            Arms = section.Names("arms")!,
            Against = section.Names("against") ?? [],
            Outcome = section.Text("outcome"),
            Other = section.Text("other"),
            Kind = EnumChoice.Of<FigureKind>(section, "kind")!.Value,
            Day = section.Number("at")!.Value,
            From = section.Number("from") ?? 0,
            Threshold = section.Number("threshold"),
            RelativeThreshold = section.Number("relativeThreshold"),
            Unit = FigureUnit.House(section) ?? section.Text("unit"),
            Mean = factor * section.Number("mean"),
            Median = factor * section.Number("median"),
            Sd = factor * section.Number("sd"),
            Se = factor * section.Number("se"),
            UnstatedSpread = factor * section.Number("unstatedSpread"),
            Low = factor * section.Number("low"),
            High = factor * section.Number("high"),
            Interval = EnumChoice.Of<IntervalKind>(section, "interval"),
            P = section.Number("p"),
            Verdict = EnumChoice.Of<Verdict>(section, "verdict"),
            N = section.Whole("n"),
            Modality = EnumChoice.Of<Modality>(section, "modality"),
            Quality = section.Text("quality")!,
            Reading = EnumChoice.Of<Reading>(section, "reading")!.Value,
            Source = section.Text("source")!,
            Note = section.Text("note"),
        };
    }
}
