using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>Benefit and harm as patients per 100 over the horizon; waiting and procedure count.</summary>
sealed class StudyRisks(StudyDesign design, StudyFindings findings, StudyValues values)
{
    /// <summary>Two-sided 90 % of a normal.</summary>
    const double Ninety = 1.6448536269514722;

    /// <summary>Smallest upper bound printed, per 100: no event seen is not no risk.</summary>
    const double SmallestBound = 0.05;

    /// <summary>Share of the cells that become muscle from which a product is muscle.</summary>
    const double Muscle = 0.01;

    readonly int last = design.Timetable.Days.Count - 1;

    public IEnumerable<Risk> All()
    {
        for (var arm = 0; arm < design.Plans.Count; arm++)
        {
            foreach (var risk in Common(arm))
                yield return risk;
            if (design.Treats(arm))
                foreach (var risk in OfTherapy(arm))
                    yield return risk;
            else if (design.Performs(arm))
                foreach (var risk in OfProcedure(arm, design.Plans[arm].Arm!.Route!))
                    yield return risk;
        }
    }

    /// <summary>Patients per 100 who improve by at least the smallest change that matters, with and without the therapy.</summary>
    public IEnumerable<BenefitPer100> Benefits()
    {
        foreach (var name in design.Scenario.Outcomes.Concat(["kccq", "sixMinuteWalk"]).Distinct())
        {
            var outcome = OutcomeList.Named(name);
            if (outcome.MinimalImportantDifference is { } least && outcome.Benefit != Benefit.None)
                for (var arm = 1; arm < design.Plans.Count; arm++)
                    if (design.Performs(arm) || design.Plans[arm].Change is not null)
                        yield return BenefitOf(arm, outcome, least);
        }
    }

    IEnumerable<Risk> Common(int arm)
    {
        yield return Follow(arm, "death from any cause", course => 1 - course.Hazards.Survival[^1], "baseline risk score and trial rates", "doi:10.1093/eurheartj/ehs337");
        yield return Follow(arm, "first hospitalisation for heart failure", course => course.Hazards.Hospitalised[^1], "trial rates by baseline risk", "PMC9828868");
        var muscle = design.Plans[arm].Arm?.Product?.Number("differentiation") >= Muscle;
        yield return Follow(arm, "ventricular tachycardia or fibrillation", course => course.Hazards.VtEvents[^1],
            muscle ? "assumption: graft rhythm of macaques and pigs (n as in the sources of the product) added to 613 patients with a defibrillator" : "613 patients with a defibrillator", "Devecchi 2017");
    }

    IEnumerable<Risk> OfTherapy(int arm)
    {
        var plan = design.Plans[arm];
        var (product, route) = (plan.Arm!.Product!, plan.Arm.Route!);
        if (plan.Making!.Days > 0)
            yield return Over(arm, "death while waiting for the product (the same patient without cells has the same deaths)", [.. Waiting(arm)], "waiting", "baseline risk over the time of manufacture, drawn",
                product.Numbers["leadTime"].Source);
        if (plan.Making.Never > 0)
            yield return Over(arm, "no product: every batch fails", [.. findings.Draws.Select(draw => design.Of(draw).Plans[arm].Making!.Never)], "waiting", Basis(product.Numbers["batchFailure"]),
                product.Numbers["batchFailure"].Source);
        foreach (var risk in OfProcedure(arm, route))
            yield return risk;
        yield return Follow(arm, "death by later harm of cells or drugs (arrhythmia, infection, tumour)", DeathByHarm, "assumption: lethality of each harm", "doi:10.1016/j.stemcr.2021.08.005");
        yield return Of(arm, "tumour from residual pluripotent cells", course => course.Hazards.Tumours[^1], "follow-up", Basis(product.Numbers["pluripotentShare"]), "doi:10.1016/j.scr.2009.02.002");
        if (plan.Arm.Immunosuppression is not null)
            yield return Follow(arm, "serious infection by immunosuppression", course => course.Hazards.Infected[^1], "hospital stays for infection of 142 people with a kidney transplant; carried over to heart failure by assumption", "PMC6136109");
        if (product.Donor != Therapies.Donor.Own)
            yield return Follow(arm, "sensitisation (donor-specific antibody) that may bar a transplant", course => course.Visits[^1].DonorSpecificAntibody, "assumption: rates judged from survival of grafts", "doi:10.1001/jama.2012.25321");
    }

