using Engraft.Trials.Published;

namespace Engraft.Trials.Calibration;

/// <summary>One observation of a study with the forms of its arms.</summary>
/// <param name="Side">Forms of the arms, pooled by their numbers.</param>
/// <param name="Against">Forms of the arms of the comparison; empty for a figure of arms alone.</param>
/// <param name="Error">Standard error as printed or derived from print; null where it follows from the patients' spread.</param>
/// <param name="Inflation">Factor on the variance by design: doubtful reports weigh less, whatever they say.</param>
public sealed record StudyRow(Figure Figure, ObservationKind Kind, double Value, IReadOnlyList<ArmForm> Side, IReadOnlyList<ArmForm> Against, double? Error, double Inflation)
{
    /// <summary>No arm of it was given cells.</summary>
    public bool IsUntreated => Against.Count == 0 && Side.All(form => form.Cells is null);

    /// <summary>Expected mean or contrast under a member.</summary>
    public double Mean(Member member, double[] scores) => Pooled(Side, form => form.MeanAt(member, scores)) - Pooled(Against, form => form.MeanAt(member, scores));

    /// <summary>Sampling variance under a member.</summary>
    public double SamplingVariance(Member member, double reference) =>
        Inflation * (Error is { } error ? error * error : Sampling(Side, member, reference) + Sampling(Against, member, reference)) + Pooled(Side, form => form.ExcessVariance(member)) + Pooled(Against, form => form.ExcessVariance(member));

    /// <summary>Answer to the deviation of this study's cells, and of its untreated course, per point.</summary>
    public (double Cells, double Course) Slopes(Member member) =>
        (Pooled(Side, form => form.StudySlope(member)) - Pooled(Against, form => form.StudySlope(member)), Pooled(Side, form => form.OwnSlope) - Pooled(Against, form => form.OwnSlope));

    /// <summary>Standard deviation between patients under a member.</summary>
    public double Deviation(Member member, double reference) => Math.Sqrt(Pooled(Side, form => form.VarianceAt(member, reference)));

    static double Sampling(IReadOnlyList<ArmForm> forms, Member member, double reference)
    {
        if (forms.Count == 0)
            return 0;
        var patients = forms.Sum(form => form.Patients);
        return forms.Sum(form => form.Patients * form.VarianceAt(member, reference)) / (patients * patients);
    }

    static double Pooled(IReadOnlyList<ArmForm> forms, Func<ArmForm, double> number)
    {
        if (forms.Count == 0)
            return 0;
        var (sum, patients) = (0.0, 0.0);
        foreach (var form in forms)
            (sum, patients) = (sum + form.Patients * number(form), patients + form.Patients);
        return sum / patients;
    }
}
