using Engraft.Numbers;

namespace Engraft.Therapies;

/// <summary>How potent the patient's own cells are: less with age, diabetes and poor kidneys. One for donor cells, whose slopes are zero.</summary>
/// <remarks>Potency = e^(-a·(age - 50) - b·diabetes - c·(90 - eGFR)), within 0.1 and 1.5; slopes with sources in data/cell-products.</remarks>
public static class OwnCellPotency
{
    /// <summary>Age at which potency is one, y.</summary>
    public const double ReferenceAge = 50;

    /// <summary>Filtration above which potency no longer rises, mL/min per 1.73 m2.</summary>
    public const double ReferenceFiltration = 90;

    /// <param name="yearsAbove">Age less <see cref="ReferenceAge"/>, y.</param>
    /// <param name="diabetes">1 with diabetes.</param>
    /// <param name="lostFiltration"><see cref="ReferenceFiltration"/> less the estimated filtration rate, mL/min.</param>
    public static T Of<T>(in ProductParameters<T> product, T yearsAbove, T diabetes, T lostFiltration) where T : struct, IReal<T>
    {
        var exponent = product.AgeSlope * yearsAbove + product.DiabetesSlope * diabetes + product.RenalSlope * T.Max(lostFiltration, T.Zero);
        return T.Max(T.Min(T.Exp(-exponent), T.Of(1.5)), T.Of(0.1));
    }
}
