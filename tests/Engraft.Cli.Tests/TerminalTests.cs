using Engraft.Laboratory;

namespace Engraft.Cli.Tests;

/// <summary>What stands on the screen, and how soon.</summary>
public class TerminalTests : WorkFolder
{
    const char Escape = '\u001b';

    /// <summary>The user waits half a second at most for the first line; the rest is the price of a machine that runs other tests at the same time.</summary>
    static readonly TimeSpan firstOutput = TimeSpan.FromSeconds(0.5), busyMachine = TimeSpan.FromSeconds(4.5);

    [Theory]
    [InlineData("list routes")]
    [InlineData("show lvef")]
    [InlineData("check examples/01-first-patient.yaml")]
    [InlineData("show lvfe")]
    [InlineData("--help")]
    public async Task Redirected_output_has_no_colour(string arguments)
    {
        var answer = await Program.RunAsync(arguments.Split(' '));
        Assert.NotEmpty(answer.Out + answer.Error);
        Assert.DoesNotContain(Escape, answer.Out + answer.Error);
    }

    /// <summary>script lends the program a terminal; colour appears there, which shows that the second test can fail.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1", false)]
    public async Task On_a_terminal_NO_COLOR_decides(string variable, bool colour)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "needs script(1)");
        var answer = await Program.ShellAsync($"TERM=xterm-256color {variable} script -qec \"$engraft check examples/01-first-patient.yaml\" /dev/null < /dev/null");
        Assert.Contains("valid:", answer.Out, StringComparison.Ordinal);
        Assert.Equal(colour, answer.Out.Contains(Escape + "[3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_line_comes_at_once()
    {
        var best = TimeSpan.MaxValue;
        for (var trial = 0; trial < 3 && best > firstOutput; trial++)
        {
            using var program = Program.Start("run", LongScenario(), "--threads", "1");
            await program.Simulating;
            program.Kill();
            var answer = await program.EndAsync();
            Assert.StartsWith("reading ", answer.Error, StringComparison.Ordinal);
            best = answer.FirstOutput < best ? answer.FirstOutput : best;
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"first output after {best.TotalSeconds:F2} s; wanted {firstOutput.TotalSeconds:F1} s");
        Assert.InRange(best, TimeSpan.Zero, firstOutput + busyMachine);
    }

    [Theory]
    [InlineData(0, 0, "simulating: 0.0 of 400 patient-years")]
    [InlineData(100, 10, "simulating: 100 of 400 patient-years, 10/s, 30 s remain")]
    [InlineData(4, 9, "simulating: 4.0 of 400 patient-years, 0.4/s, 15 min remain")]
    [InlineData(0.4, 10, "simulating: 0.4 of 400 patient-years, 0.0/s, 3 h remain")]
    [InlineData(400, 10, "simulating: 400 of 400 patient-years, 40/s, 0 s remain")]
    public void Progress_tells_done_total_rate_and_remaining_time(double done, double seconds, string text) =>
        Assert.Equal(text, ProgressLine.Text(new StudyProgress("simulating", done, 400), TimeSpan.FromSeconds(seconds)));
}
