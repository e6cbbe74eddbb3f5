using System.Globalization;
using Engraft.Files.Tables;
using Engraft.Patients;

namespace Engraft.Files.Scenarios;

/// <summary>The group "aetiology": why the heart fails, by kind.</summary>
static class AetiologyGroup
{
    public static readonly IReadOnlyList<string> Vessels = ["LAD", "LCX", "RCA"];
    public static readonly IReadOnlyList<string> Segments = [.. Enumerable.Range(1, 17).Select(segment => segment.ToString(CultureInfo.InvariantCulture))];

    /// <summary>What Engraft knows by name and has no evidence for.</summary>
    public static readonly IReadOnlyDictionary<string, string> Refused = new Dictionary<string, string>
    {
        ["preservedEjectionFraction"] = "Engraft has no evidence for heart failure with preserved ejection fraction (preservedEjectionFraction)",
        ["valvular"] = "Engraft has no evidence for valvular heart failure (valvular)",
        ["congenital"] = "Engraft has no evidence for congenital heart failure (congenital)",
        ["cardiotoxic"] = "Engraft has no evidence for cardiotoxic heart failure (cardiotoxic)",
    };

    public static Field Field(IReadOnlyList<string> genes) => new("aetiology", FieldKind.Variants, "why the heart fails")
    {
        Required = true,
        Refused = Refused,
        Variants =
        [
            new("myocardialInfarction", "an infarct in one coronary territory", Infarction),
            new("hypertension", "hypertensive heart disease: pressure load, concentric growth, diffuse fibrosis", Pressure),
            new("geneticDilated", "genetic dilated cardiomyopathy", Genetic(genes)),
            new("healthy", "a heart without disease", []),
        ],
    };

    static readonly IReadOnlyList<Field> Infarction =
    [
        new("territory", FieldKind.Choice, "coronary artery whose region died") { Choices = Vessels, Example = "LAD", Required = true },
        Tables.Field.OfShare("infarctSize", 0, 0.6, "20 %", "share of left ventricular mass that died"),
        new("transmurality", FieldKind.ShareMap, "share of the wall that is scar, per AHA segment")
        {
            Keys = Segments, Minimum = 0, Maximum = 1, Example = "{\"7\": 75 %, \"8\": 50 %}",
        },
        Tables.Field.OfFlag("reperfused", "the vessel was reopened in the acute phase"),
        Tables.Field.OfShare("microvascularObstruction", 0, 1, "10 %", "share of the infarct without reflow"),
        Tables.Field.OfQuantity("timeSince", "d", 0, 40 * 365.25, "3 y", "time from infarction to day 0 of the scenario"),
        new("stenosis", FieldKind.ShareMap, "diameter stenosis per vessel, 100 % = occluded") { Keys = Vessels, Minimum = 0, Maximum = 1, Example = "{LAD: 60 %}" },
        Tables.Field.OfShare("collaterals", 0, 0.5, "5 %", "collateral conductance over that of the healthy microcirculation"),
    ];

    static readonly IReadOnlyList<Field> Pressure =
    [
        Tables.Field.OfQuantity("years", "y", 0, 80, "15 y", "time with raised pressure before day 0"),
        Tables.Field.OfQuantity("systolicPressure", "mmHg", 100, 260, "165 mmHg", "systolic pressure during those years"),
    ];

    static IReadOnlyList<Field> Genetic(IReadOnlyList<string> genes) =>
    [
        genes.Count > 0
            ? new("gene", FieldKind.Choice, "gene with the disease-causing variant") { Choices = genes, Example = genes[0], Required = true }
            : Tables.Field.OfText("gene", "gene with the disease-causing variant", "TTN") with { Required = true },
        Tables.Field.OfQuantity("years", "y", 0, 80, "6 y", "time with disease before day 0"),
    ];

    public static Aetiology Build(Section section) => section.Text("kind") switch
    {
        "myocardialInfarction" => BuildInfarction(section),
        "hypertension" => new Hypertension { Years = section.Number("years"), SystolicPressure = section.Number("systolicPressure") },
        "geneticDilated" => new GeneticDilated { Gene = section.Text("gene")!, Years = section.Number("years") },
        _ => new Healthy(),
    };

    static MyocardialInfarction BuildInfarction(Section section) => new()
    {
        Territory = (CoronaryTerritory)Vessels.ToList().IndexOf(section.Text("territory")!),
        InfarctSize = section.Number("infarctSize"),
        Transmurality = Row(section.Map("transmurality"), Segments),
        Reperfused = section.Flag("reperfused") ?? true,
        MicrovascularObstruction = section.Number("microvascularObstruction"),
        DaysSince = section.Number("timeSince"),
        Stenosis = Row(section.Map("stenosis"), Vessels),
        Collaterals = section.Number("collaterals"),
    };

    /// <summary>One value per key, 0 where the file gives none; null without a map.</summary>
    public static double[]? Row(IReadOnlyDictionary<string, double>? map, IReadOnlyList<string> keys) =>
        map is null ? null : [.. keys.Select(key => map.GetValueOrDefault(key))];

    /// <summary>The entries of a row that are not zero, by key; null without a row.</summary>
    public static IReadOnlyDictionary<string, double>? Map(double[]? row, IReadOnlyList<string> keys) =>
        row?.Select((value, index) => (Key: keys[index], Value: value)).Where(pair => pair.Value != 0).ToDictionary(pair => pair.Key, pair => pair.Value);

    public static IReadOnlyDictionary<string, object?> Values(Aetiology aetiology) => aetiology switch
    {
        MyocardialInfarction infarction => Values(infarction),
        Hypertension pressure => new Dictionary<string, object?>
        {
            ["kind"] = "hypertension",
            ["years"] = pressure.Years,
            ["systolicPressure"] = pressure.SystolicPressure,
        },
        GeneticDilated genetic => new Dictionary<string, object?> { ["kind"] = "geneticDilated", ["gene"] = genetic.Gene, ["years"] = genetic.Years },
        _ => new Dictionary<string, object?> { ["kind"] = "healthy" },
    };

    static Dictionary<string, object?> Values(MyocardialInfarction infarction) => new()
    {
        ["kind"] = "myocardialInfarction",
        ["territory"] = Vessels[(int)infarction.Territory],
        ["infarctSize"] = infarction.InfarctSize,
        ["transmurality"] = Map(infarction.Transmurality, Segments),
        ["reperfused"] = infarction.Reperfused,
        ["microvascularObstruction"] = infarction.MicrovascularObstruction,
        ["timeSince"] = infarction.DaysSince,
        ["stenosis"] = Map(infarction.Stenosis, Vessels),
        ["collaterals"] = infarction.Collaterals,
    };
}
