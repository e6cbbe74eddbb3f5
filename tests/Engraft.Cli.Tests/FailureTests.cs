namespace Engraft.Cli.Tests;

/// <summary>When something goes wrong outside the scenario: one line, the right code, nothing half-written, no stack trace.</summary>
public class FailureTests : WorkFolder
{
    /// <summary>Time that a user waits after Ctrl-C; wide, because tests share the machine.</summary>
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_folder_with_files_of_somebody_else_is_refused_before_the_run()
    {
        Directory.CreateDirectory(In("mine"));
        Write("mine/thesis.docx", "precious");
        var answer = await Program.RunAsync("run", LongScenario(), "--quiet", "--out", In("mine"));
        Assert.Equal((ExitCodes.Failed, ""), (answer.Code, answer.Out));
        Assert.Contains("holds 'thesis.docx', which is no result of Engraft", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["thesis.docx"], Names("mine"));
    }

    /// <summary>/proc refuses new folders even to root, as a read-only disk does.</summary>
    [Theory]
    [InlineData("--no-attribution")]
    [InlineData("--grid=day=0 d|5 d")]
    public async Task A_place_that_cannot_be_written_is_refused_before_the_run(string option)
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "needs /proc");
        var answer = await Program.RunAsync("run", LongScenario(), "--quiet", option, "--out", "/proc/engraft/first");
        Assert.Equal((ExitCodes.Failed, ""), (answer.Code, answer.Out));
        Assert.Contains("Results cannot be written to '/proc/engraft/first'", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", "--no-attribution")]
    [InlineData("TERM", "--draws=16")]
    [InlineData("INT", "--grid=day=0 d|5 d")]
    public async Task An_interruption_leaves_nothing_behind(string signal, string option)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "needs signals");
        using var program = Program.Start("run", LongScenario(), option, "--threads", "1", "--out", In("result"));
        await program.Simulating;
        Assert.Equal(0, (await Program.ShellAsync($"kill -{signal} {program.Id}")).Code);
        var answer = await program.EndAsync().WaitAsync(patience);
        Assert.Equal((ExitCodes.Interrupted, ""), (answer.Code, answer.Out));
        Assert.Equal("engraft: interrupted; nothing was written", answer.ErrorLines[^1]);
        Assert.Equal(["long.yaml"], Names());
    }

    [Fact]
    public async Task An_answer_that_cannot_be_written_is_one_line()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        var answer = await Program.ShellAsync("$engraft list parameters > /dev/full");
        Assert.Equal(ExitCodes.Failed, answer.Code);
        Assert.StartsWith("engraft: reading or writing failed: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_that_cannot_be_written_ends_no_run()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        var answer = await Program.ShellAsync("$engraft check examples/01-first-patient.yaml 2> /dev/full; $engraft frob 2> /dev/full; echo code $?");
        Assert.Contains("valid:", answer.Out, StringComparison.Ordinal);
        Assert.Contains($"code {ExitCodes.BadInput}", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_leaves_early_is_no_error()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "needs a shell");
        Assert.Empty((await Program.ShellAsync("$engraft list parameters | head -n 1")).Error);
    }

    [Fact]
    public async Task A_damaged_installation_is_named_in_one_line()
    {
        foreach (var path in Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Concat(Directory.GetFiles(AppContext.BaseDirectory, "Engraft.Cli.*.json")))
            File.Copy(path, In(Path.GetFileName(path)));
        Directory.CreateDirectory(In("data", "parameters"));
        Write("data/parameters/collagen.yaml", "parameters: 7");
        var answer = await Program.RunCopyAsync(In("Engraft.Cli.dll"), "check", Example("01-first-patient.yaml"));
        Assert.Equal((ExitCodes.Failed, ""), (answer.Code, answer.Out));
        Assert.StartsWith("engraft: the installed data files are damaged: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_program_is_one_line_that_asks_for_a_report()
    {
        var text = Failure.Text(new AggregateException(new InvalidOperationException("first\nsecond")));
        Assert.Equal("unexpected error: first | second (InvalidOperationException). This is a fault of the program, not of your file; please report it with the scenario and the command line.", text);
    }
}
