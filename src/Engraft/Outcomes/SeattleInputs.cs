namespace Engraft.Outcomes;

/// <summary>What the Seattle model asks beyond a patient file; a null takes the typical value of data/parameters/seattle.yaml.</summary>
public sealed record SeattleInputs
{
    /// <summary>Furosemide equivalent, mg/(kg d).</summary>
    public double? Diuretic { get; init; }

    /// <summary>mmol/L.</summary>
    public double? Sodium { get; init; }

    /// <summary>mg/dL.</summary>
    public double? Cholesterol { get; init; }

    /// <summary>g/dL.</summary>
    public double? Haemoglobin { get; init; }

    /// <summary>% of white cells.</summary>
    public double? Lymphocytes { get; init; }

    /// <summary>mg/dL.</summary>
    public double? UricAcid { get; init; }
    public bool Allopurinol { get; init; }
}
