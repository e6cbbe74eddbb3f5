using Engraft.Laboratory;
using Engraft.Numbers;

namespace Engraft.Tests.Laboratory;

/// <summary>The share set by assumption on invented answers whose share is known: a weighted sum of 400 independent inputs and noise.</summary>
public sealed class AssumedShareTests
{
    const int Inputs = 400, Assumed = 300, Repeats = 20;
    const double Explained = 0.8;

    /// <summary>Three standard errors of a mean over twenty repeats, and the pull to the prior that is left at 200 draws (a tenth of 0.55).</summary>
    const double Bias = 0.12;

    /// <summary>Mean and spread over repeats of the estimate, and the mean error it states.</summary>
    static (double Mean, double Spread, double Stated) Estimate(double share, int draws)
    {
        var found = Enumerable.Range(0, Repeats).Select(repeat => One(share, draws, (uint)repeat)).ToArray();
        var mean = found.Average(one => one.Share);
        return (mean, Math.Sqrt(found.Average(one => (one.Share - mean) * (one.Share - mean))), found.Average(one => one.Error));
    }

    /// <summary>Ten inputs of each kind carry all that inputs explain; the others do nothing.</summary>
    static (double Share, double Error) One(double share, int draws, uint repeat)
    {
        const int Active = 10;
        var columns = new double[Inputs][];
        var answer = new double[draws];
        for (var i = 0; i < Inputs; i++)
        {
            var (input, assumed) = (i, i < Assumed);
            columns[i] = [.. Enumerable.Range(0, draws).Select(draw => new Philox(repeat, (uint)draw, Purpose.Robustness).Normal((uint)input))];
            var active = (assumed ? i : i - Assumed) < Active;
            var weight = active ? Math.Sqrt(Explained * (assumed ? share : 1 - share) / Active) : 0;
            for (var draw = 0; draw < draws; draw++)
                answer[draw] += weight * columns[i][draw];
        }
        for (var draw = 0; draw < draws; draw++)
            answer[draw] += Math.Sqrt(1 - Explained) * new Philox(repeat, (uint)draw, Purpose.Robustness).Normal(Inputs);
        return AssumedShare.Of([.. columns.Select((column, i) => (Statistics.RankCorrelation(column, answer), i < Assumed))], draws);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void The_known_share_is_found_with_many_draws(double share)
    {
        Assert.Equal(share, Estimate(share, 200).Mean, Bias);
        Assert.Equal(share, Estimate(share, 400).Mean, Bias);
    }

    /// <summary>The share by count is 0.75: with few draws the estimate lies between it and the truth, says that it is unsure, and does not jump.</summary>
    [Theory]
    [InlineData(24)]
    [InlineData(50)]
    [InlineData(100)]
    public void With_few_draws_it_moves_from_the_count_to_the_truth_and_says_how_unsure_it_is(int draws)
    {
        var (mean, spread, stated) = Estimate(0.5, draws);
        Assert.InRange(mean, 0.5 - Bias, 0.75 + Bias);
        Assert.True(spread < 1.5 * stated, $"spread {spread}, stated {stated}");
        Assert.True(stated < 0.26);
        Assert.True(Math.Abs(mean - Estimate(0.5, 400).Mean) < 3 * stated);
    }

    /// <summary>One number that everybody sees needs no prior: an assumed one with a rank correlation of 0.93 among 400 idle ones, 24 draws.</summary>
    [Theory]
    [InlineData(true, 0.85, 1)]
    [InlineData(false, 0, 0.2)]
    public void A_dominant_input_decides_with_few_draws(bool assumed, double least, double most)
    {
        const int Draws = 24;
        double Idle(int input) => new Philox(1, (uint)input, Purpose.Robustness).Normal(0) / Math.Sqrt(Draws - 1);
        var (share, error) = AssumedShare.Of([(0.93, assumed), .. Enumerable.Range(0, Inputs).Select(input => (Idle(input), input < Assumed))], Draws);
        Assert.InRange(share, least, most);
        Assert.InRange(error, 0, 0.1);
    }

    [Fact]
    public void The_stated_error_falls_with_the_draws()
    {
        var errors = new[] { 24, 50, 100, 200, 400 }.Select(draws => Estimate(0.5, draws).Stated).ToArray();
        Assert.Equal(errors.OrderDescending(), errors);
        Assert.True(errors[^1] < 0.1);
    }

    [Fact]
    public void Where_all_or_none_is_assumed_the_share_is_one_or_none()
    {
        Assert.Equal((1, 0), AssumedShare.Of([(0.4, true), (0.1, true)], 50));
        Assert.Equal((0, 0), AssumedShare.Of([(0.4, false)], 50));
    }
}
