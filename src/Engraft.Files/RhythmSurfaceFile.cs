using Engraft.Outcomes;

namespace Engraft.Files;

/// <summary>Reads and writes the response surface of simulated grafts: data/rhythm/surface.csv, a row of coefficients a member, and the judged numbers of link.yaml beside it.</summary>
public static class RhythmSurfaceFile
{
    const string Schema = "engraft.rhythm-surface/1";

    /// <summary>Where the shipped file lies.</summary>
    public static string Shipped => Path.Combine(ParameterFiles.DataFolder, "rhythm", "surface.csv");

    /// <summary>The surface of a file; null where there is none.</summary>
    /// <exception cref="InvalidDataException">A file has an error: place, what was expected and what to do are named.</exception>
    public static RhythmSurface? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        var (about, names, members) = MemberFile.Read(path);
        if (!about.StartsWith(Schema, StringComparison.Ordinal))
            throw new InvalidDataException($"{path}(1): '# {Schema}' is expected. {Renew}");
        if (!names.SequenceEqual(RhythmSurface.Columns))
            throw new InvalidDataException($"{path}({Header(path)}): the columns {string.Join(", ", RhythmSurface.Columns)} are expected. {Renew}");
        for (var row = 0; row < members.Count; row++)
            Check(members[row], $"{path}({Header(path) + 1 + row})");
        var (factor, full) = Link(Path.Combine(Path.GetDirectoryName(path)!, "link.yaml"));
        return new(members, factor, full);
    }

    /// <summary>Writes a surface whole or not at all.</summary>
    /// <param name="about">How it was found and how well it holds.</param>
    public static void Write(string path, string about, IReadOnlyList<double[]> members) => MemberFile.Write(path, $"{Schema}; {about}", RhythmSurface.Columns, members);

    const string Renew = "Write the file anew: Engraft.Calibration surface.";

    /// <summary>Maturity and shares of trials lie between 0 and 1.</summary>
    static void Check(double[] member, string place)
    {
        for (var i = RhythmSurface.SilentColumn; i < member.Length; i++)
            if (member[i] is < 0 or > 1)
                throw new InvalidDataException($"{place}: '{RhythmSurface.Columns[i]}' is a share, so a number from 0 to 1 is expected. {Renew}");
    }

    static int Header(string path) => File.ReadLines(path).TakeWhile(line => line.StartsWith('#')).Count() + 1;

    static (Quantities.Parameter Factor, Quantities.Parameter Full) Link(string path)
    {
        var findings = new List<Finding>();
        var set = ParameterFiles.Read(path, null, findings);
        if (set is null)
            throw new InvalidDataException(string.Join(Environment.NewLine, findings));
        Quantities.Parameter Of(string name) => set.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            ?? throw new InvalidDataException($"{path}(1): a number '{name}' is expected under 'parameters'.");
        return (Of("factor"), Of("fullInterface"));
    }
}
