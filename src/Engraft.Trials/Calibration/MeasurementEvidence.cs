using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Trials.Calibration;

/// <summary>What single studies say of the measurement layer's numbers, so that a study which is held out can be taken out of them.</summary>
/// <param name="Rows">Rows of data/published/measurement-evidence.csv.</param>
public sealed record MeasurementEvidence(IReadOnlyList<(string Parameter, string Study, double Value, double Weight)> Rows)
{
    /// <summary>The excess with discrepancies was counted over trials, one of which may be among these.</summary>
    public bool DiscrepanciesHold(IReadOnlySet<string> studies) => Rows.Any(row => row.Parameter == "discrepancies" && studies.Contains(row.Study));

    /// <summary>Whether a number changes without some studies.</summary>
    public bool Holds(IReadOnlySet<string> studies) => Rows.Any(row => row.Parameter != "discrepancies" && studies.Contains(row.Study));

    /// <summary>The set with each number computed from the studies that are left; one that no study is left for keeps its value and twice its spread.</summary>
    public ParameterSet Without(ParameterSet measurement, IReadOnlySet<string> studies) =>
        measurement with { Parameters = [.. measurement.Parameters.Select(parameter => Rows.Any(row => Informs(row.Parameter, parameter.Name) && studies.Contains(row.Study)) ? Left(parameter, studies) : parameter)] };

    Parameter Left(Parameter parameter, IReadOnlySet<string> studies)
    {
        var rows = Rows.Where(row => Informs(row.Parameter, parameter.Name) && !studies.Contains(row.Study)).ToArray();
        if (rows.Length == 0)
            return parameter with { Spread = 2 * parameter.Spread };
        return parameter with
        {
            Value = parameter.Name switch
            {
                "neutralNumber" => Share(rows.Where(row => row.Parameter == parameter.Name)) / Share(rows.Where(row => row.Parameter != parameter.Name)),
                "dropOut" => rows.Sum(row => row.Value) / rows.Sum(row => row.Weight),
                "ownDoseSpread" => Laboratory.Statistics.Quantile([.. rows.Select(row => Math.Sqrt(Log(1 + row.Value * row.Value))).Order()], 0.5),
                _ => Exp(rows.Sum(row => row.Weight * Log(row.Value)) / rows.Sum(row => row.Weight)),
            },
        };
    }

    /// <summary>The chance of a neutral contrast to be printed as a number is taken over that of a significant one.</summary>
    static bool Informs(string row, string parameter) => row == parameter || (row, parameter) == ("significantNumber", "neutralNumber");

    /// <summary>Laplace's rule: neither none nor all of a few means never or always.</summary>
    static double Share(IEnumerable<(string Parameter, string Study, double Value, double Weight)> rows) => (rows.Sum(row => row.Value) + 1) / (rows.Sum(row => row.Weight) + 2);

    static double Exp(double x) => Elementary.Exp(new One(x)).Value;

    static double Log(double x) => Elementary.Log(new One(x)).Value;
}
