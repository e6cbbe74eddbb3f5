using Engraft.Files.Tables;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>The group "marginals" of a population file: one distribution a quantity.</summary>
static class MarginalGroup
{
    public static IReadOnlyList<Field> Fields { get; } = [.. PopulationTerms.Described.Select(term =>
        new Field(term.Field.Name, FieldKind.Group, term.Field.Meaning) { Fields = Of(term.Field), Required = term.Quantity == PopulationQuantity.Age })];

    /// <summary>Keys of one distribution, in the unit of the quantity.</summary>
    public static IReadOnlyList<Field> Of(Field quantity) =>
    [
        quantity with { Name = "mean", Required = true, Meaning = "mean of those enrolled" },
        Spread(quantity) with { Required = true },
        quantity with { Name = "from", Meaning = "least value; the entry criterion or the least a patient may have where left out" },
        quantity with { Name = "to", Meaning = "largest value; the entry criterion or the largest a patient may have where left out" },
        Field.OfChoice("distribution", "before it is cut at the bounds (normal where left out)", "normal", "logNormal"),
        Field.OfChoice("with", "an earlier quantity that it goes with, where the correlation matrix does not hold it", [.. PopulationTerms.Described.Select(term => term.Field.Name)]),
        Field.OfNumber("correlation", "rank correlation with that quantity") with { Minimum = -0.99, Maximum = 0.99, Example = "0.4" },
        new("when", FieldKind.GroupList, "other distributions under a condition; the first that holds counts")
        {
            Fields = [.. ConditionFields.All, quantity with { Name = "mean", Required = true, Meaning = "mean where the condition holds" }, Spread(quantity) with { Required = true }],
        },
        .. OriginFields.All,
    ];

    static Field Spread(Field quantity) => quantity with { Name = "sd", Minimum = 0, Maximum = quantity.Maximum, Meaning = "SD between those enrolled" };

    public static Dictionary<PopulationQuantity, TargetMarginal> Build(Section marginals, Section? entry) =>
        PopulationTerms.Described.Where(term => marginals.Group(term.Field.Name) is not null)
            .ToDictionary(term => term.Quantity, term => Build(marginals.Group(term.Field.Name)!, term.Quantity, entry));

    static TargetMarginal Build(Section section, PopulationQuantity quantity, Section? entry) => new()
    {
        Distribution = Distribution(section, section, quantity, entry)!,
        Rules = [.. section.Groups("when").Select(rule => (ConditionFields.Build(rule)!, Distribution(rule, section, quantity, entry)!))],
        With = section.Text("with") is { } other && section.Number("correlation") is { } rank ? (PopulationTerms.Named(other)!.Value, rank) : null,
        Method = section.Text("method")!,
        Quality = section.Text("quality")!,
        Source = section.Text("source")!,
        Note = section.Text("note"),
    };

    /// <summary>The distribution of a group or of one of its rules; null where none has such a mean and SD between the bounds.</summary>
    public static BoundedDistribution? Distribution(Section moments, Section marginal, PopulationQuantity quantity, Section? entry)
    {
        var (low, high) = Bounds(marginal, quantity, entry);
        return moments.Number("mean") is { } mean && moments.Number("sd") is { } sd ? BoundedDistribution.Of(mean, sd, low, high, marginal.Text("distribution") == "logNormal") : null;
    }

    /// <summary>Bounds of a quantity: its own, else the entry criterion, else what a patient may have.</summary>
    public static (double Low, double High) Bounds(Section marginal, PopulationQuantity quantity, Section? entry)
    {
        var field = PopulationTerms.FieldOf(quantity);
        return (marginal.Number("from") ?? entry?.Number(field.Name + EntryGroup.AtLeast) ?? field.Minimum,
            marginal.Number("to") ?? entry?.Number(field.Name + EntryGroup.AtMost) ?? field.Maximum);
    }
}
