namespace Engraft.Patients;

public enum Sex { Female, Male }

/// <summary>What is known of one patient. A null is drawn from its distribution and reported as drawn.</summary>
public sealed record Patient
{
    /// <summary>Years.</summary>
    public required double Age { get; init; }
    public required Sex Sex { get; init; }

    /// <summary>cm.</summary>
    public double? Height { get; init; }

    /// <summary>kg.</summary>
    public double? Weight { get; init; }

    /// <summary>Beats per minute.</summary>
    public double? HeartRate { get; init; }

    /// <summary>mmHg.</summary>
    public double? SystolicPressure { get; init; }

    /// <summary>mmHg.</summary>
    public double? DiastolicPressure { get; init; }

    /// <summary>Mean right atrial pressure, mmHg.</summary>
    public double? RightAtrialPressure { get; init; }

    /// <summary>Systolic pulmonary artery pressure, mmHg.</summary>
    public double? PulmonarySystolicPressure { get; init; }

    /// <summary>Pulmonary capillary wedge pressure, mmHg.</summary>
    public double? WedgePressure { get; init; }

    /// <summary>L/min.</summary>
    public double? CardiacOutput { get; init; }

    /// <summary>LV end-diastolic volume, mL.</summary>
    public double? Lvedv { get; init; }

    /// <summary>LV end-systolic volume, mL.</summary>
    public double? Lvesv { get; init; }

    /// <summary>LV ejection fraction, share.</summary>
    public double? Lvef { get; init; }

    /// <summary>LV mass, g.</summary>
    public double? LvMass { get; init; }

    /// <summary>NYHA class 1 to 4.</summary>
    public int? Nyha { get; init; }

    /// <summary>µmol/L.</summary>
    public double? Creatinine { get; init; }

    /// <summary>pg/mL.</summary>
    public double? NtProBnp { get; init; }

    /// <summary>mg/L.</summary>
    public double? Crp { get; init; }

    /// <summary>Months on optimised therapy.</summary>
    public double? MonthsOnTherapy { get; init; }
    public bool? Diabetes { get; init; }
    public bool? CurrentSmoker { get; init; }
    public bool? Copd { get; init; }

    /// <summary>Six-minute walk, m.</summary>
    public double? SixMinuteWalk { get; init; }

    /// <summary>Kansas City overall summary score, points.</summary>
    public double? Kccq { get; init; }

    /// <summary>Calculated panel-reactive antibody, share of donors (0 to 1).</summary>
    public double? PanelReactiveAntibody { get; init; }
    public Background Background { get; init; } = new();
    public required Aetiology Aetiology { get; init; }

    /// <summary>Body surface area, m2 (Mosteller 1987, doi:10.1056/NEJM198710223171717).</summary>
    public static double BodySurfaceArea(double heightCm, double weightKg) => Math.Sqrt(heightCm * weightKg / 3600);
}
