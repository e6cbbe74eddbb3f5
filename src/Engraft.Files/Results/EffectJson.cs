using System.Text.Json;
using Engraft.Laboratory;

namespace Engraft.Files.Results;

/// <summary>Effects, their course, their attribution and what moves them, as result.json has them.</summary>
static class EffectJson
{
    public static void Write(Utf8JsonWriter json, Effect effect)
    {
        Head(json, effect.Arm, effect.Outcome, effect.Unit);
        JsonParts.Number(json, "day", effect.Day);
        JsonParts.Number(json, "treated", effect.Treated.Mean);
        JsonParts.Number(json, "treatedLow", effect.Treated.Low);
        JsonParts.Number(json, "treatedHigh", effect.Treated.High);
        JsonParts.Number(json, "control", effect.Control.Mean);
        JsonParts.Number(json, "controlLow", effect.Control.Low);
        JsonParts.Number(json, "controlHigh", effect.Control.High);
        JsonParts.Number(json, "difference", effect.Difference.Mean);
        JsonParts.Number(json, "low", effect.Difference.Low);
        JsonParts.Number(json, "high", effect.Difference.High);
        JsonParts.Number(json, "monteCarloError", effect.Difference.MonteCarloError);
        JsonParts.Number(json, "parameterLow", effect.ParameterLow);
        JsonParts.Number(json, "parameterHigh", effect.ParameterHigh);
        JsonParts.Number(json, "minimalImportantDifference", effect.MinimalImportantDifference);
        JsonParts.Number(json, "probabilityOfBenefit", effect.ProbabilityOfBenefit);
    }

    public static void Write(Utf8JsonWriter json, DifferenceSeries difference)
    {
        Head(json, difference.Arm, difference.Outcome, difference.Unit);
        JsonParts.Row(json, "day", difference.Days);
        JsonParts.Row(json, "mean", difference.Mean);
        JsonParts.Row(json, "low", difference.Low);
        JsonParts.Row(json, "high", difference.High);
    }

    public static void Write(Utf8JsonWriter json, Attribution attribution)
    {
        Head(json, attribution.Arm, attribution.Outcome, attribution.Unit);
        JsonParts.Number(json, "day", attribution.Day);
        JsonParts.Number(json, "total", attribution.Total);
        JsonParts.Numbers(json, "parts", attribution.Parts);
        JsonParts.Numbers(json, "assumptionShare", attribution.AssumptionShare);
    }

    public static void Write(Utf8JsonWriter json, DonorContrast contrast)
    {
        json.WriteString("arm", contrast.Arm);
        json.WriteString("against", contrast.Against);
        json.WriteString("quantity", contrast.Quantity);
        json.WriteString("unit", contrast.Unit);
        JsonParts.Number(json, "first", contrast.First.Mean);
        JsonParts.Number(json, "second", contrast.Second.Mean);
        JsonParts.Number(json, "difference", contrast.Difference.Mean);
        JsonParts.Number(json, "low", contrast.Difference.Low);
        JsonParts.Number(json, "high", contrast.Difference.High);
        JsonParts.Number(json, "monteCarloError", contrast.Difference.MonteCarloError);
    }

    public static void Write(Utf8JsonWriter json, Influence influence)
    {
        json.WriteString("arm", influence.Arm);
        json.WriteString("outcome", influence.Outcome);
        json.WriteString("parameter", influence.Parameter);
        JsonParts.Number(json, "rankCorrelation", influence.RankCorrelation);
        json.WriteBoolean("assumed", influence.Assumed);
    }

    static void Head(Utf8JsonWriter json, string arm, string outcome, string unit)
    {
        json.WriteString("arm", arm);
        json.WriteString("outcome", outcome);
        json.WriteString("unit", unit);
    }
}
