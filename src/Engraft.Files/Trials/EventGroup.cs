using Engraft.Files.Tables;
using Engraft.Trials.Published;

namespace Engraft.Files.Trials;

/// <summary>One group of the list "events" of a trial file.</summary>
static class EventGroup
{
    /// <summary>Events per patient and year, and ratios of hazards or wins, beyond which a figure is a slip of the pen.</summary>
    const double MostRate = 50, MostRatio = 100;

    public static readonly IReadOnlyList<Field> Fields =
    [
        Field.OfNames("arms", "arms the events were in; several are pooled", "[cells]") with { Required = true },
        Field.OfNames("against", "arms of the comparison of a ratio", "[placebo]"),
        EnumChoice.Field<EventKind>("event", "what happened"),
        Field.OfText("other", "what happened where there is no such event in the list, instead of 'event'", "transplantation"),
        Field.OfQuantity("by", "d", 0, 20 * 365.25, "12 mo", "end of the time over which events were counted") with { Required = true },
        Field.OfWhole("count", 0, 100_000, "2", "patients with the event"),
        Field.OfWhole("of", 1, 100_000, "30", "patients at risk at the start, where not the arm's number"),
        Field.OfShare("share", 0, 1, "31.6 %", "patients with the event"),
        Field.OfQuantity("rate", "1/y", 0, MostRate, "0.156 /y", "events per patient and year"),
        Field.OfNumber("riskRatio", "share of patients with the event in 'arms' over that in 'against'") with { Minimum = 0, Maximum = MostRatio },
        Field.OfNumber("hazardRatio", "hazard in 'arms' over hazard in 'against'") with { Minimum = 0, Maximum = MostRatio },
        Field.OfNumber("winRatio", "wins of 'arms' over wins of 'against'") with { Minimum = 0, Maximum = MostRatio },
        Field.OfNumber("low", "lower end of the 95 % confidence interval: of the ratio, else of share (0 to 1) or rate (1/y)") with { Minimum = 0 },
        Field.OfNumber("high", "upper end of the 95 % confidence interval") with { Minimum = 0 },
        Field.OfChoice("quality", "A primary report or register, B secondary report, C model, D judgement, M unverified", "A", "B", "C", "D", "M")
            with { Required = true },
        EnumChoice.Field<Reading>("reading", "as printed, or computed from what is printed") with { Required = true },
        Field.OfText("source", "DOI, PMID, PMC number or journal", "PMC8357352") with { Required = true },
        Field.OfText("note", "free text", "adjudicated"),
    ];

    public static ReportedEvent Build(Section section) => new()
    {
        Arms = section.Names("arms")!,
        Against = section.Names("against") ?? [],
        Kind = EnumChoice.Of<EventKind>(section, "event"),
        Other = section.Text("other"),
        Day = section.Number("by")!.Value,
        Count = section.Whole("count"),
        Of = section.Whole("of"),
        Share = section.Number("share"),
        Rate = section.Number("rate"),
        RiskRatio = section.Number("riskRatio"),
        HazardRatio = section.Number("hazardRatio"),
        WinRatio = section.Number("winRatio"),
        Low = section.Number("low"),
        High = section.Number("high"),
        Quality = section.Text("quality")!,
        Reading = EnumChoice.Of<Reading>(section, "reading")!.Value,
        Source = section.Text("source")!,
        Note = section.Text("note"),
    };
}
