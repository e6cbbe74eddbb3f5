using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Detectors;

/// <summary>Points around which the phase of the potential turns once: the tip of a spiral wave in a sheet, its filament in a wall.</summary>
/// <remarks>
/// Phase is the angle of (V(t), V(t - delay)) around a level between rest and plateau (Gray 1998, doi:10.1038/32164); the topological charge of a square is its winding number
/// (Iyer and Gray 2001, doi:10.1114/1.1335538), counted here by crossings of an axis, which is exact and needs no angle. Squares with a voxel that does not conduct carry none.
/// </remarks>
public static class PhaseWinding
{
    /// <summary>Around which the phase is taken, mV.</summary>
    public const float Level = -40;

    /// <summary>All charged squares, in the order of the voxels.</summary>
    /// <param name="now">Potential a voxel, mV.</param>
    /// <param name="before">The same a delay earlier.</param>
    public static List<PhaseCharge> Charges(TissueMap map, float[] now, float[] before)
    {
        var grid = map.Grid;
        var found = new List<PhaseCharge>();
        for (var voxel = 0; voxel < map.Labels.Length; voxel++)
        {
            if (map.Labels[voxel] == TissueMap.Empty)
                continue;
            var (x, y, z) = grid.Place(voxel);
            var (right, up, back) = (x + 1 < grid.X, y + 1 < grid.Y, z + 1 < grid.Z);
            if (right && up)
                Add(voxel, 2, 1, grid.X);
            if (up && back)
                Add(voxel, 0, grid.X, grid.X * grid.Y);
            if (back && right)
                Add(voxel, 1, grid.X * grid.Y, 1);
        }
        return found;

        void Add(int voxel, int normal, int a, int b)
        {
            ReadOnlySpan<int> around = [voxel, voxel + a, voxel + a + b, voxel + b];
            if (map.Labels[around[1]] > 0 && map.Labels[around[2]] > 0 && map.Labels[around[3]] > 0 && Turns(around, now, before) is not 0 and var turns)
                found.Add(new(voxel, normal, turns));
        }
    }

    /// <summary>Groups of charged squares that lie within one voxel of each other: each is a tip in a sheet, a filament in a wall. Pairs that cancel within a sheet are noise.</summary>
    public static int Count(TissueMap map, IReadOnlyList<PhaseCharge> charges)
    {
        var (left, open, count) = (charges.GroupBy(one => one.Voxel).ToDictionary(group => group.Key, group => group.Sum(one => one.Charge)), new Stack<int>(), 0);
        var sheet = map.Grid.Z == 1 || map.Grid.Y == 1 || map.Grid.X == 1;
        foreach (var first in charges.Select(one => one.Voxel))
            if (left.ContainsKey(first))
                count += Group(first) == 0 && sheet ? 0 : 1;
        return count;

        int Group(int first)
        {
            var sum = 0;
            open.Push(first);
            while (open.TryPop(out var voxel))
                if (left.Remove(voxel, out var charge))
                {
                    sum += charge;
                    foreach (var near in Around(map.Grid, voxel))
                        open.Push(near);
                }
            return sum;
        }
    }

    static IEnumerable<int> Around(VoxelGrid grid, int voxel)
    {
        var (x, y, z) = grid.Place(voxel);
        for (var k = Math.Max(0, z - 1); k <= Math.Min(grid.Z - 1, z + 1); k++)
            for (var j = Math.Max(0, y - 1); j <= Math.Min(grid.Y - 1, y + 1); j++)
                for (var i = Math.Max(0, x - 1); i <= Math.Min(grid.X - 1, x + 1); i++)
                    yield return grid.Index(i, j, k);
    }

    /// <summary>Winding number of a polygon around the level: its upward less its downward crossings of the positive axis.</summary>
    static int Turns(ReadOnlySpan<int> corners, float[] now, float[] before)
    {
        var turns = 0;
        for (var i = 0; i < corners.Length; i++)
        {
            var (a, b) = (corners[i], corners[(i + 1) % corners.Length]);
            float ax = now[a] - Level, ay = before[a] - Level, bx = now[b] - Level, by = before[b] - Level;
            if (ay <= 0 && by > 0)
                turns += ax * by - ay * bx > 0 ? 1 : 0;
            else if (ay > 0 && by <= 0)
                turns -= ax * by - ay * bx < 0 ? 1 : 0;
        }
        return turns;
    }
}
