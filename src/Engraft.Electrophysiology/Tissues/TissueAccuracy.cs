namespace Engraft.Electrophysiology.Tissues;

/// <summary>Numbers and kernel of a tissue.</summary>
public enum TissueAccuracy
{
    /// <summary>Doubles, cells to rounding.</summary>
    Exact,

    /// <summary>Doubles, tables of the potential: 1e-3 mV.</summary>
    Table,

    /// <summary>Floats with tables: half the memory, three times as fast, 0.1 mV.</summary>
    Single,
}
