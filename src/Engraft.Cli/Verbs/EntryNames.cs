using Engraft.Quantities;

namespace Engraft.Cli.Verbs;

/// <summary>Finds what a name means: a whole name as listed, or the last part of one ('TTN' for 'geneticDilated:TTN') where only one ends so.</summary>
static class EntryNames
{
    /// <summary>A name that fits in its last part alone is less near than one that fits whole.</summary>
    const double LastPartOnly = 0.5;

    public static Entry? Find(IReadOnlyList<Entry> all, string wanted)
    {
        if (all.FirstOrDefault(entry => entry.Name == wanted) is { } whole)
            return whole;
        var ends = all.Where(entry => LastPart(entry.Name) == wanted).Take(2).ToArray();
        return ends.Length == 1 ? ends[0] : null;
    }

    /// <summary>The name that was probably meant.</summary>
    public static string Nearest(IReadOnlyList<Entry> all, string wanted) => all.MinBy(entry => Distance(entry.Name, wanted))!.Name;

    static double Distance(string name, string wanted) =>
        Math.Min(Spelling.Distance(name, wanted), LastPartOnly + Spelling.Distance(LastPart(name), LastPart(wanted)));

    static string LastPart(string name) => name[(name.LastIndexOfAny(['.', ':']) + 1)..];
}
