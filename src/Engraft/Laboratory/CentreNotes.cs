namespace Engraft.Laboratory;

/// <summary>What is read from the central draw alone: how the fit went, loops, segments, what the cells had to secrete.</summary>
public sealed class CentreNotes(int arms)
{
    public IReadOnlyList<FitResidual> Residuals { get; set; } = [];
    public IReadOnlyList<FittedParameter> Fitted { get; set; } = [];

    /// <summary>By arm.</summary>
    public IReadOnlyList<PressureVolumeLoop>[] Loops { get; } = Fill<IReadOnlyList<PressureVolumeLoop>>(arms, []);
    public IReadOnlyList<SegmentResult>[] Segments { get; } = Fill<IReadOnlyList<SegmentResult>>(arms, []);

    /// <summary>Largest VEGF and HGF level in a zone (pg/g), secretion measured (pg/(cell d)) and secretion needed for it, by arm.</summary>
    public IReadOnlyList<SecretionDemand>[] Demands { get; } = Fill<IReadOnlyList<SecretionDemand>>(arms, []);

    /// <summary>Retention at day 1 (share), coupling and contractile maturity at the end, by arm.</summary>
    public (double Retention, double Coupling, double Maturity)[] Graft { get; } = new (double, double, double)[arms];

    static TItem[] Fill<TItem>(int count, TItem item)
    {
        var all = new TItem[count];
        Array.Fill(all, item);
        return all;
    }
}
