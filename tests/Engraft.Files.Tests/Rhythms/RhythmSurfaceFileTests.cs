namespace Engraft.Files.Tests.Rhythms;

/// <summary>The response surface and the extra automaticity as shipped, and damaged: what is wrong is refused with its place.</summary>
public sealed class RhythmSurfaceFileTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("engraft-surface-").FullName;

    public RhythmSurfaceFileTests()
    {
        foreach (var name in (string[])["surface.csv", "link.yaml", "extra-automaticity.yaml"])
            File.Copy(Path.Combine(Path.GetDirectoryName(RhythmSurfaceFile.Shipped)!, name), Path.Combine(folder, name));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string At(string name) => Path.Combine(folder, name);

    void Change(string name, Func<string[], string[]> change) => File.WriteAllLines(At(name), change(File.ReadAllLines(At(name))));

    [Fact]
    public void The_shipped_surface_is_read()
    {
        var surface = RhythmSurfaceFile.Read(At("surface.csv"))!;
        Assert.Equal(64, surface.Members.Count);
        Assert.True(surface.Factor.IsAssumption);
        Assert.Null(RhythmSurfaceFile.Read(At("none.csv")));
    }

    [Theory]
    [InlineData(0, "engraft.rhythm-surface/1", "other/1", "(1): '# engraft.rhythm-surface/1' is expected")]
    [InlineData(1, "capture.radius", "capture.size", "(2): the columns capture.1, capture.radius")]
    [InlineData(3, ",", ";", "(4): 23 finite numbers are expected")]
    public void Damage_is_refused_with_its_line(int line, string good, string bad, string expected)
    {
        Change("surface.csv", lines => [.. lines.Select((text, i) => i == line ? text.Replace(good, bad, StringComparison.Ordinal) : text)]);
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => RhythmSurfaceFile.Read(At("surface.csv"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_above_one_is_refused_with_its_line()
    {
        Change("surface.csv", lines => [.. lines[..4], lines[4][..lines[4].LastIndexOf(',')] + ",1.5", .. lines[5..]]);
        Assert.Contains("(5): 'inducible.0.45' is a share", Assert.Throws<InvalidDataException>(() => RhythmSurfaceFile.Read(At("surface.csv"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_judged_number_is_refused()
    {
        Change("link.yaml", lines => [.. lines.Select(line => line.Replace("factor:", "other:", StringComparison.Ordinal))]);
        Assert.Contains("'factor' is expected", Assert.Throws<InvalidDataException>(() => RhythmSurfaceFile.Read(At("surface.csv"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cell: Kernik2019", "cell: Kernik2091", "'Kernik2091' is no cell")]
    [InlineData("unit: \"1/min\"", "unit: \"1/d\"", "the unit is '1/d'")]
    [InlineData("  funny: { value: 4,", "  funny: { value: 0,", "raised to powers is not positive")]
    [InlineData("  exchanger:", "  exchange:", "'exchange' is no current")]
    [InlineData("      value: 1.331", "      value: 0.331", "it fades before its peak")]
    public void A_mistake_in_the_automaticity_is_found_with_its_place(string good, string bad, string expected)
    {
        Change("extra-automaticity.yaml", lines => [.. lines.Select(line => line.Replace(good, bad, StringComparison.Ordinal))]);
        var findings = new List<Finding>();
        Assert.Null(ExtraAutomaticityFile.Read(At("extra-automaticity.yaml"), findings));
        Assert.Contains(findings, finding => finding.ToString().Contains(expected, StringComparison.Ordinal) && finding.ToString().StartsWith(At("extra-automaticity.yaml") + ":", StringComparison.Ordinal));
    }
}
