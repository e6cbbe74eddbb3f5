using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>Contractility that treated hearts show in trials and no mechanism of the laboratory explains: rises, fades, and is drawn from the calibrated ensemble.</summary>
/// <remarks>
/// A model discrepancy (Kennedy and O'Hagan 2001, doi:10.1111/1467-9868.00294), labelled as such wherever it is shown; it acts on the pump, so volumes and pressures follow by the beat.
/// Doses do not add up: the strongest counts, because controlled comparisons of doses contradict each other (doi:10.1001/jama.2012.25321, doi:10.1161/CIRCRESAHA.117.311827).
/// </remarks>
sealed class UnexplainedEffect<T> where T : struct, ILanes<T>
{
    readonly ArmPlan plan;
    readonly T slope, rise, fade;

    public UnexplainedEffect(Baseline<T> baseline, ArmPlan plan, Switches switches)
    {
        this.plan = plan;
        if (!plan.Treats || (switches & Switches.Unexplained) == 0)
            return;
        var p = new UnexplainedParameters<T>(baseline.Rows.Set("unexplained", UnexplainedParameters<T>.Size));
        var dose = T.Of(plan.Arm!.Dose);
        // Points of ejection fraction become contractility by the relation that recovery under drugs uses.
        slope = baseline.Laboratory.RecoveryGain * p.Points(plan.Arm.Product!.Class) * dose / (dose + p.HalfDose) * baseline.Pack(draw => EjectionResponse.PerPoint(draw.Patient.Lvef));
        (rise, fade) = (p.RiseTime, p.FadeTime);
        Acts = true;
    }

    bool Acts { get; }

    /// <summary>Moves contractility by what falls into the gap.</summary>
    public void Advance(Rows<T> rows, double from, double to)
    {
        if (Acts)
            rows.HeartVessels.LvContractility *= T.Exp(slope * (Shape(to) - Shape(from)));
    }

    /// <summary>Part of the full effect on a day: of the strongest dose so far.</summary>
    T Shape(double day)
    {
        var shape = T.Zero;
        foreach (var dose in plan.Doses)
            if (dose < day)
                shape = T.Max(shape, Course(T.Of(day - dose), rise, fade));
        return shape;
    }

    static T Course(T since, T rise, T fade) => (T.Of(1) - T.Exp(-since / rise)) * T.Exp(-since / fade);
}
