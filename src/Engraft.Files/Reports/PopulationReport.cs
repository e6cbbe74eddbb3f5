using System.Globalization;
using Engraft.Files.Populations;
using Engraft.Files.Reports.Sections;
using Engraft.Files.Results.Cohorts;
using Engraft.Laboratory.Cohorts;
using Engraft.Outcomes;
using Engraft.Patients.Populations;

namespace Engraft.Files.Reports;

/// <summary>A cohort on one page: who was rejected, how near it comes to its targets, what becomes of it.</summary>
static class PopulationReport
{
    public static void Write(PopulationRecord record, TextWriter writer)
    {
        var html = new Html(writer);
        var population = record.Cohort.Population;
        Page.Begin(html, writer, population.Title);
        Banner.Write(html);
        html.Open("main");
        html.Open("header", "title").Element("p", population.Title, "question").Element("h1", $"{record.Cohort.Members.Count} simulated patients")
            .Element("p", $"After {population.Source}. {population.Note}", "lead").Close();
        WriteSelection(html, record.Cohort);
        WriteTargets(html, record);
        WriteShares(html, record);
        WriteCorrelations(html, record);
        if (record.Cohort.Days.Count > 1)
            WriteCourse(html, record);
        if (record.Sensitivity.Count > 0)
            WriteSensitivity(html, record);
        html.Section("limits", "What can this not tell?", "Limits");
        html.Element("p", "Distributions are those that the population's file gives, many of them assumed; how quantities go together is known for one cohort of advanced heart failure. The course is that of standard care. Spreads are between patients and parameters together.").Close().Close();
        Page.End(html);
    }

    static void WriteSelection(Html html, CohortResult cohort)
    {
        var tally = cohort.Selection;
        html.Section("selection", "Who is in it?", "Selection");
        html.Element("p", Text($"Of {tally.Drawn} candidates {tally.Plausible} could be admitted and live, {tally.Accepted} were accepted (effective size {tally.EffectiveSize:0}). Rule: {tally.Rule}. {cohort.Unfitted.Values.Sum()} accepted candidates are met by no heart of the laboratory and were left out."));
        html.Table("Candidates rejected, by reason", ["Reason", "Candidates"], tally.Rejected.Concat(cohort.Unfitted).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (string[])[entry.Key, Text($"{entry.Value}")]));
        html.Close();
    }

    static void WriteTargets(Html html, PopulationRecord record)
    {
        html.Section("targets", "Does it look like the patients it stands for?", "Distributions beside their targets");
        html.Table("Fitted hearts. Mean (SD). Distance: largest difference of the two distribution functions (Kolmogorov).", ["Quantity", "Unit", "Target", "Cohort", "Distance", "Method", "Source"],
            record.Marginals.Select(line => (string[])[PopulationTerms.FieldOf(line.Quantity).Meaning, PopulationTerms.Unit(line.Quantity), Moments(line.Quantity, line.Target.Distribution.Mean, line.Target.Distribution.Spread),
                Moments(line.Quantity, line.Mean, line.Spread), line.Kolmogorov is { } distance ? Text($"{distance:0.000}") : "conditional", $"{line.Target.Method}, {line.Target.Quality}", line.Target.Source]), "wwnnnww");
        html.Close();
    }

    static void WriteShares(Html html, PopulationRecord record)
    {
        html.Section("shares", "With which drugs and diseases?", "Shares");
        html.Table("Shares of the cohort", ["Share", "Target", "Cohort"], record.Shares.Select(line => (string[])[line.Name, line.Target is { } target ? Percent(target) : "–", Percent(line.Share)]));
        html.Close();
    }

    static void WriteCorrelations(Html html, PopulationRecord record)
    {
        const int Listed = 20;
        html.Section("correlations", "How do its quantities go together?", "Rank correlations");
        html.Element("p", $"Matrix: {record.Cohort.Population.Correlations.Name} ({record.Cohort.Population.Correlations.Source}). The {Listed} pairs farthest from it:");
        html.Table("Spearman correlations of the fitted hearts", ["Pair", "Target", "Cohort"], record.Correlations.OrderByDescending(line => Math.Abs(line.Rank - line.Target)).Take(Listed)
            .Select(line => (string[])[$"{PopulationSampler.Spelled(line.First)}, {PopulationSampler.Spelled(line.Second)}", Text($"{line.Target:0.00}"), Text($"{line.Rank:0.00}")]));
        html.Close();
    }

    static void WriteCourse(Html html, PopulationRecord record)
    {
        html.Section("course", "What becomes of them?", "Course under standard care");
        html.Table("Mean (SD) between patients, by day", ["Outcome", "Unit", .. record.Cohort.Days.Select(day => Text($"day {day:0}"))], record.Courses.Select(line =>
            (string[])[OutcomeList.Named(line.Outcome).Title, OutcomeList.Named(line.Outcome).Unit, .. line.Mean.Select((mean, visit) => Text($"{mean:G4} ({line.Spread[visit]:G3})"))]), "wwn");
        html.Close();
    }

    static void WriteSensitivity(Html html, PopulationRecord record)
    {
        html.Section("sensitivity", "What do the correlations carry?", "Other correlations");
        html.Table($"The same population with the matrix '{record.Other!.Population.Correlations.Name}'", ["Measure", record.Cohort.Population.Correlations.Name, record.Other.Population.Correlations.Name, "Error of the difference", "Beyond chance"],
            record.Sensitivity.Select(line => (string[])[line.Measure, Text($"{line.Own:G4}"), Text($"{line.Other:G4}"), Text($"{line.Error:G2}"), line.Moves ? "yes" : "no"]));
        html.Close();
    }

    static string Moments(PopulationQuantity quantity, double mean, double spread)
    {
        var scale = PopulationTerms.IsShare(quantity) ? 100 : 1;
        return Text($"{scale * mean:G4} ({scale * spread:G3})");
    }

    static string Percent(double share) => Text($"{100 * share:0.#} %");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
