using System.Globalization;
using Engraft.Files;
using Engraft.Laboratory;
using Engraft.Outcomes;
using Engraft.Quantities;
using Engraft.Trials.Measurement;

namespace Engraft.Cli.Verbs;

/// <summary>One thing that can be listed and shown.</summary>
/// <param name="Kind">products, routes, aetiologies, mechanisms, outcomes, parameters, trials, populations, cells, cell-changes or channel-drugs.</param>
sealed record Entry(string Kind, string Name, string Title, IReadOnlyList<Parameter> Numbers, IReadOnlyList<string> Notes)
{
    public static readonly string[] Kinds = ["products", "routes", "aetiologies", "mechanisms", "outcomes", "parameters", "trials", "populations", "cells", "cell-changes", "channel-drugs"];

    static readonly (string Name, string Title)[] mechanisms =
    [
        ("regeneration", "graft muscle engrafts, survives, divides, matures, couples and contracts"),
        ("antiFibrosis", "less collagen is laid down: the graft's HGF-like factor brakes fibroblasts"),
        ("angiogenesis", "new vessels by VEGF; behind a fixed stenosis they cannot raise flow"),
        ("immuneModulation", "calmer inflammation: IL-10, TSG-6, PGE2"),
        ("hostProtection", "host myocytes are protected from death"),
        ("unexplained", "what controlled trials show of a class of cells beyond the mechanisms: a discrepancy of the model, calibrated"),
        ("harm", "procedure, micro-embolism, graft arrhythmia, rejection, drugs, tumour"),
    ];

    /// <summary>All entries.</summary>
    /// <param name="trials">A folder with trials beside the shipped ones.</param>
    public static IEnumerable<Entry> All(string? trials = null)
    {
        var catalogue = Catalogue.Read();
        foreach (var product in catalogue.Products.Values)
            yield return new("products", product.Name, product.Title, product.Parameters().Parameters,
                [.. product.Flags.Select(flag => $"flag: {flag}"), .. product.Evidence.Select(step => $"{step.Kind}: {step.Study}, {step.Patients?.ToString(CultureInfo.InvariantCulture) ?? "?"} {step.Species ?? "patients"}, {step.Source}{(step.Flag is null ? "" : $" [{step.Flag}]")}")]);
        foreach (var route in catalogue.Routes.Values)
            yield return new("routes", route.Name, route.Title, route.Parameters().Parameters, []);
        yield return new("aetiologies", "myocardialInfarction", "by territory, size, transmurality, reperfusion, obstruction, vessels", [], []);
        yield return new("aetiologies", "hypertension", "pressure load, concentric growth, diffuse fibrosis", [], []);
        yield return new("aetiologies", "healthy", "no heart disease", [], []);
        var model = ModelFiles.Read(catalogue);
        foreach (var gene in model.Genes.Values)
            yield return new("aetiologies", $"geneticDilated:{gene.Name}", gene.Title, gene.Numbers.Parameters, []);
        foreach (var (name, title) in mechanisms)
            yield return new("mechanisms", name, title, [], []);
        foreach (var outcome in OutcomeList.All)
            yield return new("outcomes", outcome.Name, $"{outcome.Title}, {outcome.Unit}", [], [outcome.How, .. outcome.MinimalImportantDifference is { } least
                ? (string[])[string.Create(CultureInfo.InvariantCulture, $"smallest that matters: {least.Value}{(least.Relative ? " of baseline" : " " + outcome.Unit)} ({least.Yardstick}; {least.Source})")] : []]);
        foreach (var (set, parameter) in model.Library.All)
            yield return new("parameters", $"{set.Name}.{parameter.Name}", parameter.Meaning, [parameter], []);
        var measurement = ParameterFiles.Read("measurement", typeof(MeasurementParameters<>));
        foreach (var parameter in measurement.Parameters)
            yield return new("parameters", $"{measurement.Name}.{parameter.Name}", parameter.Meaning, [parameter], []);
        foreach (var trial in TrialEntry.All(catalogue, trials))
            yield return trial;
        foreach (var population in PopulationEntry.All(catalogue))
            yield return population;
        foreach (var cell in CellEntry.All(catalogue))
            yield return cell;
    }
}
