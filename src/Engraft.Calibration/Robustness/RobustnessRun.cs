using System.Globalization;
using Engraft.Files;
using Engraft.Laboratory;
using Engraft.Therapies;

namespace Engraft.Calibration.Robustness;

/// <summary>Random valid patients and therapies through the laboratory, eight draws of each scenario, one thread.</summary>
/// <param name="arms">Therapies of a scenario: they share its patients, and a patient's fit is most of the time.</param>
public sealed class RobustnessRun(ulong seed, Catalogue catalogue, Model model, int arms)
{
    /// <summary>Draws of a scenario: patients who share what the file gives, each with parameters and unknown numbers of its own.</summary>
    public const int Draws = 8;

    readonly RandomScenarios scenarios = new(seed, catalogue, arms);

    /// <summary>Runs scenarios from an index on until so many patient-therapies are done.</summary>
    public RobustnessTally Run(int cases, uint first = 0, Action<RobustnessTally>? progress = null)
    {
        var tally = new RobustnessTally();
        for (var index = first; tally.Cases < cases; index++)
        {
            var read = scenarios.Read(index, Draws);
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
        try
        {
            var findings = Study.Follow(scenario, model, new StudyOptions { Threads = 1 });
            for (var draw = 0; draw < scenario.Draws; draw++)
                Judge(scenario, index, draw, findings, tally);
        }
        catch (AggregateException failure)
        {
            // Whatever is thrown is a finding of this run, not its end.
            for (var lost = 0; lost < scenario.Draws * arms; lost++)
                tally.Add(null, kind, [new("exception", index, lost / arms, kind, failure.InnerException!.ToString().ReplaceLineEndings(" "))]);
        }
    }

    void Judge(Scenario scenario, uint index, int draw, StudyFindings findings, RobustnessTally tally)
    {
        var kind = RandomScenarios.KindOf(index);
        var (notes, courses) = (findings.Notes[draw], findings.Courses[draw]);
        tally.Patient(notes);
        for (var arm = 0; arm < arms; arm++)
            tally.Add(notes, kind, [.. CaseJudge.Of(notes, courses[0], courses[arm + 1], Words(scenario.Arms[arm]))
                .Select(broken => new Violation(broken.Kind, index, draw, kind, broken.Detail, broken.Warned))]);
    }

    static string Words(TherapyArm arm) => arm.Sham ? "sham procedure"
        : string.Create(CultureInfo.InvariantCulture, $"{arm.Administrations} x {arm.Dose:G2} {arm.Product!.Name} {arm.Route!.Name}");

    /// <summary>The reader's first error without the numbers in it.</summary>
    static string Reason(ReadResult read) =>
        new([.. read.Findings.First(finding => finding.Kind == FindingKind.Error).Message.Where(letter => !char.IsDigit(letter) && letter != '.')]);
}
