using Engraft.Files.Reports.Sections;
using Engraft.Laboratory;

namespace Engraft.Files.Reports;

/// <summary>The report of one study: a single page that needs nothing else, for a cardiologist, a statistician and an informed layperson.</summary>
public static class HtmlReport
{
    /// <summary>Writes the whole page; the first page stands in the order the specification fixes.</summary>
    public static void Write(StudyResult result, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        var html = new Html(writer);
        var reading = new Reading(result);
        Page.Begin(html, writer, result.Scenario.Title);
        Banner.Write(html);
        html.Open("main").Open("div", "first-page");
        QuestionSection.Write(html, reading);
        DifferenceSection.Write(html, reading);
        EvidenceSection.Write(html, reading);
        BenefitAndHarmSection.Write(html, reading);
        html.Close();
        Contents.Write(html, reading);
        CourseSection.Write(html, reading);
        ScarSection.Write(html, reading);
        SegmentSection.Write(html, reading);
        LoopSection.Write(html, reading);
        AttributionSection.Write(html, reading);
        MustBeTrueSection.Write(html, reading);
        OutcomesSection.Write(html, reading);
        EventsSection.Write(html, reading);
        PatientSection.Write(html, reading);
        InfluenceSection.Write(html, reading);
        SourcesSection.Write(html, reading);
        LimitsSection.Write(html, reading);
        ReproduceSection.Write(html, reading);
        html.Close();
        Page.End(html);
    }
}
