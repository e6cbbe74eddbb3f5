using Engraft.Laboratory;
using Engraft.Patients.Populations;

namespace Engraft.Cli;

/// <summary>What the user is told when a run ends by an exception: never a stack trace.</summary>
static class Failure
{
    /// <summary>One line for a failure that no verb expects.</summary>
    public static string Text(Exception problem) => Root(problem) switch
    {
        IOException or UnauthorizedAccessException => $"reading or writing failed: {OneLine(Root(problem).Message)}",
        StudyFailedException refused => $"{OneLine(refused.Message)} Nothing was written.",
        PopulationException empty => $"{OneLine(empty.Message)} Nothing was written.",
        InvalidDataException damaged => $"the installed data files are damaged: {OneLine(damaged.Message)}",
        OutOfMemoryException => "the memory does not suffice; fewer --draws or --threads need less",
        var other => $"unexpected error: {OneLine(other.Message)} ({other.GetType().Name}). "
            + "This is a fault of the program, not of your file; please report it with the scenario and the command line.",
    };

    /// <summary>Errors of parallel work arrive wrapped; the first one inside says what happened.</summary>
    static Exception Root(Exception problem) => problem is AggregateException { InnerExceptions: [var first, ..] } ? Root(first) : problem;

    static string OneLine(string message) => string.Join(" | ", message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
