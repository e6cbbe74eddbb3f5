using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Finds the heart and vessels of a patient from whatever was measured; what was not measured stays at its prior.</summary>
/// <remarks>
/// Most probable parameters on the logarithmic scale: squared residuals over tolerances plus squared departures from the prior over its spread, by damped
/// Gauss-Newton steps (Levenberg-Marquardt). A rough search begins with usual sensitivities; near its end the heart's own are measured by finite differences. Both are kept current by Broyden's rank-one
/// update.
/// Heart rate and LV mass are set, not fitted; pericardium and atria grow with the ventricle; scar is given by the segments.
/// All lanes follow one control flow; a lane that has arrived is frozen.
/// </remarks>
public sealed class PatientFit<T> where T : struct, ILanes<T>
{
    const int Count = FreeParameters.Count, MaximumSteps = 20, BeatsATrial = 25;

    /// <summary>mL: sharper settling would not change a step; a probe moves volumes by some 5 mL, so its slope needs less.</summary>
    const double TrialTolerance = 0.05, ProbeTolerance = 0.2;

    /// <summary>Logarithmic step of the finite differences.</summary>
    const double Probe = 0.05;

    /// <summary>Share of the cost: a step that gains less ends the rough or the fine search.</summary>
    const double RoughGain = 0.03, SmallGain = 0.005;
    const int RoughSteps = 10;

    readonly SteadyBeat<T> steady = new();
    readonly Acceleration<T> memory = new();
    readonly FitSearch<T> search = new();
    readonly T[] vesselTrial = new T[HeartVessels<T>.Size], state = new T[CirculationState<T>.Size], summary = new T[BeatSummary<T>.Size];

    /// <summary>Beats run by this instance, for reports.</summary>
    public long BeatsRun => steady.BeatsRun;

    /// <summary>Fits in place.</summary>
    /// <param name="targetRow">What was measured (<see cref="FitTargets{T}"/>).</param>
    /// <param name="vesselRow">In: the prior centre (<see cref="HeartVessels{T}"/>); out: the fitted patient, the reflex silent at the fitted pressure.</param>
    /// <param name="stateRow">Out: the periodic state.</param>
    /// <param name="summaryRow">Out: the beat of the fitted patient.</param>
    /// <param name="reportRow">Out: <see cref="FitReport{T}"/>.</param>
    public void Fit(CirculationParameters<T> parameters, SegmentProperties<T> segments, Span<T> targetRow, Span<T> vesselRow, Span<T> stateRow,
        Span<T> summaryRow, Span<T> reportRow)
    {
        var targets = new FitTargets<T>(targetRow);
        var report = new FitReport<T>(reportRow);
        Begin(targets, vesselRow, segments);
        CirculationState<T>.Start(stateRow, new(vesselTrial));
        memory.Reset();
        steady.Settle(parameters, new(vesselTrial), segments, stateRow, summaryRow, SteadyBeat<T>.StandardBeats, TrialTolerance, memory: memory);
        Misfit.Write(targets, new(summaryRow), search.Residuals);
        Misfit.Spread(targets, FitSensitivities.Usual, search.Jacobian);
        report.Iterations = T.Of(0);
        Iterate(parameters, targets, segments, stateRow, summaryRow, report, RoughSteps, RoughGain);
        // Near the least cost with sensitivities of its own each lane ends where it would have ended from elsewhere; what its neighbours' trials taught the memory is dropped.
        memory.Reset();
        Differentiate(parameters, targets, segments, stateRow);
        Iterate(parameters, targets, segments, stateRow, summaryRow, report, MaximumSteps, SmallGain);
        search.Place(search.Point, vesselTrial);
        vesselTrial.AsSpan().CopyTo(vesselRow);
        // Without memory: a lane that arrived early must not know how long its neighbours took.
        steady.Settle(parameters, new(vesselRow), segments, stateRow, summaryRow);
        search.Finish(targets, vesselRow, summaryRow, report);
    }

