using Engraft.Numbers;

namespace Engraft.Quantities;

/// <summary>All parameter sets one after the other: the row a simulation reads, and where each set begins in it.</summary>
public sealed class ParameterLibrary
{
    readonly Dictionary<string, int> offsets = [];

    /// <summary>Counter of each parameter's random numbers, in row order: from its name, so that a new parameter moves no number of another.</summary>
    readonly uint[] counters;

    /// <param name="sets">In row order; the windows rely on it.</param>
    /// <exception cref="ArgumentException">Two names share a counter: one of them has to be renamed.</exception>
    public ParameterLibrary(IReadOnlyList<ParameterSet> sets)
    {
        Sets = sets;
        var all = new List<(ParameterSet Set, Parameter Parameter)>();
        foreach (var set in sets)
        {
            offsets.Add(set.Name, all.Count);
            all.AddRange(set.Parameters.Select(parameter => (set, parameter)));
        }
        All = all;
        counters = [.. all.Select(entry => Counter(entry.Set.Name, entry.Parameter.Name))];
        if (counters.Distinct().Count() < counters.Length)
            throw new ArgumentException("Two parameters share the counter of their random numbers.", nameof(sets));
    }

    public IReadOnlyList<ParameterSet> Sets { get; }

    /// <summary>Every parameter in row order.</summary>
    public IReadOnlyList<(ParameterSet Set, Parameter Parameter)> All { get; }

    /// <summary>The row index where a set begins.</summary>
    /// <exception cref="KeyNotFoundException">No set of that name.</exception>
    public int OffsetOf(string set) => offsets[set];

    /// <summary>The row index of one parameter.</summary>
    /// <exception cref="KeyNotFoundException">No such set or parameter.</exception>
    public int PositionOf(string set, string parameter) =>
        OffsetOf(set) + Sets.First(candidate => candidate.Name == set).IndexOf(parameter);

    /// <summary>The central value of one parameter, for instance <c>Value("muscle", "renewalYoung")</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such set or parameter.</exception>
    public double Value(string set, string parameter)
    {
        var found = Sets[Sets.ToList().FindIndex(candidate => candidate.Name == set) is var index and >= 0 ? index : throw new KeyNotFoundException(set)];
        return found.Parameters[found.IndexOf(parameter)].Value;
    }

    /// <summary>The row of one draw; every number depends on (seed, draw, its name) alone.</summary>
    /// <param name="varyPatient">False holds what varies from person to person at its centre, to tell the two kinds of spread apart.</param>
    public double[] Draw(ulong seed, uint draw, bool varyPatient = true)
    {
        var stream = new Philox(seed, draw, Purpose.Parameters);
        var row = new double[All.Count];
        for (var i = 0; i < row.Length; i++)
        {
            var parameter = All[i].Parameter;
            var varies = varyPatient || parameter.Kind != "patient";
            row[i] = varies ? parameter.At(stream.Normal(counters[i])) : parameter.Value;
        }
        return row;
    }

    /// <summary>FNV-1a of "set.parameter", 32 bits.</summary>
    static uint Counter(string set, string parameter)
    {
        var hash = 2166136261u;
        foreach (var letter in $"{set}.{parameter}")
            hash = (hash ^ letter) * 16777619u;
        return hash;
    }

    /// <summary>The row of central values.</summary>
    public double[] Central() => [.. All.Select(entry => entry.Parameter.Value)];
}
