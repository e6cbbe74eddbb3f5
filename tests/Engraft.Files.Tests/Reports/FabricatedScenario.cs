using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Files.Tests.Reports;

/// <summary>Invented scenarios: one marrow product, four arms of muscle cells, five routes, none.</summary>
internal static class FabricatedScenario
{
    static readonly Patient Ischaemic = new()
    {
        Age = 62,
        Sex = Sex.Male,
        Height = 176,
        Weight = 84,
        HeartRate = 72,
        SystolicPressure = 118,
        DiastolicPressure = 72,
        WedgePressure = 18,
        Lvedv = 240,
        Lvesv = 168,
        Lvef = 0.30,
        Nyha = 3,
        NtProBnp = 1850,
        Creatinine = 105,
        Background = new Background { Arni = true, BetaBlocker = true, Mra = true, Sglt2Inhibitor = true, Icd = true },
        Aetiology = new MyocardialInfarction { Territory = CoronaryTerritory.LeftAnteriorDescending, InfarctSize = 0.22, DaysSince = 900 },
    };

    public static Scenario Marrow(double horizon) => Of("First patient: marrow cells in chronic ischaemic heart failure",
        "What do 100 million donor marrow MSC do to this man's heart?", horizon, [Arm("donor marrow MSC", Mesenchymal(), Route("transendocardial"), 100e6)]);

    public static Scenario Muscle() => Of("iPSC heart-muscle cells: whose cells?", "Does it matter whose cells they are, and is immunosuppression worth its price?", 24 * FabricatedResult.Month,
    [
        Arm("donor, no drugs", Muscle(Donor.Donor), Route("surgical intramyocardial"), 750e6),
        Arm("donor with immunosuppression", Muscle(Donor.Donor), Route("surgical intramyocardial"), 750e6) with { Immunosuppression = new() { Tacrolimus = 8, Mycophenolate = 2, Steroid = 10 } },
        Arm("HLA-matched donor", Muscle(Donor.HlaMatchedDonor), Route("surgical intramyocardial"), 750e6) with { Immunosuppression = new() { Tacrolimus = 5, Duration = 365 } },
        Arm("own cells", Muscle(Donor.Own), Route("surgical intramyocardial"), 750e6),
    ]);

    public static Scenario Routes() => Of("Routes of one product", null, 8 * 365.25,
        [.. new[] { "intracoronary", "transendocardial", "surgical intramyocardial", "intravenous", "epicardial patch" }.Select(route => Arm(route, Mesenchymal(), Route(route), 100e6))]);

    public static Scenario Healthy() => Of("A healthy heart for ten years", null, 3652.5, []) with { Patient = new Patient { Age = 40, Sex = Sex.Female, Height = 168, Weight = 64, Aetiology = new Healthy() } };

    static Scenario Of(string title, string? question, double horizon, TherapyArm[] arms) => new()
    {
        Title = title,
        Question = question,
        Patient = Ischaemic,
        Arms = arms,
        Horizon = horizon,
        Outcomes = ["lvef", "lvesv", "sixMinuteWalk", "kccq"],
        Seed = 20260101,
        Draws = 200,
    };

    static TherapyArm Arm(string name, CellProduct product, DeliveryRoute route, double dose) => new() { Name = name, Product = product, Route = route, Dose = dose, Day = 30 };

    static DeliveryRoute Route(string name) => new() { Name = name, Title = char.ToUpperInvariant(name[0]) + name[1..] + " delivery", Numbers = new Dictionary<string, Sourced>() };

    static CellProduct Mesenchymal() => new()
    {
        Name = "marrow-msc-donor",
        Title = "Donor marrow mesenchymal cells",
        Class = CellClass.Mesenchymal,
        Donor = Donor.Donor,
        Numbers = new Dictionary<string, Sourced> { ["leadTime"] = new(3, "d", 0.3, "assumed", "D", "off the shelf") },
        Evidence =
        [
            new("controlled human trial", "Invented trial A", "infarct-chronic", "transendocardial", 65, null, "PMID 0000010"),
            new("controlled human trial", "Invented trial B", "infarct-chronic", "transendocardial", 31, null, "PMID 0000011", "expression of concern"),
            new("controlled human trial", "Invented trial C", "infarct-acute", "intravenous", 53, null, "PMID 0000012"),
            new("uncontrolled human study", "Invented study D", "infarct-chronic", "transendocardial", null, null, "PMID 0000013"),
            new("large animal study", "Invented study E", "infarct-chronic", "transendocardial", 12, "pig", "PMID 0000014"),
            new("large animal study", "Invented study F", "any", "any", null, "sheep", "PMID 0000015"),
        ],
        Flags = ["one source retracted"],
    };

    static CellProduct Muscle(Donor donor) => new()
    {
        Name = "ipsc-cm-" + donor,
        Title = donor switch { Donor.Own => "Own", Donor.HlaMatchedDonor => "HLA-matched", _ => "Donor" } + " iPSC heart-muscle cells",
        Class = CellClass.PluripotentCardiomyocyte,
        Donor = donor,
        Numbers = new Dictionary<string, Sourced> { ["leadTime"] = new(donor == Donor.Own ? 240 : 2, "d", 0.3, "assumed", "D", "manufacturer") },
        Evidence = [new("uncontrolled human study", "Invented study G", "infarct-chronic", "surgical intramyocardial", 10, null, "PMID 0000016"),
            new("large animal study", "Invented study H", "infarct-acute", "surgical intramyocardial", 5, "macaque", "PMID 0000017")],
    };
}
