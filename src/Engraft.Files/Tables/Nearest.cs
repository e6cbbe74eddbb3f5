using Engraft.Quantities;

namespace Engraft.Files.Tables;

/// <summary>The valid name that a misspelt one was probably meant to be.</summary>
static class Nearest
{
    /// <summary>At most this share of the letters may differ: beyond it a suggestion misleads.</summary>
    const double Farthest = 0.4;

    /// <summary>No valid name is longer.</summary>
    const int Longest = 60;

    /// <param name="shortest">Names shorter than this are not guessed at: every short name is near every other.</param>
    public static string? To(string written, IEnumerable<string> names, int shortest = 3)
    {
        if (written.Length < shortest || written.Length > Longest)
            return null;
        var best = names.Select(name => (Name: name, Distance: Distance(written, name)))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal).FirstOrDefault();
        return best.Name is not null && best.Distance <= Math.Max(1, Farthest * written.Length) ? best.Name : null;
    }

    /// <summary>Hyphens, underscores and case are slips, not letters.</summary>
    static double Distance(string a, string b) => Math.Min(Spelling.Distance(a, b), 0.1 + Spelling.Distance(Bare(a), Bare(b)));

    static string Bare(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
