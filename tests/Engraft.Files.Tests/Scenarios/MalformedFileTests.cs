using System.Text;

namespace Engraft.Files.Tests.Scenarios;

/// <summary>Files that are no scenarios at all: one clear finding, never an exception.</summary>
public class MalformedFileTests
{
    [Theory]
    [InlineData("", "s.yaml:1:1: error: the file is empty; expected a file with keys and values.")]
    [InlineData("# nothing\n", "s.yaml:1:1: error: the file is empty; expected a file with keys and values.")]
    [InlineData("a:\n\t- b\n", "s.yaml:2:1: error: this is not YAML: while scanning a mapping, found invalid tab as indentation; expected YAML or JSON with keys and values.")]
    [InlineData("[1, 2]", "s.yaml:1:1: error: the scenario is a list; expected a group of keys: schema, title, question, seed, draws, horizon, outcomes, patient.")]
    [InlineData("just words", "s.yaml:1:1: error: the scenario is 'just words'; expected a group of keys: schema, title, question, seed, draws, horizon, outcomes, patient.")]
    public void A_text_without_keys_is_refused(string text, string expected) => Assert.Equal([expected], Texts.Findings(text));

    [Fact]
    public void Anchors_and_aliases_are_refused()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"b{i}: [*a, *a]\n"));
        Assert.Contains("s.yaml:1:4: error: '&a' sets an anchor; expected the value itself, without anchor.", Texts.Findings(bomb));
        Assert.Contains("s.yaml:2:6: error: '*a' refers to an anchor; expected the value itself, written out.", Texts.Findings(bomb));
    }

    [Fact]
    public void A_second_document_is_refused() => Assert.Equal(
        ["s.yaml:20:1: error: a second document begins here; expected one document in a file."], Texts.Findings(Texts.Small + "\n---\na: 1\n"));

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 20_000)]
    public void Deep_nesting_is_refused(string opening, int times) => Assert.Contains("nested more than 64 deep",
        Assert.Single(Texts.Findings(string.Concat(Enumerable.Repeat(opening, times)))), StringComparison.Ordinal);

    [Fact]
    public void Long_runs_of_brackets_in_a_unit_are_refused() =>
        Assert.Contains("too long", Texts.Findings(Texts.Small.Replace("236 mL", "236 " + new string('(', 200_000), StringComparison.Ordinal))[0], StringComparison.Ordinal);

    [Fact]
    public void A_file_above_one_mebibyte_is_refused() =>
        Assert.Equal(["1:1: error: the file is larger than 1 MiB; expected a scenario or data file of a few kilobytes."], Read(new byte[(1 << 20) + 1]));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_where_they_stand() =>
        Assert.Equal(["2:8: error: a byte here is not UTF-8 text; expected a file saved as UTF-8."], Read([.. "a: 1\ntitle: "u8, 0xFF, 0xFE]));

    [Fact]
    public void A_missing_file_and_a_folder_are_refused()
    {
        Assert.Contains("there is no such file", Read(Path.Combine(Path.GetTempPath(), "engraft-no-such-file.yaml")), StringComparison.Ordinal);
        Assert.Contains("cannot be read", Read(Path.GetTempPath()), StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_and_Windows_line_ends_do_not_matter() =>
        Assert.Empty(Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Texts.Small.Replace("\n", "\r\n", StringComparison.Ordinal))]));

    [Fact]
    public void JSON_is_read_too() => Assert.Empty(Texts.Findings("""
        {
        	"schema": "engraft.scenario/1", "title": "\u00e9 \ud83d\ude00 \/", "horizon": "2 y", "seed": 7,
        	"patient": { "age": "60 y", "sex": "male", "diabetes": true, "aetiology": { "kind": "healthy" } }
        }
        """));

    static string Read(string path) => ScenarioFile.Read(path, SmallCatalogue.Value).Findings[0].ToString();

    static string[] Read(byte[] bytes)
    {
        var path = Path.Combine(Path.GetTempPath(), $"engraft-{Guid.NewGuid():N}.yaml");
        File.WriteAllBytes(path, bytes);
        try
        {
            return [.. ScenarioFile.Read(path, SmallCatalogue.Value).Findings.Select(finding => finding.ToString()[(path.Length + 1)..])];
        }
        finally
        {
            File.Delete(path);
        }
    }
}
