namespace Engraft.Trials.Published;

/// <summary>How a figure came from its source.</summary>
public enum Reading
{
    /// <summary>As printed.</summary>
    Read,

    /// <summary>Computed from printed figures, for instance the difference of two means.</summary>
    Derived,
}
