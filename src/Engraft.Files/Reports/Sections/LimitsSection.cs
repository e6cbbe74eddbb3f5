namespace Engraft.Files.Reports.Sections;

/// <summary>What this laboratory cannot know.</summary>
internal static class LimitsSection
{
    /// <summary>Stands beneath the answer too: no interval on the page holds it.</summary>
    public const string ModelForm = "Intervals hold the spread of the numbers that were drawn, not errors of the equations (model form): the true uncertainty is wider by an unknown amount.";

    public static void Write(Html html, Reading reading)
    {
        html.Section("limits", "What can this not tell?", "Limits");
        html.Open("ul");
        foreach (var (head, text) in Limits(reading))
            html.Open("li").Element("strong", head).Text(text).Close();
        html.Close();
        if (reading.Result.Checks.Count > 0)
            html.Table("Checks made during this run.", ["Check", "Value"], reading.Result.Checks.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (string[])[OutcomeNames.Words(pair.Key), Figures.Plain(pair.Value)]));
        html.Close();
    }

    static IEnumerable<(string Head, string Text)> Limits(Reading reading) =>
    [
        ("Survival: ", reading.Survival + "."),
        ("Model form: ", char.ToLowerInvariant(ModelForm[0]) + ModelForm[1..] + " Growth, reflex, fluid balance and healing have rivals that fit the same data."),
        ("Position within a wall ", "has no mechanical meaning: a segment is one patch of wall, so cells near the inside and near the outside act alike."),
        ("Growth of the heart over months ", "follows a law calibrated to the range seen in people."),
        ("Beyond 61 months ", "no people given cells have been followed in a trial; what lies there is extrapolation and is hatched."),
        ("Attribution ", "divides what the model did among its own switches; a mechanism that the model lacks cannot appear."),
        ("One patient ", "is simulated, with the uncertainty of the numbers; this is not a trial, and nothing here is a test of significance."),
    ];
}
