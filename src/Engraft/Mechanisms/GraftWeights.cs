using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Means over zones weighted by the graft myocytes in them; the infarct's value where there are none.</summary>
public static class GraftWeights
{
    /// <summary>Cells too few to matter; keeps the quotient finite in a heart without graft.</summary>
    const double OneCell = 1;

    public static T Mean<T>(in GraftState<T> now, T infarct, T border, T remote) where T : struct, IReal<T> =>
        (now.MyocytesInfarct * infarct + now.MyocytesBorder * border + now.MyocytesRemote * remote + T.Of(OneCell) * infarct)
        / (now.MyocytesInfarct + now.MyocytesBorder + now.MyocytesRemote + T.Of(OneCell));
}
