namespace Engraft.Patients.Populations;

/// <summary>What a population describes by a distribution, an entry bound or a condition; in the order in which a candidate's values become known.</summary>
/// <remarks>Units are those of <see cref="Patient"/>: cm, kg/m2, mmHg, L/min, mL, g, µmol/L, pg/mL, mg/L, shares of 1, days, years, months.</remarks>
public enum PopulationQuantity
{
    /// <summary>Years.</summary>
    Age,

    /// <summary>cm.</summary>
    HeightWomen,

    /// <summary>cm.</summary>
    HeightMen,

    /// <summary>kg/m2.</summary>
    BodyMassIndex,

    /// <summary>m2; follows from height and weight.</summary>
    BodySurfaceArea,

    /// <summary>Share.</summary>
    Lvef,

    /// <summary>mL.</summary>
    Lvedv,

    /// <summary>mL/m2.</summary>
    LvedvIndex,

    /// <summary>mmHg.</summary>
    WedgePressure,

    /// <summary>mmHg.</summary>
    RightAtrialPressure,

    /// <summary>mmHg.</summary>
    PulmonarySystolicPressure,

    /// <summary>L/min.</summary>
    CardiacOutput,

    /// <summary>mmHg.</summary>
    SystolicPressure,

    /// <summary>mmHg.</summary>
    DiastolicPressure,

    /// <summary>1/min.</summary>
    HeartRate,

    /// <summary>µmol/L.</summary>
    Creatinine,

    /// <summary>mL/min/1.73 m2 (CKD-EPI 2021); follows from creatinine, age and sex.</summary>
    Filtration,

    /// <summary>Class 1 to 4; drawn from the shares of classes.</summary>
    Nyha,

    /// <summary>pg/mL.</summary>
    NtProBnp,

    /// <summary>g.</summary>
    LvMass,

    /// <summary>g/m2.</summary>
    LvMassIndex,

    /// <summary>mg/L.</summary>
    Crp,

    /// <summary>Share of LV mass.</summary>
    InfarctSize,

    /// <summary>Days since infarction.</summary>
    TimeSince,

    /// <summary>Share of the infarct.</summary>
    MicrovascularObstruction,

    /// <summary>Years of raised pressure or of the gene's disease.</summary>
    Years,

    /// <summary>Systolic pressure during the years of raised pressure, mmHg.</summary>
    PastPressure,

    /// <summary>Months on optimised therapy.</summary>
    MonthsOnTherapy,
}
