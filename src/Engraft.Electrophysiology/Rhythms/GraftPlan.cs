namespace Engraft.Electrophysiology.Rhythms;

/// <summary>Where the graft lies and how it is joined to the host.</summary>
public sealed record GraftPlan
{
    /// <summary>AHA segment in the middle of whose wall it lies; null where <see cref="Centre"/> says.</summary>
    public int? Segment { get; init; }

    /// <summary>Middle, mm.</summary>
    public (double X, double Y, double Z) Centre { get; init; }

    /// <summary>mm.</summary>
    public double Radius { get; init; }

    /// <summary>Share of the voxels in it that are graft; the others stay host or scar.</summary>
    public double Density { get; init; } = 1;

    /// <summary>Conductance of the area between graft and host, S/m².</summary>
    public double Interface { get; init; }

    /// <summary>mm of a patch on the epicardium; 0 where the graft lies in the wall.</summary>
    public double Thickness { get; init; }

    /// <summary>Share of a patch's area that touches the heart; the rest is parted from it by a thin layer that does not conduct.</summary>
    public double Contact { get; init; } = 1;

    /// <summary>Electrical maturity: 0 is the published stem-cell model, 1 as mature as the ventricle.</summary>
    public double Maturity { get; init; }

    /// <summary>Species whose calibrated extra automaticity the graft has; null for the cell as in vitro.</summary>
    public string? Automaticity { get; init; }

    /// <summary>What its cell does alone; null before the cell is grown.</summary>
    public GraftCellRates? Alone { get; init; }

    /// <summary>Volume of a ball of that radius, mL.</summary>
    public double Volume => 4.0 / 3 * Math.PI * Radius * Radius * Radius * Density * 1e-3;
}
