using Engraft.Files.Reports.Charts;

namespace Engraft.Files.Reports.Sections;

/// <summary>How sure: the parameters that move the difference most.</summary>
internal static class InfluenceSection
{
    const int Shown = 10;

    public static void Write(Html html, Reading reading)
    {
        var groups = reading.Result.Influences.Where(influence => double.IsFinite(influence.RankCorrelation)).GroupBy(influence => (influence.Arm, influence.Outcome))
            .OrderBy(group => group.Key.Outcome == reading.Primary ? 0 : 1).ToArray();
        if (groups.Length == 0)
            return;
        html.Section("sure", "How sure?", "The parameters that matter most");
        html.Element("p", $"Rank correlation of each parameter with the difference over {reading.Result.Scenario.Draws} draws: far from zero means that better knowledge of this number would change the answer. Hatched: the number is an assumption.");
        html.Open("div", "pair");
        foreach (var group in groups)
        {
            var name = reading.NameOf(group.Key.Outcome);
            var bars = group.OrderByDescending(influence => Math.Abs(influence.RankCorrelation)).Take(Shown).Select(influence => new Bar(OutcomeNames.Words(influence.Parameter),
                influence.RankCorrelation, Figures.Signed(influence.RankCorrelation, 2) + (influence.Assumed ? ", assumed" : ""), reading.ColourOf(group.Key.Arm), influence.Assumed ? 1 : 0)).ToArray();
            html.Open("div").Element("h3", $"{name.Capital}: {group.Key.Arm}");
            html.Figure(BarChart.Draw(html.NextId(), $"Parameters that move {name.Title}, {group.Key.Arm}", string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.Written}")),
                "rank correlation with the difference", bars, (-1, 1)), "").Close();
        }
        html.Close().Close();
    }
}
