using System.Text.Json;
using Engraft.Files.Results;
using Engraft.Laboratory;
using Engraft.Outcomes;
using Engraft.Patients;
using Engraft.Patients.Populations;
using Engraft.Therapies;

namespace Engraft.Files.Validation;

/// <summary>What the laboratory under the posterior says of each class of cells beside the ejection fraction: treated less standard care nine months after the decision, for claims to quote.</summary>
/// <remarks>data/posterior/effects.json, written by <c>engraft evidence --effects FILE</c>; names are "effect.OUTCOME.class". One patient of the population that the class is tried in; draws vary parameters and what is not known of the patient.</remarks>
public sealed class LaboratoryEffects(TruthFiles truth, Model model)
{
    public const string Schema = "engraft.laboratory-effects/1";

    const int Draws = 32;

    /// <summary>Days from the decision: half a year, and time for manufacture before.</summary>
    public const double Horizon = 9 * 30.4375;

    static readonly string[] outcomes = ["graftMass", "scarPercent", "capillaryDensity", "inflammation", "lvesvIndex", "sixMinuteWalk", "survival", "hospitalisationFree", "vtEvents", "procedureEvent", "sensitisation", "tumour"];

    /// <summary>Product and route that stand for each class, and the population it is tried in: those of the evidence where it has any.</summary>
    public static IReadOnlyList<(CellClass Class, string Product, string Route, string Population)> Typical { get; } =
    [
        (CellClass.MarrowMononuclear, "marrow-mononuclear", "intracoronary", "acute-anterior-stemi"), (CellClass.Mesenchymal, "marrow-msc-donor", "transendocardial", "chronic-ischaemic-hfref"),
        (CellClass.CardiacProgenitor, "cardiac-progenitor", "intracoronary", "chronic-ischaemic-hfref"), (CellClass.CardiosphereDerived, "cardiosphere-derived", "intracoronary", "acute-anterior-stemi"),
        (CellClass.Endothelial, "cd34", "intracoronary", "acute-anterior-stemi"), (CellClass.Vesicles, "msc-vesicles", "intracoronary", "acute-anterior-stemi"),
        (CellClass.PluripotentCardiomyocyte, "ipsc-cardiomyocytes-matched", "transendocardial", "chronic-ischaemic-hfref"), (CellClass.EngineeredMuscle, "engineered-heart-muscle-patch", "epicardial-patch", "chronic-ischaemic-hfref"),
    ];

    /// <summary>A typical arm in the first patient of a population.</summary>
    public Scenario Scenario(string product, string route, string population, IReadOnlyList<string> wanted, int draws)
    {
        var cells = truth.Catalogue.Products[product];
        return new()
        {
            Title = product,
            Patient = Enumerable.Range(0, 1000).Select(index => PopulationSampler.Candidate(truth.Sources.Populations[population], TruthFiles.Seed, (uint)index)).First(candidate => candidate is not null)!,
            Arms = [new() { Name = product, Product = cells, Route = truth.Catalogue.Routes[route], Dose = cells.Class is CellClass.PluripotentCardiomyocyte or CellClass.EngineeredMuscle ? 5e8 : 1e8 }],
            Horizon = Horizon,
            Outcomes = wanted,
            Seed = TruthFiles.Seed,
            Draws = draws,
        };
    }

    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public void Write(string path, IProgress<StudyProgress>? progress = null, CancellationToken interrupt = default)
    {
        var effects = new List<(CellClass Class, Effect Effect)>();
        for (var i = 0; i < Typical.Count; i++)
        {
            var (cells, product, route, population) = Typical[i];
            progress?.Report(new("effects", i, Typical.Count, "classes"));
            effects.AddRange(Study.Run(Scenario(product, route, population, outcomes, Draws), model, new StudyOptions { Attribute = false }, null, interrupt).Effects
                .Where(effect => outcomes.Contains(effect.Outcome)).GroupBy(effect => effect.Outcome).Select(group => (cells, group.MaxBy(effect => effect.Day)!)));
        }
        WholeFile.Write(path, stream => Json(effects, stream));
    }

    static void Json(IReadOnlyList<(CellClass Class, Effect Effect)> effects, Stream stream)
    {
        using var json = JsonParts.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("posterior", PosteriorFolder.Shipped.Version);
        json.WriteNumber("day", Horizon);
        json.WriteStartObject("quantities");
        foreach (var (cells, effect) in effects)
        {
            json.WriteStartObject($"effect.{effect.Outcome}.{char.ToLowerInvariant(cells.ToString()[0])}{cells.ToString()[1..]}");
            JsonParts.Number(json, "mean", effect.Difference.Mean);
            JsonParts.Number(json, "low", effect.Difference.Low);
            JsonParts.Number(json, "high", effect.Difference.High);
            json.WriteString("unit", OutcomeList.Named(effect.Outcome).Unit);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
