using Engraft.Files;
using Engraft.Files.Reports;

namespace Engraft.Trials.Tests.Claims;

public class PosteriorFileTests : IDisposable
{
    readonly string path = Path.GetTempFileName();

    public void Dispose()
    {
        File.Delete(path);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Quantities_are_read_and_other_keys_left_alone()
    {
        File.WriteAllText(path, """{"schema": "x", "quantities": {"q": {"mean": 1.2, "low": -0.3, "high": 2.7, "unit": "points", "trials": 9, "note": "n"}}}""");
        var posterior = PosteriorFile.Read(path);
        Assert.Equal(new(1.2, -0.3, 2.7, "points", 9), posterior!["q"]);
        Assert.Equal("1.2 (−0.3 to 2.7) points, 9 trials", ClaimText.Posterior(ClaimTexts.Of(), posterior));
        Assert.Equal("not in the calibration", ClaimText.Posterior(ClaimTexts.Of() with { Posterior = "other" }, posterior));
    }

    [Fact]
    public void Without_a_file_there_is_no_calibration()
    {
        Assert.Null(PosteriorFile.Read(path + ".none"));
        Assert.Equal("not calibrated yet", ClaimText.Posterior(ClaimTexts.Of(), null));
    }

    [Theory]
    [InlineData("{\n\"quantities\": {,", ":2: no JSON")]
    [InlineData("{}", "expected an object with \"quantities\"")]
    [InlineData("""{"quantities": {"q": {"mean": 1, "low": 0}}}""", "quantity 'q' has no number 'high'")]
    [InlineData("""{"quantities": {"q": {"mean": "1"}}}""", "quantity 'q' has no number 'mean'")]
    public void A_damaged_file_is_named(string text, string expected)
    {
        File.WriteAllText(path, text);
        var problem = Assert.Throws<InvalidDataException>(() => PosteriorFile.Read(path));
        Assert.Contains(path, problem.Message, StringComparison.Ordinal);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }
}
