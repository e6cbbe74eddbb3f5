namespace Engraft.Electrophysiology.SingleCells;

/// <summary>Potential and calcium of a cell through time, at the integrator's own steps.</summary>
public sealed class Trace
{
    readonly List<double> times = [], potentials = [], calcium = [];

    /// <summary>ms, rising.</summary>
    public IReadOnlyList<double> Times => times;

    /// <summary>mV.</summary>
    public IReadOnlyList<double> Potentials => potentials;

    /// <summary>Free calcium of the cytosol, mmol/L.</summary>
    public IReadOnlyList<double> Calcium => calcium;

    public int Count => times.Count;

    internal void Add(double time, double potential, double concentration)
    {
        times.Add(time);
        potentials.Add(potential);
        calcium.Add(concentration);
    }
}
