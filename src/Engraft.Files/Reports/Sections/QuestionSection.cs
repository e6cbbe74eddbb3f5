namespace Engraft.Files.Reports.Sections;

/// <summary>The question in words, who is asked about and what is compared.</summary>
internal static class QuestionSection
{
    /// <summary>Letters beyond which the question is set smaller.</summary>
    const int LongQuestion = 90;

    /// <summary>Points of ejection fraction; less is within what imaging tells apart on repetition.</summary>
    const double WorthSaying = 1.5;

    public static void Write(Html html, Reading reading)
    {
        var scenario = reading.Result.Scenario;
        html.Open("header", "title").Element("p", scenario.Title, "question").Element("h1", Question(reading), Question(reading).Length > LongQuestion ? "long" : null).Element("p", Capital(PatientWords.Of(scenario.Patient)), "lead");
        if (Missed(reading) is { } missed)
            html.Element("p", missed, "fine");
        html.Open("ul", "arms");
        html.Open("li").Open("span", "swatch f0").Close().Element("strong", reading.Standard.Name).Text(reading.DrugsAlone ? ": the same patient on the same drugs as before" : ": the same patient without cells").Close();
        foreach (var arm in reading.Treated)
            html.Open("li").Open("span", $"swatch f{reading.ColourOf(arm.Name)}").Close().Element("strong", arm.Name)
                .Text(reading.TherapyOf(arm.Name) is { } therapy ? ": " + PatientWords.Of(therapy) : "").Close();
        html.Close().Close();
    }

    /// <summary>Volumes are fitted within tolerances of their own; the fraction that follows from them can lie off the one given, and the reader should know before reading on.</summary>
    static string? Missed(Reading reading)
    {
        if (reading.Result.Scenario.Patient.Lvef is not { } given || reading.SeriesOf(reading.Standard, "lvef") is not { Mean.Length: > 0 } series)
            return null;
        var name = reading.NameOf("lvef");
        var simulated = series.Mean[0] * name.Scale;
        return Math.Abs(simulated - 100 * given) < WorthSaying ? null
            : $"The simulated patients begin at {name.Level(series.Mean[0])} on average, not at the {Figures.Number(100 * given, 0)} % given: volumes and pressures are matched within their tolerances, and the fraction follows from the volumes.";
    }

    static string Question(Reading reading)
    {
        if (reading.Result.Scenario.Question is { Length: > 0 } question)
            return question;
        return reading.Treated.Count switch
        {
            0 => $"What happens to this heart over {reading.Horizon}?",
            1 => $"What does {reading.Treated[0].Name} do to this heart over {reading.Horizon}?",
            _ => $"Which of {reading.Treated.Count} therapies does what to this heart over {reading.Horizon}?",
        };
    }

    static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
