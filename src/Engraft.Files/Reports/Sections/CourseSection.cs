namespace Engraft.Files.Reports.Sections;

/// <summary>Ejection fraction and end-systolic volume index with and without cells on one axis, their difference beneath.</summary>
internal static class CourseSection
{
    public static void Write(Html html, Reading reading)
    {
        html.Section("course", reading.Treated.Count == 0 ? "What happens?" : "What did the cells do?", reading.Treated.Count == 0 ? "The heart over time" : "The heart over time, with and without cells");
        html.Open("div", "pair");
        CourseChart.Write(html, reading, "lvef");
        CourseChart.Write(html, reading, reading.Has("lvesvIndex") ? "lvesvIndex" : "lvesv");
        html.Close().Close();
    }
}
