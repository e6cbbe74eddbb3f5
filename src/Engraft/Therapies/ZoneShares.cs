using Engraft.Numbers;

namespace Engraft.Therapies;

/// <summary>Which share of a dose is aimed at infarct, border and remote muscle.</summary>
public static class ZoneShares
{
    /// <summary>From hits per AHA segment and the shares of each segment that are infarct and border.</summary>
    public static (T Infarct, T Border, T Remote) OfInjections<T>(ReadOnlySpan<int> hits, ReadOnlySpan<T> infarctOfSegment, ReadOnlySpan<T> borderOfSegment)
        where T : struct, IReal<T>
    {
        var (infarct, border, all) = (T.Zero, T.Zero, 0);
        for (var segment = 0; segment < hits.Length; segment++)
        {
            infarct += T.Of(hits[segment]) * infarctOfSegment[segment];
            border += T.Of(hits[segment]) * borderOfSegment[segment];
            all += hits[segment];
        }
        var each = T.Of(1.0 / Math.Max(all, 1));
        return (infarct * each, border * each, T.Unity - (infarct + border) * each);
    }

    /// <summary>The route's own aim, where no hits are given.</summary>
    public static (T Infarct, T Border, T Remote) OfRoute<T>(in RouteParameters<T> route) where T : struct, IReal<T>
    {
        var all = route.InfarctShare + route.BorderShare + route.RemoteShare;
        return (route.InfarctShare / all, route.BorderShare / all, route.RemoteShare / all);
    }

    /// <summary>The aim within a heart that may lack an infarct or a border: zones without mass get nothing, remote muscle what nobody else can take.</summary>
    public static (T Infarct, T Border, T Remote) Existing<T>((T Infarct, T Border, T Remote) aim, T massInfarct, T massBorder) where T : struct, IReal<T>
    {
        var infarct = T.SelectLess(T.Zero, massInfarct, aim.Infarct, T.Zero);
        var border = T.SelectLess(T.Zero, massBorder, aim.Border, T.Zero);
        var there = infarct + border + aim.Remote;
        var some = T.SelectLess(T.Zero, there, there, T.Unity);
        return (infarct / some, border / some, T.Unity - (infarct + border) / some);
    }
}
