using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Tests.SingleCells;

/// <summary>The observed orders of the two steps.</summary>
public class SingleCellConvergence
{
    const double End = 40; // ms, in the plateau; the stimulus is over
    static readonly TenTusscher2006 model = new(CellLayer.Epicardial);
    static readonly double exact = Adaptive(1e-6);

    /// <summary>Halving the step halves the error of the exponential step.</summary>
    [Fact]
    public void ExponentialStep_IsOfOrderOne()
    {
        var errors = new[] { 0.02, 0.01, 0.005 }.Select(step => Math.Abs(Fixed(step) - exact)).ToArray();
        Assert.InRange(Math.Log2(errors[0] / errors[1]), 0.9, 1.1);
        Assert.InRange(Math.Log2(errors[1] / errors[2]), 0.9, 1.1);
    }

    /// <summary>The tolerance is that of a step of order one, so it falls with h² as the error of order two does: a tenth of it, a tenth of the error.</summary>
    [Fact]
    public void ErrorOfTheSingleCell_FollowsItsTolerance()
    {
        var errors = new[] { 1e-2, 1e-3, 1e-4 }.Select(tolerance => Math.Abs(Adaptive(tolerance) - exact)).ToArray();
        Assert.InRange(Math.Log10(errors[0] / errors[2]) / 2, 0.75, 1.25);
        Assert.InRange(errors[1], 0, 0.05); // mV, at the tolerance used by default
    }

    static double Fixed(double step)
    {
        var state = model.Initial.Select(One.Of).ToArray();
        var (rates, decays) = (new One[state.Length], new One[state.Length]);
        var conditions = Array.ConvertAll(PublishedConditions.Row, One.Of);
        for (var i = 0; i < (int)Math.Round(End / step); i++)
            ExponentialStep.Advance<One>(model, state, conditions, i * step < 1 - step / 2 ? model.StimulusCurrent : 0, step, rates, decays);
        return state[0];
    }

    static double Adaptive(double tolerance)
    {
        var cell = new SingleCell(model, PublishedConditions.Row, tolerance);
        cell.Run(End, Stimuli.Regular(0, 1000, 1, 1, model.StimulusCurrent));
        return cell[0];
    }
}
