using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Electrical maturity, contractile maturity, junctions and alignment each approach one at a rate of their own.</summary>
/// <remarks>
/// Two maturations: with a single rate the graft's automaticity could not be gone in two months while its force still grows (Kadota 2017; Nakamura 2021,
/// doi:10.1016/j.stemcr.2021.08.005). Junctions are present within two weeks (Chong 2014, doi:10.1038/nature13233). dm/dt = k·(1 - m).
/// </remarks>
public static class GraftMaturation
{
    public static void AddRates<T>(in GraftParameters<T> p, in GraftState<T> production, in GraftState<T> loss) where T : struct, IReal<T>
    {
        production.ElectricalMaturity += p.ElectricalRate;
        loss.ElectricalMaturity += p.ElectricalRate;
        production.ContractileMaturity += p.ContractileRate;
        loss.ContractileMaturity += p.ContractileRate;
        production.Coupling += p.CouplingRate;
        loss.Coupling += p.CouplingRate;
        production.Alignment += p.AlignmentRate;
        loss.Alignment += p.AlignmentRate;
    }
}
