using System.Text.Json;
using Engraft.Files.Results;
using Engraft.Files.Results.Manifests;
using Engraft.Trials.Calibration;

namespace Engraft.Files;

/// <summary>Files of a calibration: members.csv, calibration.json (diagnostics, three fits), summary.json (numbers by name for other verbs), manifest.json.</summary>
public static class CalibrationFiles
{
    /// <summary>Marrow cells between which the gain from a larger dose is given.</summary>
    const double FewCells = 1e7, MoreCells = 1e8;

    public static void Write(PosteriorFolder folder, CalibrationResult result, Prior prior, int draws, RunRecord run)
    {
        MemberFile.Write(folder.Members, "scores of the posterior's members: standard normal before the data; 'engraft calibrate' writes this file", prior.Names, result.Members);
        Whole(Path.Combine(folder.Path, "calibration.json"), json => Diagnostics(json, result, prior, draws));
        Whole(Path.Combine(folder.Path, "summary.json"), json => Summary(json, result, prior));
        WholeFile.Write(Path.Combine(folder.Path, "manifest.json"), stream => CalibrationManifest.Write(folder, result, draws, TruthFiles.Seed, run, stream));
    }

    static void Whole(string path, Action<Utf8JsonWriter> write)
    {
        using (var stream = File.Create(path + ".partial"))
        using (var json = JsonParts.Open(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        File.Move(path + ".partial", path, overwrite: true);
    }

    static void Diagnostics(Utf8JsonWriter json, CalibrationResult result, Prior prior, int draws)
    {
        json.WriteString("schema", "engraft.calibration/1");
        json.WriteString("method", "cohorts simulated once with parameters of their own a patient; regression emulator; elliptical slice sampling; docs/decisions/0014-calibration.md");
        json.WriteNumber("draws", draws);
        JsonParts.Texts(json, "studies", result.Studies);
        JsonParts.List(json, "scores", [.. prior.Names.Select((name, place) => (name, place))], entry =>
        {
            var values = result.Posterior.Scores.Select(score => score[entry.place]).ToArray();
            var mean = values.Average();
            var variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
            json.WriteString("name", entry.name);
            JsonParts.Number(json, "mean", mean);
            JsonParts.Number(json, "sd", Math.Sqrt(variance));
            JsonParts.Number(json, "shrinkage", 1 - variance);
            json.WriteBoolean("informed", 1 - variance > 0.2);
            JsonParts.Number(json, "scaleReduction", result.Posterior.ScaleReduction(score => score[entry.place]));
            JsonParts.Number(json, "effectiveSize", result.Posterior.EffectiveSize(score => score[entry.place]));
        });
        JsonParts.List(json, "untreatedCourse", result.Course, one =>
        {
            json.WriteString("name", one.Name);
            Estimate(json, "armsWithoutCellsAlone", one.Untreated);
            Estimate(json, "allArms", one.All);
        });
        JsonParts.List(json, "fits", result.Fits, fit => Fit(json, fit));
    }

    static void Fit(Utf8JsonWriter json, FitSummary fit)
    {
        json.WriteString("name", fit.Name);
        json.WriteNumber("studies", fit.Studies);
        Estimate(json, "potency", fit.Potency);
        json.WriteStartObject("classes");
        for (var i = 0; i < fit.Classes.Count; i++)
            Estimate(json, Spelled(CalibratedParameters.Classes[i]), fit.Classes[i]);
        json.WriteEndObject();
        Estimate(json, "openInflation", fit.OpenInflation);
        Estimate(json, "discrepancyCausal", fit.DiscrepancyCausal);
        Estimate(json, "fadeTime", fit.FadeTime);
        Estimate(json, "spreadBetweenStudies", fit.StudySpread);
        JsonParts.Number(json, "correlationPotencyOpenInflation", fit.Correlation.Open);
        JsonParts.Number(json, "correlationPotencyDiscrepancies", fit.Correlation.Discrepancies);
    }

    static void Summary(Utf8JsonWriter json, CalibrationResult result, Prior prior)
    {
        var fit = result.Fits[0];
        json.WriteString("schema", "engraft.posterior-summary/1");
        json.WriteStartObject("quantities");
        for (var i = 0; i < fit.Classes.Count; i++)
            Quantity(json, $"unexplainedEffect.{Spelled(CalibratedParameters.Classes[i])}", fit.Classes[i], "points", result.Informed.GetValueOrDefault(CalibratedParameters.Classes[i]) ?? []);
        var marrow = CalibratedParameters.PlaceOf(Therapies.CellClass.MarrowMononuclear);
        double Gain(Member member, double cells) => member.Parameters[marrow] * cells / (cells + member.Parameters[CalibratedParameters.HalfDose]);
        Quantity(json, "doseSlope", FitSummary.Estimated([.. result.Members.Select(prior.At).Select(member => Gain(member, MoreCells) - Gain(member, FewCells))]), "points for ten times the dose", result.Informed.GetValueOrDefault(Therapies.CellClass.MarrowMononuclear) ?? []);
        Quantity(json, "potency", fit.Potency, "points", result.Studies);
        Quantity(json, "openInflation", fit.OpenInflation, "points", result.Studies);
        Quantity(json, "fadeTime", fit.FadeTime, "d", result.Studies);
        Quantity(json, "spreadBetweenStudies", fit.StudySpread, "points", result.Studies);
        json.WriteEndObject();
    }

    static void Quantity(Utf8JsonWriter json, string name, Estimate estimate, string unit, IReadOnlyList<string> trials)
    {
        json.WriteStartObject(name);
        Numbers(json, estimate);
        json.WriteString("unit", unit);
        JsonParts.Texts(json, "trials", trials);
        json.WriteEndObject();
    }

    static void Estimate(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        Numbers(json, estimate);
        json.WriteEndObject();
    }

    static void Numbers(Utf8JsonWriter json, Estimate estimate)
    {
        JsonParts.Number(json, "mean", estimate.Mean);
        JsonParts.Number(json, "low", estimate.Low);
        JsonParts.Number(json, "high", estimate.High);
    }

    static string Spelled(Enum value) => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
