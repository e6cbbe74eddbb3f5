namespace Engraft.Trials.Claims;

/// <summary>Why a claim has its verdict: independent controlled trials in man that find it, leave it open or exclude it; pooled results beside them.</summary>
/// <param name="BlindedFor">Of <paramref name="For"/>, those with blinded patients; so <paramref name="BlindedAgainst"/>.</param>
/// <param name="PooledFor">Pooled results: never independent of single trials, so they speak against silence and against contradiction, and support nothing alone.</param>
public sealed record VerdictRule(int For, int BlindedFor, int Undecided, int Against, int BlindedAgainst, int PooledFor, int PooledOther)
{
    const int Independent = 2;

    /// <summary>The rule in words, printed wherever verdicts are.</summary>
    public const string Words = "supported: at least two independent controlled trials in man whose 95 % interval lies wholly where the claim says, one of them with blinded patients, and more of them than of the others; "
        + "contradicted: the same on the other side, and no pooled result for it; silent: no controlled human result that can be read; partly: tested and not settled. "
        + "A number without interval, spread or p value is shown and not counted, and neither is a retracted, questioned or superseded source.";

    public ClaimVerdict Verdict =>
        For >= Independent && BlindedFor > 0 && For > Undecided + Against ? ClaimVerdict.Supported
        : Against >= Independent && BlindedAgainst > 0 && Against > Undecided + For && PooledFor == 0 ? ClaimVerdict.Contradicted
        : For + Undecided + Against + PooledFor + PooledOther == 0 ? ClaimVerdict.Silent
        : ClaimVerdict.Partly;

    public static VerdictRule Of(Claim claim)
    {
        var counted = claim.Results.Select(result => (Result: result, Finding: claim.FindingOf(result))).Where(pair => pair.Finding != ClaimFinding.NotCounted).ToArray();
        var studies = counted.Where(pair => pair.Result.IsControlledTrial).GroupBy(pair => pair.Result.Study)
            .Select(study => (Finding: OfStudy([.. study.Select(pair => pair.Finding)]), Blinded: study.All(pair => pair.Result.Design == EvidenceDesign.BlindedTrial))).ToArray();
        int Count(ClaimFinding finding, bool blinded = false) => studies.Count(study => study.Finding == finding && (study.Blinded || !blinded));
        var pooled = counted.Where(pair => pair.Result.Design == EvidenceDesign.Pooled).ToArray();
        return new(Count(ClaimFinding.For), Count(ClaimFinding.For, true), Count(ClaimFinding.Undecided), Count(ClaimFinding.Against), Count(ClaimFinding.Against, true),
            pooled.Count(pair => pair.Finding == ClaimFinding.For), pooled.Count(pair => pair.Finding != ClaimFinding.For));
    }

    /// <summary>Several results of one study: one that decides outweighs those that leave it open; two that decide against each other leave it open.</summary>
    static ClaimFinding OfStudy(ClaimFinding[] findings) => (findings.Contains(ClaimFinding.For), findings.Contains(ClaimFinding.Against)) switch
    {
        (true, false) => ClaimFinding.For,
        (false, true) => ClaimFinding.Against,
        _ => ClaimFinding.Undecided,
    };
}
