using System.Runtime.InteropServices;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Patients;
using Engraft.Quantities;

namespace Engraft.Laboratory;

/// <summary>What disease, vessels, genes and background drugs make of a zone's surroundings, before any beat is known.</summary>
static class DiseaseSurroundings
{
    /// <summary>Systolic pressure above which the wall is overloaded, mmHg.</summary>
    const double NormalSystolic = 120;

    public static void Write<T>(Baseline<T> baseline, ZoneSurroundings<T> outside, int zone) where T : struct, ILanes<T>
    {
        var p = baseline.Rows.TissueParameters;
        outside.EarlyTimeFactor = p.HealingTime.EarlyFactor;
        outside.LateTimeFactor = p.HealingTime.LateFactor;
        outside.StenosisResistance = Perfusion.StenosisResistance(p.Perfusion, baseline.Pack(draw => Stenosis(draw, zone)));
        outside.Collaterals = baseline.Pack(draw => draw.Patient.Aetiology is MyocardialInfarction infarct ? infarct.Collaterals ?? 0 : 0);
        outside.MicrovascularObstruction = baseline.Pack(draw => zone == 0 && draw.Patient.Aetiology is MyocardialInfarction infarct ? infarct.MicrovascularObstruction ?? 0 : 0);
        outside.FibrosisDrive = baseline.Pack(draw => Drugs(baseline, draw, draw.Patient.Background).Fibrosis * draw.Gene.FibrosisDrive);
        outside.MyocyteLossFactor = baseline.Pack(draw => draw.Gene.MyocyteLoss);
        outside.ProfibroticLoad = baseline.Pack(Load);
    }

    /// <summary>Factors of a list of drugs in one draw.</summary>
    public static BackgroundEffects Drugs<T>(Baseline<T> baseline, Draw draw, Background drugs) where T : struct, ILanes<T> =>
        BackgroundEffects.Of(drugs, Background(baseline.Rows.Library, draw));

    /// <summary>The background parameters of one draw.</summary>
    public static BackgroundParameters<One> Background(ParameterLibrary library, Draw draw) =>
        new(MemoryMarshal.Cast<double, One>(draw.Parameters.AsSpan(library.OffsetOf("background"), BackgroundParameters<One>.Size)));

    /// <summary>Pressure overload as the excess of systolic pressure; a gene's stretch as its drive above one.</summary>
    static double Load(Draw draw) => draw.Patient.Aetiology switch
    {
        Hypertension pressure => Math.Max(0, (pressure.SystolicPressure ?? NormalSystolic) / NormalSystolic - 1),
        GeneticDilated => Math.Max(0, draw.Gene.FibrosisDrive - 1),
        _ => 0,
    };

    /// <summary>Diameter stenosis of the vessel that feeds a zone: the infarct's own for infarct and border, the mean of the others for remote muscle.</summary>
    static double Stenosis(Draw draw, int zone)
    {
        if (draw.Patient.Aetiology is not MyocardialInfarction { Stenosis: { } vessels } infarct)
            return 0;
        var own = (int)infarct.Territory;
        return zone < 2 ? vessels[own] : (vessels[(own + 1) % 3] + vessels[(own + 2) % 3]) / 2;
    }
}
