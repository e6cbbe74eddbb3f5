namespace Engraft.Trials.Tests.Claims;

/// <summary>A mistake in a claim file is refused with its place and what was expected; so is a verdict that the results do not bear out.</summary>
public class ClaimFindingTests
{
    [Fact]
    public void The_text_without_mistake_has_no_finding() => Assert.Empty(ClaimTexts.Findings(ClaimTexts.Small));

    [Theory]
    [InlineData("verdict: partly", "verdict: supported", "4:10: error: 'verdict' is 'supported', which the results do not bear out (trials for 1 (1 blinded), undecided 1, against 0)", "'partly'")]
    [InlineData("verdict: partly", "verdict: proven", "4:10: error: 'verdict' is 'proven'", "one of supported, partly, contradicted, silent")]
    [InlineData("name: c\n", "name: d\n", "2:7: error: 'name' is 'd'", "'c', as the file is called")]
    [InlineData("wouldChange: \"more\"", "wuldChange: \"more\"", "8:1: error: the file has no key 'wuldChange'", "Did you mean 'wouldChange'?")]
    [InlineData("frozen: 2026-11-27", "frozen: yesterday", "7:9: error: 'frozen' is 'yesterday'", "a day such as '2026-11-27'")]
    [InlineData(", source: \"PMID 1\"", "", "10:5: error: results[1] has no 'source'", "source: a text")]
    [InlineData("evidence: [\"f | r | c\"], source: \"PMID 1\"", "source: \"PMID 1\"", "10:5: error: results[1] has no 'evidence'", "a list of texts")]
    [InlineData("[\"f | r | c\"], source: \"PMID 1\"", "[\"f\"], source: \"PMID 1\"", "error: 'f' names no place", "file | cells that name the row | columns")]
    [InlineData("unit: \"points\", ", "", "10:5: error: this result has a number and no 'unit'", "'points'")]
    [InlineData("low: 1, high: 3", "low: 3, high: 1", "error: the interval 'low' to 'high' does not enclose 'value'", "low, then the figure, then high")]
    [InlineData("low: 1, high: 3", "low: 1", "10:5: error: 'low' and 'high' do not stand together", "both or none")]
    [InlineData("words: notSignificant, ", "", "11:5: error: this result has no number and no 'words'", "'notSignificant'")]
    [InlineData("design: openTrial", "design: opentrial", "error: 'design' is 'opentrial'", "Did you mean 'openTrial'?")]
    public void A_mistake_is_refused(string good, string bad, string place, string expected)
    {
        var text = ClaimTexts.Small.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(ClaimTexts.Small, text);
        Assert.Contains(ClaimTexts.Findings(text), finding => finding.ToString().Contains(place, StringComparison.Ordinal) && finding.ToString().Contains(expected, StringComparison.Ordinal));
    }
}
