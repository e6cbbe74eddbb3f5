namespace Engraft.Mechanisms;

/// <summary>The data files of the host tissue and the windows they fill, in row order.</summary>
public static class TissueSets
{
    /// <summary>Name of the file in data/parameters and the window it fills.</summary>
    public static IReadOnlyList<(string Name, Type Window)> All { get; } =
    [
        ("signals", typeof(SignalParameters<>)),
        ("myocytes", typeof(MyocyteParameters<>)),
        ("clearance", typeof(ClearanceParameters<>)),
        ("neutrophils", typeof(NeutrophilParameters<>)),
        ("macrophages", typeof(MacrophageParameters<>)),
        ("t-cells", typeof(TCellParameters<>)),
        ("cytokines", typeof(CytokineParameters<>)),
        ("interleukin10", typeof(Interleukin10Parameters<>)),
        ("tgf-beta", typeof(TgfBetaParameters<>)),
        ("enzymes", typeof(EnzymeParameters<>)),
        ("fibroblasts", typeof(FibroblastParameters<>)),
        ("collagen", typeof(CollagenParameters<>)),
        ("oedema", typeof(OedemaParameters<>)),
        ("compaction", typeof(CompactionParameters<>)),
        ("vessels", typeof(VesselParameters<>)),
        ("perfusion", typeof(PerfusionParameters<>)),
        ("infarct-onset", typeof(InfarctOnsetParameters<>)),
        ("imaging", typeof(ImagingParameters<>)),
        ("zone-function", typeof(ZoneFunctionParameters<>)),
        ("systemic-inflammation", typeof(SystemicInflammationParameters<>)),
        ("healing-time", typeof(HealingTimeParameters<>)),
    ];
}
