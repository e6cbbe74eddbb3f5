namespace Engraft.Trials.Measurement;

/// <summary>When a visit took place.</summary>
public static class Visits
{
    /// <summary>Day of a visit planned for a day, at a standard normal score; never before treatment, and the baseline on its day.</summary>
    public static double Day(double planned, double score, Measure measure) =>
        planned > 0 ? Math.Max(0, planned + measure.Parameters.VisitWindow.Value * score) : planned;
}
