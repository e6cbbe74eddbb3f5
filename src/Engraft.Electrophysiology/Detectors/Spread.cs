namespace Engraft.Electrophysiology.Detectors;

/// <summary>Median of some numbers and what nine tenths of them lie between.</summary>
public readonly record struct Spread(double Low, double Median, double High)
{
    /// <summary>Null without finite numbers.</summary>
    public static Spread? Of(IEnumerable<double> numbers)
    {
        var sorted = numbers.Where(double.IsFinite).Order().ToArray();
        double At(double share) => sorted[(int)Math.Round(share * (sorted.Length - 1))];
        return sorted.Length == 0 ? null : new(At(0.05), At(0.5), At(0.95));
    }
}
