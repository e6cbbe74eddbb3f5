using System.Text;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files.Images;
using Engraft.Files.Reports;
using Engraft.Files.Results.Manifests;
using Engraft.Files.Rhythms;

namespace Engraft.Files.Results;

/// <summary>The files of a rhythm study.</summary>
public static class RhythmFiles
{
    /// <summary>A study of more hearts writes its numbers alone: maps and films of hundreds fill a disk and tell nobody anything.</summary>
    const int MostShown = 12;

    public static IReadOnlyList<ResultPart> Parts(RhythmScenario scenario, IReadOnlyList<RhythmFindings> cases, RunRecord run) =>
    [
        new("rhythm.json", stream => RhythmJson.Write(scenario, cases, stream)),
        .. cases.Count > MostShown ? [] : Whole(scenario, cases),
        new("manifest.json", stream => RhythmManifest.Write(scenario, cases, run, stream)),
    ];

    static IReadOnlyList<ResultPart> Whole(RhythmScenario scenario, IReadOnlyList<RhythmFindings> cases) =>
    [
        new("ecg.csv", stream => EcgCsv.Write(stream, cases)),
        .. cases.SelectMany((one, i) => Maps(one, cases.Count == 1 ? "" : $"-{i + 1}")),
        new("report.html", stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            RhythmReport.Write(scenario, cases, writer);
        }),
    ];

    static IEnumerable<ResultPart> Maps(RhythmFindings found, string suffix) =>
    [
        new($"activation{suffix}.vti", stream => VtiImage.Write(stream, found.Map.Grid,
        [
            ("activation_ms", Floats(found.Activation)), ("repolarisation_ms", Floats(found.Repolarisation)), ("duration_ms", Floats(found.Durations)),
            ("activations", Floats(found.Activations)), ("singularities", Floats(found.SingularityVisits)), ("tissue", Array.ConvertAll(found.Map.Labels, label => (float)label)),
        ])),
        new($"activation{suffix}.png", stream => MapImage.Write(stream, found.Map.Grid, found.Activation)),
    ];

    static float[] Floats(double[] values) => Array.ConvertAll(values, value => (float)value);
}
