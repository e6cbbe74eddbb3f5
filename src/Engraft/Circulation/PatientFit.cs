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

    /// <summary>Logarithmic step of the finite differences and largest logarithmic step of a trial.</summary>
    const double Probe = 0.05, LargestStep = 0.35;

    /// <summary>A logarithmic step that changes no parameter by more than this ends the fit.</summary>
    const double Arrived = 0.01;

    /// <summary>Share of the cost: a step that gains less ends the rough or the fine search.</summary>
    const double RoughGain = 0.03, SmallGain = 0.005;
    const int RoughSteps = 10;

    readonly SteadyBeat<T> steady = new();
    readonly Acceleration<T> memory = new();
    readonly NormalEquations<T> equations = new(Count);
    readonly T[] prior = new T[Count], point = new T[Count], trial = new T[Count], weight = new T[Count], moved = new T[Count];
    readonly T[] residuals = new T[Misfit.Count], trialResiduals = new T[Misfit.Count], jacobian = new T[Misfit.Count * Count];
    readonly T[] centre = new T[HeartVessels<T>.Size], vesselTrial = new T[HeartVessels<T>.Size];
    readonly T[] state = new T[CirculationState<T>.Size], summary = new T[BeatSummary<T>.Size];

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
        Misfit.Write(targets, new(summaryRow), residuals);
        Misfit.Spread(targets, FitSensitivities.Usual, jacobian);
        report.Iterations = T.Of(0);
        Iterate(parameters, targets, segments, stateRow, summaryRow, report, RoughSteps, RoughGain);
        // Near the least cost with sensitivities of its own each lane ends where it would have ended from elsewhere; what its neighbours' trials taught the memory is dropped.
        memory.Reset();
        Differentiate(parameters, targets, segments, stateRow);
        Iterate(parameters, targets, segments, stateRow, summaryRow, report, MaximumSteps, SmallGain);
        Place(point, vesselTrial);
        vesselTrial.AsSpan().CopyTo(vesselRow);
        // Without memory: a lane that arrived early must not know how long its neighbours took.
        steady.Settle(parameters, new(vesselRow), segments, stateRow, summaryRow);
        Finish(targets, vesselRow, summaryRow, report);
    }

    void Begin(FitTargets<T> targets, Span<T> vesselRow, SegmentProperties<T> segments)
    {
        vesselRow[..centre.Length].CopyTo(centre);
        var vessels = new HeartVessels<T>(centre);
        vessels.HeartRate = FitStart.Given(targets.HeartRate, vessels.HeartRate);
        var thickness = T.Of(0);
        for (var s = 0; s < AhaSegments.Count; s++)
            thickness += T.Of(AhaSegments.MassShare(s)) * segments.WallVolume[s];
        vessels.LvWallVolume = FitStart.Given(targets.LvMass, vessels.LvWallVolume * T.Of(BeatReading<T>.Density) * thickness) / (T.Of(BeatReading<T>.Density) * thickness);
        for (var i = 0; i < Count; i++)
        {
            var free = FreeParameters.All[i];
            (prior[i], weight[i]) = (T.Log(centre[free.Slot]), T.Of(1 / (free.PriorSpread * free.PriorSpread)));
            point[i] = prior[i];
        }
        FitStart.Guess(targets, vessels, point);
        Place(point, vesselTrial);
    }

    /// <summary>Vessels of a point: free parameters, and what grows with the ventricle.</summary>
    void Place(ReadOnlySpan<T> at, Span<T> row)
    {
        centre.AsSpan().CopyTo(row);
        for (var i = 0; i < Count; i++)
            row[FreeParameters.All[i].Slot] = T.Exp(at[i]);
        var vessels = new HeartVessels<T>(row);
        var growth = at[2] - prior[2];
        vessels.PericardialVolume *= T.Exp(T.Of(0.25) * growth);
        vessels.RvContractility *= T.Exp(T.Of(0.5) * (at[3] - prior[3]));
        vessels.AtrialSize *= T.Exp(T.Of(0.4) * growth);
        (vessels.HeartRateGain, vessels.ResistanceGain, vessels.ContractilityGain, vessels.VenousGain) = (T.Of(0), T.Of(0), T.Of(0), T.Of(0));
    }

    void Evaluate(CirculationParameters<T> parameters, FitTargets<T> targets, SegmentProperties<T> segments, ReadOnlySpan<T> from, ReadOnlySpan<T> at, double tolerance)
    {
        Place(at, vesselTrial);
        from[..state.Length].CopyTo(state);
        steady.Settle(parameters, new(vesselTrial), segments, state, summary, BeatsATrial, tolerance, memory: memory);
        Misfit.Write(targets, new(summary), trialResiduals);
    }

    void Differentiate(CirculationParameters<T> parameters, FitTargets<T> targets, SegmentProperties<T> segments, ReadOnlySpan<T> from)
    {
        for (var i = 0; i < Count; i++)
        {
            point.AsSpan().CopyTo(trial);
            trial[i] += T.Of(Probe);
            Evaluate(parameters, targets, segments, from, trial, ProbeTolerance);
            for (var k = 0; k < Misfit.Count; k++)
                jacobian[k * Count + i] = (trialResiduals[k] - residuals[k]) * T.Of(1 / Probe);
        }
    }

    void Iterate(CirculationParameters<T> parameters, FitTargets<T> targets, SegmentProperties<T> segments, Span<T> stateRow, Span<T> summaryRow, FitReport<T> report,
        int steps, double smallGain)
    {
        var (damping, open) = (T.Of(0.01), T.Of(1));
        report.Cost = Cost(residuals, point);
        for (var n = 0; n < steps && T.AnyLess(T.Of(0), open); n++)
        {
            var step = Propose(damping);
            Evaluate(parameters, targets, segments, stateRow, trial, TrialTolerance);
            var cost = Cost(trialResiduals, trial);
            UpdateSensitivity(open);
            var better = T.SelectLess(cost, report.Cost, open, T.Of(0));
            var gain = T.SelectLess(T.Of(0), better, (report.Cost - cost) / (T.Of(0.01) + report.Cost), T.Of(1));
            report.Iterations += open;
            report.Cost = T.SelectLess(T.Of(0), better, cost, report.Cost);
            Keep(better, trial, point);
            Keep(better, trialResiduals, residuals);
            Keep(better, state, stateRow);
            Keep(better, summary, summaryRow);
            damping = T.SelectLess(T.Of(0), better, T.Max(damping * T.Of(0.3), T.Of(1e-4)), T.Min(damping * T.Of(6), T.Of(10)));
            open = T.SelectLess(T.Min(step * T.Of(1 / Arrived), gain * T.Of(1 / smallGain)), T.Of(1), T.Of(0), open);
        }
        report.Converged = T.Of(1) - open;
    }

    /// <summary>Next trial point; returns the largest logarithmic step.</summary>
    T Propose(T damping)
    {
        equations.Invert(jacobian, Misfit.Count, weight, damping);
        var largest = T.Of(0);
        for (var i = 0; i < Count; i++)
        {
            var gradient = weight[i] * (point[i] - prior[i]);
            for (var k = 0; k < Misfit.Count; k++)
                gradient = T.FusedMultiplyAdd(jacobian[k * Count + i], residuals[k], gradient);
            moved[i] = gradient;
        }
        for (var i = 0; i < Count; i++)
        {
            var step = T.Of(0);
            for (var k = 0; k < Count; k++)
                step -= equations.Inverse(i, k) * moved[k];
            trial[i] = step;
            largest = T.Max(largest, T.Abs(step));
        }
        var share = T.Min(T.Of(1), T.Of(LargestStep) / T.Max(largest, T.Of(1e-12)));
        for (var i = 0; i < Count; i++)
            (moved[i], trial[i]) = (trial[i] * share, T.FusedMultiplyAdd(share, trial[i], point[i]));
        return largest;
    }

    /// <summary>Broyden 1965 (doi:10.1090/S0025-5718-1965-0198670-6): the least change of the sensitivities that explains the last trial.</summary>
    void UpdateSensitivity(T open)
    {
        var length = T.Of(1e-12);
        for (var i = 0; i < Count; i++)
            length = T.FusedMultiplyAdd(moved[i], moved[i], length);
        for (var k = 0; k < Misfit.Count; k++)
        {
            var miss = trialResiduals[k] - residuals[k];
            for (var i = 0; i < Count; i++)
                miss -= jacobian[k * Count + i] * moved[i];
            var share = T.SelectLess(T.Of(0), open, miss / length, T.Of(0));
            for (var i = 0; i < Count; i++)
                jacobian[k * Count + i] = T.FusedMultiplyAdd(share, moved[i], jacobian[k * Count + i]);
        }
    }

    T Cost(ReadOnlySpan<T> misfits, ReadOnlySpan<T> at)
    {
        var cost = T.Of(0);
        for (var k = 0; k < Misfit.Count; k++)
            cost = T.FusedMultiplyAdd(misfits[k], misfits[k], cost);
        for (var i = 0; i < Count; i++)
            cost += weight[i] * (at[i] - prior[i]) * (at[i] - prior[i]);
        return cost;
    }

    static void Keep(T better, ReadOnlySpan<T> from, Span<T> row)
    {
        for (var i = 0; i < from.Length; i++)
            row[i] = T.SelectLess(T.Of(0), better, from[i], row[i]);
    }

    void Finish(FitTargets<T> targets, Span<T> vesselRow, Span<T> summaryRow, FitReport<T> report)
    {
        var vessels = new HeartVessels<T>(vesselRow);
        var given = new HeartVessels<T>(centre);
        (vessels.HeartRateGain, vessels.ResistanceGain) = (given.HeartRateGain, given.ResistanceGain);
        (vessels.ContractilityGain, vessels.VenousGain) = (given.ContractilityGain, given.VenousGain);
        vessels.ReflexSetPoint = new BeatSummary<T>(summaryRow).MeanPressure;
        Misfit.Write(targets, new(summaryRow), residuals);
        report.LargestResidual = T.Of(0);
        foreach (var residual in residuals)
            report.LargestResidual = T.Max(report.LargestResidual, T.Abs(residual));
        equations.Invert(jacobian, Misfit.Count, weight, T.Of(0));
        for (var i = 0; i < Count; i++)
            report.PosteriorSpread[i] = T.Sqrt(equations.Inverse(i, i));
    }
}
