using Engraft.Circulation;
using Engraft.Files;
using Engraft.Quantities;

namespace Engraft.Tests.Circulation;

public sealed class CirculationWindowsTests
{
    [Theory]
    [InlineData("circulation", typeof(CirculationParameters<>))]
    [InlineData("heart", typeof(HeartVessels<>))]
    [InlineData("growth", typeof(GrowthParameters<>))]
    [InlineData("exercise", typeof(ExerciseParameters<>))]
    public void Every_slot_has_an_entry_with_a_source(string file, Type window) =>
        Assert.All(ParameterFiles.Read(file, window).Parameters, parameter => Assert.NotEmpty(parameter.Source));

    [Fact]
    public void Free_parameters_name_their_slots()
    {
        var slots = Slots.Of(typeof(HeartVessels<>));
        Assert.All(FreeParameters.All, free => Assert.Equal(free.Name, slots[free.Slot].Name));
        Assert.Equal(FreeParameters.Count, FreeParameters.All.Count);
    }

    [Fact]
    public void Mass_shares_sum_to_one_and_every_segment_is_a_patch()
    {
        Assert.Equal(1, Enumerable.Range(0, AhaSegments.Count).Sum(AhaSegments.MassShare), 1e-12);
        Assert.Equal(Enumerable.Range(0, 17), AhaSegments.PatchOrder.ToArray().Select(s => (int)s).Order());
    }
}
