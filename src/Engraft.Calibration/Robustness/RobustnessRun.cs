using Engraft.Files;
using Engraft.Laboratory;

namespace Engraft.Calibration.Robustness;

/// <summary>Random valid patients and therapies through the laboratory, eight draws of each scenario, one thread.</summary>
public sealed class RobustnessRun(ulong seed, Catalogue catalogue, Model model)
{
    /// <summary>Draws of a scenario: patients who share what the file gives, each with parameters and unknown numbers of its own.</summary>
    public const int Draws = 8;

    readonly RandomScenarios scenarios = new(seed, catalogue);

    /// <summary>Runs scenarios from an index on until so many patient-therapies are done.</summary>
    public RobustnessTally Run(int cases, uint first = 0, Action<RobustnessTally>? progress = null)
    {
        var tally = new RobustnessTally();
        for (var index = first; tally.Cases < cases; index++)
        {
            var draws = Math.Min(Draws, cases - tally.Cases);
            var read = scenarios.Read(index, draws);
            if (read.Scenario is { } scenario)
                Follow(scenario, index, tally);
            else
                tally.Refuse(Reason(read));
            progress?.Invoke(tally);
        }
        return tally;
    }

    void Follow(Scenario scenario, uint index, RobustnessTally tally)
    {
        var kind = RandomScenarios.KindOf(index);
        tally.Begin();
        StudyFindings findings;
        try
        {
            findings = Study.Follow(scenario, model, new StudyOptions { Threads = 1 });
        }
        catch (AggregateException failure)
        {
            // Whatever is thrown is a finding of this run, not its end.
            for (var draw = 0; draw < scenario.Draws; draw++)
                tally.Add(null, kind, [new("exception", index, draw, kind, failure.InnerException!.ToString().ReplaceLineEndings(" "))]);
            return;
        }
        for (var draw = 0; draw < scenario.Draws; draw++)
            tally.Add(findings.Notes[draw], kind, [.. CaseJudge.Of(findings.Notes[draw], findings.Courses[draw])
                .Select(broken => new Violation(broken.Kind, index, draw, kind, broken.Detail))]);
    }

    /// <summary>The reader's first error without the numbers in it.</summary>
    static string Reason(ReadResult read) =>
        new([.. read.Findings.First(finding => finding.Kind == FindingKind.Error).Message.Where(letter => !char.IsDigit(letter))]);
}
