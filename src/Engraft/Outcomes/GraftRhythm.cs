namespace Engraft.Outcomes;

/// <summary>One response surface of a <see cref="RhythmSurface"/>, as one draw of the laboratory reads it.</summary>
public sealed class GraftRhythm
{
    readonly double[] numbers;
    readonly double factor, fullInterface;

    internal GraftRhythm(double[] numbers, double factor, double fullInterface) => (this.numbers, this.factor, this.fullInterface) = (numbers, factor, fullInterface);

    /// <summary>Probability that the graft drives the heart; none once its own cell is silent. Below the studied sizes and conductances it falls in proportion to none.</summary>
    public double Capture(GraftBed bed)
    {
        if (bed.Maturity >= numbers[RhythmSurface.SilentColumn])
            return 0;
        var least = GraftBed.Range.Least;
        var small = Math.Min(1, Scalar.Pow(Math.Max(bed.Radius, 0) / least.Radius, 3)) * Math.Min(1, Math.Max(bed.Interface, 0) / least.Interface);
        return small / (1 + Scalar.Exp(-Sum(RhythmSurface.Terms(bed).AsSpan(0, RhythmSurface.CaptureTerms), 0)));
    }

    /// <summary>Rate of a heart that the graft drives, 1/min.</summary>
    public double Rate(GraftBed bed) => Scalar.Exp(Sum(RhythmSurface.Terms(bed).AsSpan(0, RhythmSurface.RateTerms), RhythmSurface.CaptureTerms));

    /// <summary>Share of microstructures and sites in which a premature beat starts re-entry; between the studied scars in a straight line, beyond them as at the edge.</summary>
    public double Inducible(double fibrosis)
    {
        var (scars, first) = (RhythmSurface.Scars, RhythmSurface.ScarColumn);
        var share = Math.Clamp((fibrosis - scars[0]) / (scars[^1] - scars[0]), 0, 1);
        return numbers[first] + share * (numbers[first + 1] - numbers[first]);
    }

    /// <summary>Share of the day in which the graft drives the heart; 0 without a graft.</summary>
    public double Burden(Snapshot now) => now.GraftMass > 0 ? Capture(Bed(now)) * Math.Min(1, now.GraftPacing) : 0;

    /// <summary>Graft beats for each beat of the sinus node, over the whole day.</summary>
    public double Trigger(Snapshot now) => Burden(now) is > 0 and var burden ? burden * Rate(Bed(now)) * now.PacingRate / now.HeartRate : 0;

    /// <summary>What the graft's beats add to the rate of ventricular tachycardia, in units of the background: trigger × inducibility × a judged factor.</summary>
    public double Excess(Snapshot now) => Trigger(now) is > 0 and var trigger ? factor * trigger * Inducible(now.BorderCollagen) : 0;

    GraftBed Bed(Snapshot now) => GraftBed.Of(now.GraftMass, now.ElectricalMaturity, now.GraftCoupling * fullInterface, now.BorderCollagen);

    double Sum(ReadOnlySpan<double> terms, int first)
    {
        var sum = 0.0;
        for (var i = 0; i < terms.Length; i++)
            sum += numbers[first + i] * terms[i];
        return sum;
    }
}
