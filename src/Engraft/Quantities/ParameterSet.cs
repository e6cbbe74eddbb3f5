namespace Engraft.Quantities;

/// <summary>The parameters of one window, in slot order, as one data file gives them.</summary>
/// <param name="Name">File name without extension, for instance "scar".</param>
public sealed record ParameterSet(string Name, Type Window, IReadOnlyList<Parameter> Parameters)
{
    /// <summary>Central values in slot order.</summary>
    public double[] Values() => [.. Parameters.Select(parameter => parameter.Value)];

    /// <summary>The index of a slot by its camel-case name.</summary>
    /// <exception cref="KeyNotFoundException">No slot of that name.</exception>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Parameters.Count; i++)
            if (Parameters[i].Name == name)
                return i;
        throw new KeyNotFoundException($"No parameter '{name}' in set '{Name}'.");
    }
}
