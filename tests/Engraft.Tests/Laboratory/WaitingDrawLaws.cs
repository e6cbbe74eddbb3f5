using System.Text;
using Engraft.Files.Results;
using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

/// <summary>Lead times are drawn: eight draws share one, it spreads as the product's file says, and neither threads nor lanes change a byte.</summary>
public sealed class WaitingDrawLaws
{
    /// <summary>49 points of a randomly shifted sequence against a log-normal's own mean and spread.</summary>
    const double SequenceError = 0.06;

    static Scenario NewMuscle(int draws, double days) => Bench.Example("03-new-muscle.yaml", draws) with { Horizon = days };

    static StudyDesign Design(int draws, double days = 730) => new(NewMuscle(draws, days), new() { Attribute = false });

    [Fact]
    public void Eight_draws_share_a_schedule_and_the_first_eight_have_the_central_one()
    {
        var design = Design(24);
        Assert.Equal(3, design.Groups.Count);
        Assert.All(Enumerable.Range(0, 24), draw => Assert.Same(design.Groups[draw / 8], design.Of(draw)));
        Assert.Same(design.Centre, design.Of(7));
        Assert.Equal(3, design.Groups.Select(group => group.Plans[4].Making!.Days).Distinct().Count());
    }

    [Fact]
    public void More_draws_go_on_where_fewer_stopped()
    {
        var (few, many) = (Design(24), Design(400));
        for (var group = 0; group < few.Groups.Count; group++)
            Assert.Equal(few.Groups[group].Plans[4].Making, many.Groups[group].Plans[4].Making);
    }

    [Fact]
    public void Lead_times_spread_as_the_product_says()
    {
        var product = Bench.Example("03-new-muscle.yaml").Arms[3].Product!;
        var set = product.Parameters();
        var lead = set.Parameters[set.IndexOf("leadTime")];
        var logs = Enumerable.Range(1, 49).Select(group => Math.Log(WaitingDraw.Value(lead, 3, group, 5000)!.Value / lead.Value)).ToArray();
        Assert.Equal(0, logs.Average(), SequenceError);
        Assert.Equal(lead.Spread, Math.Sqrt(logs.Sum(log => log * log) / logs.Length), SequenceError);
    }

    [Fact]
    public void A_draw_knows_the_numbers_its_schedule_was_made_from()
    {
        var (scenario, design) = (NewMuscle(24, 730), Design(24));
        var set = scenario.Arms[3].Product!.Parameters();
        foreach (var index in (uint[])[3, 9, 20])
        {
            var draw = Draw.Sample(scenario, Bench.Model, index);
            var making = Engraft.Therapies.Manufacture.Of(slot => draw.Arms[3].Product[set.IndexOf(slot)], false);
            Assert.Equal(design.Of((int)index).Plans[4].Making!.Days, making.Days);
        }
    }

    /// <summary>Nine draws: the second group holds one, so lanes of 8, 4 and 1 cut the draws at different places.</summary>
    [Fact]
    public void Threads_and_lanes_change_no_byte_of_a_product_that_is_waited_for()
    {
        var scenario = NewMuscle(9, 60) with { Arms = [.. NewMuscle(9, 60).Arms.Take(1)] };
        Assert.NotEqual(new StudyDesign(scenario, new()).Groups[0].Plans[1].Doses, new StudyDesign(scenario, new()).Groups[1].Plans[1].Doses);
        var reference = Text(scenario, 1, 1);
        foreach (var (threads, lanes) in ((int, int)[])[(1, 4), (2, 8), (8, 4)])
            Assert.Equal(reference, Text(scenario, threads, lanes));
    }

    static string Text(Scenario scenario, int threads, int lanes)
    {
        using var stream = new MemoryStream();
        ResultJson.Write(Bench.Run(scenario, new() { Attribute = false, Threads = threads, Lanes = lanes }), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
