using System.Text.Json;
using Engraft.Laboratory;

namespace Engraft.Files.Results;

/// <summary>Benefits, harms and what must be true of the cells, as result.json has them.</summary>
static class EventJson
{
    public static void Write(Utf8JsonWriter json, BenefitPer100 benefit)
    {
        json.WriteString("arm", benefit.Arm);
        json.WriteString("event", benefit.Event);
        JsonParts.Number(json, "treated", benefit.Treated);
        JsonParts.Number(json, "control", benefit.Control);
        JsonParts.Number(json, "low", benefit.DifferenceLow);
        JsonParts.Number(json, "high", benefit.DifferenceHigh);
        Source(json, benefit.Basis, benefit.Source);
    }

    public static void Write(Utf8JsonWriter json, Risk risk)
    {
        json.WriteString("arm", risk.Arm);
        json.WriteString("event", risk.Event);
        json.WriteString("phase", risk.Phase);
        JsonParts.Number(json, "per100", risk.Per100);
        JsonParts.Number(json, "low", risk.Low);
        JsonParts.Number(json, "high", risk.High);
        Source(json, risk.Basis, risk.Source);
    }

    public static void Write(Utf8JsonWriter json, Requirement requirement)
    {
        json.WriteString("arm", requirement.Arm);
        json.WriteString("quantity", requirement.Quantity);
        json.WriteString("unit", requirement.Unit);
        JsonParts.Number(json, "simulated", requirement.Simulated);
        JsonParts.Number(json, "measuredLow", requirement.MeasuredLow);
        JsonParts.Number(json, "measuredHigh", requirement.MeasuredHigh);
        Source(json, requirement.Basis, requirement.Source);
    }

    public static void Write(Utf8JsonWriter json, SecretionDemand demand)
    {
        json.WriteString("arm", demand.Arm);
        json.WriteString("factor", demand.Factor);
        JsonParts.Number(json, "required", demand.Required);
        JsonParts.Number(json, "measured", demand.Measured);
        JsonParts.Number(json, "ratio", demand.Ratio);
        json.WriteString("source", demand.Source);
    }

    static void Source(Utf8JsonWriter json, string basis, string source)
    {
        json.WriteString("basis", basis);
        json.WriteString("source", source);
    }
}
