namespace Engraft.Patients.Populations;

/// <summary>What of a ventricle's stroke can leave through the aorta: all of it, less what the mitral valve may leak.</summary>
public static class ForwardOutput
{
    /// <summary>Largest regurgitant share of a drawn patient's stroke in a ventricle of 280 mL, and what echo and catheter may disagree by in any (assumed).</summary>
    const double LargestLeak = 0.3, LargeVentricle = 280, Disagreement = 0.05;

    /// <summary>End-diastolic volume above which the valve begins to leak, mL (data/parameters/heart.yaml).</summary>
    const double LeakOnset = 170;

    /// <summary>Least forward output of a drawn patient, in the unit of <paramref name="ejected"/>.</summary>
    /// <param name="ejected">Stroke volume times rate.</param>
    /// <param name="volume">End-diastolic, mL.</param>
    public static double Least(double ejected, double volume, double leakOnset = LeakOnset)
    {
        var dilation = Math.Clamp((volume - leakOnset) / (LargeVentricle - leakOnset), 0, 1);
        return (1 - Disagreement - (LargestLeak - Disagreement) * dilation) * ejected;
    }
}
