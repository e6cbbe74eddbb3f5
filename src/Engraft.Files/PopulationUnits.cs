using Engraft.Files.Populations;
using Engraft.Patients.Populations;

namespace Engraft.Files;

/// <summary>How numbers of a population are shown: shares in per cent, all else in house units.</summary>
public static class PopulationUnits
{
    public static string Unit(PopulationQuantity quantity) => PopulationTerms.Unit(quantity);

    /// <summary>Factor from the number kept to the number shown.</summary>
    public static double Scale(PopulationQuantity quantity) => PopulationTerms.IsShare(quantity) ? 100 : 1;
}
