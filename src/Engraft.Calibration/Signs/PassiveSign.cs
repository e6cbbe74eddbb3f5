using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Coupling;
using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Protocols;

namespace Engraft.Calibration.Signs;

/// <summary>S08, Mayourian 2016 (doi:10.1371/journal.pcbi.1005014): the vulnerable window grows with stem cells of the marrow at 15 and 25 %, whatever their kind.</summary>
/// <remarks>Their cells' currents could not be read; the cells here are passive, and the muscle is the mid-myocardial cell of ten Tusscher 2006, as theirs.</remarks>
sealed class PassiveSign(SignTable table)
{
    const double Within = 0.1; // ms
    const double Conductivity = 0.05; // S/m: a slow monolayer, judgement
    static readonly ulong[] seeds = [1, 2, 3, 4];

    /// <summary>Leak (1/ms) and potential (mV) of the passive cell: about a gigaohm on 60 pF at -40 mV, and its neighbours; judgement.</summary>
    static readonly (double Leak, double Potential)[] kinds = [(0.02, -40), (0.005, -40), (0.02, -70)];

    public void Run()
    {
        table.Head("passive cell", "share", "vulnerable window (ms), mean", "lowest to highest of the patterns", "shortest interval with a wave (ms)", "speed (m/s)", "duration of muscle, 5 to 95 % (ms)", "muscle at rest (mV)");
        Row("none", 0, new PassiveCell(kinds[0].Leak, kinds[0].Potential));
        foreach (var (leak, rest) in kinds)
            foreach (var share in (double[])[0.05, 0.15, 0.25])
                Row(FormattableString.Invariant($"{leak}/ms to {rest} mV"), share, new(leak, rest));
    }

    void Row(string kind, double share, PassiveCell cell)
    {
        VulnerableWindow?[] all = [.. seeds.Select(seed => Find(share, cell, seed))];
        VulnerableWindow[] found = [.. all.OfType<VulnerableWindow>()];
        if (found.Length == 0)
        {
            table.Row(kind, share, "no wave passes", "", "", "", "", "");
            return;
        }
        var durations = new Spread(found.Average(one => one.Durations.Low), found.Average(one => one.Durations.Median), found.Average(one => one.Durations.High));
        table.Row(kind, share, found.Average(one => one.Width), FormattableString.Invariant($"{found.Min(one => one.Width):F1} to {found.Max(one => one.Width):F1}{(found.Length < all.Length ? $", {all.Length - found.Length} without" : "")}"),
            found.Average(one => one.First), found.Average(one => one.Speed), FormattableString.Invariant($"{durations.Low:F0} to {durations.High:F0}"), found.Average(one => one.Rest));
    }

    static VulnerableWindow? Find(double share, PassiveCell cell, ulong seed)
    {
        using var strip = new VulnerableStrip(CellModelList.Find("TenTusscher2006:mid")!, PublishedConditions.Row, cell, share, Conductivity, seed);
        return strip.Find(Within);
    }
}
