namespace Engraft.Files.Tests.Scenarios;

public class ExampleTests
{
    public static TheoryData<string> Examples => [.. Repository.Scenarios.Select(path => Path.GetFileName(path)).Order()];

    [Fact]
    public void Ten_examples_are_there() => Assert.Equal(10, Examples.Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_without_a_finding(string name)
    {
        var read = ScenarioFile.Read(Repository.Path("examples", name));
        Assert.Empty(read.Findings.Select(finding => finding.ToString()));
        Assert.NotNull(read.Scenario);
    }
}
