using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Outcomes;

/// <summary>What background drugs and devices that are started or stopped do to death and first HF hospitalisation: hazard ratios of randomised trials, from the day of the change.</summary>
/// <remarks>
/// They hold all that the drug does, its effect on LVEF included, so no surrogate slope is added. A trial's ratio is constant; it comes on with the drug's own time.
/// A drug that is stopped gives its ratio back. Values and sources: data/parameters/survival.yaml, and background.yaml for the drugs that MAGGIC knows.
/// </remarks>
/// <param name="Day">Day of the change.</param>
/// <param name="OnsetTime">Time constant, days.</param>
/// <param name="LogDeath">Log hazard ratio of death, all drugs together.</param>
/// <param name="LogHospitalisation">Log hazard ratio of first HF hospitalisation.</param>
/// <param name="Icd">Whether a defibrillator is there after the change.</param>
public sealed record DrugHazards(double Day, double OnsetTime, double LogDeath, double LogHospitalisation, bool Icd)
{
    /// <summary>The ratios of a step from one list of drugs to another.</summary>
    public static DrugHazards Of(double day, Background before, Background after, BackgroundParameters<One> p, SurvivalParameters<One> s)
    {
        double Step(Func<Background, bool> given, One ratio) => ((given(after) ? 1 : 0) - (given(before) ? 1 : 0)) * Scalar.Log(ratio.Value);
        var death = Step(b => b.BlocksRenin, p.ReninDeath) + Step(b => b.Arni, s.ArniDeath) + Step(b => b.BetaBlocker, p.BetaBlockerDeath) + Step(b => b.Mra, s.MraDeath)
            + Step(b => b.Sglt2Inhibitor, s.Sglt2Death) + Step(b => b.Crt, s.CrtDeath) + Step(b => b.Icd, s.IcdDeath);
        var hospitalisation = Step(b => b.BlocksRenin, p.ReninHospitalisation) + Step(b => b.Arni, s.ArniHospitalisation) + Step(b => b.BetaBlocker, p.BetaBlockerHospitalisation)
            + Step(b => b.Mra, s.MraHospitalisation) + Step(b => b.Sglt2Inhibitor, s.Sglt2Hospitalisation) + Step(b => b.Crt, s.CrtHospitalisation);
        return new(day, p.OnsetTime.Value, death, hospitalisation, after.Icd);
    }

    /// <summary>Hazard ratios on a day.</summary>
    public (double Death, double Hospitalisation) On(double day)
    {
        var come = 1 - Scalar.Exp(-Math.Max(0, day - Day) / OnsetTime);
        return (Scalar.Exp(come * LogDeath), Scalar.Exp(come * LogHospitalisation));
    }
}
