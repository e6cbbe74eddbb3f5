using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;
using Engraft.Files.Tables;

namespace Engraft.Files.Rhythms;

/// <summary>Rules that join several keys of a rhythm file.</summary>
static class RhythmChecks
{
    public static void Check(Section file, string path, Catalogue catalogue, FindingList findings)
    {
        var ventricle = GeometryGroup.HasSegments(file);
        if (file.Group("geometry") is { } geometry && file.Number("spacing") is { } spacing)
            CheckSize(file, geometry, spacing, findings);
        foreach (var muscle in ((string[])["host", "border", "graft"]).Select(file.Group).OfType<Section>())
        {
            MuscleGroup.Check(muscle, catalogue, findings);
            if (muscle.Number("across") > muscle.Number("along"))
                findings.Error(muscle.At("across"), "conductivity across the fibres is above that along them", "at most the value of 'along'");
        }
        if (!ventricle && file.Group("scar") is { } scar && scar.Text("kind") == "segments")
            findings.Error(scar.At("kind"), "a scar by segments in a shape without segments", "kind: ball, or the geometry leftVentricle or biventricular");
        if (file.Group("geometry")?.Text("kind") is "cable" or "sheet" && file.Group("protocol") is { } beat && beat.Text("kind") == "sinus")
            findings.Error(beat.Node, "a shape without an endocardium in sinus rhythm", "kind: burst, or a geometry with a wall (slab, wedge, leftVentricle, biventricular)");
        const double resolved = 0.2; // mm
        if (file.Number("spacing") > resolved + 1e-9 && (file.Has("graft") || file.Has("scar")))
            findings.Warn(file.At("spacing"), FormattableString.Invariant($"a spacing above {resolved} mm resolves neither the current between graft and host nor strands in a border zone; verdicts on capture and re-entry are then provisional"));
        if (file.Group("graft") is { } graft)
            CheckGraft(file, graft, ventricle, findings);
        LayerFields.Check(file, findings);
        if (EnumChoice.Of<TissueDiffusion>(file, "diffusion") == TissueDiffusion.Implicit && (file.Text("order") != "second" || file.Flag("front") != false))
            findings.Error(file.At("diffusion"), "implicit diffusion with differences of order four or with the sub-grid front", "order: second and front: false, or diffusion: explicit");
        foreach (var protocol in ((string[])["protocol", "premature"]).Select(file.Group).OfType<Section>())
            CheckProtocol(protocol, file.Number("step") ?? 0.05, findings);
        if (file.Has("premature") && file.Group("protocol")?.Text("kind") == "premature")
            findings.Error(file.At("premature"), "'premature' stands beside a protocol of that kind", "one of the two");
        if (file.Group("laboratory") is { } laboratory)
            LaboratoryGroup.Check(laboratory, path, findings);
        if (file.Has("laboratory") && !file.Has("graft"))
            findings.Error(file.At("laboratory"), "'laboratory' stands without 'graft'", "a group 'graft' that says which cell and where");
    }

    static void CheckSize(Section file, Section geometry, double spacing, FindingList findings)
    {
        const double leastVoxels = 2;
        var voxels = 1.0;
        foreach (var name in ((string[])["width", "height", "depth"]).Where(geometry.Has))
        {
            voxels *= Math.Max(1, (geometry.Number(name) ?? 0) / spacing);
            if (geometry.Number(name) < leastVoxels * spacing)
                findings.Error(geometry.At(name), FormattableString.Invariant($"'{name}' holds fewer than two voxels of {spacing} mm"), "a finer spacing or a larger piece");
        }
        if (GeometryGroup.HasSegments(file))
            voxels = GeometryGroup.Build(geometry, null).Voxels(spacing);
        if (voxels > RhythmRun.MostVoxels)
            findings.Error(geometry.Node, FormattableString.Invariant($"{voxels:G3} voxels"), FormattableString.Invariant($"at most {RhythmRun.MostVoxels:G3}: a coarser spacing or a smaller piece"));
        if (geometry.Text("kind") is "leftVentricle" or "biventricular" && !geometry.Has("wall") && !file.Has("laboratory"))
            findings.Error(geometry.Node, "the ventricle has no 'wall'", "wall: 9 mm, or a group 'laboratory' that gives its mass");
        if (geometry.Number("rightWall") < leastVoxels * spacing)
            findings.Error(geometry.At("rightWall"), "the right wall is thinner than two voxels", "a finer spacing");
        if (geometry.Number("wall") < leastVoxels * spacing)
            findings.Error(geometry.At("wall"), "the wall is thinner than two voxels", "a finer spacing");
    }

    static void CheckGraft(Section file, Section graft, bool ventricle, FindingList findings)
    {
        if (graft.Has("thickness") && file.Group("geometry")?.Text("kind") is not ("slab" or "wedge" or "leftVentricle"))
            findings.Error(graft.At("thickness"), "a patch in a shape without an epicardium for it", "the geometry slab, wedge or leftVentricle");
        if (graft.Has("contact") && !graft.Has("thickness"))
            findings.Error(graft.At("contact"), "'contact' stands without 'thickness'", "thickness: 1 mm, for a patch");
        if (graft.Number("thickness") < 2 * file.Number("spacing"))
            findings.Error(graft.At("thickness"), "the patch is thinner than two voxels", "a finer spacing");
        if (graft.Has("segment") && !ventricle)
            findings.Error(graft.At("segment"), "'segment' stands in a shape without segments", "x, y and z");
        if (!graft.Has("radius") && !file.Has("laboratory") && !ImageGeometry.IsOne(file))
            findings.Error(graft.Node, "the graft has no 'radius'", "radius: 5 mm, or a group 'laboratory' that gives its mass");
    }

    static void CheckProtocol(Section protocol, double step, FindingList findings)
    {
        if (protocol.Number("shortest") > (protocol.Number("longest") ?? 450))
            findings.Error(protocol.At("shortest"), "'shortest' is above 'longest'", "an interval below it");
        if (protocol.Number("pulse") < step)
            findings.Error(protocol.At("pulse"), "a stimulus shorter than a step of time", "at least one step");
    }
}
