using System.Text.Json;
using System.Xml.Linq;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files;
using Engraft.Files.Results;

namespace Engraft.Cli.Tests;

/// <summary>rhythm and benchmark: tissue from the command line.</summary>
public class RhythmTests : WorkFolder
{
    static readonly string Cable = CableText.Of(width: 10, duration: 2400);

    [Fact]
    public async Task A_capturing_graft_is_told_with_its_files()
    {
        var folder = In("out");
        var answer = await Program.RunAsync("rhythm", Write("cable.yaml", Cable), "--out", folder, "--half-spacing");
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Contains("capture: the graft beats", answer.Out, StringComparison.Ordinal);
        Assert.Contains("as given: 50 voxels of 0.2 mm", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["activation.png", "activation.vti", "ecg.csv", "manifest.json", "report.html", "rhythm.json"], Names("out"));
        Assert.Equal("Table", AssertCredible("out").GetProperty("accuracy").GetString());
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "rhythm.json")));
        var one = json.RootElement.GetProperty("cases")[0];
        Assert.True(one.GetProperty("captured").GetBoolean());
        Assert.True(one.TryGetProperty("sameAtHalfTheSpacing", out _));
        var page = XDocument.Parse((await File.ReadAllTextAsync(Path.Combine(folder, "report.html"))).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        Assert.Contains(page.Descendants(), element => element.Name.LocalName == "canvas");
    }

    /// <summary>One beat has no rate: too little to say that a graft drives the heart.</summary>
    [Fact]
    public async Task One_beat_is_no_capture()
    {
        await Program.RunAsync("rhythm", Write("cable.yaml", Cable.Replace("2400 ms", "700 ms", StringComparison.Ordinal)), "--out", In("out"), "--quiet");
        Assert.Contains("undecided: the graft beats 1 time, one beat went over to the host in 700 ms; a capture needs two: follow it for longer", await File.ReadAllTextAsync(In("out", "report.html")), StringComparison.Ordinal);
    }

    /// <summary>What is calibrated, judged and computed of the graft's own rhythm stands in the result.</summary>
    [Fact]
    public async Task Extra_automaticity_is_recorded_with_its_intervals()
    {
        var file = Write("cable.yaml", Cable.Replace("2400 ms", "60 ms", StringComparison.Ordinal).Replace("cell: Kernik2019,", "cell: Kernik2019, maturity: 50 %, automaticity: pig,", StringComparison.Ordinal));
        var answer = await Program.RunAsync("rhythm", file, "--out", In("out"));
        Assert.Contains("Extra automaticity: on (pig", answer.Words, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(In("out", "rhythm.json")));
        var (extra, one) = (json.RootElement.GetProperty("extraAutomaticity"), json.RootElement.GetProperty("cases")[0]);
        Assert.Equal("pig", extra.GetProperty("species").GetString());
        var amplitude = extra.GetProperty("amplitude").EnumerateArray().Select(number => number.GetDouble()).ToArray();
        Assert.True(amplitude[1] < amplitude[0] && amplitude[0] < amplitude[2]);
        Assert.InRange(one.GetProperty("automaticityExtent").GetDouble(), 0.9 * amplitude[0], amplitude[0]);
        Assert.InRange(one.GetProperty("graftCellAlone").GetDouble(), 276, 334); // the pigs' peak, 305 ± 29/min, on about this maturity
        Assert.Equal(0, one.GetProperty("graftCellInVitro").GetDouble());
        Assert.True(one.GetProperty("method").GetProperty("tissues")[2].GetProperty("conditions").GetProperty("funny").GetDouble() > 10);
        Assert.Contains(json.RootElement.GetProperty("assumptions").EnumerateArray(), text => text.GetString()!.Contains("extra-automaticity: funny", StringComparison.Ordinal));
        await Program.RunAsync("rhythm", Write("plain.yaml", Cable.Replace("2400 ms", "60 ms", StringComparison.Ordinal)), "--out", In("plain"), "--quiet");
        using var plain = JsonDocument.Parse(await File.ReadAllTextAsync(In("plain", "rhythm.json")));
        Assert.Equal(JsonValueKind.Null, plain.RootElement.GetProperty("extraAutomaticity").ValueKind);
        Assert.Equal(0, plain.RootElement.GetProperty("cases")[0].GetProperty("automaticityExtent").GetDouble());
    }

    /// <summary>What was computed: the manifest also tells when and how.</summary>
    IEnumerable<string> Results(string folder) => Names(folder).Where(name => name != "manifest.json");

    [Fact]
    public async Task The_same_bytes_come_from_any_number_of_threads()
    {
        var file = Write("cable.yaml", Cable.Replace("2400 ms", "100 ms", StringComparison.Ordinal));
        await Program.RunAsync("rhythm", file, "--out", In("one"), "--threads", "1", "--quiet");
        await Program.RunAsync("rhythm", file, "--out", In("three"), "--threads", "3", "--quiet");
        foreach (var name in Results("one"))
            Assert.Equal(await File.ReadAllBytesAsync(In("one", name)), await File.ReadAllBytesAsync(In("three", name)));
    }

    [Fact]
    public async Task A_sweep_tells_in_how_many_hearts()
    {
        var answer = await Program.RunAsync("rhythm", Write("cable.yaml", Cable), "--sweep", "interface=0|100,maturity=0|0.5");
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Contains("The graft captured the heart in 1 of 4 hearts, 25 %", answer.Out, StringComparison.Ordinal);
        var wrong = await Program.RunAsync("rhythm", In("cable.yaml"), "--sweep", "interfaces=0");
        Assert.Equal(ExitCodes.BadInput, wrong.Code);
        Assert.Contains("--sweep 'interfaces': expected one of interface, radius, maturity, fibrosis, seed.", string.Join(' ', wrong.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sweep_runs_a_tenth_again_at_half_the_spacing()
    {
        var file = Write("cable.yaml", Cable.Replace("2400 ms", "60 ms", StringComparison.Ordinal));
        var answer = await Program.RunAsync("rhythm", file, "--sweep", "interface=1|2|3");
        Assert.Contains("interface 1, half the spacing: 100 voxels of 0.1 mm", answer.Error, StringComparison.Ordinal);
        var not = await Program.RunAsync("rhythm", file, "--sweep", "interface=1|2|3", "--no-half-spacing");
        Assert.DoesNotContain("half the spacing:", not.Error, StringComparison.Ordinal);
        var both = await Program.RunAsync("rhythm", file, "--half-spacing", "--no-half-spacing");
        Assert.Equal(ExitCodes.BadInput, both.Code);
    }

    /// <summary>A run that is interrupted keeps itself; what goes on from there writes the bytes of a run that was not.</summary>
    [Fact]
    public async Task An_interrupted_run_goes_on_to_the_same_bytes()
    {
        var (file, state) = (Write("cable.yaml", Cable.Replace("2400 ms", "300 ms", StringComparison.Ordinal)), In("state"));
        await Program.RunAsync("rhythm", file, "--out", In("whole"), "--quiet");
        using (var stop = new CancellationTokenSource())
        {
            var scenario = RhythmFile.Read(file, Catalogue.Read(), [])!;
            using var run = new RhythmRun(scenario.Plan, null, new StopsAt(100, stop), stop.Token);
            Assert.Throws<OperationCanceledException>(run.Run);
            SummedFile.Write(state, run.Save);
        }
        var answer = await Program.RunAsync("rhythm", file, "--out", In("resumed"), "--quiet", "--resume", state, "--checkpoint", state);
        Assert.Equal(ExitCodes.Done, answer.Code);
        foreach (var name in Results("whole"))
            Assert.Equal(await File.ReadAllBytesAsync(In("whole", name)), await File.ReadAllBytesAsync(In("resumed", name)));
        Assert.False(File.Exists(state));
    }

    [Theory, InlineData(100), InlineData(-1)]
    public async Task A_damaged_checkpoint_is_refused(int place)
    {
        var (file, state) = (Write("cable.yaml", Cable.Replace("2400 ms", "100 ms", StringComparison.Ordinal)), In("state"));
        using (var run = new RhythmRun(RhythmFile.Read(file, Catalogue.Read(), [])!.Plan, null, null, CancellationToken.None))
            SummedFile.Write(state, run.Save);
        var bytes = await File.ReadAllBytesAsync(state);
        if (place < 0)
            bytes = [.. bytes, 7];
        else
            bytes[place] ^= 1;
        await File.WriteAllBytesAsync(state, bytes);
        var answer = await Program.RunAsync("rhythm", file, "--resume", state);
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains("the file is damaged or cut", answer.Error, StringComparison.Ordinal);
    }

    sealed class StopsAt(double time, CancellationTokenSource stop) : IProgress<RhythmProgress>
    {
        public void Report(RhythmProgress value)
        {
            if (value.Done >= time)
                stop.Cancel();
        }
    }

    [Theory]
    [InlineData("--resume", "cable.yaml", "--resume '")]
    [InlineData("--resume", "nothing", "the file cannot be read (FileNotFoundException)")]
    [InlineData("--checkpoint", "state", "--checkpoint and --resume take a single heart", "--half-spacing")]
    public async Task A_checkpoint_that_cannot_be_is_refused(string option, string name, string complaint, params string[] more)
    {
        var answer = await Program.RunAsync(["rhythm", Write("cable.yaml", Cable), "--out", In("out"), option, In(name), .. more]);
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains(complaint, string.Join(' ', answer.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(In("out")));
    }

    [Theory]
    [InlineData("interface: 100 S/m2", "interface: 100 mS", "8:78: error: 'interface' is '100 mS'")]
    [InlineData("kind: spontaneous, duration: 2400 ms", "kind: burst, duration: 50 ms, current: 499 A/F", "the tissue diverged at")]
    public async Task What_cannot_be_run_is_refused_in_a_line(string good, string bad, string complaint)
    {
        var answer = await Program.RunAsync("rhythm", Write("cable.yaml", Cable.Replace(good, bad, StringComparison.Ordinal)), "--out", In("out"));
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains(complaint, answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(In("out")));
    }

    [Fact]
    public async Task The_benchmark_prints_its_nine_times()
    {
        var answer = await Program.RunAsync("benchmark", "niederer", "--spacing", "0.5", "--scheme", "2-front", "--step", "0.05", "--json");
        Assert.Equal(ExitCodes.Done, answer.Code);
        using var json = JsonDocument.Parse(answer.Out);
        var times = json.RootElement[0].GetProperty("times").EnumerateArray().Select(time => time.GetDouble()).ToArray();
        Assert.Equal(9, times.Length);
        Assert.InRange(times[7], 41.5, 43.5);
    }

    [Fact]
    public async Task The_benchmark_runs_with_implicit_diffusion_and_refuses_it_with_the_front()
    {
        const double plain = 131, off = 6; // ms: what explicit programs give at 0.5 mm
        var answer = await Program.RunAsync("benchmark", "niederer", "--spacing", "0.5", "--diffusion", "implicit", "--step", "0.05", "--json");
        Assert.Equal(ExitCodes.Done, answer.Code);
        using var json = JsonDocument.Parse(answer.Out);
        Assert.Equal("2", Assert.Single(json.RootElement.EnumerateArray()).GetProperty("scheme").GetString());
        Assert.InRange(json.RootElement[0].GetProperty("times")[7].GetDouble(), plain - off, plain + off);
        var refused = await Program.RunAsync("benchmark", "niederer", "--diffusion", "implicit", "--scheme", "2-front");
        Assert.Equal(ExitCodes.BadInput, refused.Code);
        Assert.Contains("--diffusion implicit with --scheme 2-front: expected scheme 2", string.Join(' ', refused.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spacing_that_does_not_divide_the_slab_is_refused()
    {
        var answer = await Program.RunAsync("benchmark", "niederer", "--spacing", "0.3");
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains("--spacing '0.3': expected 0.5, 0.2, 0.1 or 0.05", string.Join(' ', answer.ErrorLines), StringComparison.Ordinal);
    }
}
