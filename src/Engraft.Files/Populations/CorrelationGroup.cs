using Engraft.Files.Tables;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>The group "correlations" of a population file: a matrix by name, and pairs of the population's own.</summary>
static class CorrelationGroup
{
    static readonly string[] names = [.. RankCorrelations.Quantities.Select(PopulationSampler.Spelled)];

    public static IReadOnlyList<Field> Fields { get; } =
    [
        Field.OfChoice("matrix", "rank correlations of 215 patients with advanced heart failure, or none", "hfref", "none"),
        new("pairs", FieldKind.GroupList, "pairs that this population is known to have")
        {
            Fields =
            [
                Field.OfChoice("first", "one quantity", names) with { Required = true },
                Field.OfChoice("second", "the other", names) with { Required = true },
                Field.OfNumber("rank", "their rank correlation") with { Required = true, Minimum = -0.99, Maximum = 0.99 },
            ],
        },
        Field.OfText("source", "DOI, PMID or PMC number of the pairs, or why the matrix is assumed", "assumed: the matrix is of another population"),
    ];

    /// <summary>The matrix; null where no people can have these correlations together.</summary>
    public static RankCorrelations? Build(Section? section)
    {
        var matrix = RankCorrelations.Named(section?.Text("matrix") ?? "hfref");
        var pairs = section?.Groups("pairs") ?? [];
        return pairs.Count == 0 ? matrix : matrix.With([.. pairs.Select(pair => (Quantity(pair, "first"), Quantity(pair, "second"), pair.Number("rank")!.Value))],
            section!.Text("source") ?? matrix.Source);
    }

    static PopulationQuantity Quantity(Section pair, string key) => Enum.Parse<PopulationQuantity>(pair.Text(key)!, true);
}
