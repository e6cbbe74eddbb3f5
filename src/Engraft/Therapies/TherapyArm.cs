namespace Engraft.Therapies;

/// <summary>One therapy given to the patient, always compared with standard care of the same patient.</summary>
public sealed record TherapyArm
{
    public required string Name { get; init; }

    /// <summary>Null in an arm that changes drugs or performs a sham procedure only.</summary>
    public CellProduct? Product { get; init; }
    public DeliveryRoute? Route { get; init; }

    /// <summary>Cells (vesicle products: cell equivalents) per administration.</summary>
    public double Dose { get; init; }

    /// <summary>Day of the decision to treat, days from the scenario's start; manufacture may delay the first dose beyond it.</summary>
    public double Day { get; init; }

    /// <summary>The cells are at hand on <see cref="Day"/>: no manufacture, no failed batch. A published trial counts its days from the treatment.</summary>
    public bool AtHand { get; init; }

    /// <summary>Number of administrations.</summary>
    public int Administrations { get; init; } = 1;

    /// <summary>Days between administrations.</summary>
    public double Interval { get; init; }

    /// <summary>Catheter or needle hits per AHA segment 1 to 17; null = spread over the zone the route reaches.</summary>
    public int[]? Injections { get; init; }

    /// <summary>The patient's gene fault is corrected in own cells before differentiation.</summary>
    public bool GeneCorrected { get; init; }

    /// <summary>Edited so that automaticity is removed (MEDUSA-type edit, doi:10.1016/j.stem.2023.03.010).</summary>
    public bool AutomaticityEdited { get; init; }
    public Immunosuppression? Immunosuppression { get; init; }

    /// <summary>Amiodarone and ivabradine during the first weeks after delivery.</summary>
    public bool Antiarrhythmics { get; init; }

    /// <summary>Background drugs and devices started or stopped; null where they stay as they are.</summary>
    public BackgroundChange? Background { get; init; }

    /// <summary>A sham procedure without cells.</summary>
    public bool Sham { get; init; }
}

/// <summary>Drugs against rejection.</summary>
public sealed record Immunosuppression
{
    /// <summary>Target trough of tacrolimus, ng/mL; 0 = not given.</summary>
    public double Tacrolimus { get; init; }

    /// <summary>Mycophenolate mofetil, g/d.</summary>
    public double Mycophenolate { get; init; }

    /// <summary>Prednisolone equivalent, mg/d.</summary>
    public double Steroid { get; init; }

    /// <summary>Share of doses taken.</summary>
    public double Adherence { get; init; } = 1;

    /// <summary>Days from first dose of cells until the drugs end; infinite when not given.</summary>
    public double Duration { get; init; } = double.PositiveInfinity;
}
