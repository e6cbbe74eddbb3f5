namespace Engraft.Patients;

/// <summary>The place of each independent quantity in a patient's stream; the cohort's quantities stand at 0 to 13.</summary>
static class Place
{
    internal const uint Height = 20;
    internal const uint Weight = 21;
    internal const uint Diastolic = 22;
    internal const uint LvMass = 23;
    internal const uint NtProBnp = 24;
    internal const uint Crp = 25;
    internal const uint MonthsOnTherapy = 26;
    internal const uint Diabetes = 27;
    internal const uint Smoker = 28;
    internal const uint Copd = 29;
    internal const uint Sensitised = 30;
    internal const uint InfarctSize = 31;
    internal const uint DaysSince = 32;
    internal const uint Obstruction = 33;
    internal const uint Stenosis = 34; // and 35, 36: one a vessel
    internal const uint Collaterals = 37;
    internal const uint Years = 38;
    internal const uint PastPressure = 39;
}
