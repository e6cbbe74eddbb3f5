using Engraft.Files.Tables;
using Engraft.Therapies;

namespace Engraft.Files.Scenarios;

/// <summary>One group of the list "arms": a therapy.</summary>
static class ArmGroup
{
    public static IReadOnlyList<Field> Fields(IReadOnlyList<string> products, IReadOnlyList<string> routes) =>
    [
        Field.OfText("name", "short name of the arm, printed in every table", "donor MSC") with { Required = true },
        Named("product", "cell product (list products)", products, "marrow-msc-donor"),
        Named("route", "delivery route (list routes)", routes, "transendocardial"),
        Field.OfQuantity("dose", "cells", 0, 1e11, "100e6 cells", "cells per administration; of a vesicle product the cells that gave them"),
        Field.OfQuantity("day", "d", 0, 30 * 365.25, "0 d", "day of the decision to treat; manufacture may delay the first dose beyond it"),
        Field.OfWhole("administrations", 1, 24, "1", "number of administrations"),
        Field.OfQuantity("interval", "d", 1, 10 * 365.25, "90 d", "time between administrations"),
        new("injections", FieldKind.WholeMap, "catheter or needle hits per AHA segment")
        {
            Keys = AetiologyGroup.Segments, Minimum = 0, Maximum = 30, Example = "{\"7\": 3, \"13\": 2}",
        },
        Field.OfFlag("geneCorrected", "the patient's gene fault is corrected in own cells"),
        Field.OfFlag("automaticityEdited", "cells edited so that they do not beat on their own"),
        new("immunosuppression", FieldKind.Group, "drugs against rejection") { Fields = Immunosuppression, Example = "{tacrolimus: 8 ng/mL}" },
        Field.OfFlag("antiarrhythmics", "amiodarone and ivabradine during the first weeks after delivery"),
        new("background", FieldKind.Group, "background drugs and devices started or stopped, with cells or alone") { Fields = Background, Example = "{start: [mra]}" },
        Field.OfFlag("sham", "a sham procedure without cells"),
    ];

    static readonly IReadOnlyList<Field> Background =
    [
        Field.OfNames("start", "drugs and devices the patient does not have yet", "[crt]", BackgroundNames.All),
        Field.OfNames("stop", "drugs and devices the patient has", "[betaBlocker]", BackgroundNames.All),
        Field.OfQuantity("day", "d", 0, 30 * 365.25, "30 d", "day of the change; left out: the arm's own day"),
    ];

    static readonly IReadOnlyList<Field> Immunosuppression =
    [
        Field.OfQuantity("tacrolimus", "ng/mL", 0, 30, "8 ng/mL", "target trough of tacrolimus"),
        Field.OfQuantity("mycophenolate", "g/d", 0, 4, "2 g/d", "mycophenolate mofetil"),
        Field.OfQuantity("steroid", "mg/d", 0, 1000, "10 mg/d", "prednisolone equivalent"),
        Field.OfShare("adherence", 0, 1, "90 %", "share of doses taken"),
        Field.OfQuantity("duration", "d", 1, 50 * 365.25, "180 d", "time from the first dose of cells until the drugs end; left out: for good"),
    ];

    /// <summary>A choice among catalogue names; free text while the catalogue is empty.</summary>
    static Field Named(string name, string meaning, IReadOnlyList<string> names, string example) => names.Count == 0
        ? Field.OfText(name, meaning, example)
        : new(name, FieldKind.Choice, meaning) { Choices = names, Example = example };

    public static TherapyArm Build(Section section, Catalogue catalogue) => new()
    {
        Name = section.Text("name") ?? "",
        Product = section.Text("product") is { } product ? catalogue.Products.GetValueOrDefault(product) : null,
        Route = section.Text("route") is { } route ? catalogue.Routes.GetValueOrDefault(route) : null,
        Dose = section.Number("dose") ?? 0,
        Day = section.Number("day") ?? 0,
        Administrations = section.Whole("administrations") ?? 1,
        Interval = section.Number("interval") ?? 0,
        Injections = AetiologyGroup.Row(section.Map("injections"), AetiologyGroup.Segments)?.Select(hits => (int)hits).ToArray(),
        GeneCorrected = section.Flag("geneCorrected") ?? false,
        AutomaticityEdited = section.Flag("automaticityEdited") ?? false,
        Immunosuppression = section.Group("immunosuppression") is { } drugs ? Build(drugs) : null,
        Antiarrhythmics = section.Flag("antiarrhythmics") ?? false,
        Background = section.Group("background") is { } change ? BuildChange(change, section.Number("day") ?? 0) : null,
        Sham = section.Flag("sham") ?? false,
    };

    static BackgroundChange BuildChange(Section section, double day) => new()
    {
        Start = BackgroundNames.Build(section.Names("start") ?? []),
        Stop = BackgroundNames.Build(section.Names("stop") ?? []),
        Day = section.Number("day") ?? day,
    };

    static Immunosuppression Build(Section section) => new()
    {
        Tacrolimus = section.Number("tacrolimus") ?? 0,
        Mycophenolate = section.Number("mycophenolate") ?? 0,
        Steroid = section.Number("steroid") ?? 0,
        Adherence = section.Number("adherence") ?? 1,
        Duration = section.Number("duration") ?? double.PositiveInfinity,
    };

    public static IReadOnlyDictionary<string, object?> Values(TherapyArm arm) => new Dictionary<string, object?>
    {
        ["name"] = arm.Name,
        ["product"] = arm.Product?.Name,
        ["route"] = arm.Route?.Name,
        ["dose"] = arm.Product is null ? null : arm.Dose,
        ["day"] = arm.Day,
        ["administrations"] = (ulong)arm.Administrations,
        ["interval"] = arm.Interval > 0 ? arm.Interval : null,
        ["injections"] = AetiologyGroup.Map(arm.Injections?.Select(hits => (double)hits).ToArray(), AetiologyGroup.Segments),
        ["geneCorrected"] = arm.GeneCorrected,
        ["automaticityEdited"] = arm.AutomaticityEdited,
        ["immunosuppression"] = arm.Immunosuppression is { } drugs ? Values(drugs) : null,
        ["antiarrhythmics"] = arm.Antiarrhythmics,
        ["background"] = arm.Background is { } change ? Values(change) : null,
        ["sham"] = arm.Sham,
    };

    static Dictionary<string, object?> Values(BackgroundChange change) => new()
    {
        ["start"] = BackgroundNames.AllOf(change.Start),
        ["stop"] = BackgroundNames.AllOf(change.Stop),
        ["day"] = change.Day,
    };

    static Dictionary<string, object?> Values(Immunosuppression drugs) => new()
    {
        ["tacrolimus"] = drugs.Tacrolimus,
        ["mycophenolate"] = drugs.Mycophenolate,
        ["steroid"] = drugs.Steroid,
        ["adherence"] = drugs.Adherence,
        ["duration"] = double.IsFinite(drugs.Duration) ? drugs.Duration : null,
    };
}
