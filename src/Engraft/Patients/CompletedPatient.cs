namespace Engraft.Patients;

/// <summary>A patient whose every number is known: given in the file or drawn from its distribution.</summary>
/// <remarks>Walk and questionnaire stay empty unless given: they are outcomes, computed from the fitted heart and the patient's own scatter.</remarks>
public sealed record CompletedPatient
{
    /// <summary>Years.</summary>
    public required double Age { get; init; }
    public required Sex Sex { get; init; }

    /// <summary>cm.</summary>
    public required double Height { get; init; }

    /// <summary>kg.</summary>
    public required double Weight { get; init; }

    /// <summary>Beats per minute.</summary>
    public required double HeartRate { get; init; }

    /// <summary>mmHg.</summary>
    public required double SystolicPressure { get; init; }

    /// <summary>mmHg.</summary>
    public required double DiastolicPressure { get; init; }

    /// <summary>Mean right atrial pressure, mmHg.</summary>
    public required double RightAtrialPressure { get; init; }

    /// <summary>mmHg.</summary>
    public required double PulmonarySystolicPressure { get; init; }

    /// <summary>mmHg.</summary>
    public required double WedgePressure { get; init; }

    /// <summary>Forward output, L/min.</summary>
    public required double CardiacOutput { get; init; }

    /// <summary>LV end-diastolic volume, mL.</summary>
    public required double Lvedv { get; init; }

    /// <summary>LV end-systolic volume, mL.</summary>
    public required double Lvesv { get; init; }

    /// <summary>LV ejection fraction, share.</summary>
    public required double Lvef { get; init; }

    /// <summary>g.</summary>
    public required double LvMass { get; init; }

    /// <summary>1 to 4.</summary>
    public required int Nyha { get; init; }

    /// <summary>µmol/L.</summary>
    public required double Creatinine { get; init; }

    /// <summary>pg/mL.</summary>
    public required double NtProBnp { get; init; }

    /// <summary>mg/L.</summary>
    public required double Crp { get; init; }

    /// <summary>Months on optimised therapy.</summary>
    public required double MonthsOnTherapy { get; init; }
    public required bool Diabetes { get; init; }
    public required bool CurrentSmoker { get; init; }
    public required bool Copd { get; init; }

    /// <summary>Share of donors.</summary>
    public required double PanelReactiveAntibody { get; init; }

    /// <summary>m; null unless given.</summary>
    public double? SixMinuteWalk { get; init; }

    /// <summary>Points; null unless given.</summary>
    public double? Kccq { get; init; }
    public required Background Background { get; init; }

    /// <summary>With size, age and vessels of the disease filled in; segments of an infarct stay empty unless given.</summary>
    public required Aetiology Aetiology { get; init; }

    /// <summary>Names of the quantities that were drawn, in a fixed order.</summary>
    public required IReadOnlyList<string> Drawn { get; init; }

    /// <summary>m2.</summary>
    public double BodySurfaceArea => Patient.BodySurfaceArea(Height, Weight);

    /// <summary>kg/m2.</summary>
    public double BodyMassIndex => Weight / (Height * Height) * 10000;

    /// <summary>Months since the heart failed, as far as the file tells: time since infarction or onset of the disease, at least the time on therapy.</summary>
    public double MonthsOfHeartFailure => Aetiology switch
    {
        MyocardialInfarction { DaysSince: { } days } => Math.Max(MonthsOnTherapy, days / 30.44),
        GeneticDilated { Years: { } years } => Math.Max(MonthsOnTherapy, years * 12),
        _ => MonthsOnTherapy,
    };
}
