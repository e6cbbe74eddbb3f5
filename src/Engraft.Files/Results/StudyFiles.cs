using System.Text;
using Engraft.Files.Reports;
using Engraft.Files.Results.Manifests;
using Engraft.Laboratory;

namespace Engraft.Files.Results;

/// <summary>The five files of a study: result.json, timecourse.csv, pv-loops.csv, report.html, manifest.json.</summary>
public static class StudyFiles
{
    /// <summary>Writes all of them to a folder, as a whole or not at all.</summary>
    /// <exception cref="ResultWriteException">They cannot be written; the message says why.</exception>
    /// <exception cref="OperationCanceledException">Interrupted; nothing was left.</exception>
    public static void Write(string folder, StudyResult result, RunRecord run, CancellationToken cancellation = default) =>
        ResultFolder.Write(folder, Parts(result, run), cancellation);

    public static IReadOnlyList<ResultPart> Parts(StudyResult result, RunRecord run) =>
    [
        new("result.json", stream => ResultJson.Write(result, stream)),
        new("timecourse.csv", stream => TimecourseCsv.Write(result, stream)),
        new("pv-loops.csv", stream => LoopsCsv.Write(result, stream)),
        new("report.html", stream => WriteReport(result, stream)),
        new("manifest.json", stream => StudyManifest.Write(result, run, stream)),
    ];

    static void WriteReport(StudyResult result, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        HtmlReport.Write(result, writer);
    }
}
