using System.Text;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Tests.Conventions;

/// <summary>docs/reference/equations.md is what the mechanisms compute today; set ENGRAFT_ACCEPT=1 to write it anew.</summary>
public class EquationsReferenceTests
{
    const string Preface = """
        # Equations of the mechanisms

        Written by the mechanisms themselves: their text is run with numbers that record what is done with them (`Traced`). Do not edit; a test compares this file with the code.

        A pool $y$ follows $\frac{dy}{dt} = P_y - L_y\,y - \sum_z M_{y \to z}\,y + \sum_x \eta_{x \to y}\,M_{x \to y}\,x$: production $P$ (unit of the pool per day), loss $L$ and moves $M$ (per day),
        yields $\eta$ (1 unless `Transfers` says otherwise). A power of something that is not positive counts as zero. Where a state appears in several sections its rates add up.
        States are upright, parameters in italics, surroundings in sans serif; quantities in bold and $a_1, a_2, \dots$ are defined where they are first needed.


        """;

    public static TheoryData<string> Names => AllMechanisms.Names;

    static string Document()
    {
        var text = new StringBuilder(Preface.ReplaceLineEndings("\n"));
        text.Append("# Host tissue of one zone\n\n").Append(new TracedMechanism(ZoneMechanisms.All[0]).NamedSection("What cells sense"));
        foreach (var mechanism in ZoneMechanisms.All)
            text.Append(new TracedMechanism(mechanism).Section());
        text.Append("# Given cells\n\n").Append(new TracedMechanism(GraftMechanisms.All[0]).NamedSection("Effect of drugs"));
        foreach (var mechanism in GraftMechanisms.All)
            text.Append(new TracedMechanism(mechanism).Section());
        return text.ToString().TrimEnd('\n') + "\n";
    }

    [Fact]
    public void File_IsCurrent()
    {
        var path = Repository.File("docs", "reference", "equations.md");
        var current = Document();
        if (Environment.GetEnvironmentVariable("ENGRAFT_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, current);
        }
        Assert.True(File.Exists(path), $"{path} is missing: run this test with ENGRAFT_ACCEPT=1.");
        Assert.True(File.ReadAllText(path).ReplaceLineEndings("\n") == current,
            $"{path} is not what the mechanisms compute: run this test with ENGRAFT_ACCEPT=1 and look at the change.");
    }

    /// <summary>The graph of every mechanism gives the bits of the mechanism itself.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Trace_GivesTheBitsOfOne(string name)
    {
        var mechanism = AllMechanisms.Named(name);
        var trace = new TracedMechanism(mechanism);
        var draw = new Philox(17, 0, Purpose.Measurement);
        for (var trial = 0u; trial < 20; trial++)
        {
            var values = trace.Graph.Inputs.Select((_, i) => 0.02 + 1.5 * draw.Uniform(trial * 1000 + (uint)i)).ToArray();
            var expected = Computed(mechanism, values);
            var actual = trace.Graph.Evaluate(values, trace.Rates);
            for (var i = 0; i < expected.Length; i++)
                Assert.Equal(BitConverter.DoubleToInt64Bits(expected[i]), BitConverter.DoubleToInt64Bits(actual[i]));
        }
    }

    static double[] Computed(MechanismCase mechanism, double[] values)
    {
        var at = 0;
        One[] Row(int count) => [.. values[at..(at += count)].Select(value => new One(value))];
        var inputs = mechanism.Inputs.Select(input => Row(input.Slots.Count)).ToArray();
        var states = Slots.Of(mechanism.State).Count;
        One[] now = Row(states), production = new One[states], loss = new One[states], transfer = new One[mechanism.Moves.Length];
        mechanism.AddRates(inputs, now, production, loss, transfer);
        return [.. production.Concat(loss).Concat(transfer).Select(rate => rate.Value)];
    }
}
