using Engraft.Laboratory.Needs;
using Engraft.Trials.Claims;

namespace Engraft.Files.Results.Manifests;

/// <summary>manifest.json of claims and of what a gain requires.</summary>
public static class AnswerManifest
{
    /// <summary>Of the verdicts on claims.</summary>
    public static void Write(IReadOnlyList<Claim> claims, RunRecord run, Stream stream) => Manifest.Write(new([], 0, claims.Count, [.. claims.SelectMany(claim => claim.Results).Select(result => result.Source)], Credibility.Twelve(
        Credibility.Recorded(1, "Question: what do controlled results say of each claim? Context of use: research. Decision: none on a patient may rest on it. Influence: verdicts follow from published figures by a rule; the model only stands beside them."),
        Credibility.Recorded(2, "Every result has its source in claims.json; the rule of verdicts is in its text. Evidence is frozen on the day named; not a systematic review."),
        Credibility.Recorded(6, "Verdicts are computed from the figures by one rule, never by hand; the tests hold the rule."),
        Credibility.Recorded(7, "None: published results."),
        new(9, "elsewhere", "What would change each verdict is said in claims.json; of the model: data/posterior/calibration.json."),
        Credibility.Recorded(10, "Intervals as published; the model's are of its posterior."))), run, stream);

    /// <summary>Of what a gain requires.</summary>
    public static void Write(IReadOnlyList<NeedAnswer> answers, RunRecord run, Stream stream) => Manifest.Write(new(run.HashOfInput is null ? [] : [("scenario", run.HashOfInput)], answers[0].Question.Scenario.Seed, answers[0].Question.Draws + 1,
        [.. answers.SelectMany(answer => answer.Alone).Select(need => need.Measured?.Source).OfType<string>()], Credibility.Twelve(
        Credibility.Recorded(1, "Question: what must be true of cells for this gain? Context of use: research. Decision: none on a patient may rest on it. Influence: the model alone says what is reached."),
        Credibility.Recorded(2, "Hash of all data files under inputs; measured ranges with sources in requires.json."),
        new(6, "missing", "Each least value is bracketed by the search; gaps between beats are not halved here, as 'engraft run' does."),
        Credibility.Recorded(7, $"One patient a scenario; {answers[0].Question.Draws} draws beside the central one."),
        Credibility.Recorded(9, "The answer is a sensitivity: one lever at a time, then all together."),
        Credibility.Recorded(10, "Spread over draws of each least value in requires.json. Model form is not quantified: 'not reached' means not in this model."))), run, stream);
}
