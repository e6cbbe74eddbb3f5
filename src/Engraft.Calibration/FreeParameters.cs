using Engraft.Quantities;

namespace Engraft.Calibration;

/// <summary>The tissue parameters that the fit may move, and how far.</summary>
public static class FreeParameters
{
    /// <summary>Set, parameter, least and greatest value; searched on a logarithmic scale.</summary>
    public static IReadOnlyList<(string Set, string Name, double Low, double High)> All { get; } =
    [
        ("signals", "halfAlarm", 0.01, 0.2),
        ("clearance", "lysisByPhagocytes", 0.03, 3),
        ("clearance", "clearanceByMacrophages", 0.3, 10),
        ("macrophages", "recruitment", 0.3, 10),
        ("macrophages", "loss", 0.05, 1.5),
        ("cytokines", "gmCsfFromDebris", 10, 2000),
        ("cytokines", "interleukin1FromDebris", 10, 300),
        ("cytokines", "tnfFromNeutrophils", 0.5, 30),
        ("cytokines", "tnfFromTCells", 0.3, 5),
        ("tgf-beta", "fromPhagocytosis", 0.5, 50),
        ("tgf-beta", "fromMyofibroblasts", 0.02, 5),
        ("enzymes", "fromNeutrophils", 0.3, 40),
        ("enzymes", "fromPhagocytosis", 1, 40),
        ("fibroblasts", "proliferation", 0.2, 2.5),
        ("fibroblasts", "activation", 0.02, 1),
        ("fibroblasts", "myofibroblastLoss", 0.04, 0.35),
        ("collagen", "linkingByMyofibroblasts", 0.05, 5),
        ("collagen", "fromMyofibroblasts", 1e-4, 2e-2),
        ("collagen", "ceiling", 0.2, 0.7),
        ("compaction", "rate", 0.01, 0.1),
        ("compaction", "depth", 0.1, 0.7),
        ("oedema", "drainage", 0.03, 0.4),
    ];

    /// <summary>Positions of the free parameters in the tissue row.</summary>
    public static int[] Positions(ParameterLibrary tissue) =>
        [.. All.Select(free => tissue.OffsetOf(free.Set) + tissue.Sets.Single(set => set.Name == free.Set).IndexOf(free.Name))];

    /// <summary>Value at a coordinate between 0 and 1.</summary>
    public static double Value(int free, double coordinate) => All[free].Low * Math.Pow(All[free].High / All[free].Low, coordinate);

    /// <summary>Coordinate of a value, held inside the box.</summary>
    public static double Coordinate(int free, double value) =>
        Math.Clamp(Math.Log(value / All[free].Low) / Math.Log(All[free].High / All[free].Low), 0, 1);
}
