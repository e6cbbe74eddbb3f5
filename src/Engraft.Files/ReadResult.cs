using Engraft.Laboratory;

namespace Engraft.Files;

/// <summary>A scenario, or why there is none.</summary>
/// <param name="Scenario">Null when the file has an error.</param>
/// <param name="Findings">Errors and warnings in the order of the file.</param>
public sealed record ReadResult(Scenario? Scenario, IReadOnlyList<Finding> Findings)
{
    /// <summary>Texts of the warnings, for the result.</summary>
    public IReadOnlyList<string> Warnings => [.. Findings.Where(finding => finding.Kind == FindingKind.Warning).Select(finding => finding.Message)];
}
