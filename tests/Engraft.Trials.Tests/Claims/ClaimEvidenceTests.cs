using System.Globalization;
using System.Text.RegularExpressions;
using Engraft.Files;
using Engraft.Trials.Claims;

namespace Engraft.Trials.Tests.Claims;

/// <summary>Every number of a claim stands in the collected evidence, in the cells that the claim names.</summary>
public partial class ClaimEvidenceTests
{
    [GeneratedRegex(@"(?<![\d.])-?\d+(?:\.\d+)?")]
    private static partial Regex Number { get; }

    [Fact]
    public void Every_number_stands_where_the_claim_says()
    {
        var wrong = new List<string>();
        var compared = 0;
        foreach (var (claim, result) in ClaimFiles.Read().SelectMany(claim => claim.Results.Select(result => (claim, result))))
        {
            var cells = result.Evidence.SelectMany(Cells).ToArray();
            if (cells.Length == 0 || cells.Any(cell => cell.Length == 0))
                wrong.Add($"{claim.Name}, {result.Study}: an empty cell in {string.Join("; ", result.Evidence)}");
            var found = cells.SelectMany(cell => Number.Matches(cell)).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToHashSet();
            wrong.AddRange(Numbers(result).Where(number => !found.Contains(number)).Select(number => $"{claim.Name}, {result.Study}, {result.Outcome}: {number} is not in {string.Join(" | ", cells)}"));
            compared += Numbers(result).Count();
        }
        Assert.Empty(wrong);
        Assert.InRange(compared, 150, int.MaxValue);
    }

    /// <summary>The cells of one reference: the file, the cells that name its row, the columns.</summary>
    static IEnumerable<string> Cells(string reference)
    {
        var parts = reference.Split('|', StringSplitOptions.TrimEntries);
        var rows = Evidence.Rows(parts[0]);
        Assert.SkipWhen(rows is null, Evidence.Missing);
        var row = Assert.Single(rows, row => parts[1].Split(", ").All(row.ContainsValue));
        return parts[2].Split(", ").Select(column => row[column]);
    }

    static IEnumerable<double> Numbers(ClaimResult result)
    {
        double?[] all = [result.Value, result.Low, result.High, result.P, result.Trials, result.N, .. Arm(result.Treated), .. Arm(result.Control)];
        return all.OfType<double>();
    }

    static double?[] Arm(ClaimArm? arm) => arm is null ? [] : [arm.Mean, arm.Sd, arm.Low, arm.High, arm.N];
}
