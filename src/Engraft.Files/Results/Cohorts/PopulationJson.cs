using System.Text.Json;
using Engraft.Files.Populations;
using Engraft.Laboratory.Cohorts;
using Engraft.Outcomes;
using Engraft.Patients.Populations;

namespace Engraft.Files.Results.Cohorts;

/// <summary>population.json: selection, fit, marginals and correlations beside their targets, the course.</summary>
static class PopulationJson
{
    public const string Schema = "engraft.population-result/1";

    public static void Write(PopulationRecord record, Stream stream)
    {
        using var json = JsonParts.Open(stream);
        var (cohort, population) = (record.Cohort, record.Cohort.Population);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("notice", "Simulation for research. These people do not exist, or are completed by drawing. Not for treating a patient.");
        json.WriteString("population", population.Name);
        json.WriteString("title", population.Title);
        json.WriteString("source", population.Source);
        json.WriteString("note", population.Note);
        json.WriteString("licence", record.Licence);
        json.WriteNumber("seed", cohort.Seed);
        json.WriteNumber("patients", cohort.Members.Count);
        json.WriteString("correlationMatrix", population.Correlations.Name);
        json.WriteString("correlationSource", population.Correlations.Source);
        WriteSelection(json, cohort.Selection);
        WriteFit(json, cohort);
        JsonParts.List(json, "marginals", record.Marginals, line => WriteMarginal(json, line));
        JsonParts.List(json, "shares", record.Shares, line => WriteShare(json, line));
        JsonParts.List(json, "correlations", record.Correlations, line => WriteCorrelation(json, line));
        JsonParts.Row(json, "days", [.. cohort.Days]);
        JsonParts.List(json, "course", record.Courses, line => WriteCourse(json, line));
        json.WriteString("otherCorrelations", record.Other?.Population.Correlations.Name);
        JsonParts.List(json, "sensitivity", record.Sensitivity, line => WriteSensitivity(json, line));
        json.WriteEndObject();
    }

    static void WriteSelection(Utf8JsonWriter json, SelectionTally tally)
    {
        json.WriteStartObject("selection");
        json.WriteString("rule", tally.Rule);
        json.WriteNumber("drawn", tally.Drawn);
        json.WriteNumber("plausible", tally.Plausible);
        json.WriteNumber("accepted", tally.Accepted);
        JsonParts.Number(json, "acceptedOfPlausible", (double)tally.Accepted / Math.Max(1, tally.Plausible));
        JsonParts.Number(json, "effectiveSize", tally.EffectiveSize);
        JsonParts.Numbers(json, "rejected", tally.Rejected.ToDictionary(entry => entry.Key, entry => (double)entry.Value));
        json.WriteEndObject();
    }

    static void WriteFit(Utf8JsonWriter json, CohortResult cohort)
    {
        var residuals = cohort.Members.Select(member => member.LargestResidual).Order().ToArray();
        json.WriteStartObject("fit");
        json.WriteString("rule", "the circulation comes to rest, no number passes a limit of life on day 0, and the largest residual is within three tolerances");
        json.WriteNumber("passedLimitLater", cohort.Passed);
        JsonParts.Number(json, "medianLargestResidual", residuals.Length == 0 ? null : Laboratory.Statistics.Quantile(residuals, 0.5));
        JsonParts.Number(json, "largestResidual95", residuals.Length == 0 ? null : Laboratory.Statistics.Quantile(residuals, 0.95));
        JsonParts.Numbers(json, "unfitted", cohort.Unfitted.ToDictionary(entry => entry.Key, entry => (double)entry.Value));
        json.WriteEndObject();
    }

    static void WriteMarginal(Utf8JsonWriter json, TargetDistance line)
    {
        json.WriteString("quantity", PopulationSampler.Spelled(line.Quantity));
        json.WriteString("unit", PopulationTerms.HouseUnit(line.Quantity));
        JsonParts.Number(json, "targetMean", line.Target.Distribution.Mean);
        JsonParts.Number(json, "targetSd", line.Target.Distribution.Spread);
        JsonParts.Number(json, "low", line.Target.Distribution.Low);
        JsonParts.Number(json, "high", line.Target.Distribution.High);
        json.WriteString("distribution", line.Target.Distribution.Skewed ? "logNormal" : "normal");
        json.WriteString("method", line.Target.Method);
        json.WriteString("quality", line.Target.Quality);
        json.WriteString("source", line.Target.Source);
        json.WriteNumber("n", line.Count);
        JsonParts.Number(json, "mean", line.Mean);
        JsonParts.Number(json, "sd", line.Spread);
        JsonParts.Number(json, "kolmogorov", line.Kolmogorov);
    }

    static void WriteShare(Utf8JsonWriter json, ShareDistance line)
    {
        json.WriteString("name", line.Name);
        JsonParts.Number(json, "target", line.Target);
        JsonParts.Number(json, "share", line.Share);
    }

    static void WriteCorrelation(Utf8JsonWriter json, CorrelationDistance line)
    {
        json.WriteString("first", PopulationSampler.Spelled(line.First));
        json.WriteString("second", PopulationSampler.Spelled(line.Second));
        JsonParts.Number(json, "target", line.Target);
        JsonParts.Number(json, "rank", line.Rank);
    }

    static void WriteCourse(Utf8JsonWriter json, CourseSummary line)
    {
        json.WriteString("outcome", line.Outcome);
        json.WriteString("unit", OutcomeList.Named(line.Outcome).Unit);
        JsonParts.Row(json, "mean", line.Mean);
        JsonParts.Row(json, "sd", line.Spread);
        JsonParts.Row(json, "low90", line.Low);
        JsonParts.Row(json, "high90", line.High);
    }

    static void WriteSensitivity(Utf8JsonWriter json, CorrelationSensitivity line)
    {
        json.WriteString("measure", line.Measure);
        JsonParts.Number(json, "own", line.Own);
        JsonParts.Number(json, "other", line.Other);
        JsonParts.Number(json, "errorOfDifference", line.Error);
    }
}
