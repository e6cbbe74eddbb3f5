namespace Engraft.Electrophysiology.Kernels.Passes;

/// <summary>The order of the passes.</summary>
public static class Optimisation
{
    /// <summary>The same step in fewer and cheaper operations; every value agrees with the plain step's to rounding.</summary>
    public static CellStep Exact(CellStep step) => Arranged(Reduced(step));

    /// <summary>The same with tables for what depends on the potential alone.</summary>
    /// <param name="error">Largest error of a table, as a share of its largest value in a piece.</param>
    public static CellStep Tabulated(CellStep step, double error) => Arranged(new Tabulation(Reduced(step), error).Tabulated());

    static CellStep Reduced(CellStep step) => new RangeFolding(new StrengthReduction(step).Rewrite()).Rewrite();

    static CellStep Arranged(CellStep step)
    {
        step = new SharedExponentials(step).Rewrite();
        step = new StrengthReduction(step).Rewrite();
        step = new MergedReciprocals(step).Rewrite();
        return new FusedProducts(step).Rewrite();
    }
}
