using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Holds the baroreflex where it is: its present drive becomes part of heart and vessels, its gains become zero.</summary>
public static class OpenReflex
{
    /// <summary>Changes the vessels; their beat stays the same until something else moves.</summary>
    /// <param name="drive">Present drive, -1 to 1.</param>
    public static void Hold<T>(CirculationParameters<T> p, HeartVessels<T> vessels, T drive) where T : struct, IReal<T>
    {
        vessels.HeartRate *= T.Unity + vessels.HeartRateGain * p.ReflexHeartRate * drive;
        vessels.SystemicResistance *= T.Unity + vessels.ResistanceGain * p.ReflexResistance * drive;
        var force = T.Unity + vessels.ContractilityGain * p.ReflexContractility * drive;
        vessels.LvContractility *= force;
        vessels.RvContractility *= force;
        vessels.AtrialContractility *= force;
        vessels.StressedVolume += vessels.VenousGain * p.ReflexVenous * drive;
        (vessels.HeartRateGain, vessels.ResistanceGain, vessels.ContractilityGain, vessels.VenousGain) = (T.Zero, T.Zero, T.Zero, T.Zero);
    }
}
