namespace Engraft.Laboratory;

/// <summary>Alternatives compared for one patient on one outcome: intervals, groups that cannot be told apart, chance of rank 1; never a single best.</summary>
/// <remarks>Groups follow Piepho's letters (2004, doi:10.1198/1061860043515): two alternatives share a letter exactly when the 90 % interval of their paired difference holds zero.</remarks>
public sealed record Comparison
{
    /// <summary>Name of the line for the patient without therapy; it competes for rank 1 like the others.</summary>
    public const string StandardCare = "standard care";

    public required string Title { get; init; }
    public required string Outcome { get; init; }
    public required string Unit { get; init; }

    /// <summary>Days from the start at which the outcome is compared.</summary>
    public required double Day { get; init; }

    /// <summary>+1 when more is better, -1 when less is.</summary>
    public required int Better { get; init; }
    public double? MinimalImportantDifference { get; init; }
    public required int Draws { get; init; }

    /// <summary>In the order given, standard care first: the order is no ranking.</summary>
    public required IReadOnlyList<Alternative> Alternatives { get; init; }

    /// <summary>Compares candidates that share their draws.</summary>
    /// <exception cref="ArgumentException">Candidates have no draws, or not the same number of them.</exception>
    public static Comparison Of(string title, string outcome, string unit, double day, int better, double? minimalImportantDifference, IReadOnlyList<Candidate> candidates)
    {
        var draws = candidates.Count == 0 ? 0 : candidates[0].Differences.Length;
        if (draws == 0 || candidates.Any(candidate => candidate.Differences.Length != draws))
            throw new ArgumentException("Every alternative needs the same draws, and at least one.", nameof(candidates));
        Candidate[] all = [new(StandardCare, new Dictionary<string, string>(), new double[draws], true), .. candidates];
        var letters = Groups.Letters([.. all.Select(candidate => candidate.Differences)]);
        var first = ChanceOfFirst(all, better, draws);
        return new Comparison
        {
            Title = title,
            Outcome = outcome,
            Unit = unit,
            Day = day,
            Better = better,
            MinimalImportantDifference = minimalImportantDifference,
            Draws = draws,
            Alternatives = [.. all.Select((candidate, i) => new Alternative(candidate.Name, candidate.Settings, Statistics.Summarize(candidate.Differences), letters[i],
                i == 0 || minimalImportantDifference is not { } least ? null : Share(candidate.Differences, better, least), first[i]))],
        };
    }

    static double Share(double[] differences, int better, double least)
    {
        var count = 0;
        foreach (var difference in differences)
            count += better * difference > Math.Abs(least) ? 1 : 0;
        return (double)count / differences.Length;
    }

    /// <summary>Share of draws in which each ranked candidate is best; a tie is divided equally.</summary>
    static double?[] ChanceOfFirst(Candidate[] all, int better, int draws)
    {
        var wins = new double[all.Length];
        var ranked = Enumerable.Range(0, all.Length).Where(i => all[i].HasControlledTrial).ToArray();
        for (var draw = 0; draw < draws; draw++)
        {
            var best = ranked.Max(i => better * all[i].Differences[draw]);
            var winners = ranked.Where(i => better * all[i].Differences[draw] == best).ToArray();
            foreach (var winner in winners)
                wins[winner] += 1.0 / winners.Length;
        }
        return [.. wins.Select((won, i) => all[i].HasControlledTrial ? won / draws : (double?)null)];
    }
}
