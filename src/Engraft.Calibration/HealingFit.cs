namespace Engraft.Calibration;

/// <summary>The parts of the score of one parameter vector.</summary>
public sealed class HealingFit
{
    /// <summary>Sum of squared errors per series.</summary>
    public required double[] SeriesErrors { get; init; }

    /// <summary>Collagen area fraction at the published days.</summary>
    public required double[] Scar { get; init; }

    /// <summary>Errors of the scar's area over the largest measured.</summary>
    public double[] ScarErrors { get; set; } = [];

    /// <summary>Relative change of scar collagen a year, years 1 to 3 and 3 to 10.</summary>
    public double[] YearlyDrift { get; set; } = [];

    /// <summary>The same in man, by collagen mass, then by mass on imaging.</summary>
    public double[] HumanDrift { get; set; } = [];

    /// <summary>Infarct mass on imaging at 4 and 14 months over that at 6 days.</summary>
    public double[] MassRatios { get; set; } = [];

    public double[] MassErrors { get; set; } = [];

    /// <summary>Human neutrophils on day 14 over day 2.5.</summary>
    public double NeutrophilsLeft { get; set; }

    /// <summary>Human neutrophils on day 2.5.</summary>
    public double NeutrophilPeak { get; set; }

    /// <summary>Viable border myocytes after ten years.</summary>
    public double BorderMyocytes { get; set; }

    /// <summary>Collagen fraction of the border after ten years.</summary>
    public double BorderCollagen { get; set; }

    /// <summary>Human necrosis on day 42, share of the healthy muscle.</summary>
    public double NecrosisLeft { get; set; }

    /// <summary>Human collagen on day 60 over that after a year.</summary>
    public double CollagenAtTwoMonths { get; set; }

    /// <summary>Myofibroblasts of the human scar after ten years.</summary>
    public double LastingMyofibroblasts { get; set; }

    /// <summary>Myocytes lost in a year at twice the healthy wall stress.</summary>
    public double StressLoss { get; set; }

    /// <summary>Collagen fraction after three years at twice the healthy wall stress.</summary>
    public double StressCollagen { get; set; }

    /// <summary>Number of measured points.</summary>
    public int Points { get; set; }

    /// <summary>Root mean square error over all points, each series scaled to its maximum.</summary>
    public double Rmse => Math.Sqrt(SeriesErrors.Sum() / Points);

    /// <summary>Root mean square error of the scar's area, over the largest measured.</summary>
    public double ScarRmse => Math.Sqrt(ScarErrors.Sum(error => error * error) / ScarErrors.Length);

    /// <summary>What the search makes small: squared errors plus squared excess over what stability and human healing allow.</summary>
    public double Objective()
    {
        var value = Rmse * Rmse + 0.5 * ScarRmse * ScarRmse;
        foreach (var drift in YearlyDrift.Concat(HumanDrift))
            value += Square(Math.Max(0, Math.Abs(drift) - 0.006) * 10);
        foreach (var error in MassErrors)
            value += Square(error * 0.7);
        value += Square(Math.Max(0, NeutrophilsLeft - 0.1) * 1.5) + Square(Math.Max(0, 0.3 - NeutrophilPeak) * 0.5);
        // Histology: dead muscle is gone and granulation healed by about two months; a quiet scar; a border that neither dies nor turns to scar.
        value += Square(Math.Max(0, NecrosisLeft - 0.08)) + Square(Math.Max(0, 0.6 - CollagenAtTwoMonths) * 0.3);
        value += Square(Math.Max(0, LastingMyofibroblasts - 1) * 0.1) + Square(Math.Max(0, 0.7 - BorderMyocytes)) + Square(Math.Max(0, BorderCollagen - 0.1));
        value += Square((StressLoss - 0.01) * 10) + Square(Math.Max(0, StressCollagen - 0.07) * 2);
        return double.IsFinite(value) ? value : double.MaxValue;
    }

    static double Square(double x) => x * x;
}
