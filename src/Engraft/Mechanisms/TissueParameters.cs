using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>All parameters of the host tissue in one row, set after set in the order of <see cref="TissueSets.All"/>.</summary>
public readonly ref struct TissueParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    const int SignalAt = 0;
    const int MyocyteAt = SignalAt + SignalParameters<T>.Size;
    const int ClearanceAt = MyocyteAt + MyocyteParameters<T>.Size;
    const int NeutrophilAt = ClearanceAt + ClearanceParameters<T>.Size;
    const int MacrophageAt = NeutrophilAt + NeutrophilParameters<T>.Size;
    const int TCellAt = MacrophageAt + MacrophageParameters<T>.Size;
    const int CytokineAt = TCellAt + TCellParameters<T>.Size;
    const int Interleukin10At = CytokineAt + CytokineParameters<T>.Size;
    const int TgfBetaAt = Interleukin10At + Interleukin10Parameters<T>.Size;
    const int EnzymeAt = TgfBetaAt + TgfBetaParameters<T>.Size;
    const int FibroblastAt = EnzymeAt + EnzymeParameters<T>.Size;
    const int CollagenAt = FibroblastAt + FibroblastParameters<T>.Size;
    const int OedemaAt = CollagenAt + CollagenParameters<T>.Size;
    const int CompactionAt = OedemaAt + OedemaParameters<T>.Size;
    const int VesselAt = CompactionAt + CompactionParameters<T>.Size;
    const int PerfusionAt = VesselAt + VesselParameters<T>.Size;
    const int InfarctOnsetAt = PerfusionAt + PerfusionParameters<T>.Size;
    const int ImagingAt = InfarctOnsetAt + InfarctOnsetParameters<T>.Size;
    const int ZoneFunctionAt = ImagingAt + ImagingParameters<T>.Size;
    const int SystemicInflammationAt = ZoneFunctionAt + ZoneFunctionParameters<T>.Size;
    const int HealingTimeAt = SystemicInflammationAt + SystemicInflammationParameters<T>.Size;

    /// <summary>Number of slots.</summary>
    public const int Size = HealingTimeAt + HealingTimeParameters<T>.Size;

    readonly ReadOnlySpan<T> row = row;

    public SignalParameters<T> Signal => new(row.Slice(SignalAt, SignalParameters<T>.Size));
    public MyocyteParameters<T> Myocyte => new(row.Slice(MyocyteAt, MyocyteParameters<T>.Size));
    public ClearanceParameters<T> Clearance => new(row.Slice(ClearanceAt, ClearanceParameters<T>.Size));
    public NeutrophilParameters<T> Neutrophil => new(row.Slice(NeutrophilAt, NeutrophilParameters<T>.Size));
    public MacrophageParameters<T> Macrophage => new(row.Slice(MacrophageAt, MacrophageParameters<T>.Size));
    public TCellParameters<T> TCell => new(row.Slice(TCellAt, TCellParameters<T>.Size));
    public CytokineParameters<T> Cytokine => new(row.Slice(CytokineAt, CytokineParameters<T>.Size));
    public Interleukin10Parameters<T> Interleukin10 => new(row.Slice(Interleukin10At, Interleukin10Parameters<T>.Size));
    public TgfBetaParameters<T> TgfBeta => new(row.Slice(TgfBetaAt, TgfBetaParameters<T>.Size));
    public EnzymeParameters<T> Enzyme => new(row.Slice(EnzymeAt, EnzymeParameters<T>.Size));
    public FibroblastParameters<T> Fibroblast => new(row.Slice(FibroblastAt, FibroblastParameters<T>.Size));
    public CollagenParameters<T> Collagen => new(row.Slice(CollagenAt, CollagenParameters<T>.Size));
    public OedemaParameters<T> Oedema => new(row.Slice(OedemaAt, OedemaParameters<T>.Size));
    public CompactionParameters<T> Compaction => new(row.Slice(CompactionAt, CompactionParameters<T>.Size));
    public VesselParameters<T> Vessel => new(row.Slice(VesselAt, VesselParameters<T>.Size));
    public PerfusionParameters<T> Perfusion => new(row.Slice(PerfusionAt, PerfusionParameters<T>.Size));
    public InfarctOnsetParameters<T> InfarctOnset => new(row.Slice(InfarctOnsetAt, InfarctOnsetParameters<T>.Size));
    public ImagingParameters<T> Imaging => new(row.Slice(ImagingAt, ImagingParameters<T>.Size));
    public ZoneFunctionParameters<T> ZoneFunction => new(row.Slice(ZoneFunctionAt, ZoneFunctionParameters<T>.Size));
    public SystemicInflammationParameters<T> SystemicInflammation => new(row.Slice(SystemicInflammationAt, SystemicInflammationParameters<T>.Size));
    public HealingTimeParameters<T> HealingTime => new(row.Slice(HealingTimeAt, HealingTimeParameters<T>.Size));
}
