namespace Engraft.Electrophysiology.Geometry;

/// <summary>Distance of every voxel's centre from the nearest voxel of a set, exact.</summary>
/// <remarks>Lower envelope of parabolas along each axis in turn (Felzenszwalb and Huttenlocher 2012, doi:10.4086/toc.2012.v008a019).</remarks>
static class DistanceMap
{
    /// <summary>mm; infinite where the set is empty.</summary>
    /// <param name="set">True of its voxels; x runs first.</param>
    /// <param name="edges">Of a voxel, mm.</param>
    public static float[] Of(bool[] set, (int X, int Y, int Z) counts, (double X, double Y, double Z) edges)
    {
        var squares = Array.ConvertAll(set, one => one ? 0f : float.PositiveInfinity);
        Sweep(squares, counts.X, 1, edges.X);
        Sweep(squares, counts.Y, counts.X, edges.Y);
        Sweep(squares, counts.Z, counts.X * counts.Y, edges.Z);
        return Array.ConvertAll(squares, MathF.Sqrt);
    }

    static void Sweep(float[] squares, int count, int step, double edge)
    {
        var line = new double[count];
        var (places, from) = (new int[count], new double[count + 1]);
        for (var start = 0; start < squares.Length; start++)
        {
            if (start / step % count != 0)
                continue;
            for (var i = 0; i < count; i++)
                line[i] = squares[start + i * step];
            if (Envelope(line, edge, places, from) is > 0 and var parabolas)
                Lay(squares, start, step, line, edge, places.AsSpan(0, parabolas), from);
        }
    }

    /// <summary>Which parabola is lowest from where on, in voxels; returns their number.</summary>
    static int Envelope(double[] line, double edge, int[] places, double[] from)
    {
        var last = -1;
        for (var i = 0; i < line.Length; i++)
        {
            if (double.IsInfinity(line[i]))
                continue;
            var begins = double.NegativeInfinity;
            for (; last >= 0; last--)
            {
                begins = ((line[i] - line[places[last]]) / (edge * edge) + (double)i * i - (double)places[last] * places[last]) / (2.0 * (i - places[last]));
                if (begins > from[last])
                    break;
                begins = double.NegativeInfinity;
            }
            (places[++last], from[last]) = (i, begins);
        }
        return last + 1;
    }

    static void Lay(float[] squares, int start, int step, double[] line, double edge, ReadOnlySpan<int> places, double[] from)
    {
        var k = 0;
        for (var i = 0; i < line.Length; i++)
        {
            while (k + 1 < places.Length && from[k + 1] < i)
                k++;
            squares[start + i * step] = (float)((i - places[k]) * (i - places[k]) * edge * edge + line[places[k]]);
        }
    }
}
