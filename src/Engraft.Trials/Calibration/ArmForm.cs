using Engraft.Trials.Truth;

namespace Engraft.Trials.Calibration;

/// <summary>Mean and spread of one figure of one arm as a function of the member: what many simulated trials gave at the reference, moved by the emulator's slopes.</summary>
/// <param name="Mean">At the reference member, without unexplained effect or inflation; measured.</param>
/// <param name="Variance">Between patients of the figure's quantity, at the reference; measured.</param>
/// <param name="Patients">Analysed.</param>
/// <param name="Slopes">Per standard deviation of the natural parameters, the own course left out.</param>
/// <param name="OwnSlope">Per point of own course.</param>
/// <param name="WalkVariance">Mean square of the patients' walks on the day.</param>
/// <param name="Cells">What the arm was given; null in controls.</param>
/// <param name="CellSlope">Per unexplained point.</param>
/// <param name="OpenShare">Chance that the arm was known, where it inflates; 0 elsewhere.</param>
/// <param name="Excess">Mean and variance of the excess with discrepancies at a causal share of one; zero where it does not act.</param>
public sealed record ArmForm(double Mean, double Variance, double Patients, IReadOnlyList<double> Slopes, double OwnSlope, double WalkVariance, ArmDose? Cells, double CellSlope, double Day,
    double OpenShare, (double Mean, double Variance) Excess)
{
    /// <summary>Expected figure under a member.</summary>
    public double MeanAt(Member member, double[] scores) => Mean + Natural(scores) + (Cells is null ? 0 : CellSlope * CellEffect.Points(member.Parameters, Cells, Day)) + OpenShare * member.OpenInflation + member.DiscrepancyCausal * Excess.Mean;

    /// <summary>Variance between patients under a member.</summary>
    public double VarianceAt(Member member, double reference)
    {
        var spread = member.Parameters[CalibratedParameters.OwnCourse];
        return Math.Max(0.2 * Variance, Variance + OwnSlope * OwnSlope * WalkVariance * (spread * spread - reference * reference));
    }

    /// <summary>Variance that the unknown class of discrepancies adds to the whole arm.</summary>
    public double ExcessVariance(Member member) => member.DiscrepancyCausal * member.DiscrepancyCausal * Excess.Variance;

    /// <summary>How the figure answers to a study's deviation of its cells, per point.</summary>
    public double StudySlope(Member member) => Cells is null ? 0 : CellSlope * CellEffect.Shape(member.Parameters, Cells, Day);

    double Natural(double[] scores)
    {
        var (sum, slope) = (0.0, 0);
        for (var place = 0; place < CalibratedParameters.Natural; place++)
            if (place != CalibratedParameters.OwnCourse)
                sum += Slopes[slope++] * scores[place];
        return sum;
    }
}
