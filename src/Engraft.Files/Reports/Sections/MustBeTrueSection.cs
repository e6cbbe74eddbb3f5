using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>What must be true for the benefit to be real: secretion within what has been measured, retention, maturity, coupling.</summary>
internal static class MustBeTrueSection
{
    const double Amber = 3, Red = 10;

    public static void Write(Html html, Reading reading)
    {
        var (demands, needs) = (reading.Result.SecretionDemands, reading.Result.Requirements);
        if (reading.Treated.Count == 0)
            return;
        html.Section("must", "What has to be believed?", "What must be true for this to happen");
        if (demands.Count == 0 && needs.Count == 0)
            html.Element("p", "This run states no requirement: its mechanisms were switched off or need none.");
        if (demands.Count > 0)
            html.Table("Secretion that the effect requires over what has been measured. Amber: more than 3 times what was measured. Red: more than 10 times, hard to believe.",
                ["Factor", "Arm", "Required over measured", "Verdict", "Measured in"], demands.OrderByDescending(demand => demand.Ratio).Select(Row), "wwnw",
                [.. demands.OrderByDescending(demand => demand.Ratio).Select(demand => Tone(demand.Ratio))]);
        if (needs.Count > 0)
            html.Table("Retention, maturity and coupling: what the simulation has, what the smallest important benefit would need, and what has been measured.",
                ["Quantity", "Arm", "Simulated", "Needed", "Measured", "Measured in", "Source"], needs.Select(Row), "wwnnnw");
        html.Close();
    }

    static string[] Row(SecretionDemand demand) =>
    [
        demand.Factor, demand.Arm, double.IsFinite(demand.Ratio) ? $"{Figures.Plain(demand.Ratio)} times" : "never measured",
        Tone(demand.Ratio) switch { "red" => "red: above 10", "amber" => "amber: above 3", _ => "within reach" }, AnimalFigures.WithNumber(demand.Source),
    ];

    static string[] Row(Requirement need) =>
    [
        need.Quantity, need.Arm, WithUnit(need.Simulated, need.Unit), need.Needed is { } needed ? WithUnit(needed, need.Unit) : "no value reaches it",
        need is { MeasuredLow: { } low, MeasuredHigh: { } high } ? $"{Figures.Plain(low)} to {WithUnit(high, need.Unit)}" : "never measured", AnimalFigures.WithNumber(need.Basis), need.Source,
    ];

    static string Tone(double ratio) => ratio <= Amber ? "" : ratio <= Red ? "amber" : "red";

    static string WithUnit(double value, string unit) => unit is "" or "-" ? Figures.Plain(value) : $"{Figures.Plain(value)} {unit}";
}
