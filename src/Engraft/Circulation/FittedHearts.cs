using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Hearts of a cohort that were fitted in full: the fit of a later patient begins at the nearest.</summary>
/// <remarks>Distance: sum of squared differences of what the fit has to meet and is given (targets, means over the segments), each over its SD among these hearts.</remarks>
public sealed class FittedHearts
{
    const int Features = FitTargets<One>.Size + SegmentProperties<One>.Size / AhaSegments.Count;

    readonly IReadOnlyList<FitCase> hearts;
    readonly double[][] features;
    readonly double[] weights = new double[Features];

    /// <param name="fitted">Hearts whose fit came not to rest are left out.</param>
    public FittedHearts(IEnumerable<FitCase> fitted)
    {
        hearts = [.. fitted.Where(heart => heart.Converged)];
        features = [.. hearts.Select(FeaturesOf)];
        for (var i = 0; i < Features; i++)
        {
            var values = features.Select(row => row[i]).ToArray();
            var mean = values.Sum() / Math.Max(values.Length, 1);
            var variance = values.Sum(value => (value - mean) * (value - mean)) / Math.Max(values.Length, 1);
            weights[i] = variance > 1e-12 ? 1 / variance : 0;
        }
    }

    public int Count => hearts.Count;

    /// <summary>The nearest heart that was given the same targets; the first of equals. Null where there is none.</summary>
    public FitCase? Nearest(FitCase patient)
    {
        var (wanted, nearest, least) = (FeaturesOf(patient), (FitCase?)null, double.MaxValue);
        for (var h = 0; h < hearts.Count; h++)
        {
            var distance = Distance(wanted, features[h]);
            if (distance < least && SameTargets(patient, hearts[h]))
                (nearest, least) = (hearts[h], distance);
        }
        return nearest;
    }

    double Distance(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < Features; i++)
            sum += weights[i] * (a[i] - b[i]) * (a[i] - b[i]);
        return sum;
    }

    static bool SameTargets(FitCase a, FitCase b)
    {
        for (var i = 0; i < a.Targets.Length; i++)
            if ((a.Targets[i] == FitTargets<One>.NotGiven) != (b.Targets[i] == FitTargets<One>.NotGiven))
                return false;
        return true;
    }

    static double[] FeaturesOf(FitCase patient)
    {
        var row = new double[Features];
        patient.Targets.CopyTo(row, 0);
        for (var i = 0; i < patient.Segments.Length; i++)
            row[FitTargets<One>.Size + i / AhaSegments.Count] += AhaSegments.MassShare(i % AhaSegments.Count) * patient.Segments[i];
        return row;
    }
}
