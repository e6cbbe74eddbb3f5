using Engraft.Files.Tables;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>The group "shares" of a population file: women, drugs, devices and companion diseases, each with its conditions.</summary>
static class ShareGroup
{
    public const string Women = "women";

    static readonly Dictionary<string, string> meanings = new()
    {
        ["aceInhibitor"] = "on an ACE inhibitor",
        ["arb"] = "on an angiotensin receptor blocker",
        ["arni"] = "on sacubitril/valsartan",
        ["betaBlocker"] = "on a beta-blocker",
        ["mra"] = "on a mineralocorticoid receptor antagonist",
        ["sglt2Inhibitor"] = "on an SGLT2 inhibitor",
        ["statin"] = "on a statin",
        ["crt"] = "with resynchronisation",
        ["icd"] = "with an implanted defibrillator",
        ["diabetes"] = "with diabetes",
        ["currentSmoker"] = "who smoke",
        ["copd"] = "with chronic obstructive pulmonary disease",
    };

    static readonly Field share = Field.OfShare("share", 0, 1, "35 %", "share of those enrolled");

    public static IReadOnlyList<Field> Of { get; } =
    [
        share with { Required = true },
        new("when", FieldKind.GroupList, "other shares under a condition; the first that holds counts") { Fields = [.. ConditionFields.All, share with { Required = true, Meaning = "share where the condition holds" }] },
        .. OriginFields.All,
    ];

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new(Women, FieldKind.Group, "women") { Fields = Of, Required = true },
        .. Population.TableNames.Select(name => new Field(name, FieldKind.Group, "those " + meanings[name]) { Fields = Of }),
    ];

    public static ConditionalShare Build(Section section) => new(section.Number("share")!.Value,
        [.. section.Groups("when").Select(rule => (ConditionFields.Build(rule)!, rule.Number("share")!.Value))],
        section.Text("method")!, section.Text("quality")!, section.Text("source")!, section.Text("note"));

    public static Dictionary<string, ConditionalShare> Tables(Section shares) => Population.TableNames.Where(name => shares.Group(name) is not null)
        .ToDictionary(name => name, name => Build(shares.Group(name)!));
}
