using Engraft.Calibration;
using Engraft.Integration;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Tests.Mechanisms;

/// <summary>The integrator on the tissue: its order, and the shipped steps against SUNDIALS CVODE.</summary>
public class ZoneTissueConvergence
{
    /// <summary>Peak errors the shipped step table may make, share of each slot's peak.</summary>
    const double PeakError = 0.005;

    /// <summary>Observed order may fall short of 2 where a brake starts or ends.</summary>
    const double Order = 1.7;

    /// <summary>The step check is relative to each present value, also of what is nearly nil: looser than the error at the peak.</summary>
    const double StepCheckError = 0.02;

    static readonly double[] days = [0.125, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 7, 8.5, 10, 12, 14, 17, 21, 25, 30, 42, 60, 90, 120, 180, 270, 365, 730, 1825, 3650];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_shipped_steps_agree_with_CVODE(bool human)
    {
        Assert.SkipUnless(Cvode.IsInstalled, "SUNDIALS CVODE (Debian: libsundials-dev) is not installed.");
        var (row, outside, start) = Infarct(human);
        using var reference = new Cvode([.. start.Select(value => value.Value)], Cvode.Of(() => new ZoneTissue<One>(row, outside), start.Length), 1e-9, 1e-14);
        var run = new HealingRun<One>(row, human, human ? 1 : 0);
        var peak = start.Select(value => value.Value).ToArray();
        var worst = new double[peak.Length];
        foreach (var day in days)
        {
            run.AdvanceTo(day);
            var exact = reference.At(day);
            for (var i = 0; i < peak.Length; i++)
            {
                peak[i] = Math.Max(peak[i], exact[i]);
                worst[i] = Math.Max(worst[i], Math.Abs(run.State[i].Value - exact[i]));
            }
        }
        foreach (var slot in Slots.Of(typeof(ZoneState<>)))
            Assert.True(worst[slot.Index] <= PeakError * peak[slot.Index], $"{slot.Name}: {worst[slot.Index] / peak[slot.Index]:P3} of its peak");
    }

    [Fact]
    public void The_step_is_of_second_order()
    {
        var (row, outside, start) = Infarct(human: false);
        var exact = Fixed(row, outside, start, 4096);
        var coarse = Distance(Fixed(row, outside, start, 128), exact);
        var fine = Distance(Fixed(row, outside, start, 256), exact);
        Assert.True(Math.Log2(coarse / fine) > Order, $"order {Math.Log2(coarse / fine):F2}");
    }

    [Fact]
    public void Halving_the_steps_shrinks_the_step_check()
    {
        var (row, outside, start) = Infarct(human: true);
        var tissue = new ZoneTissue<One>(row, outside);
        const double floor = 0.01;
        var shipped = ZoneCourse.StepCheck(tissue, start, 0, 30, new StepTable(), floor).Value;
        var halved = ZoneCourse.StepCheck(tissue, start, 0, 30, new StepTable(2), floor).Value;
        Assert.InRange(shipped, 0, StepCheckError);
        Assert.True(halved < shipped / 2, $"{shipped:E2} to {halved:E2}");
    }

    static (One[] Row, One[] Outside, One[] State) Infarct(bool human)
    {
        var run = new HealingRun<One>(TissueRow.Central<One>(), human, human ? 1 : 0);
        var outside = new One[ZoneSurroundings<One>.Size];
        run.CopySurroundings(outside);
        return (TissueRow.Central<One>(), outside, [.. run.State]);
    }

    /// <summary>Two days of equal steps.</summary>
    static One[] Fixed(One[] row, One[] outside, One[] start, int steps)
    {
        var state = start.ToArray();
        var integrator = new ExponentialMidpoint<One>(new One[ZoneTissue<One>.WorkspaceSize], state.Length, ZoneTissue<One>.Transfers.Length);
        var tissue = new ZoneTissue<One>(row, outside);
        for (var i = 0; i < steps; i++)
            integrator.Step(tissue, state, new One(2.0 / steps));
        return state;
    }

    static double Distance(One[] a, One[] b) => a.Zip(b, (x, y) => Math.Abs(x.Value - y.Value) / (Math.Abs(y.Value) + 1e-3)).Max();
}
