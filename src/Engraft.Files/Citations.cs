using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Files;

/// <summary>Every source that a scenario rests on, each once, with what it is used for.</summary>
public static class Citations
{
    /// <summary>Sources of the scenario's products, routes and gene, and of all parameter sets.</summary>
    public static IReadOnlyList<Citation> Of(Scenario scenario, Catalogue catalogue)
    {
        var found = new List<Citation>();
        foreach (var product in scenario.Arms.Select(arm => arm.Product).OfType<CellProduct>().DistinctBy(product => product.Name))
            AddProduct(found, product);
        foreach (var route in scenario.Arms.Select(arm => arm.Route).OfType<DeliveryRoute>().DistinctBy(route => route.Name))
            Add(found, route.Name, route.Numbers);
        if (scenario.Patient.Aetiology is GeneticDilated genetic && catalogue.Genes.TryGetValue(genetic.Gene, out var gene))
            Add(found, gene.Name, gene.Numbers);
        foreach (var (set, parameters) in catalogue.ParameterSets)
            foreach (var parameter in parameters.Parameters)
                found.AddRange(Split(parameter.Source).Select(source => new Citation(source, $"{set}.{parameter.Name}", parameter.Quality, parameter.Flag)));
        return Merge(found);
    }

    static void AddProduct(List<Citation> found, CellProduct product)
    {
        foreach (var step in product.Evidence)
            found.AddRange(Split(step.Source).Select(source => new Citation(source, $"{product.Name}: {step.Kind} {step.Study}", "A", step.Flag)));
        Add(found, product.Name, product.Numbers);
    }

    static void Add(List<Citation> found, string owner, IReadOnlyDictionary<string, Sourced> numbers)
    {
        foreach (var (name, number) in numbers)
            found.AddRange(Split(number.Source).Select(source => new Citation(source, $"{owner}.{name}", number.Quality)));
    }

    /// <summary>The publications in a source text; a reason why something is assumed is none.</summary>
    static IEnumerable<string> Split(string source) => source.Split("; ", StringSplitOptions.TrimEntries).Where(Reference.IsOne);

    /// <summary>One line per source, in the order of the texts; the best quality and every flag are kept.</summary>
    static IReadOnlyList<Citation> Merge(List<Citation> found) =>
    [
        .. found.GroupBy(citation => citation.Source).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new Citation(group.Key,
            string.Join(", ", group.Select(citation => citation.UsedFor).Distinct()), group.Min(citation => citation.Quality)!,
            group.Select(citation => citation.Flag).FirstOrDefault(flag => flag is not null))),
    ];
}
