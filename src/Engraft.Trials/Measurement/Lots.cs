using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Trials.Measurement;

/// <summary>Which patients share cells of one lot: own cells none, donor cells some, and then their outcomes are not independent.</summary>
public static class Lots
{
    /// <summary>Number of the lot of the patient who is the <paramref name="order"/>-th of the arm, from 0.</summary>
    public static uint Of(uint order, Donor? donor, Measure measure) =>
        donor == Donor.Own ? order : order / (uint)Math.Max(1, Math.Round(measure.Parameters.PatientsPerLot.Value, MidpointRounding.ToEven));

    /// <summary>Potency of a lot over that of the product.</summary>
    /// <param name="spread">Standard deviation of its logarithm, the product's "lotFactor".</param>
    public static double Potency(ulong seed, string trial, uint lot, double spread) =>
        Elementary.Exp(new One(spread * new TrialPhilox(seed, trial, lot, TrialPurpose.Lot).Normal(0))).Value;
}
