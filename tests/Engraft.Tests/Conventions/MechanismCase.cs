using Engraft.Integration;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Tests.Conventions;

/// <summary>One mechanism as the checks see it: rows of numbers in, rates out, in any number type.</summary>
abstract class MechanismCase
{
    /// <summary>The class of the mechanism in src/Engraft/Mechanisms.</summary>
    public abstract string Name { get; }

    /// <summary>What the mechanism reads besides its state: a heading and the slots of each row.</summary>
    public abstract IReadOnlyList<(string Heading, IReadOnlyList<Slot> Slots)> Inputs { get; }

    /// <summary>The window of the state.</summary>
    public abstract Type State { get; }

    /// <summary>The moves between pools.</summary>
    public abstract Transfer[] Moves { get; }

    /// <summary>Runs the mechanism.</summary>
    /// <param name="inputs">One row for each of <see cref="Inputs"/>.</param>
    public abstract void AddRates<T>(T[][] inputs, T[] now, T[] production, T[] loss, T[] transfer) where T : struct, IReal<T>;

    /// <summary>Expressions that the description of the mechanism calls by a name of their own.</summary>
    public virtual IReadOnlyList<(string Name, T Value)> Named<T>(T[][] inputs, T[] now) where T : struct, IReal<T> => [];

    public override string ToString() => Name;
}
