using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Ecg;

/// <summary>Potentials at a distance: every voxel is a source of the current that its neighbours give it and that leaves it through the membrane, in an unbounded conductor.</summary>
/// <remarks>φ = 1/(4πσ)·Σ I/r (Plonsey and Barr, Bioelectricity); the sources sum to zero because charge is kept.</remarks>
public sealed class Electrocardiogram
{
    const double Bath = 0.2; // S/m = mS/mm, mean of the torso (Keller 2010, doi:10.1109/TBME.2010.2046485)

    readonly Tissue tissue;
    readonly float[][] weights; // an electrode and a voxel, 1/mm
    readonly double[] sources;
    readonly List<double> times = [];
    readonly List<double[]> leads = [];

    public Electrocardiogram(Tissue tissue, ElectrodePositions positions)
    {
        (this.tissue, Positions) = (tissue, positions);
        sources = new double[tissue.Map.Grid.Count];
        weights = [.. positions.Places.Select(place => Enumerable.Range(0, sources.Length).Select(voxel => Weight(voxel, place)).ToArray())];
    }

    public ElectrodePositions Positions { get; }

    /// <summary>ms.</summary>
    public IReadOnlyList<double> Times => times;

    /// <summary>A row a sample, a number a lead, mV.</summary>
    public IReadOnlyList<double[]> Leads => leads;

    public void Sample()
    {
        tissue.Sources(sources);
        var volume = tissue.Map.Grid.Spacing * tissue.Map.Grid.Spacing * tissue.Map.Grid.Spacing;
        var potentials = weights.Select(row =>
        {
            var sum = 0.0;
            for (var voxel = 0; voxel < sources.Length; voxel++)
                sum += row[voxel] * sources[voxel];
            return sum * volume / (4 * Math.PI * Bath); // mS/mm³·mV·mm³/mm/(mS/mm) = mV
        }).ToArray();
        times.Add(tissue.Time);
        leads.Add([.. Positions.Leads.Select(lead => lead.Weights.Zip(potentials, (weight, potential) => weight * potential).Sum())]);
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(times.Count);
        times.ForEach(writer.Write);
        foreach (var number in leads.SelectMany(row => row))
            writer.Write(number);
    }

    internal void Restore(BinaryReader reader)
    {
        times.Clear();
        leads.Clear();
        for (var left = reader.ReadInt32(); left > 0; left--)
            times.Add(reader.ReadDouble());
        foreach (var _ in times)
            leads.Add([.. Positions.Leads.Select(_ => reader.ReadDouble())]);
    }

    float Weight(int voxel, (double X, double Y, double Z) place)
    {
        if (tissue.Cell(voxel) < 0)
            return 0;
        var (x, y, z) = tissue.Map.Grid.Centre(voxel);
        return (float)(1 / Math.Sqrt((x - place.X) * (x - place.X) + (y - place.Y) * (y - place.Y) + (z - place.Z) * (z - place.Z)));
    }
}
