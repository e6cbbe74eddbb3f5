namespace Engraft.Patients.Populations;

/// <summary>Which quantities belong to which cause: a heart without infarct has no infarct size.</summary>
static class DiseaseQuantities
{
    internal static bool BelongsTo(PopulationQuantity quantity, PopulationCause cause) => quantity switch
    {
        PopulationQuantity.InfarctSize or PopulationQuantity.TimeSince or PopulationQuantity.MicrovascularObstruction => cause is InfarctCause,
        PopulationQuantity.Years => cause is PressureCause or GeneCause,
        PopulationQuantity.PastPressure => cause is PressureCause,
        _ => true,
    };
}
