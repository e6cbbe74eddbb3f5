using Engraft.Numbers;

namespace Engraft.Electrophysiology.CustomCells;

/// <summary>Finds states that are shares of one population: they feed one another and their rates add up to nothing.</summary>
static class StateShares
{
    const double Roundoff = 1e-11; // of the absolute rates
    const int Trials = 6;

    /// <summary>Groups of states, the largest first.</summary>
    public static IReadOnlyList<int[]> Of(CellEquations equations)
    {
        var feeds = equations.Rates.Select(rate => Inputs(equations.Graph, rate)).ToArray();
        var states = Enumerable.Range(1, equations.States.Count - 1).Where(i => equations.States[i].Unit == "-").ToArray();
        var left = new HashSet<int>(states);
        var groups = new List<int[]>();
        foreach (var first in states.Where(left.Remove))
        {
            var group = new List<int> { first };
            for (var i = 0; i < group.Count; i++)
                group.AddRange(states.Where(other => feeds[group[i]].Contains(other) && feeds[other].Contains(group[i]) && left.Remove(other)));
            if (group.Count > 1)
                groups.Add([.. group.Order()]);
        }
        return [.. groups.Where(group => AddToNothing(equations, group)).OrderByDescending(group => group.Length)];
    }

    static HashSet<int> Inputs(Graph graph, Traced rate) => [.. graph.Needed(rate).Where(i => graph[i].Operation == Operation.Input).Select(i => graph[i].A)];

    /// <summary>Tried at several states away from the first, where no rate is small by chance.</summary>
    static bool AddToNothing(CellEquations equations, int[] group)
    {
        var values = new One[equations.Graph.Count];
        for (var trial = 0; trial < Trials; trial++)
        {
            var at = Enumerable.Repeat(One.Of(1), equations.Graph.Inputs.Count).ToArray();
            for (var i = 0; i < equations.States.Count; i++)
                at[i] = i == 0 ? -90 + 23.7 * trial : equations.States[i].Unit == "-" ? (0.13 + 0.61803398875 * (i + 3 * trial)) % 1 : equations.Initial[i];
            equations.Graph.Evaluate<One>(at, values);
            var rates = group.Select(i => values[equations.Graph.NodeOf(equations.Rates[i])].Value).ToArray();
            if (!(Math.Abs(rates.Sum()) <= Roundoff * rates.Sum(Math.Abs)))
                return false;
        }
        return true;
    }
}
