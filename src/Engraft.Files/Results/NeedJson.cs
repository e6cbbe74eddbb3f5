using System.Text.Json;
using Engraft.Laboratory.Needs;

namespace Engraft.Files.Results;

/// <summary>requires.json: what it would take, in the notation of the other result files. An endless half-life has no number: null, and NAMEEndless is true.</summary>
public static class NeedJson
{
    public const string Schema = "engraft.requires/1";

    public static void Write(IReadOnlyList<NeedAnswer> answers, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answers);
        using var json = JsonParts.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonParts.List(json, "answers", answers, answer => Write(json, answer));
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, NeedAnswer answer)
    {
        var question = answer.Question;
        json.WriteString("scenario", question.Scenario.Title);
        json.WriteString("arm", question.Arm.Name);
        json.WriteString("outcome", question.Outcome.Name);
        json.WriteString("unit", question.Outcome.Unit == "%" ? "points" : question.Outcome.Unit);
        JsonParts.Number(json, "gain", question.Gain);
        JsonParts.Number(json, "day", question.Scenario.Horizon);
        json.WriteString("verdict", answer.Nothing ? NeedAnswer.Unreachable : "reachable");
        JsonParts.Number(json, "gainNow", answer.GainNow);
        JsonParts.Row(json, "gainsNow", [.. answer.GainsNow]);
        JsonParts.List(json, "alone", answer.Alone, need => Write(json, need));
        JsonParts.List(json, "together", answer.Together, joint => Write(json, joint));
    }

    static void Write(Utf8JsonWriter json, Need need)
    {
        json.WriteString("quantity", need.Lever);
        json.WriteString("title", need.Title);
        json.WriteString("unit", need.Unit);
        JsonParts.Number(json, "now", need.Now);
        json.WriteString("verdict", need.Least is null ? NeedAnswer.Unreachable : "reachable");
        Value(json, "least", need.Least);
        Value(json, "low", need.Low);
        Value(json, "high", need.High);
        json.WriteNumber("reached", need.Reached);
        json.WriteNumber("draws", need.Draws);
        JsonParts.Number(json, "greatestGain", need.GreatestGain);
        Value(json, "greatestAt", need.GreatestAt);
        json.WriteBoolean("falls", need.Falls);
        json.WriteString("limit", need.Limit);
        JsonParts.Number(json, "measuredLow", need.Measured?.Low);
        JsonParts.Number(json, "measuredHigh", need.Measured?.High);
        JsonParts.Number(json, "overMeasured", need.OverMeasured);
        json.WriteString("basis", need.Measured?.Basis);
        json.WriteString("source", need.Measured?.Source);
    }

    static void Write(Utf8JsonWriter json, JointNeed joint)
    {
        json.WriteString("end", joint.End);
        JsonParts.Number(json, "way", joint.Way);
        json.WriteNumber("reached", joint.Reached);
        json.WriteNumber("draws", joint.Draws);
        JsonParts.Number(json, "greatestGain", joint.GreatestGain);
        JsonParts.Number(json, "greatestAt", joint.GreatestAt);
        JsonParts.List(json, "values", joint.Values, value =>
        {
            json.WriteString("quantity", value.Lever);
            json.WriteString("unit", value.Unit);
            Value(json, "value", value.Value);
        });
    }

    static void Value(Utf8JsonWriter json, string name, double? value)
    {
        JsonParts.Number(json, name, value);
        if (value is double.PositiveInfinity)
            json.WriteBoolean(name + "Endless", true);
    }
}
