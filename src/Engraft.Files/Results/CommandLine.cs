namespace Engraft.Files.Results;

/// <summary>A command line as a manifest may show it: file and folder names can name a person, so they are left out.</summary>
static class CommandLine
{
    static readonly string[] followedByPath = ["--out", "-o", "--patients", "--trials", "--json", "--checkpoint", "--resume"];

    public static IReadOnlyList<string> WithoutPaths(IReadOnlyList<string> arguments)
    {
        var shown = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
            shown.Add(i > 0 && followedByPath.Contains(arguments[i - 1]) ? "<folder>" : WithoutPath(arguments[i]));
        return shown;
    }

    static string WithoutPath(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0 && followedByPath.Contains(argument[..equals]))
            return argument[..(equals + 1)] + "<folder>";
        return IsPath(argument) ? "<file>" : argument;
    }

    static bool IsPath(string argument) =>
        !argument.StartsWith('-') && (argument.AsSpan().IndexOfAny('/', '\\') >= 0 || Path.HasExtension(argument) || File.Exists(argument));
}
