namespace Engraft.Files.Reports.Sections;

/// <summary>Ejection fraction and end-systolic volume index with and without cells on one axis, their difference beneath.</summary>
internal static class CourseSection
{
    public static void Write(Html html, Reading reading)
    {
        html.Section("course", reading.Treated.Count == 0 ? "What happens?" : reading.Did, reading.Treated.Count == 0 ? "The heart over time" : reading.DrugsAlone ? "The heart over time, with and without the change" : "The heart over time, with and without cells");
        html.Open("div", "pair");
        CourseChart.Write(html, reading, "lvef");
        CourseChart.Write(html, reading, reading.Has("lvesvIndex") ? "lvesvIndex" : "lvesv");
        html.Close().Close();
    }
}
