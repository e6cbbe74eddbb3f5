namespace Engraft.Files.Reports.Charts;

/// <summary>Time in the unit that suits the horizon: days, months or years.</summary>
internal sealed record TimeAxis(double HorizonDays)
{
    public const double DaysPerMonth = 30.4375;

    /// <summary>The longest follow-up of people given cells in a controlled trial, months; beyond it there are no data.</summary>
    public const double LongestHumanFollowUp = 61;

    public bool InMonths => HorizonDays is > 75 and <= 48 * DaysPerMonth;

    public double DaysPerUnit => HorizonDays <= 75 ? 1 : InMonths ? DaysPerMonth : 365.25;

    public string Unit => HorizonDays <= 75 ? "days" : InMonths ? "months" : "years";

    public double End => HorizonDays / DaysPerUnit;

    public double NoDataFrom => LongestHumanFollowUp * DaysPerMonth / DaysPerUnit;

    public double[] Of(double[] days) => [.. days.Select(day => day / DaysPerUnit)];
}
