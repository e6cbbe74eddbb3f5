namespace Engraft.Laboratory;

/// <summary>Why a draw is left out of a summary, or which limit of life it passed: the first time in the first arm.</summary>
/// <param name="Finite">False where the number is not finite: an error of the model; true where it passed a limit of life.</param>
public sealed record DrawFault(string Arm, double Day, string Quantity, double Value, bool Finite)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Quantity} = {Value:G4} on day {Day:G4} in {Arm}");
}
