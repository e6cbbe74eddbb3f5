using Engraft.Circulation;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Laboratory;

/// <summary>How the fit of the central patient went, in words and numbers for the reader.</summary>
static class FitReading
{
    /// <summary>A parameter whose spread shrank by less than this share of its prior was not constrained by the data.</summary>
    const double Constrained = 0.7;

    public static IReadOnlyList<FitResidual> Residuals<T>(Baseline<T> baseline) where T : struct, ILanes<T>
    {
        var (beat, patient) = (Values(baseline.Rows.Summary), baseline.Draws[0].Patient);
        FitResidual Line(string quantity, string unit, double target, string slot, double tolerance)
        {
            var drawn = patient.Drawn.Contains(quantity);
            var fitted = beat[slot];
            return new(quantity, unit, drawn ? null : target, fitted, tolerance, Math.Abs(fitted - target) <= tolerance, drawn);
        }
        return
        [
            Line("heartRate", "1/min", patient.HeartRate, "heartRate", 1),
            Line("systolicPressure", "mmHg", patient.SystolicPressure, "systolicPressure", 3),
            Line("diastolicPressure", "mmHg", patient.DiastolicPressure, "diastolicPressure", 3),
            Line("cardiacOutput", "L/min", patient.CardiacOutput, "cardiacOutput", 0.1 * patient.CardiacOutput),
            Line("lvedv", "mL", patient.Lvedv, "lvedv", 0.05 * patient.Lvedv),
            Line("lvesv", "mL", patient.Lvesv, "lvesv", 0.05 * patient.Lvesv),
            Line("wedgePressure", "mmHg", patient.WedgePressure, "wedgePressure", 3),
            Line("rightAtrialPressure", "mmHg", patient.RightAtrialPressure, "rightAtrialPressure", 3),
            Line("pulmonarySystolicPressure", "mmHg", patient.PulmonarySystolicPressure, "pulmonarySystolic", 3),
            Line("lvMass", "g", patient.LvMass, "lvMass", 0.1 * patient.LvMass),
        ];
    }

    public static IReadOnlyList<FittedParameter> Parameters<T>(Baseline<T> baseline) where T : struct, ILanes<T>
    {
        var report = new FitReport<T>(baseline.Report);
        var slots = Slots.Of(typeof(HeartVessels<>));
        var list = new List<FittedParameter>();
        for (var i = 0; i < FreeParameters.Count; i++)
        {
            var free = FreeParameters.All[i];
            var posterior = report.PosteriorSpread[i][0];
            list.Add(new(slots[free.Slot].Name, slots[free.Slot].Unit, baseline.Rows.Vessels[free.Slot][0], free.PriorSpread, posterior, posterior < Constrained * free.PriorSpread));
        }
        return list;
    }

    static Dictionary<string, double> Values<T>(T[] summary) where T : struct, ILanes<T> =>
        Slots.Of(typeof(BeatSummary<>)).ToDictionary(slot => slot.Name, slot => summary[slot.Index][0]);
}
