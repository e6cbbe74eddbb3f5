namespace Engraft.Trials.Tests;

/// <summary>The collected evidence as it lies beside the repository; null where it is not there.</summary>
static class Evidence
{
    public const string Missing = "the collected evidence (../shared/evidence) is not beside this repository";

    static string? Folder => Above(Files.Tests.Repository.Root).Select(folder => Path.Combine(folder, "shared", "evidence")).FirstOrDefault(Directory.Exists);

    public static IReadOnlyList<Dictionary<string, string>>? Rows(string file)
    {
        if (Folder is not { } folder || !File.Exists(Path.Combine(folder, file)))
            return null;
        var lines = File.ReadAllLines(Path.Combine(folder, file)).Where(line => line.Length > 0).Select(Cells).ToArray();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    /// <summary>The next folders above; the repository may be a working copy one deeper.</summary>
    static IEnumerable<string> Above(string folder)
    {
        for (var up = Directory.GetParent(folder); up is not null; up = up.Parent)
            yield return up.FullName;
    }

    /// <summary>Cells of one line; a quoted cell may hold commas.</summary>
    static string[] Cells(string line)
    {
        var (cells, quoted, start) = (new List<string>(), false, 0);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"')
                quoted = !quoted;
            if (i < line.Length && (quoted || line[i] != ','))
                continue;
            cells.Add(line[start..i].Trim('"'));
            start = i + 1;
        }
        return [.. cells];
    }
}
