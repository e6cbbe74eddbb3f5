using System.Globalization;

namespace Engraft.Electrophysiology.LabelImages;

/// <summary>What makes a label image no tissue to compute on.</summary>
public static class LabelChecks
{
    const double LeastEdge = 0.01, MostEdge = 10; // mm: between a cell's width and a coarse scan

    /// <summary>Sentences of what must be mended; none where the image is sound.</summary>
    public static IEnumerable<string> Errors(LabelImage image, LabelTable table)
    {
        var (counts, firsts) = (new int[1 << 16], new int[1 << 16]);
        for (var i = image.Count - 1; i >= 0; i--)
            (counts[image.Labels[i]], firsts[image.Labels[i]]) = (counts[image.Labels[i]] + 1, i);
        for (var label = 0; label < counts.Length; label++)
            if (counts[label] > 0 && !table.Tissues.ContainsKey((ushort)label))
                yield return Text($"the label {label} of {counts[label]} voxels, the first at {image.Place(firsts[label])}, is not in the table; expected one of {string.Join(", ", table.Tissues.Keys.Order())}; add it to the table or to the segmentation's '{LabelTable.Outside}'");
        if (!image.Labels.Any(table.IsTissue))
            yield return Text($"no voxel is tissue; expected labels other than '{LabelTable.Outside}'; check the table");
        if (Math.Min(image.Spacing.X, Math.Min(image.Spacing.Y, image.Spacing.Z)) < LeastEdge || Math.Max(image.Spacing.X, Math.Max(image.Spacing.Y, image.Spacing.Z)) > MostEdge)
            yield return Text($"a voxel measures {image.Spacing.X:G4} x {image.Spacing.Y:G4} x {image.Spacing.Z:G4} mm; expected edges from {LeastEdge} to {MostEdge} mm; check the unit of length");
        var pinches = LabelPinches.Of(image, table);
        if (pinches.Count > 0)
            yield return Text($"the surface is no manifold: at {pinches.Count} places tissue touches itself by an edge or a corner alone, the first at {image.Place(pinches[0])}; expected neighbours that share faces; fill or clear one voxel there, or smooth the segmentation");
    }

    /// <summary>Sentences of what may be meant but rarely is.</summary>
    public static IEnumerable<string> Warnings(LabelImage image, LabelTable table)
    {
        var pieces = LabelPieces.Of(image, table);
        if (pieces.Count > 1)
            yield return Text($"the tissue is in {pieces.Count} pieces that do not touch by a face: the largest has {pieces[0].Voxels} voxels, the next {pieces[1].Voxels} at {image.Place(pieces[1].First)}; a wave does not pass between them; fill the gap or remove the smaller");
        foreach (var (label, tissue) in table.Tissues.OrderBy(entry => entry.Key).Where(entry => entry.Value != LabelTable.Outside))
            if (!image.Labels.Contains(label))
                yield return Text($"no voxel has the label {label} ({tissue}) of the table");
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
