namespace Engraft.Patients.Populations;

/// <summary>Body surface area of a population, and quantities per square metre of it.</summary>
static class BodySurface
{
    /// <summary>Standard normal score of a surface among those that the population's heights and mass indices give: log-normal with their moments.</summary>
    internal static double ScoreOf(double surface, Population population)
    {
        var (women, men, index) = (population.Marginals[PopulationQuantity.HeightWomen].Distribution, population.Marginals[PopulationQuantity.HeightMen].Distribution,
            population.Marginals[PopulationQuantity.BodyMassIndex].Distribution);
        var share = population.Women.Share;
        // Mosteller's surface is height^1.5 index^0.5 / 6000; its logarithm has these moments to second order in the heights' spread.
        var (low, high) = (Marginal.Log(women.Mean), Marginal.Log(men.Mean));
        var stature = share * low + (1 - share) * high;
        var between = share * (1 - share) * (high - low) * (high - low);
        var within = share * Square(women.Spread / women.Mean) + (1 - share) * Square(men.Spread / men.Mean);
        var mass = Marginal.Log(1 + Square(index.Spread / index.Mean));
        var centre = 1.5 * stature + 0.5 * (Marginal.Log(index.Mean) - 0.5 * mass) - Marginal.Log(6000);
        var width = Math.Sqrt(2.25 * (between + within) + 0.25 * mass);
        return Math.Clamp((Marginal.Log(surface) - centre) / width, -4, 4);
    }

    /// <summary>The same quantity in its other unit, whole or per square metre; null where it has one unit only.</summary>
    internal static (PopulationQuantity Quantity, bool IsIndex)? Other(PopulationQuantity quantity) => quantity switch
    {
        PopulationQuantity.Lvedv => (PopulationQuantity.LvedvIndex, true),
        PopulationQuantity.LvedvIndex => (PopulationQuantity.Lvedv, false),
        PopulationQuantity.LvMass => (PopulationQuantity.LvMassIndex, true),
        PopulationQuantity.LvMassIndex => (PopulationQuantity.LvMass, false),
        _ => null,
    };

    static double Square(double x) => x * x;
}
