using System.Globalization;
using System.Text.Json;
using Engraft.Files.Claims;
using Engraft.Files.Reports;
using Engraft.Trials.Claims;

namespace Engraft.Files.Results;

/// <summary>claims.json: verdicts, counts, results with their intervals and what the posterior adds.</summary>
public static class ClaimJson
{
    public const string Schema = "engraft.claims/1";

    public static void Write(IReadOnlyList<Claim> claims, IReadOnlyDictionary<string, PosteriorQuantity>? posterior, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(claims);
        using var json = JsonParts.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("scope", ClaimText.Frozen(claims));
        json.WriteString("rule", VerdictRule.Words);
        JsonParts.List(json, "claims", claims, claim => Write(json, claim, posterior));
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Claim claim, IReadOnlyDictionary<string, PosteriorQuantity>? posterior)
    {
        json.WriteString("name", claim.Name);
        json.WriteString("statement", claim.Statement);
        json.WriteString("verdict", ClaimText.Verdict(claim));
        json.WriteString("because", ClaimCounts.Of(VerdictRule.Of(claim)));
        json.WriteString("frozen", claim.Frozen.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        JsonParts.Number(json, "threshold", claim.Threshold);
        json.WriteString("wouldChange", claim.WouldChange);
        json.WriteString("note", claim.Note);
        WritePosterior(json, claim, posterior);
        JsonParts.List(json, "results", claim.Results, result => Write(json, claim, result));
    }

    static void WritePosterior(Utf8JsonWriter json, Claim claim, IReadOnlyDictionary<string, PosteriorQuantity>? posterior)
    {
        var quantity = posterior?.GetValueOrDefault(claim.Posterior);
        json.WriteStartObject("posterior");
        json.WriteString("quantity", claim.Posterior);
        json.WriteString("says", ClaimText.Posterior(claim, posterior));
        JsonParts.Number(json, "mean", quantity?.Mean);
        JsonParts.Number(json, "low", quantity?.Low);
        JsonParts.Number(json, "high", quantity?.High);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Claim claim, ClaimResult result)
    {
        var effect = EffectInterval.Of(result);
        json.WriteString("study", result.Study);
        json.WriteString("design", JsonNamingPolicy.CamelCase.ConvertName(result.Design.ToString()));
        json.WriteString("outcome", result.Outcome);
        json.WriteString("unit", result.Unit);
        JsonParts.Number(json, "value", effect?.Value ?? result.Value);
        JsonParts.Number(json, "low", effect?.Low);
        JsonParts.Number(json, "high", effect?.High);
        json.WriteString("basis", effect?.Basis);
        JsonParts.Number(json, "treated", result.Treated?.Mean);
        JsonParts.Number(json, "control", result.Control?.Mean);
        JsonParts.Number(json, "treatedN", result.Treated?.N);
        JsonParts.Number(json, "controlN", result.Control?.N);
        JsonParts.Number(json, "trials", result.Trials);
        JsonParts.Number(json, "n", result.N);
        json.WriteString("finding", JsonNamingPolicy.CamelCase.ConvertName(claim.FindingOf(result).ToString()));
        JsonParts.Texts(json, "flags", result.Flags);
        json.WriteString("source", result.Source);
        json.WriteString("note", result.Note);
    }
}
