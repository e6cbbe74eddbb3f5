using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>Sums up a study: series, effects, attribution, risks, what matters, what is assumed.</summary>
sealed class StudySummary(Scenario scenario, Model model, StudyDesign design, StudyFindings findings)
{
    /// <summary>Outcomes that the report shows whatever was asked for.</summary>
    static readonly string[] always = ["lvef", "lvedv", "lvesv", "lvesvIndex", "scarMass", "scarPercent", "sixMinuteWalk", "kccq", "peakVo2", "ntProBnp", "wedge"];

    readonly StudyValues values = new(findings.Courses, design);
    readonly StudyValues byParameter = new(findings.ParameterCourses, design);
    readonly IReadOnlyList<double> days = design.Timetable.Days;

    public StudyResult Result()
    {
        var notes = findings.CentreNotes!;
        var risks = new StudyRisks(design, findings, values);
        var assumptions = new StudyAssumptions(scenario, model, design, findings, values);
        return new StudyResult
        {
            Scenario = scenario,
            Arms = [.. design.Plans.Select((plan, arm) => Arm(plan, arm, notes))],
            Effects = [.. Effects()],
            Attributions = [.. new StudyAttribution(design, findings).All(Wanted)],
            Risks = [.. risks.All()],
            Benefits = [.. risks.Benefits()],
            DonorContrasts = [.. new StudyDonors(design, findings, values, risks).All()],
            SecretionDemands = [.. StudyRequirements.Demands(design, notes)],
            Requirements = [.. StudyRequirements.All(design, notes)],
            Influences = assumptions.Influences,
            FitResiduals = notes.Residuals,
            FittedParameters = notes.Fitted,
            Assumptions = assumptions.Texts,
            AssumptionShare = assumptions.Share,
            AssumptionShareError = assumptions.Error,
            Citations = assumptions.Citations,
            Warnings = [.. Warnings()],
            Checks = Checks(),
            Differences = [.. Differences()],
            BaselineRisk = findings.Centre[0][0].Person.Risk,
        };
    }

    /// <summary>Outcomes whose effects are listed, those asked for first.</summary>
    IEnumerable<Outcome> Wanted => scenario.Outcomes.Concat(always).Distinct().Select(OutcomeList.Named);

    ArmResult Arm(ArmPlan plan, int arm, CentreNotes notes) => new()
    {
        Name = plan.Name,
        Days = [.. days],
        Doses = [.. Doses(arm)],
        Series = OutcomeList.All.Select((outcome, o) => SeriesOf(arm, outcome, o)).ToDictionary(series => series.Outcome),
        Loops = notes.Loops[arm],
        Segments = notes.Segments[arm],
    };

    IEnumerable<DoseDay> Doses(int arm)
    {
        for (var dose = 0; dose < (design.Plans[arm].Arm?.Administrations ?? 0); dose++)
        {
            double[] days = [.. findings.Draws.Select(draw => design.Of(draw).Plans[arm]).Where(plan => plan.Performs && plan.Doses.Count > dose).Select(plan => plan.Doses[dose]).Order()];
            if (days.Length > 0)
                yield return new(Statistics.Quantile(days, 0.5), Statistics.Quantile(days, 0.05), Statistics.Quantile(days, 0.95), (double)days.Length / findings.Draws.Count, design.Plans[arm].Arm!.Product is not null);
        }
    }

    Series SeriesOf(int arm, Outcome outcome, int o)
    {
        var intervals = days.Select((_, visit) => Statistics.Summarize(values.At(arm, o, visit))).ToArray();
        return new(outcome.Name, outcome.Unit, [.. intervals.Select(i => i.Mean)], [.. intervals.Select(i => i.Low)], [.. intervals.Select(i => i.High)]);
    }

    IEnumerable<Effect> Effects()
    {
        for (var arm = 1; arm < design.Plans.Count; arm++)
            foreach (var outcome in Wanted)
                for (var visit = 1; visit < days.Count; visit++)
                    if (design.Timetable.Visits.Contains(days[visit]))
                        yield return EffectOf(arm, outcome, visit);
    }

