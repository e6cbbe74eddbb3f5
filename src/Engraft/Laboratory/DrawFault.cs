namespace Engraft.Laboratory;

/// <summary>Why a draw is left out of a summary, or which limit of life it passed: the first time in the first arm.</summary>
public sealed record DrawFault(string Arm, double Day, string Quantity, double Value)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Quantity} = {Value:G4} on day {Day:G4} in {Arm}");
}
