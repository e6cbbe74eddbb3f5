using Engraft.Trials.Calibration;

namespace Engraft.Trials.Tests.Calibration;

/// <summary>The sampler against a posterior that is known in closed form.</summary>
public class EllipticalSliceTests
{
    /// <summary>Relative to the posterior's spread; some thousand correlated steps.</summary>
    const double Sampled = 0.12;

    [Fact]
    public void A_normal_likelihood_gives_the_conjugate_posterior()
    {
        double[] observed = [1.5, -0.5], error = [0.5, 2];
        var posterior = new Sampling(4, 200, 500, 4, 3).Run(x => -0.5 * x.Select((value, i) => (value - observed[i]) * (value - observed[i]) / error[i] / error[i]).Sum(), 2);
        for (var i = 0; i < 2; i++)
        {
            var (place, weight) = (i, 1 / (error[i] * error[i]));
            var values = posterior.Scores.Select(scores => scores[place]).ToArray();
            var (mean, spread) = (values.Average(), Math.Sqrt(values.Average(value => value * value) - values.Average() * values.Average()));
            var (expected, deviation) = (observed[i] * weight / (1 + weight), Math.Sqrt(1 / (1 + weight)));
            Assert.InRange((mean - expected) / deviation, -Sampled, Sampled);
            Assert.InRange(spread / deviation, 1 - Sampled, 1 + Sampled);
            Assert.InRange(posterior.ScaleReduction(scores => scores[place]), 0.99, 1.05);
        }
    }

    [Fact]
    public void Chains_that_were_kept_are_taken_up_and_the_bytes_are_the_same()
    {
        static double Log(double[] x) => -0.5 * x.Sum(value => (value - 1) * (value - 1));
        var (sampling, store) = (new Sampling(3, 20, 15, 2, 5), new Memory());
        var whole = sampling.Run(Log, 4);
        Assert.ThrowsAny<Exception>(() => sampling.Run(Log, 4, store with { FailAt = 1 }));
        Assert.InRange(store.Kept.Count, 1, 2);
        Assert.Equal(whole.Scores, sampling.Run(Log, 4, store).Scores);
    }

    /// <summary>Keeps chains; interrupts the run once it has kept some.</summary>
    sealed record Memory : IChainStore
    {
        public Dictionary<int, IReadOnlyList<double[]>> Kept { get; } = [];
        public int FailAt { get; init; } = int.MaxValue;

        public IReadOnlyList<double[]>? Find(int chain)
        {
            lock (Kept)
                return Kept.GetValueOrDefault(chain);
        }

        public void Keep(int chain, IReadOnlyList<double[]> scores)
        {
            lock (Kept)
            {
                if (Kept.Count >= FailAt)
                    throw new OperationCanceledException();
                Kept[chain] = scores;
            }
        }
    }
}
