namespace Engraft.Files.Reports.Sections;

/// <summary>Scar in grams and as a share of the left ventricle.</summary>
internal static class ScarSection
{
    public static void Write(Html html, Reading reading)
    {
        if (!reading.Has("scarMass") && !reading.Has("scarPercent"))
            return;
        html.Section("scar", "What became of the scar?", "Scar");
        html.Element("p", "Scar is what late-gadolinium imaging would show: early after an infarction it includes water and dead muscle. The share can fall because the scar shrinks or because the rest of the heart grows, so both are shown.");
        html.Open("div", "pair");
        CourseChart.Write(html, reading, "scarMass");
        CourseChart.Write(html, reading, "scarPercent");
        html.Close().Close();
    }
}
