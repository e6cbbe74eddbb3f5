using System.Globalization;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.SingleCells;

namespace Engraft.Electrophysiology.Tests.SingleCells;

/// <summary>Action potentials after 300 s against those another program computes (citation in the file).</summary>
/// <remarks>The reference's durations begin on the upstroke near -30 mV, here at half the amplitude, which is less than 0.3 ms apart.</remarks>
public class ActionPotentialPublished
{
    const double Duration = 1; // ms
    const double Rate = 0.005; // of the rate
    const double Potential = 0.2; // mV; the peak lies between two steps of either program
    const double Settling = 300_000, Window = 8000; // ms

    static IEnumerable<string[]> Rows =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "action-potentials.csv")).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split(','));

    public static TheoryData<string> Models => [.. Rows.Select(row => row[0])];

    [Theory, MemberData(nameof(Models))]
    public void ActionPotential_IsThatOfTheReference(string name)
    {
        var reference = Rows.Single(row => row[0] == name)[1..].Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        var model = CellModelList.Find(name)!;
        var stimuli = model.Spontaneous ? Stimuli.None : Stimuli.Regular(50, 1000, 309, 0.5, model.StimulusCurrent);
        var cell = new SingleCell(model, PublishedConditions.Row);
        var trace = new Trace();
        cell.Run(Settling, stimuli);
        cell.Run(Settling + Window, stimuli.After(Settling), trace);

        var found = ActionPotentials.Of(trace);
        Assert.InRange(found.Count, 4, 8);
        var cycle = (found[^1].Start - found[0].Start) / (found.Count - 1);
        Assert.Equal(60_000 / reference[0], 60_000 / cycle, Rate * reference[1]);
        Assert.Equal(reference[2], found[0].Duration50, Duration);
        Assert.Equal(reference[3], found[0].Duration90, Duration);
        Assert.Equal(reference[4], found[0].Lowest, Potential);
        Assert.Equal(reference[5], found[0].Peak, Potential);
    }
}
