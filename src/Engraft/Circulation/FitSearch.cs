using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Where a search for a patient's parameters stands: point, residuals and sensitivities, all on the logarithmic scale, and its next step.</summary>
/// <remarks>
/// Squared residuals over tolerances plus squared departures from the prior over its spread; damped Gauss-Newton steps (Levenberg-Marquardt), sensitivities kept current by Broyden's
/// rank-one update. All lanes are independent.
/// </remarks>
sealed class FitSearch<T> where T : struct, ILanes<T>
{
    const int Count = FreeParameters.Count;

    /// <summary>Largest logarithmic step of a trial.</summary>
    const double LargestStep = 0.35;

    /// <summary>A logarithmic step that changes no parameter by more than this ends a fit.</summary>
    public const double Arrived = 0.01;

    readonly NormalEquations<T> equations = new(Count);
    readonly T[] prior = new T[Count], weight = new T[Count], gradient = new T[Count], steps = new T[Count], centre = new T[HeartVessels<T>.Size];

    /// <summary>Logarithms of the free parameters: the best so far and those on trial.</summary>
    public T[] Point { get; } = new T[Count];
    public T[] Trial { get; } = new T[Count];

    /// <summary>Trial less point.</summary>
    public T[] Moved { get; } = new T[Count];
    public T[] Residuals { get; } = new T[Misfit.Count];
    public T[] TrialResiduals { get; } = new T[Misfit.Count];

    /// <summary>Change of each residual (rows) with each logarithm (columns).</summary>
    public T[] Jacobian { get; } = new T[Misfit.Count * Count];

    /// <summary>Takes the prior from the vessels before the fit: heart rate and LV mass as measured; returns them as they then stand.</summary>
    public HeartVessels<T> Begin(FitTargets<T> targets, ReadOnlySpan<T> vesselRow, SegmentProperties<T> segments)
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
        }
        return vessels;
    }

    /// <summary>The prior's own point.</summary>
    public ReadOnlySpan<T> Prior => prior;

    /// <summary>Vessels of a point: free parameters, and what grows with the ventricle.</summary>
    public void Place(ReadOnlySpan<T> at, Span<T> row)
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

    /// <summary>Fall of the cost that the last proposed step foretells.</summary>
    public T Foreseen { get; private set; }

    /// <summary>Next trial point in lanes where <paramref name="open"/> is above zero; returns the largest logarithmic step.</summary>
    public T Propose(T damping, T open)
    {
        equations.Invert(Jacobian, Misfit.Count, weight, damping);
        for (var i = 0; i < Count; i++)
        {
            gradient[i] = weight[i] * (Point[i] - prior[i]);
            for (var k = 0; k < Misfit.Count; k++)
                gradient[i] = T.FusedMultiplyAdd(Jacobian[k * Count + i], Residuals[k], gradient[i]);
        }
        var largest = T.Of(0);
        for (var i = 0; i < Count; i++)
        {
            steps[i] = T.Of(0);
            for (var k = 0; k < Count; k++)
                steps[i] -= equations.Inverse(i, k) * gradient[k];
            largest = T.Max(largest, T.Abs(steps[i]));
        }
        var share = T.Min(T.Of(1), T.Of(LargestStep) / T.Max(largest, T.Of(1e-12)));
        Foreseen = T.Of(0);
        for (var i = 0; i < Count; i++)
        {
            Trial[i] = T.SelectLess(T.Of(0), open, T.FusedMultiplyAdd(share, steps[i], Point[i]), Trial[i]);
            Moved[i] = T.SelectLess(T.Of(0), open, steps[i] * share, Moved[i]);
            Foreseen -= gradient[i] * steps[i] * share;
        }
        return largest;
    }

    /// <summary>Broyden 1965 (doi:10.1090/S0025-5718-1965-0198670-6): the least change of the sensitivities that explains the last trial.</summary>
    public void UpdateSensitivity(T open)
    {
        var length = T.Of(1e-12);
        for (var i = 0; i < Count; i++)
            length = T.FusedMultiplyAdd(Moved[i], Moved[i], length);
        for (var k = 0; k < Misfit.Count; k++)
        {
            var miss = TrialResiduals[k] - Residuals[k];
            for (var i = 0; i < Count; i++)
                miss -= Jacobian[k * Count + i] * Moved[i];
            var share = T.SelectLess(T.Of(0), open, miss / length, T.Of(0));
            for (var i = 0; i < Count; i++)
                Jacobian[k * Count + i] = T.FusedMultiplyAdd(share, Moved[i], Jacobian[k * Count + i]);
        }
    }

    public T Cost(ReadOnlySpan<T> misfits, ReadOnlySpan<T> at)
    {
        var cost = T.Of(0);
        for (var k = 0; k < Misfit.Count; k++)
            cost = T.FusedMultiplyAdd(misfits[k], misfits[k], cost);
        for (var i = 0; i < Count; i++)
            cost += weight[i] * (at[i] - prior[i]) * (at[i] - prior[i]);
        return cost;
    }

    /// <summary>Gives the fitted vessels their reflex back, silent at the fitted pressure, and reports Residuals and spreads.</summary>
    public void Finish(FitTargets<T> targets, Span<T> vesselRow, Span<T> summaryRow, FitReport<T> report)
    {
        var vessels = new HeartVessels<T>(vesselRow);
        var given = new HeartVessels<T>(centre);
        (vessels.HeartRateGain, vessels.ResistanceGain) = (given.HeartRateGain, given.ResistanceGain);
        (vessels.ContractilityGain, vessels.VenousGain) = (given.ContractilityGain, given.VenousGain);
        vessels.ReflexSetPoint = new BeatSummary<T>(summaryRow).MeanPressure;
        Misfit.Write(targets, new(summaryRow), Residuals);
        report.LargestResidual = T.Of(0);
        foreach (var residual in Residuals)
            report.LargestResidual = T.Max(report.LargestResidual, T.Abs(residual));
        equations.Invert(Jacobian, Misfit.Count, weight, T.Of(0));
        for (var i = 0; i < Count; i++)
            report.PosteriorSpread[i] = T.Sqrt(equations.Inverse(i, i));
    }
}
