using Engraft.Therapies;

namespace Engraft.Trials.Published;

/// <summary>One arm: who was in it and what they were given.</summary>
public sealed record TrialArm
{
    public required string Name { get; init; }
    public required ArmRole Role { get; init; }

    /// <summary>The catalogue's product; null in controls, and where the catalogue has none such.</summary>
    public CellProduct? Product { get; init; }

    /// <summary>Class of the product, or the nearest class where there is no such product; null in controls.</summary>
    public CellClass? Class { get; init; }
    public Donor? Donor { get; init; }

    /// <summary>The cells in the words of the report.</summary>
    public string? Cells { get; init; }
    public DeliveryRoute? Route { get; init; }

    /// <summary>Cells in all administrations together: mean or median.</summary>
    public double? Dose { get; init; }

    /// <summary>Standard deviation of the dose between patients, cells.</summary>
    public double? DoseSd { get; init; }

    /// <summary>Least and greatest dose where only a range is known, cells.</summary>
    public double? DoseFrom { get; init; }
    public double? DoseTo { get; init; }
    public DoseBasis? DoseBasis { get; init; }
    public int Administrations { get; init; } = 1;

    /// <summary>Day of the first administration counted from <see cref="After"/>; its standard deviation; or its range, d.</summary>
    public double? Timing { get; init; }
    public double? TimingSd { get; init; }
    public double? TimingFrom { get; init; }
    public double? TimingTo { get; init; }
    public TimingOrigin? After { get; init; }

    /// <summary>Patients in the arm.</summary>
    public int? N { get; init; }

    /// <summary>Patients of the arm who came to the main visit.</summary>
    public int? Completed { get; init; }

    /// <summary>Age, y: mean and standard deviation.</summary>
    public double? Age { get; init; }
    public double? AgeSd { get; init; }
    public string? Note { get; init; }
}
