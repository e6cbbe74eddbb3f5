using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Release of calcium from the reticulum after ten Tusscher and Panfilov 2006 (doi:10.1152/ajpheart.00109.2006), kept by Stewart 2009.</summary>
static class TenTusscherRelease
{
    /// <summary>Flux into the dyadic space per volume of reticulum, mmol/L/ms.</summary>
    /// <param name="closing">Rate of the share of channels not inactivated, dR'/dt, 1/ms.</param>
    public static T Flux<T>(T store, T dyadic, T active, out T closing, out T decay) where T : struct, IReal<T>
    {
        var sensitivity = 2.5 - 1.5 / (1 + Gate.Square(1.5 / store));
        var opening = 0.15 / sensitivity * Gate.Square(dyadic); // k1·CaSS², 1/ms
        decay = 0.045 * sensitivity * dyadic + 0.005;
        closing = 0.005 - decay * active;
        var open = opening * active / (0.06 + opening);
        return 0.102 * open * (store - dyadic);
    }
}
