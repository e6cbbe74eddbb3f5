namespace Engraft.Files.Tests.Needs;

/// <summary>Mistakes in the file of measured ranges are found with their place.</summary>
public class MeasuredRangeFileTests : IDisposable
{
    const string Good = "ranges:\n  - { lever: retention, route: intracoronary, low: 3, high: 6, unit: \"%\", basis: \"man\", source: \"PMID 1\" }\n";
    readonly string path = Path.GetTempFileName();

    public void Dispose()
    {
        File.Delete(path);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_range_is_read()
    {
        File.WriteAllText(path, Good);
        var findings = new List<Finding>();
        Assert.Equal([new("retention", null, "intracoronary", 3, 6, "man", "PMID 1")], MeasuredRangeFile.Read(path, findings)!);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("lever: retention", "lever: retension", "2:14: error: 'lever' is 'retension'; expected one of retention, secretion, maturity, coupling, survival, graftSize. Did you mean 'retention'?")]
    [InlineData("unit: \"%\"", "unit: d", "error: 'retention' is in 'd'; expected '%'.")]
    [InlineData("low: 3", "low: 7", "error: 'low' is above 'high'; expected low, then high.")]
    [InlineData(", source: \"PMID 1\"", "", "2:5: error: ranges[1] has no 'source'; expected source: a text such as 'PMID 24030420'.")]
    public void A_mistake_is_refused(string good, string bad, string expected)
    {
        File.WriteAllText(path, Good.Replace(good, bad, StringComparison.Ordinal));
        var findings = new List<Finding>();
        Assert.Null(MeasuredRangeFile.Read(path, findings));
        Assert.Contains(findings, finding => finding.ToString().Contains(expected, StringComparison.Ordinal));
    }
}
