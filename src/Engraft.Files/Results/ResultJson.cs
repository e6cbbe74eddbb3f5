using System.Text.Json;
using Engraft.Files.Scenarios;
using Engraft.Laboratory;

namespace Engraft.Files.Results;

/// <summary>result.json: all that a study found out. Its bytes depend on the study alone, not on machine, threads or time.</summary>
public static class ResultJson
{
    public const string Schema = "engraft.result/1";

    public static void Write(StudyResult result, Stream stream)
    {
        using var json = JsonParts.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WritePropertyName("scenario");
        ScenarioJson.Write(json, result.Scenario);
        WriteUnits(json, result);
        JsonParts.List(json, "arms", result.Arms, arm => WriteArm(json, arm));
        JsonParts.List(json, "effects", result.Effects, effect => EffectJson.Write(json, effect));
        JsonParts.List(json, "differences", result.Differences, difference => EffectJson.Write(json, difference));
        JsonParts.List(json, "attribution", result.Attributions, attribution => EffectJson.Write(json, attribution));
        JsonParts.List(json, "donorContrasts", result.DonorContrasts, contrast => EffectJson.Write(json, contrast));
        JsonParts.List(json, "benefits", result.Benefits, benefit => EventJson.Write(json, benefit));
        JsonParts.List(json, "risks", result.Risks, risk => EventJson.Write(json, risk));
        JsonParts.List(json, "requirements", result.Requirements, requirement => EventJson.Write(json, requirement));
        JsonParts.List(json, "secretionDemands", result.SecretionDemands, demand => EventJson.Write(json, demand));
        JsonParts.List(json, "influences", result.Influences, influence => EffectJson.Write(json, influence));
        JsonParts.List(json, "fitResiduals", result.FitResiduals, residual => FitJson.Write(json, residual));
        JsonParts.List(json, "fittedParameters", result.FittedParameters, parameter => FitJson.Write(json, parameter));
        JsonParts.Texts(json, "assumptions", result.Assumptions);
        JsonParts.Number(json, "assumptionShare", result.AssumptionShare);
        JsonParts.Number(json, "assumptionShareError", result.AssumptionShareError);
        JsonParts.Texts(json, "warnings", result.Warnings);
        JsonParts.Numbers(json, "checks", result.Checks);
        JsonParts.List(json, "citations", result.Citations, citation => FitJson.Write(json, citation));
        json.WriteEndObject();
    }

    /// <summary>One unit per outcome: every arm has the same.</summary>
    static void WriteUnits(Utf8JsonWriter json, StudyResult result)
    {
        json.WriteStartObject("units");
        json.WriteString("day", "d");
        var series = result.Arms.SelectMany(arm => arm.Series).DistinctBy(pair => pair.Key).OrderBy(pair => pair.Key, StringComparer.Ordinal);
        foreach (var (name, one) in series)
            json.WriteString(name, one.Unit);
        json.WriteEndObject();
    }

    static void WriteArm(Utf8JsonWriter json, ArmResult arm)
    {
        json.WriteString("name", arm.Name);
        JsonParts.List(json, "doses", arm.Doses, dose =>
        {
            JsonParts.Number(json, "day", dose.Day);
            JsonParts.Number(json, "low", dose.Low);
            JsonParts.Number(json, "high", dose.High);
            JsonParts.Number(json, "share", dose.Share);
            json.WriteBoolean("cells", dose.Cells);
        });
        WriteSeries(json, "series", arm, series => series.Mean);
        WriteSeries(json, "low", arm, series => series.Low);
        WriteSeries(json, "high", arm, series => series.High);
        JsonParts.List(json, "segments", arm.Segments, segment =>
        {
            json.WriteNumber("segment", segment.Segment);
            JsonParts.Number(json, "scar", segment.Scar);
            JsonParts.Number(json, "graft", segment.Graft);
            JsonParts.Number(json, "contractility", segment.Contractility);
            JsonParts.Number(json, "thickening", segment.Thickening);
        });
    }

    static void WriteSeries(Utf8JsonWriter json, string name, ArmResult arm, Func<Series, double[]> row)
    {
        json.WriteStartObject(name);
        JsonParts.Row(json, "day", arm.Days);
        foreach (var (outcome, series) in arm.Series.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            JsonParts.Row(json, outcome, row(series));
        json.WriteEndObject();
    }
}
