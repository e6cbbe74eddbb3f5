using Engraft.Quantities;

namespace Engraft.Tests.Conventions;

/// <summary>Every mechanism computes what its slots say: production in the unit of the state per day, loss and moves per day.</summary>
public class MechanismUnitLaws
{
    static readonly Unit day = Unit.Parse("d");

    public static TheoryData<string> Names => AllMechanisms.Names;

    [Fact]
    public void EveryMechanism_IsChecked() => Assert.Equal(AllMechanisms.Written.Order(), AllMechanisms.Cases.Select(mechanism => mechanism.Name).Order());

    [Theory, MemberData(nameof(Names))]
    public void Rates_HaveTheUnitsOfTheirSlots(string name)
    {
        var mechanism = AllMechanisms.Named(name);
        var state = Slots.Of(mechanism.State);
        Measured[] production = new Measured[state.Count], loss = new Measured[state.Count], transfer = new Measured[mechanism.Moves.Length];
        mechanism.AddRates([.. mechanism.Inputs.Select(input => Row(input.Slots))], Row(state), production, loss, transfer);
        for (var i = 0; i < state.Count; i++)
        {
            AssertIn(Unit.Parse(state[i].Unit) / day, production[i], $"production of {state[i].Name}");
            AssertIn(Unit.None / day, loss[i], $"loss of {state[i].Name}");
        }
        for (var k = 0; k < transfer.Length; k++)
            AssertIn(Unit.None / day, transfer[k], $"move {k} from {state[mechanism.Moves[k].From].Name}");
    }

    /// <summary>A mechanism that writes nothing would pass every check of what it writes.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Rates_AreWritten(string name)
    {
        var mechanism = AllMechanisms.Named(name);
        var states = Slots.Of(mechanism.State).Count;
        Measured[] production = new Measured[states], loss = new Measured[states], transfer = new Measured[mechanism.Moves.Length];
        mechanism.AddRates([.. mechanism.Inputs.Select(input => Row(input.Slots))], Row(Slots.Of(mechanism.State)), production, loss, transfer);
        Assert.Contains(production.Concat(loss).Concat(transfer), rate => !rate.IsWrittenZero);
    }

    static Measured[] Row(IReadOnlyList<Slot> slots) => [.. slots.Select(slot => new Measured(0.5, Unit.Parse(slot.Unit)))];

    static void AssertIn(Unit expected, Measured actual, string what) =>
        Assert.True(actual.CanBeIn(expected), $"{what} is in '{actual.Unit}' ({actual.Unit.Dimension}), expected '{expected}'");
}
