using Engraft.Laboratory.Needs;

namespace Engraft.Files.Reports;

/// <summary>What it would take, in words: the same cells in the terminal and on the page.</summary>
public static class NeedWords
{
    /// <summary>Heads of the table of single levers.</summary>
    public static IReadOnlyList<string> Heads { get; } = ["what", "now", "least, alone", "over sampled draws", "measured", "measured in", "source"];

    public static string[] Row(Need need, NeedQuestion question) =>
    [
        $"{need.Title} ({need.Unit})", Value(need.Now), Least(need, question), Range(need), Measured(need), need.Measured?.Basis ?? "–", need.Measured?.Source ?? "–",
    ];

    /// <summary>The answer first: what suffices, or that nothing known does.</summary>
    public static string Verdict(NeedAnswer answer)
    {
        var alone = answer.Alone.Where(need => need.Least is not null).Select(need => need.Title).ToArray();
        var within = answer.Together.Any(joint => joint is { End: "measured", Way: not null });
        return answer.Nothing ? $"A gain of {Gain(answer.Question, answer.Question.Gain)} is {NeedAnswer.Unreachable}: no value of any one quantity that is physically possible gives it, nor do all of them together."
            : alone.Length == 0 ? $"No one quantity alone gives a gain of {Gain(answer.Question, answer.Question.Gain)}. {(within ? "All together do, within what has been measured." : "All together do, but only beyond what has been measured.")}"
            : $"Alone, a gain of {Gain(answer.Question, answer.Question.Gain)} is given by: {string.Join("; ", alone)}. {(within ? "All together give it within what has been measured." : "All together, at the best that has been measured, do not give it.")}";
    }

    public static string Together(JointNeed joint, NeedQuestion question)
    {
        var end = joint.End == "measured" ? "the best that has been measured" : "what is physically possible";
        var values = string.Join("; ", joint.Values.Select(value => $"{value.Title} {Value(value.Value)} {value.Unit}"));
        return joint.Way is { } way
            ? $"All together, on a straight way from now to {end}: reached {Figures.Number(100 * way, 0)} % of the way, in {joint.Reached} of {joint.Draws} sampled draws too; there: {values}."
            : $"All together, to {end}: {NeedAnswer.Unreachable}; at most {Gain(question, joint.GreatestGain)} {Figures.Number(100 * joint.GreatestAt, 0)} % of the way (reached in {joint.Reached} of {joint.Draws} sampled draws); there: {values}.";
    }

    /// <summary>A gain in the outcome's unit.</summary>
    public static string Gain(NeedQuestion question, double gain) => $"{Figures.Signed(gain, Math.Abs(gain) < 1 ? 2 : 1)} {(question.Outcome.Unit == "%" ? "points" : question.Outcome.Unit)}";

    static string Least(Need need, NeedQuestion question)
    {
        var least = need.Least is { } value ? Value(value) + Over(need) : $"{NeedAnswer.Unreachable} (at most {Gain(question, need.GreatestGain)}, at {Value(need.GreatestAt)}; {need.Limit})";
        return need.Falls ? $"{least}; more than {Value(need.GreatestAt)} gives less" : least;
    }

    static string Over(Need need) => need.OverMeasured is { } times ? times > 1 ? $" ({Figures.Plain(times)} times the highest measured)" : " (within what was measured)" : "";

    static string Range(Need need) => need is { Low: { } low, High: { } high } ? $"{Value(low)} to {Value(high)} in {need.Reached} of {need.Draws}" : $"none of {need.Draws}";

    static string Measured(Need need) => need.Measured switch
    {
        { Low: { } low, High: { } high } => $"{Value(low)} to {Value(high)}",
        { High: { } high } => $"up to {Value(high)}",
        _ => "never in numbers",
    };

    static string Value(double value) => double.IsPositiveInfinity(value) ? "endless" : Figures.Plain(value);
}
