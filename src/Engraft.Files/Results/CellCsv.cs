using Engraft.Electrophysiology.SingleCells;

namespace Engraft.Files.Results;

/// <summary>Single-cell results as comma-separated values.</summary>
public static class CellCsv
{
    /// <summary>Potential and calcium through time, one row a step of the integrator.</summary>
    /// <param name="courses">What each course is called, and the course.</param>
    public static void WriteCourses(Stream stream, IEnumerable<(string Name, Trace Trace)> courses)
    {
        using var csv = new Csv(stream);
        csv.Line("cell", "time_ms", "potential_mV", "calcium_mmol_per_L");
        foreach (var (name, trace) in courses)
            for (var i = 0; i < trace.Count; i++)
                csv.Line(name, Csv.Number(trace.Times[i]), Csv.Number(trace.Potentials[i]), Csv.Number(trace.Calcium[i]));
    }

    public static void WriteRestitution(Stream stream, IEnumerable<(string Name, IReadOnlyList<Restitution.Point> Points)> curves)
    {
        using var csv = new Csv(stream);
        csv.Line("cell", "interval_ms", "diastolicInterval_ms", "apd90_ms");
        foreach (var (name, points) in curves)
            foreach (var point in points)
                csv.Line(name, Csv.Number(point.Interval), Csv.Number(point.Rest), Csv.Number(point.Duration90));
    }
}