    Effect EffectOf(int arm, Outcome outcome, int visit)
    {
        var o = IndexOf(outcome);
        var difference = values.Difference(arm, o, visit);
        var control = Statistics.Summarize(values.At(0, o, visit));
        var parameters = Statistics.Summarize(byParameter.Difference(arm, o, visit));
        var least = outcome.MinimalImportantDifference?.Size(control.Mean);
        var better = outcome.Benefit == Benefit.Lower ? -1 : 1;
        double? chance = least is { } size && outcome.Benefit != Benefit.None ? (double)difference.Count(d => better * d > size) / difference.Length : null;
        return new(design.Plans[arm].Name, outcome.Name, outcome.Unit, days[visit], Statistics.Summarize(values.At(arm, o, visit)), control,
            Statistics.Summarize(difference), parameters.Low, parameters.High, least, chance);
    }

    IEnumerable<DifferenceSeries> Differences()
    {
        for (var arm = 1; arm < design.Plans.Count; arm++)
            foreach (var outcome in Wanted)
            {
                var (a, o) = (arm, IndexOf(outcome));
                var intervals = days.Select((_, visit) => Statistics.Summarize(values.Difference(a, o, visit))).ToArray();
                yield return new(design.Plans[arm].Name, outcome.Name, outcome.Unit, [.. days], [.. intervals.Select(i => i.Mean)], [.. intervals.Select(i => i.Low)], [.. intervals.Select(i => i.High)]);
            }
    }

    internal static int IndexOf(Outcome outcome)
    {
        for (var i = 0; i < OutcomeList.All.Count; i++)
            if (OutcomeList.All[i].Name == outcome.Name)
                return i;
        throw new KeyNotFoundException(outcome.Name);
    }

    IEnumerable<string> Warnings()
    {
        if (findings.Failures.Count > 0)
            yield return $"{findings.Failures.Count} of {scenario.Draws} draws are left out of every summary, because no living heart met the patient's numbers or because numbers were not finite; the first: draw {findings.Failures[0].Draw}, "
                + $"{findings.Failures[0].Fault?.ToString() ?? "in a repetition with other steps or switches"}.";
        var passed = findings.Notes.Where(note => note.Passed is not null).ToArray();
        if (passed.Length > 0)
            yield return $"{passed.Length} of {findings.Notes.Length} draws pass a limit that no living heart passes; they are kept, and their death is not in the survival curves. The first: {passed[0].Passed}.";
        var open = findings.Notes.Count(note => !note.FitConverged);
        if (open > 0)
            yield return $"The fit of the patient did not come to rest in {open} of {findings.Notes.Length} draws; their residuals are larger.";
        foreach (var residual in findings.CentreNotes!.Residuals.Where(residual => !residual.Within && !residual.Drawn))
            yield return string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{residual.Quantity} could not be met together with the other data: {residual.Given:G4} {residual.Unit} given, {residual.Fitted:G4} in the model.");
        for (var arm = 1; arm < design.Plans.Count; arm++)
            if (design.Scenario.Arms[arm - 1].Product is not null && findings.Draws.Count(draw => !design.Of(draw).Plans[arm].Treats) is var late and > 0)
                yield return $"{design.Plans[arm].Name}: the product is ready only after the horizon in {late} of {findings.Draws.Count} draws; no cells were given in these.";
    }

    Dictionary<string, double> Checks() => new()
    {
        ["draws"] = scenario.Draws,
        ["drawsLeftOut"] = findings.Failures.Count,
        ["drawsBeyondLimits"] = findings.Notes.Count(note => note.Passed is not null),
        ["beatDays"] = days.Count,
        ["stepCheckLvefPoints"] = StepCheck(0),
        ["stepCheckEffectLvefPoints"] = design.Plans.Count > 1 ? StepCheck(1) : 0,
        ["worstCellBalance"] = findings.Notes.Max(note => note.CellError),
        ["beatsNotPeriodic"] = findings.Notes.Sum(note => note.Unsettled),
        ["acceptanceRate"] = (double)findings.Notes.Length / findings.Notes.Sum(note => note.Attempts),
        ["fitsNotAtRest"] = findings.Notes.Count(note => !note.FitConverged),
    };

    /// <summary>Largest change of LVEF (arm 0) or of its effect (later arms) at the horizon when every gap and step is halved, points.</summary>
    double StepCheck(int arm)
    {
        var worst = 0.0;
        for (var draw = 0; draw < findings.Refined.Length; draw++)
        {
            double Points(Course[] courses, int which) => 100 * courses[which].Visits[^1].EjectionFraction;
            double Effect(Course[] courses) => arm == 0 ? Points(courses, 0) : Points(courses, arm) - Points(courses, 0);
            worst = Math.Max(worst, Math.Abs(Effect(findings.Refined[draw]) - Effect(findings.Courses[draw])));
        }
        return worst;
    }
}
