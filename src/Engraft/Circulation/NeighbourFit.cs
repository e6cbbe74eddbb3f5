using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Fits patients one after another, each from a neighbour whose heart is known: a fifth of the beats of <see cref="PatientFit{T}"/>, the same targets, prior and stopping rule.</summary>
/// <remarks>
/// The neighbour gives point, sensitivities and periodic state; the first Gauss-Newton step goes from its beat to the patient's numbers without a beat run. Trials follow with Broyden updates.
/// Every lane has its own clock: a lane whose beat has settled goes on to its next trial, one whose patient is fitted takes the next patient, and none waits for another. A lane
/// remembers its own patient alone, so lanes and order change no byte.
/// </remarks>
public sealed class NeighbourFit<T> where T : struct, ILanes<T>
{
    const int MaximumTrials = 20, BeatsATrial = 25;

    /// <summary>mL: half as sharp as in the full fit costs no accuracy (costs of 200 hearts) and saves a tenth of the beats.</summary>
    const double TrialTolerance = 0.1;

    /// <summary>Share of the cost: a step that gains less, as in the full fit, or that foretells less ends the search.</summary>
    const double SmallGain = 0.005;

    /// <summary>Damping of the first steps: the neighbour's sensitivities are trusted.</summary>
    const double FirstDamping = 0.001;

    readonly SteadyBeat<T> steady = new();
    readonly Acceleration<T> memory = new();
    readonly FitSearch<T> search = new();

    /// <summary>State and Summary are the best so far; the rows below are on trial.</summary>
    readonly FitRows<T> rows = new();
    readonly T[] vessels = new T[HeartVessels<T>.Size], state = new T[CirculationState<T>.Size], summary = new T[BeatSummary<T>.Size], placed = new T[HeartVessels<T>.Size];
    readonly FitCase?[] patients = new FitCase?[T.Width];
    readonly double[] flags = new double[T.Width];

    /// <summary>1 in lanes that have a patient, whose first trial runs, whose fit settles for the last time.</summary>
    T active, first, last;
    T cost, damping, step, trials;

    /// <summary>Beats run by this instance, for reports.</summary>
    public long BeatsRun => steady.BeatsRun;

    /// <summary>Fits until the supply ends.</summary>
    /// <param name="next">The next patient and the heart to begin from; null at the end.</param>
    public void Fit(Func<(FitCase Patient, FitCase Neighbour)?> next)
    {
        active = T.Of(0);
        Admit(T.Of(1), next);
        while (T.AnyLess(T.Of(0), active))
        {
            var tolerance = T.SelectLess(T.Of(0), last, T.Of(SteadyBeat<T>.StandardTolerance), T.Of(TrialTolerance));
            var open = steady.Advance(rows.CirculationParameters, new(vessels), rows.SegmentProperties, state, summary, active, tolerance, memory);
            var most = T.SelectLess(T.Of(0), last, T.Of(SteadyBeat<T>.StandardBeats), T.Of(BeatsATrial));
            var settled = T.SelectLess(steady.Beats, most, T.SelectLess(T.Of(0), open, T.Of(0), active), active);
            if (!T.AnyLess(T.Of(0), settled))
                continue;
            var fitted = settled * last;
            Judge(settled - fitted);
            if (!T.AnyLess(T.Of(0), fitted))
                continue;
            Discharge(fitted);
            Admit(fitted, next);
        }
    }

    /// <summary>Compares trials that have settled with the best so far, and begins the next ones.</summary>
    void Judge(T settled)
    {
        Misfit.Write(new(rows.Targets), new(summary), search.TrialResiduals);
        var tried = search.Cost(search.TrialResiduals, search.Trial);
        search.UpdateSensitivity(settled * (T.Of(1) - first));
        var better = T.SelectLess(T.Of(0), first, T.Of(1), T.SelectLess(tried, cost, T.Of(1), T.Of(0))) * settled;
        var gain = T.SelectLess(T.Of(0), first, T.Of(1), T.SelectLess(T.Of(0), better, (cost - tried) / (T.Of(0.01) + cost), T.Of(1)));
        Keep(better, search.Trial, search.Point);
        Keep(better, search.TrialResiduals, search.Residuals);
        Keep(better, state, rows.State);
        Keep(better, summary, rows.Summary);
        cost = T.SelectLess(T.Of(0), better, tried, cost);
        trials += settled;
        var next = T.SelectLess(T.Of(0), better, T.Max(damping * T.Of(0.3), T.Of(1e-4)), T.Min(damping * T.Of(6), T.Of(10)));
        damping = T.SelectLess(T.Of(0), settled, T.SelectLess(T.Of(0), first, damping, next), damping);
        var arrived = T.SelectLess(T.Min(step * T.Of(1 / FitSearch<T>.Arrived), gain * T.Of(1 / SmallGain)), T.Of(1), settled, T.Of(0));
        first = T.SelectLess(T.Of(0), settled, T.Of(0), first);
        last = T.SelectLess(T.Of(0), arrived, T.Of(1), T.SelectLess(trials, T.Of(MaximumTrials), last, T.SelectLess(T.Of(0), settled, T.Of(1), last)));
        Try(settled);
    }

