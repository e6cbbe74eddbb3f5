using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Means over zones weighted by the graft myocytes in them; zero where there are none.</summary>
public static class GraftWeights
{
    public static T Mean<T>(in GraftState<T> now, T infarct, T border, T remote) where T : struct, IReal<T> =>
        Share.Of(now.MyocytesInfarct * infarct + now.MyocytesBorder * border + now.MyocytesRemote * remote,
            now.MyocytesInfarct + now.MyocytesBorder + now.MyocytesRemote);
}
