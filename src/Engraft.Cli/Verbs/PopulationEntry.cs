using System.Globalization;
using Engraft.Files;
using Engraft.Patients.Populations;

namespace Engraft.Cli.Verbs;

/// <summary>A population as something that can be listed and shown.</summary>
static class PopulationEntry
{
    /// <summary>The shipped populations; what is wrong in a file is printed and the file left out.</summary>
    public static IEnumerable<Entry> All(Catalogue catalogue)
    {
        var findings = new List<Finding>();
        var populations = PopulationFiles.ReadAll(PopulationFiles.Folder, catalogue, findings);
        foreach (var finding in findings)
            Console.Error.WriteLine(finding);
        return populations.Values.Select(Of);
    }

    static Entry Of(Population population) => new("populations", population.Name, population.Title, [],
        [$"source: {population.Source}", .. population.Note is { } note ? (string[])[$"note: {note}"] : [], .. population.Entry.Select(Line), .. population.Marginals.OrderBy(entry => entry.Key).Select(entry => Line(entry.Key, entry.Value)),
            .. population.Tables.Select(entry => Line(entry.Key, entry.Value)), Line("women", population.Women), $"correlations: {population.Correlations.Name} ({population.Correlations.Source})"]);

    static string Line(EntryBound bound) => Text($"entry: {PopulationSampler.Spelled(bound.Quantity)} {bound.Low:G4} to {bound.High:G4}");

    static string Line(PopulationQuantity quantity, TargetMarginal marginal) =>
        Text($"{PopulationSampler.Spelled(quantity)}: mean {marginal.Distribution.Mean:G4}, SD {marginal.Distribution.Spread:G3}, {marginal.Distribution.Low:G4} to {marginal.Distribution.High:G4} ({marginal.Method}, {marginal.Quality}) [{marginal.Source}]");

    static string Line(string name, ConditionalShare share) => Text($"{name}: {100 * share.Share:0.#} % ({share.Method}, {share.Quality}) [{share.Source}]");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
