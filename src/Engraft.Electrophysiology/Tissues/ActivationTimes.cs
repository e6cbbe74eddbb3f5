namespace Engraft.Electrophysiology.Tissues;

/// <summary>When each cell was activated and repolarised, kept while the tissue runs; one place a cell, NaN where it has not been.</summary>
public sealed class ActivationTimes(int cells)
{
    /// <summary>The first activation, ms.</summary>
    public double[] First { get; } = Nothing(cells);

    /// <summary>The last activation.</summary>
    public double[] Last { get; } = Nothing(cells);

    /// <summary>The one before.</summary>
    public double[] Previous { get; } = Nothing(cells);

    /// <summary>The last fall through nine tenths of repolarisation.</summary>
    public double[] Repolarised { get; } = Nothing(cells);

    /// <summary>Activations so far.</summary>
    public int[] Count { get; } = new int[cells];

    /// <summary>A cell is not excited anew so soon, ms (judgement: the level is passed twice within 4 ms where the sodium spike barely reaches it, dips, and calcium lifts it again; no cell is excited twice in 50 ms).</summary>
    const double Refractory = 20;

    internal void Rise(int cell, double time)
    {
        if (time - Last[cell] < Refractory)
            return;
        if (Count[cell]++ == 0)
            First[cell] = time;
        (Previous[cell], Last[cell]) = (Last[cell], time);
    }

    internal void Fall(int cell, double time) => Repolarised[cell] = time;

    static double[] Nothing(int cells)
    {
        var row = new double[cells];
        Array.Fill(row, double.NaN);
        return row;
    }
}
