using System.Text;
using System.Text.Json;
using Engraft.Files.Results;
using Engraft.Trials.Sealing;

namespace Engraft.Files.Sealing;

/// <summary>A sealed prediction scored: beside it, as NAME.scored.json.</summary>
public static class ScoreFile
{
    public static void Write(string path, SealedTrial trial, IReadOnlyList<Scored> scores, string on) => WholeFile.Write(path, stream =>
    {
        using var json = JsonParts.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", "engraft.scored/1");
        json.WriteString("trial", trial.Trial);
        json.WriteString("title", trial.Title);
        json.WriteString("seal", trial.Seal);
        json.WriteString("sealedOn", trial.On);
        json.WriteString("scoredOn", on);
        JsonParts.List(json, "rows", scores, one =>
        {
            json.WriteString("figure", Name(one.Sealed));
            JsonParts.Number(json, "observed", one.Observed);
            JsonParts.Number(json, "mean", one.Sealed.Mean);
            JsonParts.Number(json, "low", one.Sealed.Percentiles[4]);
            JsonParts.Number(json, "high", one.Sealed.Percentiles[94]);
            JsonParts.Number(json, "z", one.Z);
            JsonParts.Number(json, "crps", one.Crps);
            json.WriteBoolean("inside90", one.Inside90);
        });
        json.WriteEndObject();
    });

    public static string Name(SealedFigure figure) =>
        $"{string.Join(" + ", figure.Arms)}{(figure.Against.Count > 0 ? " vs " + string.Join(" + ", figure.Against) : "")}, {figure.Outcome}, {FormattableString.Invariant($"{figure.Day / 30.4375:0.#}")} mo, {figure.Unit}";
}

/// <summary>The ledger of a folder of sealed predictions as Markdown: misses first, then hits, then what still waits for its result.</summary>
public static class Ledger
{
    public static string Text(string folder)
    {
        var text = new StringBuilder("# Ledger of sealed predictions\n\nWritten by `engraft seal` and `engraft unseal`. Misses first. A sealed file that was changed breaks its seal and cannot be scored.\n\n");
        var scored = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.scored.json").Order(StringComparer.Ordinal).SelectMany(Rows).ToArray() : [];
        text.Append(scored.Length == 0 ? "Nothing has been scored yet.\n" : "| trial | figure | predicted (90 %) | published | z | |\n|---|---|---|---|---|---|\n");
        foreach (var row in scored.OrderBy(row => row.Inside).ThenByDescending(row => Math.Abs(row.Z)))
            text.Append(row.Line).Append('\n');
        text.Append("\n## Sealed and waiting\n\n| trial | sealed on | figures | LVEF, cells against control (90 %) | posterior | seal |\n|---|---|---|---|---|---|\n");
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.sealed.json").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
            if (SealFile.Read(path, out var complaint) is { } one)
            {
                if (!File.Exists(path.Replace(".sealed.json", ".scored.json", StringComparison.Ordinal)))
                    text.Append(Waiting(one)).Append('\n');
            }
            else
                text.Append($"| {Path.GetFileName(path)} | | | {complaint} | | |\n");
        return text.ToString();
    }

    static string Waiting(SealedTrial one)
    {
        var contrasts = one.Figures.Where(figure => figure.Outcome == "lvef" && figure.Against.Count > 0).Select(figure =>
            FormattableString.Invariant($"{string.Join(" + ", figure.Arms)} {figure.Mean:+0.0;-0.0} ({figure.Percentiles[4]:0.0} to {figure.Percentiles[94]:0.0})"));
        return $"| {one.Title} | {one.On} | {one.Figures.Count} | {string.Join("; ", contrasts)} | {one.Marks.Posterior} | `{one.Seal[..12]}` |";
    }

    static IEnumerable<(bool Inside, double Z, string Line)> Rows(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var title = document.RootElement.GetProperty("title").GetString();
        var rows = new List<(bool, double, string)>();
        foreach (var row in document.RootElement.GetProperty("rows").EnumerateArray())
        {
            double Number(string name) => row.GetProperty(name).GetDouble();
            var inside = row.GetProperty("inside90").GetBoolean();
            rows.Add((inside, Number("z"), FormattableString.Invariant($"| {title} | {row.GetProperty("figure").GetString()} | {Number("mean"):0.0} ({Number("low"):0.0} to {Number("high"):0.0}) | {Number("observed"):0.0#} | {Number("z"):0.0} | {(inside ? "inside" : "**missed**")} |")));
        }
        return rows;
    }
}
