using Spectre.Console;

namespace Engraft.Cli;

/// <summary>Where text goes: answers to standard output, progress and complaints to standard error; colour only on a terminal that wants it.</summary>
static class Terminal
{
    /// <summary>A complaint in a log is one line, however long: tools search it by line.</summary>
    const int WholeLine = 100_000;

    public static IAnsiConsole Out { get; } = Create(Console.Out, Console.IsOutputRedirected, 160);
    public static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected, WholeLine);

    /// <summary>Prints one complaint to standard error.</summary>
    public static void Complain(string message) => Error.MarkupLineInterpolated($"[red]engraft:[/] {message}");

    static IAnsiConsole Create(TextWriter writer, bool redirected, int width)
    {
        var plain = redirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = plain ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (redirected)
            console.Profile.Width = width;
        return console;
    }
}
