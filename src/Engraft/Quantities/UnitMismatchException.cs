namespace Engraft.Quantities;

/// <summary>Two quantities of different units were added, compared or converted.</summary>
public sealed class UnitMismatchException : InvalidOperationException
{
    public UnitMismatchException()
    {
    }

    public UnitMismatchException(string message) : base(message)
    {
    }

    public UnitMismatchException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Names both units and what was tried, for instance "added".</summary>
    public UnitMismatchException(string action, Unit first, Unit second)
        : base($"'{first}' ({first.Dimension}) cannot be {action} with '{second}' ({second.Dimension}){Why(first, second)}.") =>
        (First, Second) = (first, second);

    public Unit? First { get; }

    public Unit? Second { get; }

    static string Why(Unit first, Unit second) =>
        first.Dimension == second.Dimension ? $": the dimension is equal, but one is {first.Factor / second.Factor:R} of the other" : "";
}
