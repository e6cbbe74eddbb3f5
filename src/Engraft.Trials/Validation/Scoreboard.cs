namespace Engraft.Trials.Validation;

/// <summary>Every published figure beside its prediction, and what that amounts to.</summary>
public sealed record Scoreboard
{
    public required IReadOnlyList<ScoreRow> Rows { get; init; }
    public required NaturalGate Gate { get; init; }

    /// <summary>Left-out rows: all, natural, cells; then by class, route, aetiology and blinding.</summary>
    public required IReadOnlyList<ScoreSummary> Summaries { get; init; }

    /// <summary>Of all left-out rows; null without any.</summary>
    public ScoreSummary? Whole => Summaries.Count > 0 ? Summaries[0] : null;

    /// <summary>Name of the group of left-out rows whose study is the source of no number of the laboratory.</summary>
    public const string UnseenRows = "study set no number of the laboratory";

    /// <summary>Of those: the truer figure, because no fit can forget a number of the laboratory.</summary>
    public ScoreSummary? Unseen => Summaries.FirstOrDefault(summary => summary.Group == UnseenRows);

    /// <summary>Null without a controlled change of ejection fraction.</summary>
    public Headline? Headline { get; init; }

    /// <summary>The headline as if every number, also a neutral one, would have been printed: how much of it rests on that rule.</summary>
    public Headline? Unselected { get; init; }

    /// <summary>Rows of each class of cells predicted without any study of the class: all, controlled changes of ejection fraction, then by class.</summary>
    public required IReadOnlyList<ScoreSummary> ClassSummaries { get; init; }

    /// <summary>The headline without the class, against baselines from the other classes; null without a row.</summary>
    public Headline? ClassHeadline { get; init; }

    /// <summary>Pooled results of many studies, which no fit saw as such: a check afterwards, in no summary.</summary>
    public required IReadOnlyList<ScoreRow> Pooled { get; init; }

    /// <summary>Summary of the user's files; null without any.</summary>
    public ScoreSummary? Given { get; init; }

    /// <summary>Trials that could not be predicted, and why.</summary>
    public required IReadOnlyList<string> Silent { get; init; }

    /// <summary>Classes of cells that no left-out contrast tests.</summary>
    public required IReadOnlyList<string> Untested { get; init; }

    /// <summary>Left-out studies and classes: effective share of the reweighting, and whether they were fitted anew.</summary>
    public required IReadOnlyList<(string Study, double EffectiveShare, bool Refitted)> LeftOut { get; init; }
}
