using System.Text.Json;
using Engraft.Files.Results;
using Engraft.Trials.Validation;

namespace Engraft.Files.Validation;

/// <summary>validation.json: every row of the scoreboard and what the rows amount to.</summary>
public static class ValidationJson
{
    public const string Schema = "engraft.validation/1";

    public static void Write(Scoreboard board, ValidationRecord record, Stream stream)
    {
        using var json = JsonParts.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("notice", "Simulation for research. Not evidence that a treatment works. Not for treating a patient.");
        json.WriteString("posterior", record.Posterior);
        json.WriteNumber("replicates", record.Replicates);
        json.WriteNumber("draws", record.Draws);
        json.WriteNumber("seed", record.Seed);
        WriteSummary(json, board);
        WriteGate(json, board.Gate);
        JsonParts.List(json, "groups", board.Summaries, group => WriteGroup(json, group));
        json.WriteStartObject("summaryLeftOutClasses");
        WriteHeadline(json, board.ClassHeadline);
        json.WriteEndObject();
        JsonParts.List(json, "groupsLeftOutClasses", board.ClassSummaries, group => WriteGroup(json, group));
        JsonParts.List(json, "leftOut", board.LeftOut, one =>
        {
            json.WriteString("study", one.Study);
            JsonParts.Number(json, "effectiveShare", one.EffectiveShare);
            json.WriteBoolean("refitted", one.Refitted);
        });
        JsonParts.Texts(json, "untestedClasses", board.Untested);
        JsonParts.Texts(json, "silent", board.Silent);
        JsonParts.List(json, "rows", board.Rows, row => WriteRow(json, row));
        JsonParts.List(json, "pooled", board.Pooled, row => WriteRow(json, row));
        json.WriteEndObject();
    }

