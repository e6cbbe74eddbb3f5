using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Tissues;
using Engraft.Files.Rhythms;
using Engraft.Files.Schema;

namespace Engraft.Files.Tests.Rhythms;

/// <summary>Rhythm files are read, and each mistake is found with its place.</summary>
public sealed class RhythmFileTests : IDisposable
{
    const string Good = """
        schema: engraft.rhythm/1
        title: Try
        spacing: 0.2 mm
        geometry: {kind: sheet, width: 20 mm, height: 10 mm}
        host: {cell: "TenTusscher2006:epi", along: 0.13 S/m, across: 0.02 S/m}
        scar: {kind: ball, x: 5 mm, y: 5 mm, radius: 2 mm}
        graft: {cell: Kernik2019, along: 0.05 S/m, x: 12 mm, y: 5 mm, radius: 2 mm, interface: 50 S/m2}
        protocol: {kind: premature, duration: 500 ms, x: 1 mm, longest: 400 ms, shortest: 300 ms}

        """;

    readonly string folder = Directory.CreateTempSubdirectory("engraft-rhythm-").FullName;
    static readonly Catalogue catalogue = Catalogue.Read();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    (RhythmScenario? Scenario, string[] Findings) Read(string text)
    {
        var (path, findings) = (Path.Combine(folder, "r.yaml"), new List<Finding>());
        File.WriteAllText(path, text);
        return (RhythmFile.Read(path, catalogue, findings), [.. findings.Select(finding => finding.ToString()[(path.Length + 1)..])]);
    }

    [Fact]
    public void A_file_becomes_a_plan()
    {
        var (scenario, findings) = Read(Good);
        Assert.Empty(findings);
        var plan = scenario!.Plan;
        Assert.Equal((0.2, ProtocolKind.Premature, 400), (plan.Spacing, plan.Protocol.Kind, plan.Protocol.Longest));
        Assert.Equal((12, 2, 50), (plan.GraftSite!.Centre.X, plan.GraftSite.Radius, plan.GraftSite.Interface));
        Assert.Equal(0.02, plan.BorderTissue.Across);
        Assert.IsType<BoxShape>(plan.Shape);
    }

