namespace Engraft.Electrophysiology.Kernels.Passes;

/// <summary>The order of the passes.</summary>
public static class Optimisation
{
    /// <summary>Instructions that a coefficient of a table costs, tried on the models: two loads, a pick and a product with sum, of floats a load less.</summary>
    const int OfDouble = 4, OfFloat = 2;

    /// <summary>The same step in fewer and cheaper operations; every value agrees with the plain step's to rounding.</summary>
    public static CellStep Exact(CellStep step) => Arranged(Reduced(step), NumberLimits.Double);

    /// <summary>The same with tables for what depends on the potential alone.</summary>
    /// <param name="error">Largest error of a table, as a share of its largest value in a piece.</param>
    public static CellStep Tabulated(CellStep step, double error) => Arranged(new Tabulation(Reduced(step), error, OfDouble).Tabulated(), NumberLimits.Double);

    /// <summary>The same for floats.</summary>
    /// <param name="tables">With tables for what depends on the potential alone.</param>
    public static CellStep Single(CellStep step, bool tables)
    {
        const double rounding = 5e-6; // a few roundings of floats; more would cost terms and gain nothing
        var reduced = Reduced(step);
        return Arranged(tables ? new Tabulation(reduced, rounding, OfFloat).Tabulated() : reduced, NumberLimits.Single);
    }

    static CellStep Reduced(CellStep step) => new RangeFolding(new StrengthReduction(step).Rewrite()).Rewrite();

    static CellStep Arranged(CellStep step, NumberLimits limits)
    {
        step = new SharedExponentials(step, limits).Rewrite();
        step = new StrengthReduction(step).Rewrite();
        step = new MergedReciprocals(step, limits).Rewrite();
        return new FusedProducts(step).Rewrite();
    }
}
