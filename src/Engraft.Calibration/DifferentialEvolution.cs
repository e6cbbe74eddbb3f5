using Engraft.Numbers;

namespace Engraft.Calibration;

/// <summary>Search by differential evolution (Storn and Price 1997, doi:10.1023/A:1008202821328), current-to-best with random factors.</summary>
/// <remarks>Random numbers are Philox, keyed by seed, member and generation: a fit gives the same answer wherever it runs.</remarks>
public sealed class DifferentialEvolution(int dimensions, int members, ulong seed)
{
    readonly double[][] population = [.. Enumerable.Range(0, members).Select(_ => new double[dimensions])];
    readonly double[] values = [.. Enumerable.Repeat(double.MaxValue, members)];
    int generation;

    /// <summary>Best point so far, each coordinate in 0 to 1.</summary>
    public double[] Best => population[Array.IndexOf(values, values.Min())];

    public double BestValue => values.Min();

    /// <summary>Fills the population around a start point and over the whole box.</summary>
    public void Start(double[] start, Func<double[][], double[]> evaluate)
    {
        for (var m = 0; m < members; m++)
        {
            var stream = new Philox(seed, (uint)m, Purpose.Parameters);
            for (var i = 0; i < dimensions; i++)
                population[m][i] = m == 0 ? start[i] : m % 2 == 0 ? stream.Uniform((uint)i) : Math.Clamp(start[i] + 0.1 * stream.Normal((uint)i), 0, 1);
        }
        evaluate(population).CopyTo(values, 0);
    }

    /// <summary>One generation.</summary>
    public void Advance(Func<double[][], double[]> evaluate)
    {
        generation++;
        var best = Best;
        var trials = population.Select((_, m) => Trial(m, best)).ToArray();
        var found = evaluate(trials);
        for (var m = 0; m < members; m++)
            if (found[m] <= values[m])
                (population[m], values[m]) = (trials[m], found[m]);
    }

    double[] Trial(int m, double[] best)
    {
        var stream = new Philox(seed, (uint)m, Purpose.Patient);
        var at = (uint)(generation * (dimensions + 8));
        var a = population[(int)(stream.Uniform(at) * members)];
        var b = population[(int)(stream.Uniform(at + 1) * members)];
        var factor = 0.3 + 0.6 * stream.Uniform(at + 2);
        var pull = stream.Uniform(at + 3) * 0.7;
        var crossover = 0.3 + 0.6 * stream.Uniform(at + 4);
        var forced = (int)(stream.Uniform(at + 5) * dimensions);
        var trial = (double[])population[m].Clone();
        for (var i = 0; i < dimensions; i++)
            if (i == forced || stream.Uniform(at + 8 + (uint)i) < crossover)
                trial[i] = Reflect(trial[i] + pull * (best[i] - trial[i]) + factor * (a[i] - b[i]));
        return trial;
    }

    static double Reflect(double x) => x < 0 ? Math.Min(-x, 1) : x > 1 ? Math.Max(2 - x, 0) : x;
}
