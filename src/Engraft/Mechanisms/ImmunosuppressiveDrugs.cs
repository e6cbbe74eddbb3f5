using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Tacrolimus in two volumes, mycophenolate and steroid by dose: how much of the immune response they stop, and at what price.</summary>
/// <remarks>
/// Tacrolimus: CL/F 19.6 L/h, V1 231 L, V2 521 L, 55 % variability from dose to dose (PMC6994432); solved as the inter-dose mean.
/// I = 1 - Π(1 - E_d) over the three drugs. An irregular level protects less than its mean: the effect is averaged over a log-normal level (three
/// Gauss-Hermite points).
/// </remarks>
public static class ImmunosuppressiveDrugs
{
    const double RootThree = 1.7320508075688772;

    public static void AddRates<T>(in ImmunosuppressionParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now, T suppression,
        in GraftState<T> production, in GraftState<T> loss) where T : struct, IReal<T>
    {
        var dose = around.TacrolimusTarget / p.TroughToMean * p.Clearance * around.Adherence;
        var toPeripheral = p.Exchange / p.CentralVolume;
        var toCentral = p.Exchange / p.PeripheralVolume;
        production.TacrolimusCentral += dose + toCentral * now.TacrolimusPeripheral;
        loss.TacrolimusCentral += p.Clearance / p.CentralVolume + toPeripheral;
        production.TacrolimusPeripheral += toPeripheral * now.TacrolimusCentral;
        loss.TacrolimusPeripheral += toCentral;
        production.ImmunosuppressionExposure += suppression;
        production.InfectionHazard += p.InfectionHazard * suppression * around.Harm;
        var injury = p.KidneyInjuryRate * Trough(p, now) * around.Harm;
        production.KidneyInjury += injury;
        loss.KidneyInjury += injury + p.KidneyRecovery;
    }

    /// <summary>Trough of tacrolimus, ng/mL.</summary>
    public static T Trough<T>(in ImmunosuppressionParameters<T> p, in GraftState<T> now) where T : struct, IReal<T> =>
        now.TacrolimusCentral / p.CentralVolume * p.TroughToMean; // ug/L = ng/mL

    /// <summary>Share of the alloimmune response stopped by the three drugs, 0 to 1.</summary>
    public static T Suppression<T>(in ImmunosuppressionParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now) where T : struct, IReal<T>
    {
        var tacrolimus = Averaged(p, around, Trough(p, now));
        var mycophenolate = Emax(p.MycophenolateLargest, p.MycophenolateHalf, around.Mycophenolate * around.Adherence);
        var steroid = Emax(p.SteroidLargest, p.SteroidHalf, around.Steroid * around.Adherence);
        return T.Unity - (T.Unity - tacrolimus) * (T.Unity - mycophenolate) * (T.Unity - steroid);
    }

    /// <summary>Coefficient of variation of the trough: bioavailability and missed doses, averaged over the doses that a level remembers.</summary>
    public static T TroughVariation<T>(in ImmunosuppressionParameters<T> p, T adherence) where T : struct, IReal<T>
    {
        var taken = T.Max(adherence, T.Of(0.01));
        return T.Sqrt((p.OccasionVariability * p.OccasionVariability + (T.Unity - taken) / taken) / p.DosesAveraged);
    }

    static T Averaged<T>(in ImmunosuppressionParameters<T> p, in GraftSurroundings<T> around, T trough) where T : struct, IReal<T>
    {
        var variation = TroughVariation(p, around.Adherence);
        var variance = T.Log(T.Unity + variation * variation);
        var centre = trough * T.Exp(T.Of(-0.5) * variance);
        var reach = T.Exp(T.Of(RootThree) * T.Sqrt(variance));
        return (T.Of(4) * Tacrolimus(p, centre) + Tacrolimus(p, centre * reach) + Tacrolimus(p, centre / reach)) * T.Of(1.0 / 6);
    }

    static T Tacrolimus<T>(in ImmunosuppressionParameters<T> p, T trough) where T : struct, IReal<T> => Emax(p.TacrolimusLargest, p.TacrolimusHalf, trough);

    static T Emax<T>(T largest, T half, T level) where T : struct, IReal<T> => largest * level / (half + level);
}
