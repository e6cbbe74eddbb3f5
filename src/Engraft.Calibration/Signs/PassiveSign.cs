using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Coupling;
using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Protocols;

namespace Engraft.Calibration.Signs;

/// <summary>S08, Mayourian 2016 (doi:10.1371/journal.pcbi.1005014): the vulnerable window grows with stem cells of the marrow at 15 and 25 %, whatever their kind.</summary>
/// <remarks>
/// Their cells' currents could not be read; the cells here are passive, and the muscle is the mid-myocardial cell of ten Tusscher 2006, as theirs.
/// In a sheet without other cells a wave runs one way along its whole height or nowhere; with other cells parts of it come late, which counts as part of the window here and can only widen it.
/// </remarks>
sealed class PassiveSign(SignTable table)
{
    const double Within = 0.1; // ms
    const double Conductivity = 0.05; // S/m: a slow monolayer, judgement
    const double Height = 8; // mm: judgement; the window grows with it, as there are more places where a wave may be late

    /// <summary>Leak (1/ms) and potential (mV) of the passive cell, and patterns in which it is scattered: about a gigaohm on 60 pF at -40 mV, and its neighbours; judgement.</summary>
    static readonly (double Leak, double Potential, int Patterns)[] kinds = [(0.02, -40, 12), (0.005, -40, 12), (0.02, -70, 12)];

    public void Run()
    {
        table.Head("passive cell", "share", "vulnerable window (ms), mean ± standard error", "reaches one end alone (ms)", "lowest to highest of the patterns (ms)", "shortest interval with a wave (ms)", "speed (m/s)", "duration of muscle, 5 to 95 % (ms)", "muscle at rest (mV)");
        Row("none", 0, new PassiveCell(kinds[0].Leak, kinds[0].Potential), 1);
        foreach (var (leak, rest, patterns) in kinds)
            foreach (var share in (double[])[0.05, 0.15, 0.25])
                Row(FormattableString.Invariant($"{leak}/ms to {rest} mV"), share, new(leak, rest), patterns);
    }

    void Row(string kind, double share, PassiveCell cell, int patterns)
    {
        VulnerableWindow?[] all = [.. Enumerable.Range(1, patterns).Select(seed => Find(share, cell, (ulong)seed))];
        VulnerableWindow[] found = [.. all.OfType<VulnerableWindow>()];
        if (found.Length == 0)
        {
            table.Row(kind, share, "no wave passes", "", "", "", "", "", "");
            return;
        }
        var durations = new Spread(found.Average(one => one.Durations.Low), found.Average(one => one.Durations.Median), found.Average(one => one.Durations.High));
        table.Row(kind, share, Mean(found, one => one.Width), Mean(found, one => one.OneWayWidth),
            FormattableString.Invariant($"{found.Min(one => one.Width):F1} to {found.Max(one => one.Width):F1}{(found.Length < all.Length ? $", {all.Length - found.Length} without" : "")}"),
            found.Average(one => one.First), found.Average(one => one.Speed), FormattableString.Invariant($"{durations.Low:F0} to {durations.High:F0}"), found.Average(one => one.Rest));
    }

    static string Mean(VulnerableWindow[] found, Func<VulnerableWindow, double> width)
    {
        var mean = found.Average(width);
        return found.Length < 2 ? FormattableString.Invariant($"{mean:F2}")
            : FormattableString.Invariant($"{mean:F2} ± {Math.Sqrt(found.Sum(one => (width(one) - mean) * (width(one) - mean)) / (found.Length - 1) / found.Length):F2}");
    }

    static VulnerableWindow? Find(double share, PassiveCell cell, ulong seed)
    {
        using var sheet = new VulnerableSheet(CellModelList.Find("TenTusscher2006:mid")!, PublishedConditions.Row, cell, share, Conductivity, Height, seed);
        return sheet.Find(Within);
    }
}
