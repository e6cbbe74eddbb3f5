using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Trials.Calibration;

/// <summary>From independent standard normal scores to a member: the priors of all that is calibrated.</summary>
/// <remarks>
/// Effects of classes are exchangeable: potency + spread x own deviation, so a class without a trial gets the spread between classes. Few numbers are informed by the evidence:
/// potency, spread between classes, fading, inflation, spread of change, gain after infarction, remodelling.
/// </remarks>
public sealed class Prior
{
    readonly CalibratedParameters calibrated;
    readonly Parameter open, causal;
    readonly double doubling;
    readonly bool discrepancies;

    /// <param name="measurement">The set "measurement".</param>
    /// <param name="discrepancies">False leaves the excess with discrepancies out: it was counted over trials, one of which is held out.</param>
    /// <param name="biasDoubled">Doubles the prior mean of the inflation of open trials and the share of discrepancies that is bias.</param>
    public Prior(CalibratedParameters calibrated, ParameterSet measurement, bool biasDoubled = false, bool discrepancies = true)
    {
        (this.calibrated, this.discrepancies) = (calibrated, discrepancies);
        (open, causal) = (measurement.Parameters[measurement.IndexOf("openInflation")], measurement.Parameters[measurement.IndexOf("discrepancyCausal")]);
        doubling = biasDoubled ? 2 : 1;
    }

    /// <summary>Mean effect over classes: none, give or take (points of LV ejection fraction, assumed).</summary>
    public const double PotencySpread = 2.5;

    /// <summary>Medians of the spreads between classes, between studies of a class, and between studies of the untreated course, points; each is known within a factor of 1.65 (assumed).</summary>
    public const double ClassSpread = 1.5, StudySpread = 2, NaturalSpread = 1.5, LogSpread = 0.5;

    static int Classes => CalibratedParameters.Classes.Count;

    /// <summary>Spread of the own course at which forms are found.</summary>
    public double ReferenceOwnCourse => calibrated[CalibratedParameters.OwnCourse].Value;

    /// <summary>Places among the scores.</summary>
    public static int Potency => CalibratedParameters.Natural;
    static int BetweenClasses => Potency + 1;
    static int Deviation => Potency + 2;
    static int Times => Deviation + Classes;
    public static int Inflation => Times + 3;
    static int Causal => Inflation + 1;
    static int BetweenStudies => Inflation + 2;

    /// <summary>Number of scores.</summary>
    public static int Dimensions => BetweenStudies + 2;

    /// <summary>The member of a vector of scores.</summary>
    public Member At(double[] scores)
    {
        var parameters = new double[calibrated.Names.Count];
        for (var place = 0; place < CalibratedParameters.Natural; place++)
            parameters[place] = calibrated[place].At(scores[place]);
        var (potency, spread) = (PotencySpread * scores[Potency], ClassSpread * Exp(LogSpread * scores[BetweenClasses]));
        for (var cells = 0; cells < Classes; cells++)
            parameters[CalibratedParameters.Natural + cells] = potency + spread * scores[Deviation + cells];
        for (var time = 0; time < 3; time++)
            parameters[CalibratedParameters.Rise + time] = calibrated[CalibratedParameters.Rise + time].At(scores[Times + time]);
        return new(parameters, StudySpread * Exp(LogSpread * scores[BetweenStudies]), NaturalSpread * Exp(LogSpread * scores[BetweenStudies + 1]),
            doubling * open.Value + open.Spread * scores[Inflation], discrepancies ? Math.Min(1, doubling * causal.At(scores[Causal])) : 0);
    }

    /// <summary>Names of the scores, for reports of shrinkage and correlation.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. calibrated.Names.Take(CalibratedParameters.Natural), "potency", "spreadBetweenClasses", .. CalibratedParameters.Classes.Select(cells => $"deviation.{cells}"),
        .. calibrated.Names.Skip(CalibratedParameters.Rise), "openInflation", "discrepancyCausal", "spreadBetweenStudies", "naturalSpread",
    ];

    static double Exp(double x) => Elementary.Exp(new One(x)).Value;
}