    [Theory]
    [InlineData("Kernik2019", "Kernik2091", "7:15: error: 'cell' is 'Kernik2091'", "Did you mean 'Kernik2019'?")]
    [InlineData("across: 0.02", "across: 0.2", "5:62: error: conductivity across the fibres is above that along them", "")]
    [InlineData("interface: 50 S/m2", "interface: 50 S/m2, drugs: [ivabradin=3]", "7:104: error: 'ivabradin=3' is no drug with its concentration", "")]
    [InlineData("along: 0.13 S/m", "along: -1 S/m", "5:44: error: 'along' is '-1 S/m', out of range", "")]
    [InlineData("kind: ball, x: 5 mm, y: 5 mm, radius: 2 mm", "kind: segments", "6:14: error: a scar by segments in a shape without segments", "")]
    [InlineData("width: 20 mm", "width: 0.3 mm", "4:32: error: 'width' holds fewer than two voxels of 0.2 mm", "")]
    [InlineData("spacing: 0.2 mm", "spacing: 0.2", "3:10: error: 'spacing' is '0.2', a number without unit", "")]
    [InlineData("shortest: 300 ms", "shortest: 450 ms", "8:83: error: 'shortest' is above 'longest'", "")]
    [InlineData("radius: 2 mm, interface", "interface", "7:8: error: the graft has no 'radius'", "")]
    [InlineData("kind: premature, duration: 500 ms, x: 1 mm, longest: 400 ms, shortest: 300 ms", "kind: sinus, duration: 500 ms", "8:11: error: a shape without an endocardium", "")]
    [InlineData("title: Try", "title: Try\nlaboratory: {scenario: none.yaml, arm: a, days: [soon]}", "3:49: error: 'soon' is no day", "")]
    [InlineData("title: Try", "title: Try\nlaboratory: {scenario: none.yaml, arm: a, days: [7 d]}", "3:24: error: there is no scenario 'none.yaml'", "")]
    [InlineData("title: Try", "title: Try\ndiffusion: implicit\norder: second", "3:12: error: implicit diffusion with differences of order four or with the sub-grid front", "")]
    [InlineData("title: Try", "title: Try\ndiffusion: implicit\nfront: false", "3:12: error: implicit diffusion with differences of order four or with the sub-grid front", "")]
    public void A_mistake_is_found_with_its_place(string good, string bad, string begins, string ends)
    {
        var (scenario, findings) = Read(Good.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(scenario);
        Assert.Contains(findings, finding => finding.StartsWith(begins, StringComparison.Ordinal) && finding.EndsWith(ends, StringComparison.Ordinal));
    }

    [Fact]
    public void Implicit_diffusion_is_an_option()
    {
        var (scenario, findings) = Read(Good.Replace("title: Try", "title: Try\ndiffusion: implicit\norder: second\nfront: false", StringComparison.Ordinal));
        Assert.Empty(findings);
        Assert.Equal(TissueDiffusion.Implicit, scenario!.Plan.Options.Diffusion);
        Assert.Equal(TissueDiffusion.Explicit, Read(Good).Scenario!.Plan.Options.Diffusion);
    }

    [Fact]
    public void A_spacing_too_coarse_for_an_interface_is_warned_of()
    {
        var (scenario, findings) = Read(Good.Replace("spacing: 0.2 mm", "spacing: 0.25 mm", StringComparison.Ordinal));
        Assert.NotNull(scenario);
        Assert.Contains("verdicts on capture and re-entry are then provisional", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_beside_a_search_is_refused()
    {
        var twice = Read(Good + "premature: {duration: 500 ms, longest: 400 ms, shortest: 300 ms}\n");
        Assert.Null(twice.Scenario);
        Assert.Contains("'premature' stands beside a protocol of that kind", Assert.Single(twice.Findings, finding => finding.Contains("premature", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_intervals_of_a_search_are_checked()
    {
        var wrong = Read(Good.Replace("protocol: {kind: premature, duration: 500 ms, x: 1 mm, longest: 400 ms, shortest: 300 ms}", "protocol: {kind: spontaneous, duration: 500 ms}\npremature: {duration: 500 ms, longest: 300 ms, shortest: 400 ms}", StringComparison.Ordinal));
        Assert.Null(wrong.Scenario);
        Assert.Contains("'shortest' is above 'longest'", string.Join(' ', wrong.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_example_is_valid()
    {
        var findings = new List<Finding>();
        var scenario = RhythmFile.Read(Repository.Path("examples", "20-graft-arrhythmia.yaml"), catalogue, findings);
        Assert.Empty(findings);
        Assert.Equal([17, 24, 38, 60], scenario!.Laboratory!.Days);
        Assert.Equal([ProtocolKind.Spontaneous, ProtocolKind.Premature], scenario.WithSearch([scenario.Plan]).Select(plan => plan.Protocol.Kind));
    }

    [Fact]
    public void The_reference_page_and_the_schema_are_current()
    {
        Golden.CheckFile(Repository.Path("docs", "reference", "rhythm.md"), RhythmReference.Write(catalogue));
        Golden.CheckFile(Repository.Path("docs", "reference", "rhythm.schema.json"), Schemas.Rhythm(catalogue));
    }

    /// <summary>Files with a character changed, left out or doubled are read or refused, never thrown at.</summary>
    [Fact]
    public void Mutated_files_do_not_throw()
    {
        var refused = 0;
        for (var at = 0; at < Good.Length; at++)
            foreach (var changed in (string[])[Good.Remove(at, 1), Good.Insert(at, Good[at].ToString()), Good[..at] + "\u00e9" + Good[(at + 1)..]])
                refused += Read(changed).Scenario is null ? 1 : 0;
        Assert.InRange(refused, Good.Length, 3 * Good.Length);
    }
}