    /// <summary>With cells or as a sham: the needle, the catheter and the knife do harm by themselves.</summary>
    IEnumerable<Risk> OfProcedure(int arm, Therapies.DeliveryRoute route)
    {
        yield return Of(arm, "death by a procedure or its complication", course => course.Visits[^1].ProcedureDeath, "procedure", Basis(route.Numbers["death"]), route.Numbers["death"].Source);
        yield return Of(arm, "serious event of a procedure or harvest (deaths included)", course => course.Visits[^1].ProcedureEvent, "procedure", Basis(route.Numbers["tamponade"]), route.Numbers["tamponade"].Source);
    }

    Risk Follow(int arm, string name, Func<Course, double> probability, string basis, string source) => Of(arm, name, probability, "follow-up", basis, source);

    Risk Of(int arm, string name, Func<Course, double> probability, string phase, string basis, string source) =>
        Over(arm, name, [.. findings.Courses.Select(draw => probability(draw[arm]))], phase, basis, source);

    Risk Over(int arm, string name, double[] probabilities, string phase, string basis, string source)
    {
        var interval = Statistics.Summarize([.. probabilities.Select(probability => 100 * probability)]);
        return new(design.Plans[arm].Name, name, interval.Mean, interval.Low, Math.Max(SmallestBound, interval.High), basis, source, phase);
    }

    /// <summary>Deaths between decision and first dose, from standard care: the procedure's own deaths fall on the day of the dose and are counted there.</summary>
    public IEnumerable<double> Waiting(int arm)
    {
        for (var draw = 0; draw < findings.Courses.Length; draw++)
        {
            var (treated, plan) = (findings.Courses[draw][arm], design.Of(findings.Draws[draw]).Plans[arm]);
            var course = treated.WithoutCells ?? findings.Courses[draw][0];
            var alive = StudyValues.On([plan.Arm!.Day, plan.Treats ? plan.Doses[0] : design.Scenario.Horizon], course, course.Hazards.Survival);
            yield return alive[0] - alive[1];
        }
    }

    /// <summary>Cumulative share killed by the therapy's harms.</summary>
    double DeathByHarm(Course course)
    {
        var (hazards, sum, before) = (course.Hazards, 0.0, 0.0);
        for (var i = 0; i < course.Visits.Count; i++)
        {
            var harm = hazards.Harm[i];
            if (i > 0)
                sum += 0.25 * (harm + before) * (hazards.Survival[i] + hazards.Survival[i - 1]) * (course.Visits[i].Day - course.Visits[i - 1].Day) / 365.25;
            before = harm;
        }
        return Math.Min(sum, 1 - hazards.Survival[^1]);
    }

    static string Basis(Therapies.Sourced number) => number.Method.Equals("assumed", StringComparison.OrdinalIgnoreCase) || number.Quality is "D" or "M" ? "assumption" : number.Note ?? number.Method;

    /// <summary>A share differs by points, not by per cent.</summary>
    static string DifferenceUnit(Outcome outcome) => outcome.Unit == "%" ? "points" : outcome.Unit.Replace("m2", "m²", StringComparison.Ordinal);

    BenefitPer100 BenefitOf(int arm, Outcome outcome, MinimalImportantDifference least)
    {
        var o = StudySummary.IndexOf(outcome);
        var better = outcome.Benefit == Benefit.Lower ? -1 : 1;
        // The same size as in the effects: from standard care at the horizon.
        var size = least.Size(Statistics.Mean(values.At(0, o, last)));
        var (treated, control) = (Improved(arm), Improved(0));
        var difference = treated.Zip(control, (t, c) => t - c).ToArray();
        var mean = Statistics.Mean(difference);
        var error = Ninety * Math.Sqrt(Statistics.Variance(difference, mean) / difference.Length);
        return new BenefitPer100(design.Plans[arm].Name, $"{outcome.Title} better by at least {Statistics.Round(size)} {DifferenceUnit(outcome)}".TrimEnd(),
            100 * Statistics.Mean(treated), 100 * Statistics.Mean(control), 100 * (mean - error), 100 * (mean + error), "count of simulated patients", least.Source);

        double[] Improved(int which)
        {
            var (end, start) = (values.At(which, o, last), values.At(which, o, 0));
            return [.. end.Select((value, draw) => better * (value - start[draw]) >= size ? 1.0 : 0.0)];
        }
    }
}
