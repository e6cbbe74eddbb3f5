using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Calibration.Robustness;

/// <summary>In a fifth of the arms some background drugs of a failing heart are started and others stopped; renin-angiotensin blockers replace one another.</summary>
static class RandomChanges
{
    public static BackgroundChange? Of(Dice dice, Patient patient, double horizon)
    {
        if (!dice.Chance(0.2) || patient.Aetiology is Healthy)
            return null;
        var (now, wished, day) = (patient.Background, RandomPatients.Background(dice), dice.Between(0, horizon - 1));
        var renin = !now.BlocksRenin || dice.Chance(0.5);
        var start = new Background
        {
            Arni = renin && !now.Arni,
            BetaBlocker = wished.BetaBlocker && !now.BetaBlocker,
            Mra = wished.Mra && !now.Mra,
            Sglt2Inhibitor = wished.Sglt2Inhibitor && !now.Sglt2Inhibitor,
            Crt = wished.Crt && !now.Crt,
            Icd = wished.Icd && !now.Icd,
        };
        var stop = new Background
        {
            AceInhibitor = renin && now.AceInhibitor,
            Arb = renin && now.Arb,
            BetaBlocker = now.BetaBlocker && !wished.BetaBlocker,
            Mra = now.Mra && !wished.Mra,
            Sglt2Inhibitor = now.Sglt2Inhibitor && !wished.Sglt2Inhibitor,
            Crt = now.Crt && !wished.Crt,
        };
        return start == new Background() && stop == new Background() ? null : new() { Start = start, Stop = stop, Day = day };
    }
}
