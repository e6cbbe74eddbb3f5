namespace Engraft.Trials.Measurement;

/// <summary>What patients of one centre have in common; both arms of a centre share it.</summary>
public static class Centres
{
    /// <summary>The centre of the patient who was enrolled as the <paramref name="order"/>-th, from 0; patients come to centres in turn. One centre where the number is not stated.</summary>
    public static uint Of(uint order, int? centres) => order % (uint)Math.Max(1, centres ?? 1);

    /// <summary>What a centre adds to the change of every patient, in the unit of <paramref name="changeSd"/>.</summary>
    /// <param name="changeSd">Standard deviation of the change between patients.</param>
    public static double Effect(ulong seed, string trial, uint centre, double changeSd, Measure measure) =>
        measure.Parameters.CentreSpread.Value * changeSd * new TrialPhilox(seed, trial, centre, TrialPurpose.Centre).Normal(0);
}
