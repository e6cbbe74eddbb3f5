using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files.Images;
using Engraft.Files.Rhythms;

namespace Engraft.Files.Tests.Rhythms;

/// <summary>Geometries of a rhythm file: scans with their labels, wedges, ventricles, patches.</summary>
public sealed class RhythmGeometryTests : IDisposable
{
    const string Scan = """
        schema: engraft.rhythm/1
        title: A scan
        spacing: 0.5 mm
        geometry: {kind: image, file: scan.vti, labels: labels.csv}
        host: {cell: "TenTusscher2006:endo", along: 0.13 S/m, across: 0.02 S/m}
        graft: {cell: Kernik2019, along: 0.05 S/m, interface: 50 S/m2}
        protocol: {kind: burst, duration: 300 ms, beats: 1}

        """;

    const string Wedge = """
        schema: engraft.rhythm/1
        title: A wedge
        spacing: 0.5 mm
        geometry: {kind: wedge, width: 6 mm, height: 4 mm, depth: 10 mm, layers: true}
        host: {cell: "TenTusscher2006:endo", along: 0.13 S/m, across: 0.02 S/m}
        graft: {cell: Kernik2019, along: 0.05 S/m, x: 3 mm, y: 2 mm, z: 10 mm, radius: 2 mm, thickness: 1 mm, contact: 50 %, interface: 50 S/m2}
        protocol: {kind: sinus, duration: 300 ms, beats: 1}

        """;

    const string Labels = "label,tissue\n0,outside\n1,host\n2,border-zone\n3,scar\n4,graft\n";

    readonly string folder = Directory.CreateTempSubdirectory("engraft-geometry-").FullName;
    static readonly Catalogue catalogue = Catalogue.Read();

    public RhythmGeometryTests()
    {
        Write("labels.csv", Labels);
        Image(i => i % 12 < 3 ? 3 : i % 12 < 5 ? 2 : i % 12 > 9 ? 4 : 1);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return Path.Combine(folder, name);
    }

    /// <summary>A sheet of 12 x 8 labels of 0.5 mm.</summary>
    void Image(Func<int, int> label)
    {
        using var stream = File.Create(Path.Combine(folder, "scan.vti"));
        VtiImage.Write(stream, new(12, 8, 1, 0.5), [("labels", [.. Enumerable.Range(0, 96).Select(i => (float)label(i))])]);
    }

    (RhythmScenario? Scenario, string[] Findings) Read(string text)
    {
        var findings = new List<Finding>();
        var scenario = RhythmFile.Read(Write("r.yaml", text), catalogue, findings);
        return (scenario, [.. findings.Select(finding => finding.ToString()[(folder.Length + 1)..])]);
    }

    [Fact]
    public void A_scan_is_the_mesh()
    {
        var (scenario, findings) = Read(Scan);
        Assert.DoesNotContain(findings, finding => finding.Contains("error", StringComparison.Ordinal));
        var map = TissueLayout.Of(scenario!.Plan);
        Assert.Equal((12, 8, 1), (map.Grid.X, map.Grid.Y, map.Grid.Z));
        byte[] row = [0, 0, 0, RhythmPlan.Border, RhythmPlan.Border, 1, 1, 1, 1, 1, RhythmPlan.Graft, RhythmPlan.Graft];
        Assert.Equal(Enumerable.Repeat(row, 8).SelectMany(one => one), map.Labels);
        Assert.Equal(5.5, scenario.Plan.GraftCentre.X, 1e-9);
    }

