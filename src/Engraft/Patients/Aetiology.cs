namespace Engraft.Patients;

/// <summary>Why the heart fails.</summary>
public abstract record Aetiology;

/// <summary>A heart without disease.</summary>
public sealed record Healthy : Aetiology;

/// <summary>Myocardial infarction.</summary>
public sealed record MyocardialInfarction : Aetiology
{
    public CoronaryTerritory Territory { get; init; } = CoronaryTerritory.LeftAnteriorDescending;

    /// <summary>Infarct size, share of LV mass that died (0 to 0.6).</summary>
    public double? InfarctSize { get; init; }

    /// <summary>Scar transmurality per AHA segment 1 to 17 (index 0 is segment 1), share 0 to 1; null = drawn from territory and size.</summary>
    public double[]? Transmurality { get; init; }
    public bool Reperfused { get; init; } = true;

    /// <summary>Microvascular obstruction, share of the infarct zone (0 to 1).</summary>
    public double? MicrovascularObstruction { get; init; }

    /// <summary>Time since infarction when the scenario's day 0 begins, days.</summary>
    public double? DaysSince { get; init; }

    /// <summary>Diameter stenosis per vessel, share 0 to 1 (1 = occluded): left anterior descending, circumflex, right.</summary>
    public double[]? Stenosis { get; init; }

    /// <summary>Collateral conductance over that of the healthy microcirculation (0 to 0.5).</summary>
    public double? Collaterals { get; init; }
}

/// <summary>Hypertensive heart disease: pressure load, concentric growth, diffuse fibrosis.</summary>
public sealed record Hypertension : Aetiology
{
    /// <summary>Years of raised pressure before day 0.</summary>
    public double? Years { get; init; }

    /// <summary>Systolic pressure during those years, mmHg.</summary>
    public double? SystolicPressure { get; init; }
}

/// <summary>Genetic dilated cardiomyopathy; the gene's tendencies are in data/genes.</summary>
public sealed record GeneticDilated : Aetiology
{
    public required string Gene { get; init; }

    /// <summary>Years of disease before day 0.</summary>
    public double? Years { get; init; }
}
