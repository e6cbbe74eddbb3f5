using Engraft.Numbers;

namespace Engraft.Outcomes;

/// <summary>Probabilities of NYHA class I to IV at one visit, given the class at baseline.</summary>
/// <remarks>
/// Ordered probit: index = 0.17 (16.4 - peak VO2) + 0.005 (419 - walk) + e, class by three cuts. A person keeps e; it is known only to have put
/// them into the baseline class, so later classes follow from e cut off to that interval, in closed form. Fitted to the class means of
/// Lim 2018 (peak VO2) and Yap 2015 (walk, PMC6490728).
/// </remarks>
public readonly record struct NyhaProbabilities(double First, double Second, double Third, double Fourth)
{
    /// <summary>Expected class, 1 to 4.</summary>
    public double Expected => First + 2 * Second + 3 * Third + 4 * Fourth;

    /// <summary>At one visit of a person.</summary>
    public static NyhaProbabilities Of(Person person, Snapshot now) => VisitSymptoms.Of(person, now).Nyha;

    internal static NyhaProbabilities Of(Person person, double peakVo2, double walk)
    {
        var p = person.Parameters.Symptoms;
        Span<double> cuts = [double.NegativeInfinity, p.NyhaFirstCut, p.NyhaSecondCut, p.NyhaThirdCut, double.PositiveInfinity];
        var before = Index(p, person.BaselinePeakVo2, person.BaselineWalk);
        var after = Index(p, peakVo2, walk);
        var (low, high) = (cuts[person.Patient.Nyha - 1] - before, cuts[person.Patient.Nyha] - before);
        var all = Mass(low, high);
        Span<double> share = stackalloc double[4];
        for (var k = 0; k < 4; k++)
            share[k] = Mass(Math.Max(low, cuts[k] - after), Math.Min(high, cuts[k + 1] - after)) / all;
        return new(share[0], share[1], share[2], share[3]);
    }

    /// <summary>At baseline by exercise capacity alone, whatever class the person is in: what a clinic of such people would show.</summary>
    public static NyhaProbabilities CrossSection(Person person)
    {
        var p = person.Parameters.Symptoms;
        var index = Index(p, person.BaselinePeakVo2, person.BaselineWalk);
        var (first, second, third) = (Below(p.NyhaFirstCut - index), Below(p.NyhaSecondCut - index), Below(p.NyhaThirdCut - index));
        return new(first, second - first, third - second, 1 - third);
    }

    static double Index(SymptomParameters<One> p, double peakVo2, double walk) =>
        p.NyhaPerPeakVo2 * (p.NyhaReferencePeakVo2 - peakVo2) + p.NyhaPerWalk * (p.NyhaReferenceWalk - walk);

    /// <summary>Standard normal mass of an interval, taken in the nearer tail so that narrow far intervals keep their digits.</summary>
    static double Mass(double low, double high) =>
        low >= high ? 0 : low > 0 ? Below(-low) - Below(-high) : Below(high) - Below(low);

    static double Below(double z) => z < -35 ? 0 : z > 35 ? 1 : NormalDistribution.Cumulative(z);
}
