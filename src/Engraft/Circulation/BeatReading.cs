using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Turns what was gathered during a beat into the summary.</summary>
readonly ref struct BeatReading<T>(ReadOnlySpan<Patch<T>> patches, Span<T> trace, ReadOnlySpan<T> observed) where T : struct, ILanes<T>
{
    readonly ReadOnlySpan<Patch<T>> patches = patches;
    readonly ReadOnlySpan<T> observed = observed;
    readonly Trace<T> trace = new(trace);

    /// <summary>Density of heart muscle, g/mL (1.05 to 1.06 in common use).</summary>
    public const double Density = 1.055;

    public void Write(CirculationParameters<T> parameters, HeartVessels<T> vessels, SegmentProperties<T> segments, in BeatSetting<T> setting,
        CirculationState<T> state, BeatSummary<T> summary, int steps)
    {
        var perStep = T.Of(1.0 / steps);
        var step = setting.Period * perStep;
        summary.HeartRate = setting.HeartRate;
        summary.Drive = state.Drive;
        summary.RegurgitantOrifice = setting.LeakOrifice;
        Volumes(summary, step, setting.HeartRate);
        Pressures(summary, perStep, step);
        (summary.UnbalancedSteps, summary.Imbalance) = (trace.Unbalanced, trace.Imbalance);
        summary.Sphericity = T.Of(2) * state.JunctionRadius / (state.SeptalHeight - state.LeftHeight);
        Segments(vessels, segments, summary);
        Stiffness(parameters, vessels, segments, state, summary);
    }

    void Volumes(BeatSummary<T> summary, T step, T heartRate)
    {
        (summary.Lvedv, summary.Lvesv) = (trace.LargestLv, trace.LeastLv);
        (summary.Rvedv, summary.Rvesv) = (trace.LargestRv, trace.LeastRv);
        summary.LeftAtrialVolume = trace.LargestLa;
        summary.StrokeVolume = trace.LargestLv - trace.LeastLv;
        summary.ForwardStrokeVolume = trace.Forward * step;
        summary.RegurgitantVolume = trace.Backward * step;
        summary.CardiacOutput = summary.ForwardStrokeVolume * heartRate * T.Of(0.001);
        summary.EjectionFraction = summary.StrokeVolume / summary.Lvedv;
    }

    void Pressures(BeatSummary<T> summary, T perStep, T step)
    {
        (summary.EndDiastolicPressure, summary.PeakPressure) = (trace.EndDiastolic, trace.Peak);
        (summary.SystolicPressure, summary.DiastolicPressure, summary.MeanPressure) = (trace.Systolic, trace.Diastolic, trace.Aorta * perStep);
        (summary.WedgePressure, summary.RightAtrialPressure) = (trace.La * perStep, trace.Ra * perStep);
        (summary.PulmonarySystolic, summary.PulmonaryDiastolic, summary.PulmonaryMean) = (trace.PulmonarySystolic, trace.PulmonaryDiastolic, trace.Trunk * perStep);
        summary.CoronaryPressure = trace.Coronary / T.Max(trace.CoronarySteps, T.Of(1));
        summary.FillingPressure = trace.Filling / T.Max(trace.FillingSteps, T.Of(1));
        summary.EndSystolicPressure = trace.EndSystolic;
        summary.EndSystolicElastance = trace.EndSystolic / trace.LeastLv;
        summary.StrokeWork = trace.Work;
        summary.PressureRise = trace.LargestRise / step;
    }

    void Segments(HeartVessels<T> vessels, SegmentProperties<T> segments, BeatSummary<T> summary)
    {
        var (strain, mass) = (T.Of(0), T.Of(0));
        for (var i = 0; i < AhaSegments.Count; i++)
        {
            var s = AhaSegments.PatchOrder[i];
            var seen = observed.Slice(5 * i, 5);
            ref readonly var patch = ref patches[i];
            summary.FibreStrain[s] = T.Of(0.5) * (patch.StretchSquared(seen[2]) - T.Of(1));
            summary.EndDiastolicStress[s] = patch.Stress(seen[1]);
            summary.PeakStress[s] = patch.Stress(seen[4]);
            summary.Shortening[s] = T.Of(1) - T.Sqrt(seen[3] / seen[0]);
            summary.Thickening[s] = seen[0] / seen[3] - T.Of(1);
            var volume = vessels.LvWallVolume * T.Of(AhaSegments.MassShare(s)) * segments.WallVolume[s];
            summary.Thickness[s] = T.Of(10) * volume / seen[0];
            strain -= summary.Shortening[s] * volume;
            mass += volume;
        }
        summary.Strain = strain / mass;
        summary.LvMass = mass * T.Of(Density);
    }

    /// <summary>dP/dV of the passive LV seen as one sphere of its mean tissue at end-diastole: P = stress x V_wall / (3 V_mid).</summary>
    void Stiffness(CirculationParameters<T> p, HeartVessels<T> vessels, SegmentProperties<T> segments, CirculationState<T> state, BeatSummary<T> summary)
    {
        var (stress, slope, volume) = (T.Of(0), T.Of(0), T.Of(0));
        for (var i = 0; i < AhaSegments.Count; i++)
        {
            var s = AhaSegments.PatchOrder[i];
            var share = T.Of(AhaSegments.MassShare(s));
            var wall = vessels.LvWallVolume * share * segments.WallVolume[s];
            var stretch = T.Sqrt(patches[i].StretchSquared(observed[5 * i]));
            var (one, gradient) = Patch<T>.Passive(p.VentricularPassiveStress, p.VentricularActiveStress * p.TitinShare, stretch * p.ReferenceLength / p.PassiveLength);
            var factor = wall * vessels.LvStiffness * segments.Stiffness[s];
            (stress, slope, volume) = (stress + factor * one, slope + factor * gradient, volume + wall);
        }
        (stress, slope) = (stress * T.Of(Patch<T>.KiloPascal) / volume, slope * T.Of(Patch<T>.KiloPascal) / volume);
        // Midwall area grows with the 2/3 power of midwall volume: d(log length) = dV/(3 V).
        var midwall = state.Lv + T.Of(0.5) * volume;
        summary.DiastolicSlope = T.Of(1.0 / 3) * volume / (midwall * midwall) * (slope * T.Of(1.0 / 3) - stress);
    }
}
