using Engraft.Electrophysiology.CellModels;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.SingleCells;

/// <summary>One cell alone, followed through time with steps as long as its state allows.</summary>
/// <remarks>
/// The step is the exponential midpoint: half an <see cref="ExponentialStep"/>, then a whole one with the rates and decays found there (Sundnes 2009,
/// doi:10.1109/TBME.2009.2014739, in which gates alone are advanced so); of order two. The difference to the step of order one controls the length.
/// </remarks>
public sealed class SingleCell
{
    const double Shortest = 1e-6, Longest = 2; // ms
    /// <summary>Error allowed in a step of order one unless another is given.</summary>
    const double Usual = 1e-3;

    /// <summary>Steps a ms, on average and at the usual error, beyond which no cell is followed (judgement): published ones take one or two, some hundred in an upstroke.</summary>
    const double MostSteps = 200;

    /// <summary>The average is over this time at least, ms.</summary>
    const double Patience = 20;

    const int InterruptEvery = 1024; // steps
    const double Safety = 0.8, LargestGrowth = 2, LargestCut = 0.2;

    /// <summary>Smallest change that counts beside the value itself, in the state's unit.</summary>
    const double SmallPotential = 20, SmallShare = 0.02, SmallConcentration = 2e-5;

    readonly CellModel model;
    readonly One[] conditions, state, first, middle, next, rates, decays, middleRates, middleDecays;
    readonly double[] small;
    readonly double tolerance, mostSteps;
    double step = 0.01, timeBefore;
    long stepsBefore;

    /// <param name="conditions">A row of <see cref="CellConditions{T}"/>.</param>
    /// <param name="tolerance">Error allowed in a step of order one, of each state.</param>
    public SingleCell(CellModel model, ReadOnlySpan<double> conditions, double tolerance = Usual)
    {
        (this.model, this.tolerance, mostSteps) = (model, tolerance, MostSteps * Math.Max(1, Math.Sqrt(Usual / tolerance)));
        this.conditions = Array.ConvertAll(conditions.ToArray(), One.Of);
        state = [.. model.Initial.Select(One.Of)];
        (first, middle, next) = (new One[state.Length], new One[state.Length], new One[state.Length]);
        (rates, decays, middleRates, middleDecays) = (new One[state.Length], new One[state.Length], new One[state.Length], new One[state.Length]);
        small = [.. model.States.Select(Small)];
    }

    /// <summary>A second cell in the state and at the time of the first, for what may happen next.</summary>
    public SingleCell(SingleCell origin) : this(origin.model, Array.ConvertAll(origin.conditions, one => one.Value), origin.tolerance)
    {
        origin.state.CopyTo(state, 0);
        (Time, step) = (origin.Time, origin.step);
    }

    /// <summary>ms since the start.</summary>
    public double Time { get; private set; }

    /// <summary>Steps taken so far, with those refused.</summary>
    public long Steps { get; private set; }

    public double this[int slot] => state[slot];

    /// <summary>Follows the cell to a time.</summary>
    /// <param name="until">ms.</param>
    /// <param name="trace">Written after each step; null for none.</param>
    /// <exception cref="CellDivergedException">A state ceased to be a number, or the steps became too short.</exception>
    public void Run(double until, Stimuli stimuli, Trace? trace = null, CancellationToken interrupt = default)
    {
        var current = 0.0;
        (timeBefore, stepsBefore) = (Time, Steps);
        foreach (var (time, after) in stimuli.Edges.Append((until, 0)))
        {
            interrupt.ThrowIfCancellationRequested();
            RunTo(Math.Min(time, until), current, trace, interrupt);
            current = after;
            step = Math.Min(step, 0.01);
        }
    }

    void RunTo(double end, double current, Trace? trace, CancellationToken interrupt)
    {
        while (Time < end)
        {
            if (Steps % InterruptEvery == 0)
                interrupt.ThrowIfCancellationRequested();
            if (Steps - stepsBefore > mostSteps * (Time - timeBefore + Patience))
                throw CellDivergedException.TooStiff(model.Name, Time, (Time - timeBefore) / (Steps - stepsBefore));
            var whole = Math.Min(step, end - Time);
            var error = Try(whole, current);
            Steps++;
            if (!double.IsFinite(error) && whole <= Shortest)
                throw CellDivergedException.NotFinite(model.Name, Time);
            if (error <= 1 || whole <= Shortest)
                Accept(whole == end - Time ? end : Time + whole, trace);
            var change = double.IsFinite(error) ? Math.Clamp(Safety / Math.Sqrt(Math.Max(error, 1e-8)), LargestCut, LargestGrowth) : LargestCut;
            if (error <= 1 && whole < step)
                continue; // cut short by the end of a run, not by the cell
            step = Math.Clamp(whole * change, Shortest, Longest);
        }
    }

    /// <summary>One step into <see cref="next"/>; the largest error over what is allowed.</summary>
    double Try(double whole, double current)
    {
        model.Rates<One>(state, conditions, current, rates, decays);
        for (var i = 0; i < state.Length; i++)
        {
            first[i] = state[i] + rates[i] * ExponentialStep.Effect<One>(decays[i], whole);
            middle[i] = state[i] + rates[i] * ExponentialStep.Effect<One>(decays[i], whole / 2);
        }
        Keep(middle);
        model.Rates<One>(middle, conditions, current, middleRates, middleDecays);
        var worst = 0.0;
        for (var i = 0; i < state.Length; i++)
        {
            var atStart = middleRates[i] + middleDecays[i] * (middle[i] - state[i]); // the linear part of the rate, back at the start
            next[i] = state[i] + atStart * ExponentialStep.Effect<One>(middleDecays[i], whole);
            var error = Math.Abs(next[i] - first[i]) / (tolerance * (small[i] + Math.Abs(next[i])));
            worst = error <= worst ? worst : error;
        }
        Keep(next);
        return worst;
    }

    void Accept(double time, Trace? trace)
    {
        next.CopyTo(state, 0);
        Time = time;
        trace?.Add(time, state[0], model.Calcium < 0 ? double.NaN : state[model.Calcium]);
    }

    void Keep(One[] row) => ExponentialStep.Keep(ExponentialStep.Sum<One>(state.AsSpan(model.Shares)), row.AsSpan(model.Shares));

    static double Small(Slot slot) => slot.Unit switch
    {
        "mV" => SmallPotential,
        "-" => SmallShare,
        _ => SmallConcentration,
    };
}
