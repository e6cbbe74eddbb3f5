using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Inactivation of the L-type calcium current by calcium that recovers near rest only.</summary>
/// <remarks>ten Tusscher 2004 (doi:10.1152/ajpheart.00794.2003), kept by Paci 2018 and Kernik 2019.</remarks>
static class RecoveryAtRest
{
    const double Rest = -60; // mV; above it the gate does not recover
    const double Time = 2; // ms

    /// <summary>λ of the gate, 1/ms: zero while it would recover above rest.</summary>
    public static T Decay<T>(T v, T gate, T steady) where T : struct, IReal<T> =>
        T.SelectLess(T.Of(Rest), v, T.SelectLess(gate, steady, T.Zero, T.Of(1 / Time)), T.Of(1 / Time));
}
