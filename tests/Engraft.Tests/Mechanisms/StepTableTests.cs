using Engraft.Mechanisms;

namespace Engraft.Tests.Mechanisms;

public class StepTableTests
{
    [Fact]
    public void Steps_cover_an_interval_without_gap_and_grow_with_time()
    {
        var table = new StepTable();
        double from = 0, last = 0, covered = 0;
        while (from < 1000)
        {
            var (count, step, until) = table.Next(from, 1000);
            Assert.Equal(until - from, count * step, 1e-9);
            Assert.True(step >= last * 0.99);
            (last, covered, from) = (step, covered + count * step, until);
        }
        Assert.Equal(1000, covered, 1e-9);
    }

    [Fact]
    public void Refinement_halves_the_steps()
    {
        var (count, _, _) = new StepTable().Next(0, 0.25);
        Assert.Equal(2 * count, new StepTable(2).Next(0, 0.25).Count);
    }

    [Fact]
    public void An_interval_shorter_than_a_step_is_one_step()
    {
        var (count, step, until) = new StepTable().Next(500, 500.1);
        Assert.Equal(1, count);
        Assert.Equal(0.1, step, 1e-9);
        Assert.Equal(500.1, until);
    }
}
