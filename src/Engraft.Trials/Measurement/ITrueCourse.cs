namespace Engraft.Trials.Measurement;

/// <summary>What is true of the candidates of a trial, before anything is measured: the biology.</summary>
public interface ITrueCourse
{
    /// <summary>LV ejection fraction at entry, %.</summary>
    double Lvef(uint patient);

    /// <summary>How far the patient is worse than the mean, in standard deviations.</summary>
    double Sickness(uint patient);

    /// <summary>The outcome in its unit on a day after treatment; day 0 is before it.</summary>
    double At(uint patient, Given given, double day);
}
