using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>What the fit has to meet: the numbers of the completed patient, given or drawn.</summary>
static class PatientTargets
{
    public static void Write<T>(Baseline<T> baseline, FitTargets<T> targets) where T : struct, ILanes<T>
    {
        targets.HeartRate = baseline.Pack(draw => draw.Patient.HeartRate);
        targets.SystolicPressure = baseline.Pack(draw => draw.Patient.SystolicPressure);
        targets.DiastolicPressure = baseline.Pack(draw => draw.Patient.DiastolicPressure);
        targets.CardiacOutput = baseline.Pack(Output);
        targets.Lvedv = baseline.Pack(draw => draw.Patient.Lvedv);
        targets.Lvesv = baseline.Pack(draw => draw.Patient.Lvesv);
        targets.EjectionFraction = T.Of(FitTargets<T>.NotGiven);
        targets.WedgePressure = baseline.Pack(draw => draw.Patient.WedgePressure);
        targets.RightAtrialPressure = baseline.Pack(draw => draw.Patient.RightAtrialPressure);
        targets.PulmonarySystolic = baseline.Pack(draw => draw.Patient.PulmonarySystolicPressure);
        targets.LvMass = baseline.Pack(draw => draw.Patient.LvMass);
    }

    /// <summary>Largest regurgitant share of a drawn patient's stroke; what a file gives is not touched.</summary>
    const double LargestLeak = 0.3;

    /// <summary>A drawn output fits between what the volumes can eject and a large leak; a given one stays, and its residual is shown.</summary>
    static double Output(Draw draw)
    {
        var patient = draw.Patient;
        var ejected = (patient.Lvedv - patient.Lvesv) * patient.HeartRate / 1000;
        return patient.Drawn.Contains("cardiacOutput") ? Math.Clamp(patient.CardiacOutput, (1 - LargestLeak) * ejected, ejected) : patient.CardiacOutput;
    }
}