    /// <summary>Begins a trial of the next step, or of the best point in lanes whose search has ended.</summary>
    void Try(T begun)
    {
        var largest = search.Propose(damping, begun);
        step = T.SelectLess(T.Of(0), begun, largest, step);
        var idle = T.SelectLess(search.Foreseen, T.Of(SmallGain) * cost, begun * (T.Of(1) - first), T.Of(0));
        last = T.Max(last, idle);
        Keep(begun * last, search.Point, search.Trial);
        search.Place(search.Trial, placed);
        Keep(begun, placed, vessels);
        Keep(begun, rows.State, state);
        steady.Begin(state, begun);
    }

    /// <summary>Gives free lanes their next patients.</summary>
    void Admit(T free, Func<(FitCase Patient, FitCase Neighbour)?> next)
    {
        for (var lane = 0; lane < T.Width; lane++)
        {
            flags[lane] = 0;
            if (free[lane] <= 0)
                continue;
            patients[lane] = null;
            if (next() is not var (patient, neighbour))
                continue;
            (patients[lane], flags[lane]) = (patient, 1);
            Load(lane, patient, neighbour);
        }
        var admitted = T.Load(flags);
        active = T.SelectLess(T.Of(0), free, admitted, active);
        Begin(admitted);
    }

    void Load(int lane, FitCase patient, FitCase neighbour)
    {
        rows.Load(lane, patient);
        FitRows<T>.Write(rows.State, lane, neighbour.State);
        FitRows<T>.Write(rows.Summary, lane, neighbour.Summary);
        FitRows<T>.Write(search.Point, lane, neighbour.Point);
        FitRows<T>.Write(search.Jacobian, lane, neighbour.Sensitivities);
    }

    void Begin(T admitted)
    {
        memory.Forget(admitted);
        search.Begin(new(rows.Targets), rows.Vessels, rows.SegmentProperties);
        Misfit.Write(new(rows.Targets), new(rows.Summary), search.TrialResiduals);
        Keep(admitted, search.TrialResiduals, search.Residuals);
        first = T.SelectLess(T.Of(0), admitted, T.Of(1), first);
        (last, trials) = (T.SelectLess(T.Of(0), admitted, T.Of(0), last), T.SelectLess(T.Of(0), admitted, T.Of(0), trials));
        damping = T.SelectLess(T.Of(0), admitted, T.Of(FirstDamping), damping);
        Try(admitted);
    }

    /// <summary>Writes fitted patients into their cases.</summary>
    void Discharge(T fitted)
    {
        Keep(fitted, state, rows.State);
        Keep(fitted, summary, rows.Summary);
        var report = new FitReport<T>(rows.Report);
        var prior = rows.Vessels.ToArray();
        Keep(fitted, vessels, rows.Vessels);
        (report.Cost, report.Iterations) = (cost, trials);
        report.Converged = T.SelectLess(trials, T.Of(MaximumTrials), T.Of(1), T.Of(0));
        var residuals = search.Residuals.ToArray();
        search.Finish(new(rows.Targets), rows.Vessels, rows.Summary, report);
        for (var lane = 0; lane < T.Width; lane++)
            if (fitted[lane] > 0)
                rows.Store(lane, patients[lane]!, search);
        residuals.CopyTo(search.Residuals, 0);
        prior.CopyTo(rows.Vessels, 0);
    }

    static void Keep(T chosen, ReadOnlySpan<T> from, Span<T> row)
    {
        for (var i = 0; i < from.Length; i++)
            row[i] = T.SelectLess(T.Of(0), chosen, from[i], row[i]);
    }
}
