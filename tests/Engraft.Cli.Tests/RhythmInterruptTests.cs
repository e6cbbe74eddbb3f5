namespace Engraft.Cli.Tests;

/// <summary>Ctrl-C on a running heart: the right code, nothing half-written, and a checkpoint from which it goes on to the same bytes.</summary>
public class RhythmInterruptTests : WorkFolder
{
    /// <summary>Time that a user waits after Ctrl-C; wide, because tests share the machine.</summary>
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    static readonly string Cable = CableText.Of(width: 20, duration: 20_000);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Without_a_checkpoint_nothing_is_left(string signal)
    {
        var answer = await Interrupted(signal);
        Assert.Equal((ExitCodes.Interrupted, ""), (answer.Code, answer.Out));
        Assert.Equal("engraft: interrupted; nothing was written", answer.ErrorLines[^1]);
        Assert.Equal(["cable.yaml"], Names());
    }

    [Fact]
    public async Task With_a_checkpoint_the_run_goes_on_to_the_same_bytes()
    {
        var state = In("state");
        var answer = await Interrupted("INT", "--checkpoint", state);
        Assert.Equal((ExitCodes.Interrupted, ""), (answer.Code, answer.Out));
        Assert.Contains("go on with --resume", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["cable.yaml", "state"], Names());
        await Program.RunAsync("rhythm", In("cable.yaml"), "--quiet", "--out", In("resumed"), "--resume", state, "--checkpoint", state);
        await Program.RunAsync("rhythm", In("cable.yaml"), "--quiet", "--out", In("whole"));
        Assert.Equal(Names("whole"), Names("resumed"));
        // The manifest also tells when and how.
        foreach (var name in Names("whole").Where(name => name != "manifest.json"))
            Assert.Equal(await File.ReadAllBytesAsync(In("whole", name)), await File.ReadAllBytesAsync(In("resumed", name)));
        Assert.False(File.Exists(state));
    }

    async Task<Answer> Interrupted(string signal, params string[] more)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "needs signals");
        using var program = Program.StartUntil("voxels of", ["rhythm", Write("cable.yaml", Cable), "--out", In("out"), .. more]);
        await program.Simulating;
        Assert.Equal(0, (await Program.ShellAsync($"kill -{signal} {program.Id}")).Code);
        return await program.EndAsync().WaitAsync(patience);
    }
}
