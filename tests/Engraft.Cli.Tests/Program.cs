using System.Diagnostics;
using System.Text;

namespace Engraft.Cli.Tests;

/// <summary>The built program, started as a process as a user starts it.</summary>
sealed class Program : IDisposable
{
    /// <summary>No answer in these tests takes longer, even on a busy machine; a process that hangs is killed.</summary>
    static readonly TimeSpan patience = TimeSpan.FromMinutes(4);

    static readonly string built = Path.Combine(AppContext.BaseDirectory, "Engraft.Cli.dll");

    readonly Stopwatch clock = Stopwatch.StartNew();
    readonly Process process;
    readonly Task<string> output;
    readonly Task<string> error;
    readonly TaskCompletionSource simulating = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly string begun;
    readonly Lock gate = new();
    TimeSpan? first;

    /// <param name="begun">What the program prints once courses are being simulated.</param>
    Program(ProcessStartInfo start, string begun = "simulating")
    {
        this.begun = begun;
        process = Process.Start(start)!;
        (output, error) = (ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
    }

    public int Id => process.Id;

    /// <summary>Completed when the first courses are being simulated.</summary>
    public Task Simulating => simulating.Task.WaitAsync(patience);

    /// <summary>Runs the program to its end.</summary>
    public static Task<Answer> RunAsync(params string[] arguments) => RunAsync(built, null, arguments);

    /// <summary>The same with a variable of the environment.</summary>
    public static Task<Answer> RunWithAsync((string Name, string Value) variable, params string[] arguments) => RunAsync(built, variable, arguments);

    /// <summary>Runs another copy of the program.</summary>
    public static Task<Answer> RunCopyAsync(string program, params string[] arguments) => RunAsync(program, null, arguments);

    public static Program Start(params string[] arguments) => new(StartOf(built, null, arguments));

    /// <summary>The same, where another text says that courses are being simulated.</summary>
    public static Program StartUntil(string begun, params string[] arguments) => new(StartOf(built, null, arguments), begun);

    /// <summary>Runs a line of the shell, in which $engraft is the program.</summary>
    public static async Task<Answer> ShellAsync(string line)
    {
        var start = Redirected("/bin/sh");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        start.Environment["engraft"] = $"dotnet {built}";
        using var program = new Program(start);
        return await program.EndAsync();
    }

    /// <summary>Waits for the end.</summary>
    public async Task<Answer> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(patience);
        return new(process.ExitCode, await output, await error, first ?? clock.Elapsed);
    }

    public void Kill() => process.Kill();

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    static async Task<Answer> RunAsync(string program, (string Name, string Value)? variable, string[] arguments)
    {
        using var started = new Program(StartOf(program, variable, arguments));
        return await started.EndAsync();
    }

    static ProcessStartInfo StartOf(string program, (string Name, string Value)? variable, string[] arguments)
    {
        var start = Redirected("dotnet");
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        if (variable is var (name, value))
            start.Environment[name] = value;
        return start;
    }

    static ProcessStartInfo Redirected(string file) => new(file)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
        WorkingDirectory = Repository.Root,
    };

    async Task<string> ReadAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        int count;
        while ((count = await reader.ReadAsync(buffer)) > 0)
        {
            lock (gate)
                first ??= clock.Elapsed;
            text.Append(buffer, 0, count);
            if (text.ToString().Contains(begun, StringComparison.Ordinal))
                simulating.TrySetResult();
        }
        return text.ToString();
    }
}
