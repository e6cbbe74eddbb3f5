using System.Globalization;
using System.Text.Json;

namespace Engraft.Cli.Tests;

/// <summary>cell: one heart cell alone.</summary>
public class CellTests : WorkFolder
{
    [Fact]
    public async Task A_paced_cell_is_answered_with_its_biomarkers()
    {
        var answer = await Program.RunAsync("cell", "TenTusscher2006:epi", "--beats", "5");
        Assert.Equal((ExitCodes.Done, ""), (answer.Code, answer.Error));
        Assert.All((string[])["10.1152/ajpheart.00109.2006", "apd90", "published"], word => Assert.Contains(word, answer.Out, StringComparison.Ordinal));
        Assert.DoesNotContain("changed", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drug_stands_beside_the_published_cell_and_prolongs_its_action_potential()
    {
        var answer = await Program.RunAsync("cell", "tomek2020:endo", "--beats", "5", "--drug", "ivabradine=2.07", "--json");
        using var document = JsonDocument.Parse(answer.Out);
        Assert.Contains("rapidRectifier 50", document.RootElement.GetProperty("changes")[0].GetString(), StringComparison.Ordinal);
        var durations = document.RootElement.GetProperty("cells").EnumerateArray().Select(cell => Biomarker(cell, "apd90")).ToArray();
        Assert.InRange(durations[1] - durations[0], 30, 200);
    }

    /// <summary>A change or a stimulus that takes a cell where its equations say nothing is told beside the numbers.</summary>
    [Theory]
    [InlineData("--change", "medusa", "the changed cell's calcium never falls below")]
    [InlineData("--strength", "100", "the published cell's potential goes from")]
    public async Task A_cell_beyond_its_equations_is_not_to_be_believed(string option, string value, string warning)
    {
        var answer = await Program.RunAsync("cell", "TenTusscher2006:epi", "--beats", "20", option, value);
        Assert.Contains($"Not to be believed: {warning}", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("believed", (await Program.RunAsync("cell", "TenTusscher2006:epi", "--beats", "20")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_of_a_file_is_followed_like_the_others()
    {
        var answer = await Program.RunAsync("cell", "--model", Repository.Path("examples", "cells", "hodgkin-huxley-1952.cellml"), "--bcl", "100", "--beats", "3", "--set", "fastSodium=0.9", "--json");
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Contains("no state is recognised as calcium", answer.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(answer.Out);
        var peaks = document.RootElement.GetProperty("cells").EnumerateArray().Select(cell => Biomarker(cell, "highest potential")).ToArray();
        Assert.InRange(peaks[0], 35, 50);
        Assert.InRange(peaks[0] - peaks[1], 0.1, 10);
    }

    /// <summary>A rate in a wrong unit would take steps without end and memory without end.</summary>
    [Fact]
    public async Task A_cell_too_stiff_is_refused()
    {
        var path = In("stiff.mmt");
        await File.WriteAllTextAsync(path, "[[model]]\ncell.V = -80\ncell.Cai = 1e-4\n[engine]\ntime = 0 bind time\npace = 0 bind pace\n[cell]\ndot(V) = 40 * engine.pace - (V + 80)\n    label membrane_potential\ndot(Cai) = 1e6 * (1e-4 + 1e-6 * V - Cai)\n");
        var answer = await Program.RunAsync("cell", "--model", path, "--bcl", "1000", "--beats", "2");
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains("stiff.mmt: stiff needs steps of", answer.Error, StringComparison.Ordinal);
        Assert.Contains("look for a rate in a wrong unit", answer.Error, StringComparison.Ordinal);
    }

    /// <summary>What a drug acts on is not annotated in a text: nothing would change, and nobody would know.</summary>
    [Theory]
    [InlineData("--drug ivabradine=1", "--drug ivabradine acts on nothing here: the text of hodgkin_huxley_1952 names no conductance of funny, rapidRectifier")]
    [InlineData("--set fastSodium=0.9 --set fastSodium=0.9", "--set: 'fastSodium' stands twice")]
    [InlineData("--constant environment.time=1", "'environment.time' is the time")]
    public async Task What_would_change_nothing_is_refused(string arguments, string complaint)
    {
        var answer = await Program.RunAsync(["cell", "--model", Repository.Path("examples", "cells", "hodgkin-huxley-1952.cellml"), "--bcl", "100", "--beats", "2", .. arguments.Split(' ')]);
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains(complaint, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_file_is_checked()
    {
        var answer = await Program.RunAsync("check", Repository.Path("examples", "cells", "hodgkin-huxley-1952.mmt"));
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Contains("exponential steps: sodium.m, sodium.h, potassium.n", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_file_with_an_error_is_refused_with_its_line()
    {
        var path = In("bad.mmt");
        await File.WriteAllTextAsync(path, "[[model]]\n[cell]\ndot(V) = sin(V)\n");
        var answer = await Program.RunAsync("cell", "--model", path);
        Assert.Equal((ExitCodes.BadInput, ""), (answer.Code, answer.Out));
        Assert.Contains("bad.mmt:", answer.Error, StringComparison.Ordinal);
    }

    static double Biomarker(JsonElement cell, string name) =>
        cell.GetProperty("biomarkers").EnumerateArray().Single(one => one.GetProperty("name").GetString() == name).GetProperty("value").GetDouble();

    [Fact]
    public async Task An_edited_graft_cell_is_silent_and_is_said_to_be()
    {
        var answer = await Program.RunAsync("cell", "Kernik2019", "--beats", "10", "--change", "medusa");
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Contains("The changed cell has no action potential", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Courses_and_restitution_are_written_as_csv()
    {
        var folder = In("cell");
        var answer = await Program.RunAsync("cell", "TenTusscher2006:epi", "--beats", "3", "--restitution", "--out", folder);
        Assert.Equal((ExitCodes.Done, ""), (answer.Code, answer.Error));
        var course = await File.ReadAllLinesAsync(Path.Combine(folder, "course.csv"));
        Assert.Equal("cell,time_ms,potential_mV,calcium_mmol_per_L", course[0]);
        Assert.InRange(course.Skip(1).Max(row => double.Parse(row.Split(',')[2], CultureInfo.InvariantCulture)), 20, 60);
        var restitution = (await File.ReadAllLinesAsync(Path.Combine(folder, "restitution.csv"))).Skip(1).Select(row => double.Parse(row.Split(',')[3], CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(restitution.OrderDescending(), restitution); // the earlier, the shorter
        Assert.True(File.Exists(Path.Combine(folder, "cell.json")));
    }

    [Theory]
    [InlineData("Tomek2020", "no cell is called 'Tomek2020'. Did you mean Tomek2020:endo, Tomek2020:mid, Tomek2020:epi?")]
    [InlineData("Pacci2018", "no cell is called 'Pacci2018'. Did you mean Paci2018?")]
    [InlineData("Paci2018 --change heart-failur", "--change: there is no 'heart-failur'. Did you mean 'heart-failure'?")]
    [InlineData("Paci2018 --change heart-failure=2", "--change 'heart-failure=2': expected an extent from 0 to 1.")]
    [InlineData("Paci2018 --drug ivabradine", "--drug 'ivabradine': expected a concentration, for instance ivabradine=1 for 1 µmol/L.")]
    [InlineData("Paci2018 --drug ivabradine=x", "--drug 'ivabradine=x': expected a concentration from 0 to 1000 µmol/L.")]
    [InlineData("Paci2018 --set tTypeCalcium=0", "--set: Paci2018 has no tTypeCalcium; it has fastSodium,")]
    [InlineData("Paci2018 --set funy=0", "--set: no current is called 'funy'. Did you mean 'funny'?")]
    [InlineData("Paci2018 --set funny=-1", "--set 'funny=-1': expected a factor from 0 to 100.")]
    [InlineData("--beats 5", "a cell is missing; expected a name that 'engraft list cells' prints, or --model FILE.cellml.")]
    [InlineData("Paci2018 --model a.cellml", "both the cell 'Paci2018' and --model 'a.cellml' are given; expected one of them.")]
    [InlineData("Paci2018 --constant a.b=1", "--constant changes a constant of a file; give the file by --model FILE.")]
    [InlineData("--model no-such.cellml", "'no-such.cellml' cannot be read")]
    [InlineData("--model no-such.cellml --constant ab", "--constant 'ab': expected COMPONENT.NAME=VALUE")]
    [InlineData("Paci2018 --bcl 0", "--bcl '0': expected milliseconds from 100 to 60000.")]
    [InlineData("Paci2018 --beats 1", "--beats '1': expected a whole number from 2 to 100000.")]
    [InlineData("Paci2018 --restitution", "--restitution needs stimuli: add --bcl MS, for instance --bcl 1000 (Paci2018 beats by itself).")]
    public async Task What_cannot_be_meant_is_refused_in_a_line(string line, string complaint)
    {
        var answer = await Program.RunAsync(["cell", .. line.Split(' ')]);
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains(complaint, string.Join(' ', answer.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }
}
