using Engraft.Laboratory;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Calibration;

/// <summary>The calibration: the untreated course from arms without cells, then the posterior of all, then the same under other studies and priors.</summary>
public static class Calibrator
{
    /// <summary>Members that are kept.</summary>
    public const int Members = 500;

    /// <param name="prior">Plain prior, and that with the means of both inflations doubled.</param>
    /// <exception cref="OperationCanceledException">Interrupted; finished cohorts and chains are kept.</exception>
    public static CalibrationResult Run(IReadOnlyList<PreparedTrial> prepared, (Prior Plain, Prior Doubled) prior, Sampling sampling, Sampling refit, IChainStore? store = null, IProgress<StudyProgress>? progress = null,
        CancellationToken interrupt = default)
    {
        StudyEvidence[] all = [.. prepared.Select(one => one.Evidence)], blind = [.. prepared.Where(one => one.IsNatural || one.Trial.Design.PatientsBlind == true).Select(one => one.Evidence)];
        progress?.Report(new("fitting the untreated course", 0, 1, "fits"));
        var untreated = refit.Run(new Likelihood(all.Select(one => one.Untreated), prior.Plain).Log, Prior.Dimensions, null, interrupt);
        var likelihood = new Likelihood(all, prior.Plain);
        progress?.Report(new("sampling the posterior", 0, 3, "fits"));
        var posterior = sampling.Run(likelihood.Log, Prior.Dimensions, store, interrupt);
        progress?.Report(new("sampling the posterior", 1, 3, "fits"));
        var onlyBlind = new Likelihood(blind, prior.Plain);
        var blinded = refit.Run(onlyBlind.Log, Prior.Dimensions, null, interrupt);
        progress?.Report(new("sampling the posterior", 2, 3, "fits"));
        var doubled = new Likelihood(all, prior.Doubled);
        var biased = refit.Run(doubled.Log, Prior.Dimensions, null, interrupt);
        progress?.Report(new("sampling the posterior", 3, 3, "fits"));
        return new(posterior, posterior.Thinned(Members),
            [
                FitSummary.Of("all trials", likelihood, prior.Plain, posterior.Scores),
                FitSummary.Of("blinded trials only", onlyBlind, prior.Plain, blinded.Scores),
                FitSummary.Of("all trials, bias prior doubled", doubled, prior.Doubled, biased.Scores),
            ], likelihood.Studies, Informed(prepared), [.. Natural(prior.Plain, untreated, posterior)]);
    }

    /// <summary>Numbers of the untreated course by arms without cells alone, and by all.</summary>
    static IEnumerable<CourseFit> Natural(Prior prior, Posterior untreated, Posterior all)
    {
        Estimate By(Posterior fit, Func<Member, double> number) => FitSummary.Estimated([.. fit.Scores.Select(score => number(prior.At(score)))]);
        CourseFit Both(string name, Func<Member, double> number) => new(name, By(untreated, number), By(all, number));
        return [.. Enumerable.Range(0, CalibratedParameters.Natural).Select(place => Both(prior.Names[place], member => member.Parameters[place])), Both("naturalSpread", member => member.NaturalSpread)];
    }

    /// <summary>Studies with a row on each class of cells.</summary>
    static Dictionary<Therapies.CellClass, string[]> Informed(IReadOnlyList<PreparedTrial> prepared) => prepared
        .SelectMany(one => one.Evidence.Rows.SelectMany(row => row.Side.Select(form => form.Cells?.Class)).OfType<Therapies.CellClass>().Select(cells => (cells, one.Trial.Study)))
        .Distinct().GroupBy(pair => pair.cells).ToDictionary(group => group.Key, group => group.Select(pair => pair.Study).Order(StringComparer.Ordinal).ToArray());
}

/// <summary>What a calibration leaves behind.</summary>
/// <param name="Members">Scores of the kept members.</param>
/// <param name="Fits">All trials; blinded only; bias prior doubled.</param>
/// <param name="Studies">Studies in the likelihood.</param>
/// <param name="Informed">Studies behind each class; a class that is not in it has none.</param>
/// <param name="Course">The untreated course, fitted first.</param>
public sealed record CalibrationResult(Posterior Posterior, IReadOnlyList<double[]> Members, IReadOnlyList<FitSummary> Fits, IReadOnlyList<string> Studies,
    IReadOnlyDictionary<Therapies.CellClass, string[]> Informed, IReadOnlyList<CourseFit> Course);

/// <summary>A number of the untreated course.</summary>
/// <param name="Untreated">By arms without cells alone, before any cell.</param>
/// <param name="All">By all arms.</param>
public readonly record struct CourseFit(string Name, Estimate Untreated, Estimate All);