    /// <summary>Fits up to a register's width of patients.</summary>
    public void Fit(ReadOnlySpan<FitCase> cases)
    {
        var rows = new FitRows<T>();
        for (var lane = 0; lane < T.Width; lane++)
            rows.Load(lane, cases[Math.Min(lane, cases.Length - 1)]);
        Fit(rows.CirculationParameters, rows.SegmentProperties, rows.Targets, rows.Vessels, rows.State, rows.Summary, rows.Report);
        for (var lane = 0; lane < cases.Length; lane++)
            rows.Store(lane, cases[lane], search);
    }

    void Begin(FitTargets<T> targets, ReadOnlySpan<T> vesselRow, SegmentProperties<T> segments)
    {
        var vessels = search.Begin(targets, vesselRow, segments);
        search.Prior.CopyTo(search.Point);
        FitStart.Guess(targets, vessels, search.Point);
        search.Place(search.Point, vesselTrial);
    }

    void Evaluate(CirculationParameters<T> parameters, FitTargets<T> targets, SegmentProperties<T> segments, ReadOnlySpan<T> from, ReadOnlySpan<T> at, double tolerance)
    {
        search.Place(at, vesselTrial);
        from[..state.Length].CopyTo(state);
        steady.Settle(parameters, new(vesselTrial), segments, state, summary, BeatsATrial, tolerance, memory: memory);
        Misfit.Write(targets, new(summary), search.TrialResiduals);
    }

    void Differentiate(CirculationParameters<T> parameters, FitTargets<T> targets, SegmentProperties<T> segments, ReadOnlySpan<T> from)
    {
        for (var i = 0; i < Count; i++)
        {
            search.Point.AsSpan().CopyTo(search.Trial);
            search.Trial[i] += T.Of(Probe);
            Evaluate(parameters, targets, segments, from, search.Trial, ProbeTolerance);
            for (var k = 0; k < Misfit.Count; k++)
                search.Jacobian[k * Count + i] = (search.TrialResiduals[k] - search.Residuals[k]) * T.Of(1 / Probe);
        }
    }

    void Iterate(CirculationParameters<T> parameters, FitTargets<T> targets, SegmentProperties<T> segments, Span<T> stateRow, Span<T> summaryRow, FitReport<T> report,
        int steps, double smallGain)
    {
        var (damping, open) = (T.Of(0.01), T.Of(1));
        report.Cost = search.Cost(search.Residuals, search.Point);
        for (var n = 0; n < steps && T.AnyLess(T.Of(0), open); n++)
        {
            var step = search.Propose(damping, T.Of(1));
            Evaluate(parameters, targets, segments, stateRow, search.Trial, TrialTolerance);
            var cost = search.Cost(search.TrialResiduals, search.Trial);
            search.UpdateSensitivity(open);
            var better = T.SelectLess(cost, report.Cost, open, T.Of(0));
            var gain = T.SelectLess(T.Of(0), better, (report.Cost - cost) / (T.Of(0.01) + report.Cost), T.Of(1));
            report.Iterations += open;
            report.Cost = T.SelectLess(T.Of(0), better, cost, report.Cost);
            Keep(better, search.Trial, search.Point);
            Keep(better, search.TrialResiduals, search.Residuals);
            Keep(better, state, stateRow);
            Keep(better, summary, summaryRow);
            damping = T.SelectLess(T.Of(0), better, T.Max(damping * T.Of(0.3), T.Of(1e-4)), T.Min(damping * T.Of(6), T.Of(10)));
            open = T.SelectLess(T.Min(step * T.Of(1 / FitSearch<T>.Arrived), gain * T.Of(1 / smallGain)), T.Of(1), T.Of(0), open);
        }
        report.Converged = T.Of(1) - open;
    }

    static void Keep(T better, ReadOnlySpan<T> from, Span<T> row)
    {
        for (var i = 0; i < from.Length; i++)
            row[i] = T.SelectLess(T.Of(0), better, from[i], row[i]);
    }
}
