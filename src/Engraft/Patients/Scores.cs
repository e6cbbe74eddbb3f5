using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>Standard normal numbers of one patient by quantity: each quantity has its own place in the stream, whatever else is given.</summary>
sealed class Scores(Philox? stream)
{
    readonly List<string> drawn = [];

    internal IReadOnlyList<string> Drawn => drawn;

    /// <summary>The number at a place; zero for the central patient.</summary>
    internal double this[uint place] => stream is { } numbers ? numbers.Normal(place) : 0;

    /// <summary>The given value, or the drawn one with its name noted.</summary>
    internal double Given(string name, double? given, Func<double> draw)
    {
        if (given is { } known)
            return known;
        drawn.Add(name);
        return draw();
    }

    /// <summary>The given answer, or a drawn one of the stated share; the central patient has what most have.</summary>
    internal bool Given(string name, bool? given, double share, uint place)
    {
        if (given is { } known)
            return known;
        drawn.Add(name);
        return NormalDistribution.Cumulative(this[place]) < share;
    }

    internal void Note(string name) => drawn.Add(name);
}
