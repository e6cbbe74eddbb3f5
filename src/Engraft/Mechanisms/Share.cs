using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>One amount over another; nothing where the other is nothing (a zone or a graft that does not exist).</summary>
public static class Share
{
    public static T Of<T>(T amount, T whole) where T : struct, IReal<T> => T.SelectLess(T.Zero, whole, amount / whole, T.Zero);
}
