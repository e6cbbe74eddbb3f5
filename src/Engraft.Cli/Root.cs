using System.CommandLine;
using System.CommandLine.Help;
using Engraft.Cli.Verbs;

namespace Engraft.Cli;

/// <summary>The command line: one verb a file.</summary>
static class Root
{
    public static async Task<int> InvokeAsync(string[] args)
    {
        var parsed = Command().Parse(args);
        if (Usage.Complaints(parsed) is { Count: > 0 } complaints)
        {
            foreach (var complaint in complaints)
                Terminal.Complain(complaint);
            Console.Error.WriteLine("Try 'engraft --help' or 'engraft VERB --help'.");
            return ExitCodes.BadInput;
        }
        using var interruption = new Interruption();
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interruption.Token);
        }
        catch (OperationCanceledException)
        {
            Terminal.Complain("interrupted; nothing was written");
            return ExitCodes.Interrupted;
        }
#pragma warning disable CA1031 // The last catch before the user: whatever it is, it is told in one line.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Terminal.Complain(Failure.Text(problem));
            return ExitCodes.Failed;
        }
    }

    /// <summary>Not the library's RootCommand: that one calls itself as its file is called.</summary>
    static Command Command() => new("engraft", "Engraft: an in-silico laboratory for stem-cell therapy of heart failure. Research software; not for treating a patient.")
    {
        NewVerb.Create(),
        RunVerb.Create(),
        CheckVerb.Create(),
        PopulationVerb.Create(),
        CellVerb.Create(),
        RhythmVerb.Create(),
        BenchmarkVerb.Create(),
        CalibrateVerb.Create(),
        ValidateVerb.Create(),
        SealVerb.Create(),
        SealVerb.CreateUnseal(),
        ExplainResultVerb.Create(),
        EvidenceVerb.Create(),
        RequiresVerb.Create(),
        ClaimsVerb.Create(),
        ListVerb.Create(),
        ShowVerb.Create(),
        CiteVerb.Create(),
        SchemaVerb.Create(),
        new HelpOption(),
        new VersionOption(),
    };
}
