using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;
using Engraft.Files.DataFiles;
using Engraft.Files.Rhythms;
using Engraft.Files.Tables;
using Engraft.Files.Yaml;

namespace Engraft.Files;

/// <summary>Reads a rhythm file (YAML or JSON): a heart with scar and graft, and what is done to it. Nothing that a file may hold makes it throw.</summary>
public static class RhythmFile
{
    /// <summary>A file; null when it has an error.</summary>
    public static RhythmScenario? Read(string path, Catalogue catalogue, List<Finding> findings)
    {
        ImageShape? image = null;
        var section = DataFile.Read(path, RhythmGroup.Fields(catalogue), Check, findings);
        if (section is null || ImageGeometry.IsOne(section) && image is null)
            return null;
        var scenario = Build(section, path, catalogue, image);
        var misplaced = scenario.Laboratory is null ? TissueLayout.Misplaced(scenario.Plan).ToArray() : [];
        findings.AddRange(misplaced.Select(one => (one.Problem, At: section.Group(one.Group)!.Node)).Select(one => new Finding(path, one.At.Line, one.At.Column, one.Problem, "a place within it")));
        return misplaced.Length > 0 ? null : scenario;

        void Check(Section file, FindingList list)
        {
            RhythmChecks.Check(file, path, catalogue, list);
            image = ImageGeometry.Read(file, path, list, findings);
        }
    }

    /// <summary>The file says that it is a rhythm file; what cannot be read is none.</summary>
    public static bool IsRhythm(string path)
    {
        var unheard = new FindingList(path);
        return TextFile.Read(path, unheard) is { } text && NodeReader.Read(text, unheard) is Mapping root
            && root["schema"] is Scalar schema && schema.Text.StartsWith("engraft.rhythm", StringComparison.Ordinal);
    }

    static RhythmScenario Build(Section file, string path, Catalogue catalogue, ImageShape? image)
    {
        var assumptions = new List<string>();
        var spacing = file.Number("spacing")!.Value;
        var shape = GeometryGroup.Build(file.Group("geometry")!, image);
        var host = MuscleGroup.Build(file.Group("host")!, "host", catalogue, assumptions);
        var graft = file.Group("graft");
        var automaticity = graft?.Has("automaticity") == true ? ExtraAutomaticityFile.Read() : null;
        if (graft is not null)
            assumptions.AddRange(GraftGroup.Assumptions(graft, catalogue, automaticity));
        return new()
        {
            Title = file.Text("title")!,
            Question = file.Text("question"),
            Automaticity = automaticity,
            Assumptions = assumptions,
            Search = file.Group("premature") is { } search ? ProtocolGroup.Build(search, ProtocolKind.Premature) : null,
            Laboratory = file.Group("laboratory") is { } laboratory ? LaboratoryGroup.Build(laboratory, path) : null,
            ScarOfLaboratory = file.Has("laboratory") && file.Group("scar") is { } scar && scar.Text("kind") == "segments" && !scar.Has("transmurality"),
            ShapeOfDay = GeometryGroup.OfDay(file) is { } ofDay ? (cavity, mass) => Patched(ofDay(cavity, mass), graft) : null,
            Plan = new()
            {
                Name = "as given",
                Shape = Patched(shape, graft),
                Layers = LayerFields.Build(file.Group("geometry")!, host),
                Spacing = spacing,
                HostTissue = host,
                BorderTissue = file.Group("border") is { } border ? MuscleGroup.Build(border, "border zone", catalogue, assumptions) : host with { Name = "border zone" },
                GraftTissue = graft is null ? host with { Name = "graft" } : MuscleGroup.Build(graft, "graft", catalogue, assumptions),
                Scar = file.Group("scar") is { } dead ? ScarGroup.Build(dead) : null,
                GraftSite = graft is null ? null : GraftGroup.Build(graft, image),
                Protocol = ProtocolGroup.Build(file.Group("protocol")!),
                Options = Options(file),
                Seed = file.Large("seed") ?? 1,
            },
        };
    }

    /// <summary>With room for a patch where the graft is one.</summary>
    static TissueShape Patched(TissueShape shape, Section? graft) => graft?.Number("thickness") is { } thickness ? new PatchedShape(shape, thickness) : shape;

    static TissueOptions Options(Section file) => new()
    {
        Step = file.Number("step") ?? 0.05,
        Accuracy = EnumChoice.Of<TissueAccuracy>(file, "accuracy") ?? TissueAccuracy.Table,
        Order = file.Text("order") == "second" ? 2 : 4,
        Front = file.Flag("front") ?? true,
        Diffusion = EnumChoice.Of<TissueDiffusion>(file, "diffusion") ?? TissueDiffusion.Explicit,
    };
}
