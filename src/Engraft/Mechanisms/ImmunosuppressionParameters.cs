using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Drugs against rejection and their price; values and sources in data/parameters/immunosuppression.yaml.</summary>
public readonly ref struct ImmunosuppressionParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 16;

    readonly ReadOnlySpan<T> row = row;

    [Slot("L/d", "apparent clearance of tacrolimus")] public T Clearance => row[0];
    [Slot("L", "apparent central volume of tacrolimus")] public T CentralVolume => row[1];
    [Slot("L", "apparent peripheral volume of tacrolimus")] public T PeripheralVolume => row[2];
    [Slot("L/d", "apparent clearance between the two volumes")] public T Exchange => row[3];
    [Slot("-", "trough over mean concentration at twelve-hourly doses")] public T TroughToMean => row[4];
    [Slot("-", "coefficient of variation of the dose that arrives, from one dose to the next")] public T OccasionVariability => row[5];
    [Slot("-", "doses over which the blood level averages")] public T DosesAveraged => row[6];
    [Slot("-", "largest inhibition by tacrolimus")] public T TacrolimusLargest => row[7];
    [Slot("ng/mL", "trough of tacrolimus with half the largest inhibition")] public T TacrolimusHalf => row[8];
    [Slot("-", "largest inhibition by mycophenolate")] public T MycophenolateLargest => row[9];
    [Slot("g/d", "mycophenolate mofetil dose with half the largest inhibition")] public T MycophenolateHalf => row[10];
    [Slot("-", "largest inhibition by steroid")] public T SteroidLargest => row[11];
    [Slot("mg/d", "prednisolone dose with half the largest inhibition")] public T SteroidHalf => row[12];
    [Slot("1/d", "hazard of serious infection at complete immunosuppression, added to that without")] public T InfectionHazard => row[13];
    [Slot("mL/(ng d)", "kidney function lost per day and ng/mL of tacrolimus")] public T KidneyInjuryRate => row[14];
    [Slot("1/d", "recovery of kidney function")] public T KidneyRecovery => row[15];
}
