using Engraft.Files.Scenarios;
using Engraft.Files.Tables;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>The group "entry" of a population file: who is admitted.</summary>
static class EntryGroup
{
    public const string AtLeast = "AtLeast", AtMost = "AtMost";

    public static IReadOnlyList<Field> Fields { get; } =
    [
        Field.OfNames("nyha", "NYHA classes admitted", "[II, III]", [.. PatientGroup.Classes]),
        .. PopulationTerms.All.Where(term => term.Quantity is not (PopulationQuantity.HeightMen or PopulationQuantity.HeightWomen)).SelectMany(term => (Field[])
        [
            term.Field with { Name = term.Field.Name + AtLeast, Meaning = $"{term.Field.Meaning}, least admitted" },
            term.Field with { Name = term.Field.Name + AtMost, Meaning = $"{term.Field.Meaning}, largest admitted" },
        ]),
    ];

    public static IReadOnlyList<EntryBound> Build(Section? section)
    {
        if (section is null)
            return [];
        var bounds = new List<EntryBound>();
        foreach (var (quantity, field) in PopulationTerms.All)
            if (section.Number(field.Name + AtLeast) is var low & section.Number(field.Name + AtMost) is var high && (low ?? high) is not null)
                bounds.Add(new(quantity, low ?? double.NegativeInfinity, high ?? double.PositiveInfinity));
        if (Classes(section) is { Length: > 0 } classes)
            bounds.Add(new(PopulationQuantity.Nyha, classes.Min(), classes.Max()));
        return bounds;
    }

    /// <summary>Classes admitted, 1 to 4; none where the file does not say.</summary>
    public static int[] Classes(Section section) => [.. (section.Names("nyha") ?? []).Select(name => PatientGroup.Classes.ToList().IndexOf(name) + 1)];
}
