using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Engraft.Files.Reports;
using Engraft.Files.Results;
using Engraft.Files.Tests.Reports;
using Engraft.Laboratory.Needs;
using Engraft.Outcomes;

namespace Engraft.Files.Tests.Needs;

/// <summary>What it would take, as page, words and JSON, from an invented answer.</summary>
public class NeedReportTests
{
    static readonly MeasuredRange measured = new("retention", null, null, 14.4, 24, "man, 18 h", "PMID 24030420");
    static readonly Need reached = new("retention", "retention", "%", 19.2, 48, 40, 60, 5, 7, 9, 100, false, "no more than all cells", measured);
    static readonly Need missed = new("survival", "survival: half-life", "d", 2.8, null, null, null, 0, 7, 0.05, double.PositiveInfinity, true, "no cell dies", null);

    static NeedAnswer Answer(params Need[] alone)
    {
        var scenario = FabricatedResult.MarrowCells().Scenario;
        var joint = new JointNeed("possible", alone.Any(need => need.Least is not null) ? 0.5 : null, 3, 7, 4, 1, [new("retention", "retention", "%", 60)]);
        return new(new(scenario, scenario.Arms[0], OutcomeList.Named("lvef"), 5, 7), 0.1, [0.1, 0.2], alone, [joint with { End = "measured", Way = null }, joint]);
    }

    static string Page(NeedAnswer answer)
    {
        using var writer = new StringWriter();
        NeedReport.Write([answer], writer);
        var text = writer.ToString();
        XDocument.Parse(text[text.IndexOf("<html", StringComparison.Ordinal)..]);
        return text.Replace('\u00a0', ' ');
    }

    [Fact]
    public void The_page_says_what_suffices_and_how_far_beyond_measurement_it_lies()
    {
        var page = Page(Answer(reached, missed));
        Assert.All((string[])["48 (2 times the highest measured)", "40 to 60 in 5 of 7", "14.4 to 24", "man, 18 h", "PMID 24030420", "not reachable by known mechanisms (at most +0.05 points, at endless; no cell dies); more than endless gives less",
            "Alone, a gain of +5.0 points is given by: retention.", "never in numbers"], words => Assert.Contains(words, page, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_set_reads_not_reachable()
    {
        Assert.True(Answer(missed).Nothing);
        Assert.StartsWith("A gain of +5.0 points is not reachable by known mechanisms", NeedWords.Verdict(Answer(missed)), StringComparison.Ordinal);
        Assert.Contains("not reachable by known mechanisms; at most +4.0 points 100 % of the way", NeedWords.Together(Answer(missed).Together[1], Answer(missed).Question), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_no_number_where_there_is_none()
    {
        using var stream = new MemoryStream();
        NeedJson.Write([Answer(reached, missed)], stream);
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        var alone = document.RootElement.GetProperty("answers")[0].GetProperty("alone");
        Assert.Equal((48, "reachable", 2), (alone[0].GetProperty("least").GetDouble(), alone[0].GetProperty("verdict").GetString(), alone[0].GetProperty("overMeasured").GetDouble()));
        Assert.Equal(JsonValueKind.Null, alone[1].GetProperty("least").ValueKind);
        Assert.True(alone[1].GetProperty("greatestAtEndless").GetBoolean());
    }
}
