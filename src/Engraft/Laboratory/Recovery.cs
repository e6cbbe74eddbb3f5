using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Laboratory;

/// <summary>
/// What background therapy, genes and the patient's own course still do: drugs brake growth, a heart less than a year on them is still recovering, a faulty gene takes force
/// year by year, and no two hearts go the same way.
/// </summary>
/// <remarks>
/// LVEF +9 (SD 12) points in the first clinic year, then a plateau (doi:10.1016/j.jacc.2018.05.042); after an infarct an own mean, calibrated on control arms. The own course is
/// a random process whose spread is calibrated on published deviations of change. The fit holds all earlier effects.
/// </remarks>
sealed class Recovery<T>(Baseline<T> baseline) where T : struct, ILanes<T>
{
    const double DaysPerMonth = 30.4375, DaysPerYear = 365.25;

    readonly int infarctGain = baseline.Rows.Library.PositionOf("laboratory", "infarctGain"), ownCourse = baseline.Rows.Library.PositionOf("laboratory", "ownCourse");

    /// <summary>Factor of drugs and gene on growth.</summary>
    public T GrowthRate { get; } = baseline.Pack(draw => DiseaseSurroundings.Drugs(baseline, draw, draw.Patient.Background).Growth);

    /// <summary>CRP at rest, mg/L: drawn where an infarct still drives it; else what was measured, less what the old disease already adds.</summary>
    /// <param name="measured">CRP on the first day, mg/L.</param>
    /// <param name="gain">Fold that the inflammation of the first day makes of the resting value.</param>
    public T RestingCrp(T measured, T gain) => T.SelectLess(T.Zero, baseline.Pack(draw => IsRecent(draw) ? 1 : 0), baseline.Laboratory.RestingCrp, measured / gain);

    /// <summary>Moves contractility by the share of the recovery that falls into the gap, and by what a faulty gene takes in it.</summary>
    public void Advance(Rows<T> rows, double from, double to)
    {
        var gained = baseline.Laboratory.RecoveryGain * baseline.Pack(draw => draw.Gene.ReverseRemodelling * (Gain(draw, from) - Gain(draw, to)) + Own(draw, to) - Own(draw, from));
        var lost = baseline.Pack(draw => draw.Gene.ContractilityLoss * (to - from) / DaysPerYear);
        rows.HeartVessels.LvContractility *= T.Exp(gained - lost);
    }

    /// <summary>Relative LVEF still to be gained on a day.</summary>
    double Gain(Draw draw, double day)
    {
        var months = draw.Patient.MonthsOnTherapy + day / DaysPerMonth;
        var background = DiseaseSurroundings.Background(baseline.Rows.Library, draw);
        // The gain of heart-failure clinics does not hold for a fresh infarct: there the mean is the infarct's own, and the spread is the patient's own course.
        var points = draw.Patient.Aetiology switch
        {
            Healthy => 0,
            MyocardialInfarction { DaysSince: < 90 } => draw.Patient.Background == new Background() ? 0 : draw.Parameters[infarctGain] * BackgroundEffects.Ahead(SinceInfarct(draw, day), background),
            _ => BackgroundEffects.EjectionFractionAhead(draw.Patient.Background, months, draw.Recovery, background),
        };
        return points * EjectionResponse.PerPoint(draw.Patient.Lvef);
    }

    static double SinceInfarct(Draw draw, double day) => (((MyocardialInfarction)draw.Patient.Aetiology).DaysSince!.Value + day) / DaysPerMonth;

    /// <summary>Relative LVEF that the patient's own course has brought by a day.</summary>
    double Own(Draw draw, double day) => draw.Patient.Aetiology is Healthy ? 0 : draw.Parameters[ownCourse] * draw.Course.At(day) * EjectionResponse.PerPoint(draw.Patient.Lvef);

    static bool IsRecent(Draw draw) => draw.Patient.Aetiology is MyocardialInfarction { DaysSince: < 90 };
}
