using Engraft.Quantities;

namespace Engraft.Cli.Verbs;

/// <summary>Finds what a name means: a whole name as listed, or the last part of one ('TTN' for 'geneticDilated:TTN') where only one ends so; a set of parameters by its file's name ('collagen').</summary>
static class EntryNames
{
    /// <summary>A name that fits in its last part alone is less near than one that fits whole.</summary>
    const double LastPartOnly = 0.5;

    /// <summary>A suggestion may differ in this share of the letters typed, or in this many; beyond it misleads.</summary>
    const double Share = 0.4, Letters = 2;

    public static Entry? Find(IReadOnlyList<Entry> all, string wanted)
    {
        if (all.FirstOrDefault(entry => entry.Name == wanted) is { } whole)
            return whole;
        var set = all.Where(entry => entry.Name.StartsWith(wanted + ".", StringComparison.Ordinal)).ToArray();
        if (set.Length > 0)
            return new("parameters", wanted, $"the numbers of data/parameters/{wanted}.yaml", [.. set.SelectMany(entry => entry.Numbers)], []);
        var ends = all.Where(entry => LastPart(entry.Name) == wanted).Take(2).ToArray();
        return ends.Length == 1 ? ends[0] : null;
    }

    /// <summary>The name that was probably meant; null where none is near enough to be.</summary>
    public static string? Nearest(IReadOnlyList<Entry> all, string wanted) =>
        all.MinBy(entry => Distance(entry.Name, wanted)) is { } nearest && Distance(nearest.Name, wanted) <= Math.Max(Letters, Share * wanted.Length) ? nearest.Name : null;

    static double Distance(string name, string wanted) =>
        Math.Min(Spelling.Distance(name, wanted), LastPartOnly + Spelling.Distance(LastPart(name), wanted));

    static string LastPart(string name) => name[(name.LastIndexOfAny(['.', ':']) + 1)..];
}
