namespace Engraft.Electrophysiology.Rhythms;

/// <summary>Where muscle died: a ball, or by segment from the endocardium outward.</summary>
public sealed record ScarPlan
{
    /// <summary>Middle of a ball, mm; not used with <see cref="Transmurality"/>.</summary>
    public (double X, double Y, double Z) Centre { get; init; }

    /// <summary>mm.</summary>
    public double Radius { get; init; }

    /// <summary>Share of the wall that is scar, a number a segment; null for a ball.</summary>
    public double[]? Transmurality { get; init; }

    /// <summary>Width of the zone around it with changed cells and conductivity, mm.</summary>
    public double Border { get; init; } = 2;

    public FibrosisPattern Pattern { get; init; } = FibrosisPattern.Diffuse;

    /// <summary>Share of the border zone that is collagen beside the scar; it falls to none at the outer side.</summary>
    public double Fibrosis { get; init; } = 0.3;

    /// <summary>Share of the scar that still conducts, as surviving strands.</summary>
    public double Surviving { get; init; }
}
