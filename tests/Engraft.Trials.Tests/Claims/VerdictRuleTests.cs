using Engraft.Trials.Claims;
using static Engraft.Trials.Claims.ClaimFinding;
using static Engraft.Trials.Claims.EvidenceDesign;

namespace Engraft.Trials.Tests.Claims;

/// <summary>The rule of verdicts, case by case.</summary>
public class VerdictRuleTests
{
    static ClaimVerdict Verdict(params (string Study, ClaimFinding Finding, EvidenceDesign Design)[] results) =>
        ClaimTexts.Of([.. results.Select(result => ClaimTexts.Result(result.Study, result.Finding, result.Design))]).Verdict;

    [Fact]
    public void Two_independent_trials_with_one_blinded_support() => Assert.Equal(ClaimVerdict.Supported, Verdict(("A", For, BlindedTrial), ("B", For, OpenTrial)));

    [Fact]
    public void Two_open_trials_do_not_support() => Assert.Equal(ClaimVerdict.Partly, Verdict(("A", For, OpenTrial), ("B", For, Trial)));

    [Fact]
    public void Two_results_of_one_trial_are_one() => Assert.Equal(ClaimVerdict.Partly, Verdict(("A", For, BlindedTrial), ("A", For, BlindedTrial)));

    [Fact]
    public void As_many_undecided_trials_withhold_support() =>
        Assert.Equal(ClaimVerdict.Partly, Verdict(("A", For, BlindedTrial), ("B", For, OpenTrial), ("C", Undecided, OpenTrial), ("D", Against, OpenTrial)));

    [Fact]
    public void Two_trials_against_with_one_blinded_contradict() => Assert.Equal(ClaimVerdict.Contradicted, Verdict(("A", Against, BlindedTrial), ("B", Against, OpenTrial)));

    [Fact]
    public void A_pooled_result_for_it_keeps_a_claim_from_contradiction() =>
        Assert.Equal(ClaimVerdict.Partly, Verdict(("A", Against, BlindedTrial), ("B", Against, OpenTrial), ("P", For, Pooled)));

    [Fact]
    public void Pooled_results_support_nothing_alone() => Assert.Equal(ClaimVerdict.Partly, Verdict(("P", For, Pooled), ("Q", For, Pooled)));

    [Fact]
    public void An_undecided_trial_contradicts_nothing() => Assert.Equal(ClaimVerdict.Partly, Verdict(("A", Undecided, BlindedTrial), ("B", Undecided, BlindedTrial)));

    [Theory, InlineData(Uncontrolled), InlineData(Animal)]
    public void Without_controlled_trials_in_man_the_evidence_is_silent(EvidenceDesign design) => Assert.Equal(ClaimVerdict.Silent, Verdict(("A", For, design), ("B", For, design)));

    [Fact]
    public void A_number_without_an_error_does_not_count() => Assert.Equal(ClaimVerdict.Silent, Verdict(("A", NotCounted, BlindedTrial)));

    [Fact]
    public void A_flagged_source_does_not_count()
    {
        var flagged = ClaimTexts.Result("A", For, BlindedTrial) with { Flags = ["retracted"] };
        Assert.Equal(ClaimVerdict.Silent, ClaimTexts.Of(flagged).Verdict);
        Assert.Equal(ClaimVerdict.Partly, ClaimTexts.Of(flagged, ClaimTexts.Result("B", For, BlindedTrial)).Verdict);
    }

    [Fact]
    public void A_trial_that_decides_both_ways_is_undecided() =>
        Assert.Equal(new(0, 0, 1, 0, 0, 0, 0), VerdictRule.Of(ClaimTexts.Of(ClaimTexts.Result("A", For, BlindedTrial), ClaimTexts.Result("A", Against, BlindedTrial))));

    /// <summary>Whole below five: against a claim of at least five, for a claim of harm of at most five.</summary>
    [Fact]
    public void The_threshold_is_what_an_interval_is_held_against()
    {
        var result = ClaimTexts.Blank("A", BlindedTrial) with { Value = 2.55, Low = 1.83, High = 3.26 };
        Assert.Equal(Against, result.Finding(ClaimSide.Higher, 5));
        Assert.Equal(For, result.Finding(ClaimSide.Lower, 5));
        Assert.Equal(For, result.Finding(ClaimSide.Higher, 0));
        Assert.Equal(For, (result with { Side = ClaimSide.Lower }).Finding(ClaimSide.Higher, 5));
    }

    [Theory, InlineData(ClaimWords.NotSignificant, Undecided), InlineData(ClaimWords.AsClaimed, For), InlineData(ClaimWords.Opposite, Against)]
    public void Words_count_where_there_is_no_number(ClaimWords words, ClaimFinding finding) =>
        Assert.Equal(finding, (ClaimTexts.Blank("A", BlindedTrial) with { Words = words }).Finding(ClaimSide.Higher, 0));
}