    /// <summary>The headline: controlled changes of ejection fraction, left out; coverage over all left-out rows.</summary>
    static void WriteSummary(Utf8JsonWriter json, Scoreboard board)
    {
        json.WriteStartObject("summary");
        var all = board.Whole;
        json.WriteNumber("rows", all?.Rows ?? 0);
        JsonParts.Number(json, "coverage90", all?.Coverage90);
        JsonParts.Number(json, "coverage90Low", all?.CoverageLow);
        JsonParts.Number(json, "coverage90High", all?.CoverageHigh);
        json.WriteBoolean("consistentWith90", all?.ConsistentWith90 ?? false);
        JsonParts.Number(json, "coverage50", all?.Coverage50);
        JsonParts.Number(json, "coverage50Low", all?.Coverage50Low);
        JsonParts.Number(json, "coverage50High", all?.Coverage50High);
        json.WriteNumber("unseenRows", board.Unseen?.Rows ?? 0);
        JsonParts.Number(json, "unseenCoverage90", board.Unseen?.Coverage90);
        JsonParts.Number(json, "unseenCoverage90Low", board.Unseen?.CoverageLow);
        JsonParts.Number(json, "unseenCoverage90High", board.Unseen?.CoverageHigh);
        json.WriteBoolean("unseenConsistentWith90", board.Unseen?.ConsistentWith90 ?? false);
        JsonParts.Number(json, "unseenCoverage50", board.Unseen?.Coverage50);
        JsonParts.Number(json, "unseenCoverage50Low", board.Unseen?.Coverage50Low);
        JsonParts.Number(json, "unseenCoverage50High", board.Unseen?.Coverage50High);
        WriteHeadline(json, board.Headline);
        json.WriteStartObject("asIfNeutralWerePrinted");
        JsonParts.Number(json, "crps", board.Unselected?.Crps);
        JsonParts.Number(json, "rmse", board.Unselected?.Rmse);
        json.WriteBoolean("meetsTarget", board.Unselected?.MeetsTarget ?? false);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteHeadline(Utf8JsonWriter json, Headline? head)
    {
        json.WriteNumber("headlineRows", head?.Rows ?? 0);
        json.WriteNumber("headlineStudies", head?.Studies ?? 0);
        JsonParts.Number(json, "crps", head?.Crps);
        json.WriteStartObject("crpsBaselines");
        for (var i = 0; i < Baselines.Names.Count; i++)
            JsonParts.Number(json, Baselines.Names[i], head?.CrpsBaselines[i]);
        json.WriteEndObject();
        JsonParts.Number(json, "rmse", head?.Rmse);
        foreach (var (key, place) in (ReadOnlySpan<(string, int)>)[("rmseZero", 0), ("rmseMean", 1), ("rmseClass", 2), ("rmseBlinded", 3)])
            JsonParts.Number(json, key, head?.RmseBaselines[place]);
        JsonParts.Number(json, "noiseFloor", head?.NoiseFloor);
        JsonParts.Number(json, "skill", head?.Skill);
        JsonParts.Number(json, "skillLow", head?.SkillLow);
        JsonParts.Number(json, "skillHigh", head?.SkillHigh);
        json.WriteBoolean("meetsTarget", head?.MeetsTarget ?? false);
    }

    static void WriteGate(Utf8JsonWriter json, NaturalGate gate)
    {
        json.WriteStartObject("naturalCourse");
        json.WriteBoolean("tested", gate.Tested);
        json.WriteBoolean("passed", gate.Passed);
        json.WriteNumber("rows", gate.Rows);
        JsonParts.Number(json, "inside90", gate.Inside);
        JsonParts.Number(json, "worstZ", gate.WorstZ);
        json.WriteString("worstRow", gate.WorstRow);
        JsonParts.Number(json, "lvefBias", gate.LvefBias);
        json.WriteNumber("lvefRows", gate.LvefRows);
        json.WriteStartArray("otherRules");
        foreach (var other in gate.Others)
        {
            json.WriteStartObject();
            json.WriteString("counts", other.Rule);
            json.WriteNumber("rows", other.Rows);
            JsonParts.Number(json, "inside90", other.Inside);
            JsonParts.Number(json, "worstZ", other.WorstZ);
            JsonParts.Number(json, "lvefBias", other.LvefBias);
            json.WriteNumber("lvefRows", other.LvefRows);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteGroup(Utf8JsonWriter json, ScoreSummary group)
    {
        json.WriteString("group", group.Group);
        json.WriteNumber("rows", group.Rows);
        json.WriteNumber("studies", group.Studies);
        JsonParts.Number(json, "coverage90", group.Coverage90);
        JsonParts.Number(json, "coverageLow", group.CoverageLow);
        JsonParts.Number(json, "coverageHigh", group.CoverageHigh);
        json.WriteBoolean("consistentWith90", group.ConsistentWith90);
        JsonParts.Number(json, "coverage50", group.Coverage50);
        JsonParts.Number(json, "coverage50Low", group.Coverage50Low);
        JsonParts.Number(json, "coverage50High", group.Coverage50High);
        JsonParts.Number(json, "crps", group.Crps);
        JsonParts.Number(json, "rmse", group.Rmse);
        JsonParts.Number(json, "noiseFloor", group.NoiseFloor);
        JsonParts.Number(json, "widthOverNoise", group.WidthOverNoise);
        JsonParts.Number(json, "worstZ", group.WorstZ);
        JsonParts.Number(json, "bias", group.Bias);
        JsonParts.Row(json, "calibrationCurve", [.. group.CalibrationCurve]);
    }

    internal static void WriteRow(Utf8JsonWriter json, ScoreRow row)
    {
        json.WriteString("trial", row.Trial);
        json.WriteString("study", row.Study);
        JsonParts.Number(json, "year", row.Year);
        json.WriteString("arm", row.Arm);
        json.WriteString("outcome", row.Outcome);
        json.WriteString("quantity", row.Quantity);
        JsonParts.Number(json, "month", row.Month);
        json.WriteString("unit", row.Unit);
        json.WriteString("prediction", Spelled(row.Prediction));
        json.WriteString("kind", Spelled(row.Kind));
        JsonParts.Number(json, "observed", row.Observed);
        json.WriteString("words", row.Words);
        JsonParts.Number(json, "chanceOfWords", row.ChanceOfWords);
        JsonParts.Number(json, "mean", row.Mean);
        JsonParts.Number(json, "low", row.Low);
        JsonParts.Number(json, "high", row.High);
        JsonParts.Number(json, "low50", row.Low50);
        JsonParts.Number(json, "high50", row.High50);
        Flag(json, "inside90", row.Inside90);
        Flag(json, "inside50", row.Inside50);
        JsonParts.Number(json, "z", row.Z);
        JsonParts.Number(json, "crps", row.Crps);
        JsonParts.Number(json, "n", row.N);
        json.WriteBoolean("imputed", row.Imputed);
        JsonParts.Number(json, "noiseFloor", row.NoiseFloor);
        json.WriteBoolean("derived", row.Derived);
        json.WriteBoolean("headline", row.IsHeadline);
        json.WriteBoolean("repeats", row.Repeats);
        json.WriteString("notCounted", row.NotCounted);
        JsonParts.Texts(json, "seenBy", row.SeenBy);
        json.WriteString("class", row.CellClass);
        json.WriteString("route", row.Route);
        json.WriteString("aetiology", row.Aetiology);
        json.WriteString("blinding", row.Blinding);
    }

    static void Flag(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
            json.WriteBoolean(name, known);
        else
            json.WriteNull(name);
    }

    static string Spelled(Enum value) => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
