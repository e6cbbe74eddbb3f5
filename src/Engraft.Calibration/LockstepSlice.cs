using Engraft.Numbers;

namespace Engraft.Calibration;

/// <summary>Eight chains of elliptical slice sampling that ask for their likelihoods together; a chain that has moved waits for the others.</summary>
sealed class LockstepSlice
{
    readonly Func<double[][], double[]> log;
    readonly ulong seed;
    readonly uint first;
    uint step = 1;

    public LockstepSlice(Func<double[][], double[]> log, int dimensions, ulong seed, uint first)
    {
        (this.log, this.seed, this.first) = (log, seed, first);
        // Chains begin near the centre: far out the courses are no healing at all and every step would be refused.
        Scores = [.. Enumerable.Range(0, Lanes8.Width).Select(lane => Enumerable.Range(0, dimensions).Select(i => 0.3 * Stream(lane, 0).Normal((uint)i)).ToArray())];
        Levels = log(Scores);
    }

    public double[][] Scores { get; }
    public double[] Levels { get; private set; }

    public void Advance()
    {
        var n = Scores[0].Length;
        var ellipses = Scores.Select((_, lane) => Enumerable.Range(0, n).Select(i => Stream(lane, step).Normal((uint)i)).ToArray()).ToArray();
        var levels = Levels.Select((level, lane) => level + Math.Log(Stream(lane, step).Uniform((uint)n))).ToArray();
        var angles = Scores.Select((_, lane) => 2 * Math.PI * Stream(lane, step).Uniform((uint)n + 1)).ToArray();
        var (low, high) = (angles.Select(angle => angle - 2 * Math.PI).ToArray(), angles.ToArray());
        var moved = new bool[Scores.Length];
        for (var turn = (uint)n + 2; !moved.All(done => done); turn++)
        {
            var proposals = Scores.Select((scores, lane) => moved[lane] ? scores : Mixed(scores, ellipses[lane], angles[lane])).ToArray();
            var values = log(proposals);
            for (var lane = 0; lane < moved.Length; lane++)
            {
                if (moved[lane])
                    continue;
                if (values[lane] > levels[lane] || high[lane] - low[lane] < 1e-9)
                {
                    if (values[lane] > levels[lane])
                        (Scores[lane], Levels[lane]) = (proposals[lane], values[lane]);
                    moved[lane] = true;
                    continue;
                }
                (low[lane], high[lane]) = angles[lane] < 0 ? (angles[lane], high[lane]) : (low[lane], angles[lane]);
                angles[lane] = low[lane] + (high[lane] - low[lane]) * Stream(lane, step).Uniform(turn);
            }
        }
        step++;
    }

    static double[] Mixed(double[] scores, double[] ellipse, double angle) => [.. scores.Select((score, i) => score * Math.Cos(angle) + ellipse[i] * Math.Sin(angle))];

    Philox Stream(int lane, uint at) => new(seed ^ ((ulong)at << 20), first + (uint)lane, Purpose.Calibration);
}
