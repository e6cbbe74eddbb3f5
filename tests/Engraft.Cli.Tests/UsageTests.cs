namespace Engraft.Cli.Tests;

/// <summary>What is typed wrong is answered with code 2 and one line that helps; help and version stand everywhere.</summary>
public class UsageTests
{
    const string Verbs = "new run check cell requires claims list show cite schema";

    [Fact]
    public async Task The_version_is_printed()
    {
        var answer = await Program.RunAsync("--version");
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+(\+[0-9a-f]+(-changed)?)?\s*$", answer.Out);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public async Task Help_names_every_verb_and_calls_the_program_by_its_name()
    {
        var answer = await Program.RunAsync("--help");
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.All(Verbs.Split(' '), verb => Assert.Contains($"\n  {verb} ", answer.Out, StringComparison.Ordinal));
        Assert.Contains("engraft [command]", answer.Out, StringComparison.Ordinal);
        Assert.Contains("not for treating a patient", answer.Out, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Theory]
    [InlineData("new", "<file>")]
    [InlineData("run", "--seed --draws --threads --lanes --out --quiet --json --grid --no-attribution")]
    [InlineData("check", "<scenario>")]
    [InlineData("cell", "<model> --bcl --beats --strength --drug --change --set --restitution --out --json")]
    [InlineData("list", "--json --trials products routes aetiologies mechanisms outcomes parameters trials cells cell-changes channel-drugs")]
    [InlineData("show", "<name> --json --trials")]
    [InlineData("cite", "<scenario>")]
    [InlineData("schema", "scenario trial claim result")]
    [InlineData("requires", "<scenario> --outcome --gain --arm --draws --threads --out --json")]
    [InlineData("claims", "<claim> --out --json")]
    public async Task Every_verb_has_help(string verb, string words)
    {
        var answer = await Program.RunAsync(verb, "--help");
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.All(words.Split(' '), word => Assert.Contains(word, answer.Out, StringComparison.Ordinal));
        Assert.Empty(answer.Error);
    }

    [Theory]
    [InlineData("", "a verb is missing; expected new, run, check, population, cell, rhythm, benchmark, calibrate, validate, seal, unseal, explain-result, evidence, requires, claims, list, show, cite, schema.")]
    [InlineData("rnu", "unknown verb 'rnu'. Did you mean 'run'?")]
    [InlineData("run x.yaml --sed 1", "unknown option '--sed'. Did you mean '--seed'?")]
    [InlineData("run --json --dras", "unknown option '--dras'. Did you mean '--draws'?")]
    [InlineData("run x.yaml --draws 1", "--draws '1': expected a whole number from 2 to 100000.")]
    [InlineData("run x.yaml --draws x", "--draws 'x': expected a whole number from 2 to 100000.")]
    [InlineData("run x.yaml --threads -1", "--threads '-1': expected a whole number from 0 (all processors) to 1024.")]
    [InlineData("run x.yaml --seed -1", "--seed '-1': expected a whole number from 0.")]
    [InlineData("run x.yaml --lanes 3", "--lanes '3': expected 8, 4, 1 or 0 (the widest).")]
    [InlineData("run", "Required argument missing")]
    [InlineData("list genes", "'genes' not recognized")]
    public async Task What_cannot_be_understood_is_refused(string arguments, string complaint)
    {
        var answer = await Program.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.StartsWith("engraft: ", answer.Error, StringComparison.Ordinal);
        Assert.Contains(complaint, answer.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("Try 'engraft --help' or 'engraft VERB --help'.", answer.ErrorLines[^1].TrimEnd());
        Assert.Empty(answer.Out);
    }
}
