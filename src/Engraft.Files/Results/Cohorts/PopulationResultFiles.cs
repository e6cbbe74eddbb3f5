using System.Text;
using Engraft.Files.Reports;
using Engraft.Files.Results.Manifests;

namespace Engraft.Files.Results.Cohorts;

/// <summary>The files of a cohort: patients.csv, courses.csv where it was followed, population.json, report.html, manifest.json.</summary>
public static class PopulationResultFiles
{
    /// <summary>Writes all of them to a folder, as a whole or not at all.</summary>
    /// <param name="table">Path of a table of real patients, for its hash.</param>
    /// <exception cref="ResultWriteException">They cannot be written; the message says why.</exception>
    /// <exception cref="OperationCanceledException">Interrupted; nothing was left.</exception>
    public static void Write(string folder, PopulationRecord record, RunRecord run, string? table = null, CancellationToken cancellation = default) =>
        ResultFolder.Write(folder, Parts(record, run, table), cancellation);

    public static IReadOnlyList<ResultPart> Parts(PopulationRecord record, RunRecord run, string? table = null) =>
    [
        new("patients.csv", stream => PatientsCsv.Write(record.Cohort, stream)),
        .. record.Cohort.Days.Count > 1 ? (ResultPart[])[new("courses.csv", stream => CoursesCsv.Write(record.Cohort, stream))] : [],
        new("population.json", stream => PopulationJson.Write(record, stream)),
        new("report.html", stream => WriteReport(record, stream)),
        new("manifest.json", stream => PopulationManifest.Write(record, run, table, stream)),
    ];

    static void WriteReport(PopulationRecord record, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        PopulationReport.Write(record, writer);
    }
}