    [Theory]
    [InlineData("file: scan.vti", "file: scans.vti", "scans.vti:1:1: error: the file cannot be read (FileNotFoundException)")]
    [InlineData("file: scan.vti", "file: scan.tif", "scan.tif:1:1: error: ")]
    [InlineData("labels: labels.csv", "labels: label.csv", "label.csv:1:1: error: the file cannot be read")]
    [InlineData("spacing: 0.5 mm", "spacing: 0.6 mm", "r.yaml:3:10: error: the spacing is above 0.5 mm, the least edge of the scan's voxels")]
    [InlineData("title: A scan", "title: A scan\nscar: {kind: ball, radius: 2 mm}", "r.yaml:3:7: error: the scan labels scar, and the file has a group 'scar'")]
    [InlineData("interface: 50 S/m2", "interface: 50 S/m2, radius: 2 mm", "r.yaml:6:72: error: 'radius' stands beside a graft that the scan labels")]
    [InlineData("graft: {cell: Kernik2019, along: 0.05 S/m, interface: 50 S/m2}", "seed: 2", "r.yaml:4:49: error: the scan labels a graft, and the file has no group 'graft'")]
    [InlineData("kind: burst", "kind: sinus", "r.yaml:7:11: error: sinus rhythm in a scan without an endocardium")]
    public void What_a_scan_and_its_file_do_not_share_is_refused(string good, string bad, string begins)
    {
        var (scenario, findings) = Read(Scan.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(scenario);
        Assert.Contains(findings, finding => finding.StartsWith(begins, StringComparison.Ordinal));
    }

    [Fact]
    public void Labels_that_are_no_tissue_of_the_table_are_refused()
    {
        Image(i => i == 40 ? 9 : 1);
        Assert.Contains(Read(Scan).Findings, finding => finding.StartsWith("r.yaml:4:31: error: the label 9 of 1 voxels, the first at (4, 3, 0), is not in the table", StringComparison.Ordinal));
        Image(i => i % 12 < 6 == i < 48 ? 1 : 0);
        Assert.Contains(Read(Scan).Findings, finding => finding.StartsWith("r.yaml:4:31: error: the surface is no manifold: at 1 places", StringComparison.Ordinal));
        Write("labels.csv", Labels + "5,muscel\n");
        Assert.Contains(Read(Scan).Findings, finding => finding.StartsWith("labels.csv:7:3: error: the tissue 'muscel' is not known", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wedge_has_layers_and_a_patch()
    {
        var (scenario, findings) = Read(Wedge);
        Assert.DoesNotContain(findings, finding => finding.Contains("error", StringComparison.Ordinal));
        var plan = scenario!.Plan;
        Assert.Equal(["TenTusscher2006:endo", "TenTusscher2006:endo", "Kernik2019", "TenTusscher2006:mid", "TenTusscher2006:epi"], plan.Regions.Select(region => region.Model.Name));
        Assert.Equal((1, 0.5), (plan.GraftSite!.Thickness, plan.GraftSite.Contact));
        Assert.IsType<PatchedShape>(plan.Shape);
        Assert.Equal(4, plan.Interfaces.Count);
    }

    [Theory]
    [InlineData("TenTusscher2006:endo", "Paci2018", "r.yaml:5:14: error: 'Paci2018' is no endocardial cell with mid and epi kinds")]
    [InlineData("layers: true", "layers: true, inner: 60 %", "r.yaml:4:11: error: 'inner' and 'middle' leave no outer layer")]
    [InlineData("kind: wedge, width: 6 mm, height: 4 mm, depth: 10 mm, layers: true", "kind: biventricular, wall: 9 mm", "r.yaml:6:97: error: a patch in a shape without an epicardium for it")]
    [InlineData("kind: wedge, width: 6 mm, height: 4 mm, depth: 10 mm, layers: true", "kind: leftVentricle", "r.yaml:4:11: error: the ventricle has no 'wall'")]
    [InlineData("thickness: 1 mm, ", "", "r.yaml:6:95: error: 'contact' stands without 'thickness'")]
    [InlineData("thickness: 1 mm", "thickness: 0.6 mm", "r.yaml:6:97: error: the patch is thinner than two voxels")]
    public void Layers_and_patches_that_cannot_be_are_refused(string good, string bad, string begins)
    {
        var (scenario, findings) = Read(Wedge.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(scenario);
        Assert.Contains(findings, finding => finding.StartsWith(begins, StringComparison.Ordinal));
    }
}
