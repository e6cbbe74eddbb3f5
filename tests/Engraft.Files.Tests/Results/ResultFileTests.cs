using System.Text;
using System.Text.Json;
using Engraft.Files.Results;
using Engraft.Files.Tests.Reports;
using Engraft.Files.Tests.Schema;
using Engraft.Laboratory;

namespace Engraft.Files.Tests.Results;

public class ResultFileTests
{
    [Fact]
    public void Result_json_is_as_expected() => Golden.Check("result.json", Text(stream => ResultJson.Write(SmallResult.Value, stream)));

    [Fact]
    public void Timecourse_csv_is_as_expected() => Golden.Check("timecourse.csv", Text(stream => TimecourseCsv.Write(SmallResult.Value, stream)));

    [Fact]
    public void Loops_csv_is_as_expected() => Golden.Check("pv-loops.csv", Text(stream => LoopsCsv.Write(SmallResult.Value, stream)));

    [Fact]
    public void Result_json_satisfies_its_own_schema()
    {
        using var schema = JsonDocument.Parse(Schemas.Result());
        foreach (var result in new[] { SmallResult.Value, FabricatedResult.MarrowCells(), FabricatedResult.NoTherapy() })
        {
            using var json = JsonDocument.Parse(Text(stream => ResultJson.Write(result, stream)));
            Assert.Empty(JsonSchemaCheck.Problems(schema.RootElement, json.RootElement));
        }
    }

    [Fact]
    public void The_order_of_dictionaries_does_not_show()
    {
        var arms = SmallResult.Value.Arms.Select(arm => arm with { Series = arm.Series.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value) });
        var other = SmallResult.Value with { Arms = [.. arms], Checks = SmallResult.Value.Checks.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value) };
        Assert.Equal(All(SmallResult.Value), All(other));
    }

    [Fact]
    public void The_scenario_in_the_result_can_be_run_again()
    {
        using var json = JsonDocument.Parse(Text(stream => ResultJson.Write(SmallResult.Value, stream)));
        var again = ScenarioFile.Parse(json.RootElement.GetProperty("scenario").GetRawText(), "again.json", SmallCatalogue.Value);
        Assert.Empty(again.Findings);
        Assert.Equal(Text(stream => ResultJson.Write(SmallResult.Value, stream)), Text(stream => ResultJson.Write(SmallResult.Value with { Scenario = again.Scenario! }, stream)));
    }

    static string All(StudyResult result) =>
        Text(stream => ResultJson.Write(result, stream)) + Text(stream => TimecourseCsv.Write(result, stream)) + Text(stream => LoopsCsv.Write(result, stream));

    static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
