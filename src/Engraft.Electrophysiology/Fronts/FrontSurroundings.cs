using System.Numerics;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Fronts;

/// <summary>Looks around each segment: kinds of its voxels and their neighbours, and interfaces at its faces.</summary>
sealed class FrontSurroundings(TissueMap map, SegmentLayout layout, IReadOnlyList<TissueInterface> interfaces)
{
    /// <summary>Kinds of regions that occur within one voxel of each segment, rising; segments with the same share a row.</summary>
    /// <param name="kinds">Of the regions.</param>
    public byte[][] Kinds(byte[] kinds)
    {
        var known = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var found = new byte[layout.Segments.Length][];
        for (var i = 0; i < found.Length; i++)
        {
            byte[] around = [.. Labels(layout.Segments[i]).Select(label => kinds[label - 1]).Distinct().Order()];
            var key = Convert.ToHexString(around);
            found[i] = known.TryGetValue(key, out var same) ? same : known[key] = around;
        }
        return found;
    }

    SortedSet<byte> Labels(in Segment segment)
    {
        var ((x, y, z), seen) = (map.Grid.Place(segment.Voxel), new SortedSet<byte>());
        var (farX, farY, farZ) = map.Grid.Place(layout.Voxel(segment, 31 - BitOperations.LeadingZeroCount(segment.Mask)));
        for (var k = Math.Max(z - 1, 0); k <= Math.Min(farZ + 1, map.Grid.Z - 1); k++)
            for (var j = Math.Max(y - 1, 0); j <= Math.Min(farY + 1, map.Grid.Y - 1); j++)
                for (var i = Math.Max(x - 1, 0); i <= Math.Min(farX + 1, map.Grid.X - 1); i++)
                    seen.Add(map.Labels[map.Grid.Index(i, j, k)]);
        seen.Remove(TissueMap.Empty);
        return seen;
    }

    /// <summary>Of each segment the lanes that an interface parts from their neighbours towards +x, -x, +y, -y, +z, -z; empty without interfaces.</summary>
    public uint[] Parted()
    {
        var parted = new uint[interfaces.Count == 0 ? 0 : 6 * layout.Segments.Length];
        for (var i = 0; i < parted.Length; i++)
            parted[i] = Parted(layout.Segments[i / 6], i % 6 / 2, i % 2 == 0 ? 1 : -1);
        return parted;
    }

    uint Parted(in Segment segment, int axis, int by)
    {
        var lanes = 0u;
        for (var left = segment.Mask; left != 0; left &= left - 1)
        {
            var lane = BitOperations.TrailingZeroCount(left);
            var voxel = layout.Voxel(segment, lane);
            var (here, there) = (map.Labels[voxel], Neighbour(voxel, axis, by));
            if (here != there && interfaces.Any(one => one.Joins(here, there)))
                lanes |= 1u << lane;
        }
        return lanes;
    }

    byte Neighbour(int voxel, int axis, int by)
    {
        var (x, y, z) = map.Grid.Place(voxel);
        (x, y, z) = axis switch { 0 => (x + by, y, z), 1 => (x, y + by, z), _ => (x, y, z + by) };
        var within = x >= 0 && y >= 0 && z >= 0 && x < map.Grid.X && y < map.Grid.Y && z < map.Grid.Z;
        return within ? map.Labels[map.Grid.Index(x, y, z)] : TissueMap.Empty;
    }
}
