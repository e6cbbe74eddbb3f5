using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>Glomerular filtration from creatinine.</summary>
public static class KidneyFunction
{
    const double MicromolesPerMilligramPerDecilitre = 88.4;

    /// <summary>Estimated filtration, mL/min/1.73 m2 (CKD-EPI 2021 without race, doi:10.1056/NEJMoa2102953).</summary>
    /// <param name="creatinine">µmol/L.</param>
    public static double Filtration(double creatinine, double age, Sex sex)
    {
        var (kappa, alpha, factor) = sex == Sex.Female ? (0.7, -0.241, 1.012) : (0.9, -0.302, 1.0);
        var ratio = creatinine / MicromolesPerMilligramPerDecilitre / kappa;
        return 142 * factor * Power(Math.Min(ratio, 1), alpha) * Power(Math.Max(ratio, 1), -1.2) * Power(0.9938, age);
    }

    static double Power(double x, double y) => Elementary.Pow(new One(x), new One(y)).Value;
}
