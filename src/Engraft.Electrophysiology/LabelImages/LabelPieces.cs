namespace Engraft.Electrophysiology.LabelImages;

/// <summary>Pieces of tissue that touch by faces; a wave does not pass from one to another.</summary>
public static class LabelPieces
{
    /// <summary>A piece: its number of voxels and the first of them.</summary>
    public readonly record struct Piece(int Voxels, int First);

    /// <summary>All pieces, the largest first.</summary>
    public static IReadOnlyList<Piece> Of(LabelImage image, LabelTable table)
    {
        var tissue = new bool[image.Count];
        for (var i = 0; i < tissue.Length; i++)
            tissue[i] = table.IsTissue(image.Labels[i]);
        var (found, open) = (new List<Piece>(), new Stack<int>());
        for (var i = 0; i < tissue.Length; i++)
            if (tissue[i])
                found.Add(new(Taken(image, tissue, open, i), i));
        return [.. found.OrderByDescending(piece => piece.Voxels).ThenBy(piece => piece.First)];
    }

    /// <summary>Takes a piece away and counts it.</summary>
    static int Taken(LabelImage image, bool[] tissue, Stack<int> open, int first)
    {
        var count = 0;
        Push(first);
        while (open.TryPop(out var i))
        {
            count++;
            var (x, y, z) = image.Place(i);
            var (row, slice) = (image.Width, image.Width * image.Height);
            if (x > 0) Push(i - 1);
            if (x + 1 < image.Width) Push(i + 1);
            if (y > 0) Push(i - row);
            if (y + 1 < image.Height) Push(i + row);
            if (z > 0) Push(i - slice);
            if (z + 1 < image.Depth) Push(i + slice);
        }
        return count;

        void Push(int i)
        {
            if (!tissue[i])
                return;
            tissue[i] = false;
            open.Push(i);
        }
    }
}
