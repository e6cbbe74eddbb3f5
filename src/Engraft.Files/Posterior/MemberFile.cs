using System.Globalization;

namespace Engraft.Files;

/// <summary>A posterior sample as comma-separated values: a comment, the names of the columns, one row a member.</summary>
public static class MemberFile
{
    /// <summary>Writes a file whole or not at all.</summary>
    /// <param name="about">First line, a comment.</param>
    public static void Write(string path, string about, IReadOnlyList<string> names, IReadOnlyList<double[]> members) => Write(path, about, names, members, "G9");

    /// <summary>The same with every digit, so that what is read is what was written.</summary>
    public static void WriteExactly(string path, string about, IReadOnlyList<string> names, IReadOnlyList<double[]> members) => Write(path, about, names, members, "R");

    static void Write(string path, string about, IReadOnlyList<string> names, IReadOnlyList<double[]> members, string format)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var partial = path + ".partial";
        using (var writer = new StreamWriter(partial) { NewLine = "\n" })
        {
            writer.WriteLine("# " + about);
            writer.WriteLine(string.Join(',', names));
            foreach (var member in members)
                writer.WriteLine(string.Join(',', member.Select(value => value.ToString(format, CultureInfo.InvariantCulture))));
        }
        File.Move(partial, path, overwrite: true);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">Not a table of numbers: the line is named.</exception>
    public static (string About, IReadOnlyList<string> Names, IReadOnlyList<double[]> Members) Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var about = string.Join(' ', lines.TakeWhile(line => line.StartsWith('#')).Select(line => line.TrimStart('#', ' ')));
        var start = lines.TakeWhile(line => line.StartsWith('#')).Count();
        if (lines.Length < start + 2)
            throw new InvalidDataException($"{path}({start + 1}): a header and at least one member are expected. Write the file anew with 'engraft calibrate'.");
        var names = lines[start].Split(',');
        return (about, names, [.. lines.Skip(start + 1).Select((line, i) => Row(line, names.Length, $"{path}({start + 2 + i})"))]);
    }

    static double[] Row(string line, int columns, string place)
    {
        var values = line.Split(',').Select(cell => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : (double?)null).ToArray();
        return values.Length == columns && values.All(value => value is not null) ? [.. values.Select(value => value!.Value)]
            : throw new InvalidDataException($"{place}: {columns} finite numbers are expected. Write the file anew with 'engraft calibrate'.");
    }
}
