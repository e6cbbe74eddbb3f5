using System.CommandLine;
using Spectre.Console;
using Engraft.Cli.Verbs;
using Engraft.Laboratory;

namespace Engraft.Cli;

/// <summary>The command line: one verb a file.</summary>
static class Root
{
    public static async Task<int> InvokeAsync(string[] args)
    {
        var root = new RootCommand("Engraft: an in-silico laboratory for stem-cell therapy of heart failure. Research software; not for treating a patient.")
        {
            NewVerb.Create(),
            RunVerb.Create(),
            CheckVerb.Create(),
            ListVerb.Create(),
            ShowVerb.Create(),
            CiteVerb.Create(),
            SchemaVerb.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                Terminal.Complain(error.Message);
            Terminal.Error.WriteLine("Try 'engraft --help' or 'engraft VERB --help'.");
            return ExitCodes.BadInput;
        }
        using var interrupt = new CancellationTokenSource();
        ConsoleCancelEventHandler onCancel = (_, e) => { e.Cancel = true; interrupt.Cancel(); };
        Console.CancelKeyPress += onCancel;
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interrupt.Token);
        }
        catch (OperationCanceledException)
        {
            Terminal.Complain("interrupted; nothing was written");
            return ExitCodes.Interrupted;
        }
        catch (StudyFailedException failure)
        {
            Terminal.Complain(failure.Message + " Nothing was written.");
            return ExitCodes.Failed;
        }
        finally
        {
            Console.CancelKeyPress -= onCancel;
        }
    }
}
