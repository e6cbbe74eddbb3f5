using Engraft.Numbers;

namespace Engraft.Therapies;

/// <summary>How potent the patient's own cells are: less with age, diabetes and poor kidneys. One for donor cells, whose slopes are zero.</summary>
/// <remarks>Potency = e^(-a·(age - 50)/10 - b·diabetes - c·(90 - eGFR)/30), within 0.1 and 1.5; slopes with sources in data/cell-products.</remarks>
public static class OwnCellPotency
{
    public static T Of<T>(in ProductParameters<T> product, T age, T diabetes, T filtration) where T : struct, IReal<T>
    {
        var decades = (age - T.Of(50)) * T.Of(0.1);
        var lostFiltration = T.Max(T.Of(90) - filtration, T.Zero) / T.Of(30);
        var exponent = product.AgeSlope * decades + product.DiabetesSlope * diabetes + product.RenalSlope * lostFiltration;
        return T.Max(T.Min(T.Exp(-exponent), T.Of(1.5)), T.Of(0.1));
    }
}
