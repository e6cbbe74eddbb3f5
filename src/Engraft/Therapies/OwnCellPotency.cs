using Engraft.Numbers;

namespace Engraft.Therapies;

/// <summary>How potent the patient's own cells are: less with age, diabetes and poor kidneys. One for donor cells, whose slopes are zero.</summary>
/// <remarks>Potency = e^(-a·(age - 50) - b·diabetes - c·(90 - eGFR)), within 0.1 and 1.5; slopes with sources in data/cell-products.</remarks>
public static class OwnCellPotency
{
    /// <param name="age">y.</param>
    /// <param name="diabetes">1 with diabetes, 0 without.</param>
    /// <param name="filtration">Estimated filtration rate, mL/min per 1.73 m2.</param>
    public static T Of<T>(in ProductParameters<T> product, T age, T diabetes, T filtration) where T : struct, IReal<T>
    {
        var lost = T.Max(product.ReferenceFiltration - filtration, T.Zero);
        var exponent = product.AgeSlope * (age - product.ReferenceAge) + product.DiabetesSlope * diabetes + product.RenalSlope * lost;
        return T.Max(T.Min(T.Exp(-exponent), T.Of(1.5)), T.Of(0.1));
    }
}
