using Engraft.Circulation;
using Engraft.Numbers;
using Engraft.Patients.Populations;

namespace Engraft.Laboratory;

/// <summary>What the fit has to meet: the numbers of the completed patient, given or drawn.</summary>
static class PatientTargets
{
    /// <summary>Slot of <see cref="HeartVessels{T}.LeakOnset"/>.</summary>
    const int LeakOnset = 14;

    public static void Write<T>(Baseline<T> baseline, FitTargets<T> targets) where T : struct, ILanes<T>
    {
        var leakOnset = baseline.Rows.Library.OffsetOf("heart") + LeakOnset;
        targets.HeartRate = baseline.Pack(draw => draw.Patient.HeartRate);
        targets.SystolicPressure = baseline.Pack(draw => draw.Patient.SystolicPressure);
        targets.DiastolicPressure = baseline.Pack(draw => draw.Patient.DiastolicPressure);
        targets.CardiacOutput = baseline.Pack(draw => Output(draw, draw.Parameters[leakOnset]));
        targets.Lvedv = baseline.Pack(draw => draw.Patient.Lvedv);
        targets.Lvesv = baseline.Pack(draw => draw.Patient.Lvesv);
        targets.EjectionFraction = T.Of(FitTargets<T>.NotGiven);
        targets.WedgePressure = baseline.Pack(draw => draw.Patient.WedgePressure);
        targets.RightAtrialPressure = baseline.Pack(draw => draw.Patient.RightAtrialPressure);
        targets.PulmonarySystolic = baseline.Pack(draw => draw.Patient.PulmonarySystolicPressure);
        targets.LvMass = baseline.Pack(draw => draw.Patient.LvMass);
    }

    /// <summary>A drawn output fits between what the volumes can eject and what a valve in a ventricle of this size may leak; a given one stays, and its residual is shown.</summary>
    static double Output(Draw draw, double leakOnset)
    {
        var patient = draw.Patient;
        var ejected = (patient.Lvedv - patient.Lvesv) * patient.HeartRate / 1000;
        return patient.Drawn.Contains("cardiacOutput") ? Math.Clamp(patient.CardiacOutput, ForwardOutput.Least(ejected, patient.Lvedv, leakOnset), ejected) : patient.CardiacOutput;
    }
}
