using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Therapies;

/// <summary>Numbers of one cell product; slots are the keys under <c>numbers</c> in data/cell-products/NAME.yaml.</summary>
public readonly ref struct ProductParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 42;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "living share of the cells at injection")] public T Viability => row[0];
    [Slot("-", "share of living cells that are the intended cell")] public T Purity => row[1];
    [Slot("-", "share of intended cells that are, or become, working myocytes")] public T Differentiation => row[2];
    [Slot("-", "potency of a lot over that of the mean lot")] public T LotFactor => row[3];
    [Slot("pg/(cell d)", "VEGF secretion at normal oxygen")] public T VegfSecretion => row[4];
    [Slot("pg/(cell d)", "highest measured VEGF secretion (hypoxia)")] public T VegfHighest => row[5];
    [Slot("pg/(cell d)", "HGF secretion at normal oxygen")] public T HgfSecretion => row[6];
    [Slot("pg/(cell d)", "highest measured HGF secretion")] public T HgfHighest => row[7];
    [Slot("g/(cell d)", "calming factor, fold of healthy IL-10 production per cell in a gram of heart")] public T Calming => row[8];
    [Slot("1/(cell d)", "calming factor in every zone per cell trapped in the lung")] public T LungCalming => row[9];
    [Slot("g/cell", "protection of host myocytes: reciprocal of the cells per gram that give half the largest effect")] public T ProtectionPotency => row[10];
    [Slot("1/d", "death of attached cells that are not muscle, in healthy tissue")] public T LossRate => row[11];
    [Slot("1/d", "death of graft myocytes in healthy tissue")] public T MyocyteLossRate => row[12];
    [Slot("1/d", "division of fresh graft myocytes")] public T Proliferation => row[13];
    [Slot("g/cell", "mass of a graft myocyte at injection")] public T ImmatureMass => row[14];
    [Slot("g/cell", "mass of a graft myocyte as mature as it becomes")] public T MatureMass => row[15];
    [Slot("um", "diameter of a suspended cell")] public T Diameter => row[16];
    [Slot("-", "antigen shown over that of a donor cardiomyocyte")] public T Immunogenicity => row[17];
    [Slot("-", "rise of immunogenicity at full inflammation")] public T InflamedImmunogenicity => row[18];
    [Slot("-", "HLA mismatch: near 0 own, about 0.5 matched, 1 donor")] public T Mismatch => row[19];
    [Slot("-", "pluripotent share of living cells")] public T PluripotentShare => row[20];
    [Slot("-", "share of cells leaving the lung that home to injured heart")] public T Homing => row[21];
    [Slot("1/d", "loss of cells from the lung")] public T LungLoss => row[22];
    [Slot("-", "share of free cells that attach")] public T AttachingShare => row[23];
    [Slot("1/d", "attachment and washout of free cells together")] public T SettlingRate => row[24];
    [Slot("-", "retention over that of a suspension of single cells")] public T RetentionFactor => row[25];
    [Slot("-", "highest electrical coupling in healthy muscle")] public T CouplingCeiling => row[26];
    [Slot("-", "pacing of the host by the graft over that of dispersed injected myocytes")] public T Pacing => row[27];
    [Slot("-", "1 for vesicles, 0 for cells")] public T VesicleShare => row[28];
    [Slot("1/d", "clearance of vesicles from tissue")] public T VesicleClearance => row[29];
    [Slot("1/y", "fall of own-cell potency per year above the reference age, logarithm")] public T AgeSlope => row[30];
    [Slot("-", "fall of own-cell potency in diabetes, logarithm")] public T DiabetesSlope => row[31];
    [Slot("min/mL", "fall of own-cell potency per mL/min (per 1.73 m2) of filtration below the reference, logarithm")] public T RenalSlope => row[32];
    [Slot("d", "days from decision to product")] public T LeadTime => row[33];
    [Slot("-", "share of batches that fail release")] public T BatchFailure => row[34];
    [Slot("EUR", "cost of one product")] public T Cost => row[35];
    [Slot("d", "days that gene correction adds")] public T CorrectionTime => row[36];
    [Slot("EUR", "cost that gene correction adds")] public T CorrectionCost => row[37];
    [Slot("-", "serious harvest or biopsy events per harvest")] public T HarvestEvent => row[38];
    [Slot("-", "secretion of a graft myocyte over that of an attached cell")] public T MyocyteSecretion => row[39];
    [Slot("y", "age at which own-cell potency is one")] public T ReferenceAge => row[40];
    [Slot("mL/min", "filtration (per 1.73 m2) at and above which own-cell potency is one")] public T ReferenceFiltration => row[41];
}
