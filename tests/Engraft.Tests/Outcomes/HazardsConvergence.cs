using Engraft.Outcomes;

namespace Engraft.Tests.Outcomes;

/// <summary>Hazards are held at the mean of both ends of a gap: second order in the gap.</summary>
public sealed class HazardsConvergence
{
    /// <summary>Observed orders scatter by a few percent on the coarse grids used.</summary>
    const double Scatter = 0.1;

    [Theory]
    [InlineData("survival")]
    [InlineData("hospitalisationFree")]
    [InlineData("vtEvents")]
    public void Halving_the_gaps_quarters_the_error(string outcome)
    {
        var exact = Final(outcome, 1024);
        var order = Math.Log2(Math.Abs(Final(outcome, 16) - exact) / Math.Abs(Final(outcome, 32) - exact));
        Assert.InRange(order, 2 - Scatter, 2 + Scatter);
    }

    /// <summary>A year in which age and a fading arrhythmia bend the hazards.</summary>
    static double Final(string outcome, int gaps)
    {
        var person = Given.Person();
        double[] days = [.. Enumerable.Range(0, gaps + 1).Select(i => 365.0 * i / gaps)];
        var control = new Course(person, [.. days.Select(Given.Heart)]);
        var treated = new Course(person, [.. days.Select(day => Given.Heart(day) with { ArrhythmiaIndex = 0.2 * Math.Exp(-day / 60), Lvesv = 168 - day / 30 })], control);
        return OutcomeList.Named(outcome).At(treated, gaps);
    }
}
