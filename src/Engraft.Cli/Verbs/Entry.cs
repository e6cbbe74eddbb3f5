using System.Globalization;
using Engraft.Electrophysiology.CellModels;
using Engraft.Files;
using Engraft.Laboratory;
using Engraft.Outcomes;
using Engraft.Quantities;

namespace Engraft.Cli.Verbs;

/// <summary>One thing that can be listed and shown.</summary>
/// <param name="Kind">products, routes, aetiologies, mechanisms, outcomes, parameters, cells, cell-changes or channel-drugs.</param>
sealed record Entry(string Kind, string Name, string Title, IReadOnlyList<Parameter> Numbers, IReadOnlyList<string> Notes)
{
    public static readonly string[] Kinds = ["products", "routes", "aetiologies", "mechanisms", "outcomes", "parameters", "cells", "cell-changes", "channel-drugs"];

    static readonly (string Name, string Title)[] mechanisms =
    [
        ("regeneration", "graft muscle engrafts, survives, divides, matures, couples and contracts"),
        ("antiFibrosis", "less collagen is laid down: the graft's HGF-like factor brakes fibroblasts"),
        ("angiogenesis", "new vessels by VEGF; behind a fixed stenosis they cannot raise flow"),
        ("immuneModulation", "calmer inflammation: IL-10, TSG-6, PGE2"),
        ("hostProtection", "host myocytes are protected from death"),
        ("harm", "procedure, micro-embolism, graft arrhythmia, rejection, drugs, tumour"),
    ];

    /// <summary>All entries.</summary>
    public static IEnumerable<Entry> All()
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
        foreach (var entry in OfSingleCells(catalogue))
            yield return entry;
    }

    static IEnumerable<Entry> OfSingleCells(Catalogue catalogue)
    {
        foreach (var cell in CellModelList.All)
            yield return new("cells", cell.Name, cell.Title, [], [$"{cell.States.Count} states; {cell.Source}", $"can be changed: {string.Join(", ", cell.Channels)}"]);
        foreach (var change in catalogue.CellChanges.Values)
            yield return new("cell-changes", change.Name, change.Title, change.Factors, []);
        foreach (var drug in catalogue.ChannelDrugs.Values)
            yield return new("channel-drugs", drug.Name, drug.Title, [.. drug.HalfBlocks, .. drug.Steepness.Values], []);
    }
}
