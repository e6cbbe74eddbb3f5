using Engraft.Files.Tables;

namespace Engraft.Files.Populations;

/// <summary>Where a number of a population comes from: the same keys as in parameter files.</summary>
static class OriginFields
{
    public static IReadOnlyList<Field> All { get; } =
    [
        Field.OfChoice("method", "how it was found", "measuredInVivo", "measuredInVitro", "publishedModel", "fitted", "derived", "assumed") with { Required = true, AnyCase = true },
        Field.OfChoice("quality", "A in vivo human or large animal, B rodent or in vitro, C published model, D judgement, M unverified", "A", "B", "C", "D", "M") with { Required = true },
        Field.OfText("source", "DOI, PMID or PMC number, or why it is assumed", "PMC8357352") with { Required = true },
        Field.OfText("note", "free text", "of the placebo arm"),
    ];
}
