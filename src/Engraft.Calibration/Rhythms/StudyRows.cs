using Engraft.Electrophysiology.Rhythms;
using Engraft.Files;

namespace Engraft.Calibration.Rhythms;

/// <summary>The table of a study, a row a heart, written as the hearts are done.</summary>
sealed class StudyRows
{
    readonly string path;
    readonly List<string> rows;

    public StudyRows(string path, string header)
    {
        this.path = path;
        if (!File.Exists(path))
            File.WriteAllText(path, header + "\n");
        rows = [.. File.ReadAllLines(path).Skip(1)];
    }

    /// <summary>Cells by row.</summary>
    public IEnumerable<string[]> Cells => rows.Select(row => row.Split(','));

    public bool Has(string key) => Row(key) is not null;

    /// <summary>The cells of the row that begins so; null where none does.</summary>
    public string[]? Row(string key) => rows.FirstOrDefault(row => row.StartsWith(key + ",", StringComparison.Ordinal))?.Split(',');

    public void Add(string row)
    {
        rows.Add(row);
        File.AppendAllText(path, row + "\n");
    }

    /// <summary>The heart of a rhythm file.</summary>
    /// <exception cref="InvalidDataException">The file has an error.</exception>
    public static RhythmPlan Plan(string path, Catalogue catalogue)
    {
        var findings = new List<Finding>();
        return RhythmFile.Read(path, catalogue, findings)?.Plan ?? throw new InvalidDataException(string.Join(Environment.NewLine, findings));
    }
}
