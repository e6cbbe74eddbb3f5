namespace Engraft.Trials.Measurement;

/// <summary>What one reading makes of the truth: an offset, a scale, and noise in proportion to the value.</summary>
/// <param name="Offset">In the unit of the outcome.</param>
/// <param name="Noise">Standard deviation of one reading over the value.</param>
public readonly record struct Instrument(double Offset, double Scale, double Noise)
{
    /// <summary>Reads the truth: for outcomes whose scatter the laboratory draws already (walk, questionnaires, peak oxygen uptake, peptides).</summary>
    public static Instrument Exact { get; } = new(0, 1, 0);

    /// <summary>One reading at a standard normal score. The noise has mean zero at every truth: it widens and never shifts, so nothing is clipped.</summary>
    public double Read(double truth, double score)
    {
        var shown = Scale * truth;
        return Offset + shown + Noise * Math.Abs(shown) * score;
    }
}
