namespace Engraft.Patients.Populations;

/// <summary>A population that no patients can be drawn from; the message says why.</summary>
public sealed class PopulationException : Exception
{
    public PopulationException()
    {
    }

    public PopulationException(string message) : base(message)
    {
    }

    public PopulationException(string message, Exception inner) : base(message, inner)
    {
    }
}
