using Engraft.Files.Tables;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>The group "patients" of a population file: a table of real patients, and which of its columns mean what.</summary>
static class RealPatientsGroup
{
    public const string Sex = "sex", Nyha = "nyha", Height = "height", Weight = "weight";

    /// <summary>Imputations of a patient beyond this tell nothing new.</summary>
    const int MostImputations = 50;

    /// <summary>Flags that a column may hold beside quantities.</summary>
    public static IReadOnlyList<string> Flags { get; } = Population.TableNames;

    public static IReadOnlyList<string> Names { get; } =
        [Sex, Nyha, Height, Weight, .. PopulationTerms.Described.Where(term => term.Quantity is not (PopulationQuantity.HeightMen or PopulationQuantity.HeightWomen)).Select(term => term.Field.Name), .. Flags];

    public static IReadOnlyList<Field> Fields { get; } =
    [
        Field.OfText("csv", "path of the table, beside this file or absolute; first line: names of columns", "my-patients.csv") with { Required = true },
        Field.OfWhole("imputations", 1, MostImputations, "5", "how often what the table lacks is drawn for each patient (5 where left out)"),
        Field.OfText("licence", "licence and citation of the table", "CC BY 4.0, doi:10.1186/s12911-020-1023-5"),
        new("columns", FieldKind.GroupMap, "what each quantity's column is called: by the names of marginals and shares, 'sex', 'nyha', 'height', 'weight'")
        {
            Required = true,
            Fields =
            [
                Field.OfText("column", "name of the column", "ejection_fraction") with { Required = true },
                Field.OfText("unit", "unit of its numbers; needed for quantities", "%"),
                Field.OfText("yes", "what means yes, or female in 'sex' (1 where left out)", "1"),
                Field.OfText("no", "what means no, or male in 'sex' (0 where left out)", "0"),
            ],
        },
    ];
}
