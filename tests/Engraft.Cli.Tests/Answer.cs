namespace Engraft.Cli.Tests;

/// <summary>What the program answered.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="FirstOutput">From the start of the process to the first character on either.</param>
sealed record Answer(int Code, string Out, string Error, TimeSpan FirstOutput)
{
    /// <summary>What was printed, without the breaks of a narrow terminal.</summary>
    public string Words => string.Join(' ', Out.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
