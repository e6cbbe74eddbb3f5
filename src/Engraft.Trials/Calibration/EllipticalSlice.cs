using Engraft.Numbers;

namespace Engraft.Trials.Calibration;

/// <summary>A chain over standard normal scores under a likelihood: elliptical slice sampling, which needs no tuning.</summary>
/// <remarks>Murray, Adams and MacKay 2010 (Proceedings of AISTATS 9:541). Random numbers are counted by step, so a chain that is taken up again goes on with the same bytes.</remarks>
public sealed class EllipticalSlice
{
    readonly Func<double[], double> log;
    readonly ulong seed;
    readonly uint chain;

    /// <param name="state">Where the chain stands; null draws the start from the prior.</param>
    public EllipticalSlice(Func<double[], double> log, int dimensions, ulong seed, uint chain, (double[] Scores, uint Step)? state = null)
    {
        (this.log, this.seed, this.chain) = (log, seed, chain);
        var start = new Philox(seed, chain, Purpose.Calibration);
        (Scores, Step) = state ?? ([.. Enumerable.Range(0, dimensions).Select(i => start.Normal((uint)i))], 1);
        Level = log(Scores);
    }

    public double[] Scores { get; private set; }

    /// <summary>Log likelihood of <see cref="Scores"/>.</summary>
    public double Level { get; private set; }
    public uint Step { get; private set; }

    /// <summary>Evaluations of the likelihood so far.</summary>
    public long Evaluations { get; private set; }

    public void Advance()
    {
        // Numbers of a step: one normal a dimension, one for the level, then the angles.
        var stream = new Philox(seed ^ ((ulong)Step << 20), chain, Purpose.Calibration);
        var n = (uint)Scores.Length;
        var ellipse = new double[n];
        for (var i = 0u; i < n; i++)
            ellipse[i] = stream.Normal(i);
        var level = Level + Log(stream.Uniform(n));
        var angle = 2 * Math.PI * stream.Uniform(n + 1);
        var (low, high) = (angle - 2 * Math.PI, angle);
        for (var turn = n + 2; ; turn++)
        {
            var (proposal, value) = At(ellipse, angle);
            if (value > level || high - low < 1e-9)
            {
                (Scores, Level) = value > level ? (proposal, value) : (Scores, Level);
                break;
            }
            (low, high) = angle < 0 ? (angle, high) : (low, angle);
            angle = low + (high - low) * stream.Uniform(turn);
        }
        Step++;
    }

    (double[] Proposal, double Value) At(double[] ellipse, double angle)
    {
        var (sine, cosine) = (Sine(angle), Sine(angle + Math.PI / 2));
        var proposal = new double[ellipse.Length];
        for (var i = 0; i < proposal.Length; i++)
            proposal[i] = Scores[i] * cosine + ellipse[i] * sine;
        Evaluations++;
        return (proposal, log(proposal));
    }

    /// <summary>Sine of any angle by the quarter wave.</summary>
    static double Sine(double angle)
    {
        var turns = angle / (2 * Math.PI);
        var left = (turns - Math.Floor(turns)) * 4;
        var (quarter, part) = ((int)left, left - (int)left);
        return quarter switch
        {
            0 => Quarter(part),
            1 => Quarter(1 - part),
            2 => -Quarter(part),
            _ => -Quarter(1 - part),
        };
    }

    static double Quarter(double part) => Elementary.SinQuarter(new One(Math.PI / 2 * part)).Value;

    static double Log(double x) => Elementary.Log(new One(x)).Value;
}
