using Engraft.Files.Tables;
using Engraft.Patients;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>Keys of a condition: of a sex, or of a quantity from one value to below another ('lvefBelow: 25 %').</summary>
static class ConditionFields
{
    const string From = "From", Below = "Below", OfSex = "sex";

    public static IReadOnlyList<Field> All { get; } =
    [
        Field.OfChoice(OfSex, "of this sex", "female", "male"),
        Field.OfWhole("nyhaFrom", 1, 4, "3", "of this NYHA class or a higher one"),
        Field.OfWhole("nyhaBelow", 1, 4, "3", "of a lower NYHA class than this"),
        .. PopulationTerms.All.SelectMany(term => (Field[])
        [
            term.Field with { Name = term.Field.Name + From, Meaning = $"{term.Field.Meaning} not below this" },
            term.Field with { Name = term.Field.Name + Below, Meaning = $"{term.Field.Meaning} below this" },
        ]),
    ];

    /// <summary>What a section asks for; null where it asks for nothing or for two quantities.</summary>
    public static Condition? Build(Section section)
    {
        Sex? sex = section.Text(OfSex) switch { "female" => Sex.Female, "male" => Sex.Male, _ => null };
        var quantities = Asked(section);
        if (quantities.Count > 1 || (quantities.Count == 0 && sex is null))
            return null;
        return quantities.Count == 0
            ? new(null, double.NegativeInfinity, double.PositiveInfinity, sex)
            : new(quantities[0].Quantity, quantities[0].From ?? double.NegativeInfinity, quantities[0].Below ?? double.PositiveInfinity, sex);
    }

    static List<(PopulationQuantity Quantity, double? From, double? Below)> Asked(Section section)
    {
        var asked = new List<(PopulationQuantity, double?, double?)>();
        void Add(PopulationQuantity quantity, double? from, double? below)
        {
            if (from is not null || below is not null)
                asked.Add((quantity, from, below));
        }
        Add(PopulationQuantity.Nyha, section.Whole("nyhaFrom"), section.Whole("nyhaBelow"));
        foreach (var (quantity, field) in PopulationTerms.All)
            Add(quantity, section.Number(field.Name + From), section.Number(field.Name + Below));
        return asked;
    }
}
