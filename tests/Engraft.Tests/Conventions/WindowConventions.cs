using System.Reflection;
using Engraft.Integration;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Tests.Conventions;

/// <summary>Windows number their slots in the order of declaration, say units that exist, and list their moves in the order the integrator needs.</summary>
public class WindowConventions
{
    static readonly Assembly laboratory = typeof(One).Assembly;
    static readonly Assembly trials = typeof(Engraft.Trials.Measurement.MeasurementParameters<>).Assembly;

    /// <summary>A window: a ref struct over a row, with slots and a size.</summary>
    static IEnumerable<Type> Windows =>
        laboratory.GetTypes().Concat(trials.GetTypes()).Where(type => type.IsByRefLike && type.IsGenericTypeDefinition && type.GetGenericArguments().Length == 1 && Slots.Of(type).Count > 0);

    public static TheoryData<string> Names => [.. Windows.Select(window => window.FullName!)];

    [Fact]
    public void ThereAreWindows() => Assert.InRange(Windows.Count(), 20, 1000);

    [Theory, MemberData(nameof(Names))]
    public void Size_HoldsTheSlots(string name)
    {
        var window = Window(name);
        var size = window.GetField("Size", BindingFlags.Public | BindingFlags.Static);
        Assert.True(size is { IsLiteral: true }, $"{name} has no constant Size");
        var (slots, whole) = (Slots.Of(window).Count, (int)size.GetRawConstantValue()!);
        if (name.Contains("Parameters", StringComparison.Ordinal))
            Assert.Equal(slots, whole); // a data file fills every place
        Assert.InRange(slots, 1, whole); // a state may go on with arrays, one place a segment, behind its named slots
    }

    [Theory, MemberData(nameof(Names))]
    public void Slots_AreNumberedInTheOrderOfDeclaration(string name)
    {
        var read = Indices(Window(name));
        Assert.Equal(Enumerable.Range(0, read.Length), read);
    }

    [Theory, MemberData(nameof(Names))]
    public void Units_Exist(string name)
    {
        foreach (var slot in Slots.Of(Window(name)))
            Assert.True(Unit.TryParse(slot.Unit, out _, out var error), $"{name}.{slot.Name}: {error}");
    }

    [Fact]
    public void Moves_GoToLaterSlotsInTheOrderOfDonors()
    {
        foreach (var type in laboratory.GetTypes().Where(IsRates))
        {
            var moves = Moves(type.MakeGenericType(typeof(One)));
            for (var k = 0; k < moves.Length; k++)
            {
                Assert.True(moves[k].To > moves[k].From, $"{type.Name}: {moves[k]} goes back");
                Assert.True(k == 0 || moves[k - 1].From <= moves[k].From, $"{type.Name}: {moves[k]} stands after a later donor");
            }
        }
    }

    static Type Window(string name) => (laboratory.GetType(name) ?? trials.GetType(name))!;

    static bool IsRates(Type type) =>
        type is { IsInterface: false, IsGenericTypeDefinition: true }
        && type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRates<>));

    static Transfer[] Moves(Type rates)
    {
        var read = typeof(WindowConventions).GetMethod(nameof(MovesOf), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (Transfer[])read.MakeGenericMethod(rates).Invoke(null, null)!;
    }

    static Transfer[] MovesOf<TRates>() where TRates : IRates<One>, allows ref struct => TRates.Transfers.ToArray();

    /// <summary>For each slot in the order of declaration the place in the row that its getter reads, found in the getter's own instructions.</summary>
    static int[] Indices(Type window) =>
        [.. window.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.MetadataToken)
            .Where(property => property.GetCustomAttribute<SlotAttribute>() is not null)
            .Select(property => Instructions.FirstConstant(property.GetMethod!))];
}
