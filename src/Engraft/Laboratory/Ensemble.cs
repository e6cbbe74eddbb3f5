using Engraft.Quantities;

namespace Engraft.Laboratory;

/// <summary>Calibrated parameters as a posterior sample: one row a member; whatever is not in it keeps its prior.</summary>
public sealed class Ensemble
{
    readonly int[] positions;
    readonly double[] centre;

    /// <param name="names">"set.parameter" of each column.</param>
    /// <param name="members">One row a member, in the parameters' units.</param>
    /// <param name="version">Named in every manifest.</param>
    /// <exception cref="KeyNotFoundException">A column that the library does not hold.</exception>
    public Ensemble(ParameterLibrary library, IReadOnlyList<string> names, IReadOnlyList<double[]> members, string version)
    {
        (Names, Members, Version) = (names, members, version);
        positions = [.. names.Select(name => library.PositionOf(name[..name.IndexOf('.', StringComparison.Ordinal)], name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]))];
        centre = [.. names.Select((_, column) => members.Average(member => member[column]))];
    }

    public IReadOnlyList<string> Names { get; }
    public IReadOnlyList<double[]> Members { get; }
    public string Version { get; }

    /// <summary>Number of the member of a draw: members are walked through in turn from a place that the seed sets, so that any number of draws covers them evenly.</summary>
    public int MemberOf(ulong seed, uint draw) => (int)((seed * 0x9E3779B97F4A7C15UL >> 33) % (ulong)Members.Count + draw) % Members.Count;

    /// <summary>Writes the member of a draw into its row.</summary>
    public void Write(double[] row, ulong seed, uint draw) => Write(row, Members[MemberOf(seed, draw)]);

    /// <summary>Writes the mean member.</summary>
    public void WriteCentre(double[] row) => Write(row, centre);

    void Write(double[] row, double[] member)
    {
        for (var column = 0; column < positions.Length; column++)
            row[positions[column]] = member[column];
    }
}
