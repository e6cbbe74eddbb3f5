namespace Engraft.Electrophysiology.LabelImages;

/// <summary>Places where tissue touches itself by an edge or a corner alone: there its surface is no manifold, and whether a wave passes would depend on the grid.</summary>
public static class LabelPinches
{
    /// <summary>Voxels at the lower corner of such places, in the order of the image; each counted once.</summary>
    public static IReadOnlyList<int> Of(LabelImage image, LabelTable table)
    {
        var tissue = new bool[image.Count];
        for (var i = 0; i < tissue.Length; i++)
            tissue[i] = table.IsTissue(image.Labels[i]);
        int[] counts = [image.Width, image.Height, image.Depth], steps = [1, image.Width, image.Width * image.Height];
        var found = new List<int>();
        for (var i = 0; i < tissue.Length; i++)
            if (AtEdge(i) || AtCorner(i))
                found.Add(i);
        return found;

        bool Inside(int i, int axis) => i / steps[axis] % counts[axis] + 1 < counts[axis];

        bool AtEdge(int i)
        {
            for (var axis = 0; axis < 3; axis++)
            {
                var other = (axis + 1) % 3;
                if (Inside(i, axis) && Inside(i, other) && tissue[i] == tissue[i + steps[axis] + steps[other]]
                    && tissue[i + steps[axis]] == tissue[i + steps[other]] && tissue[i] != tissue[i + steps[axis]])
                    return true;
            }
            return false;
        }

        bool AtCorner(int i)
        {
            if (!Inside(i, 0) || !Inside(i, 1) || !Inside(i, 2))
                return false;
            var (count, bits) = (0, 0);
            for (var corner = 0; corner < 8; corner++)
                if (tissue[i + (corner & 1) * steps[0] + (corner >> 1 & 1) * steps[1] + (corner >> 2) * steps[2]])
                    (count, bits) = (count + 1, bits ^ corner);
            return count is 2 && bits == 7;
        }
    }
}
