namespace Engraft.Laboratory.Needs;

/// <summary>What has been measured of one lever.</summary>
/// <param name="Lever">Name of the lever.</param>
/// <param name="Muscle">Of cells that are muscle, of others, or null for both.</param>
/// <param name="Route">Name of the delivery route; null for any.</param>
/// <param name="Low">Null where nothing has a number.</param>
/// <param name="Basis">In whom and how.</param>
public sealed record MeasuredRange(string Lever, bool? Muscle, string? Route, double? Low, double? High, string Basis, string Source)
{
    /// <summary>The range that fits best: of this route before any, of this kind of cell before any; null where none fits.</summary>
    public static MeasuredRange? Of(IEnumerable<MeasuredRange> all, string lever, bool muscle, string route) => all
        .Where(range => range.Lever == lever && (range.Muscle ?? muscle) == muscle && (range.Route ?? route) == route)
        .OrderByDescending(range => (range.Route is null ? 0 : 2) + (range.Muscle is null ? 0 : 1)).FirstOrDefault();
}
