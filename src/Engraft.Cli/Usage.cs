using System.CommandLine;
using System.CommandLine.Parsing;
using Engraft.Quantities;

namespace Engraft.Cli;

/// <summary>Complaints about a command line that cannot be understood.</summary>
static class Usage
{
    /// <summary>A suggestion may differ from what was typed in this share of its letters, or in this many; beyond it misleads.</summary>
    const double Share = 0.4, Letters = 2;

    /// <summary>One line for each thing wrong; an unknown word hides what only follows from it. None when all is well.</summary>
    public static IReadOnlyList<string> Complaints(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        string[] unknown = [.. StrayOptions(parsed).Concat(parsed.UnmatchedTokens).Distinct()];
        if (unknown.Length > 0)
            return [.. unknown.Select(word => Unknown(word, command))];
        if (command.Subcommands.Count > 0 && parsed.Errors.Count > 0)
            return [$"a verb is missing; expected {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}."];
        return [.. parsed.Errors.Select(error => error.Message)];
    }

    /// <summary>A misspelt option would otherwise be taken for the name of a file. Behind '--' a name may begin with a dash.</summary>
    static IEnumerable<string> StrayOptions(ParseResult parsed) => parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && token.Value.TrimStart('-') is [var first, ..] rest && rest.Length < token.Value.Length && char.IsLetter(first))
        .Select(token => token.Value);

    static string Unknown(string word, Command command)
    {
        var kind = word.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "verb" : "argument";
        var names = word.StartsWith('-') ? command.Options.Select(option => option.Name) : command.Subcommands.Select(verb => verb.Name);
        var nearest = names.MinBy(name => Spelling.Distance(name, word));
        var near = nearest is not null && word.Length > Letters && Spelling.Distance(nearest, word) <= Math.Max(Letters, Share * word.Length);
        return $"unknown {kind} '{word}'.{(near ? $" Did you mean '{nearest}'?" : "")}";
    }
}
