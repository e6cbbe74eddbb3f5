using Engraft.Files.Reports.Charts;
using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>Bull's-eyes of scar, graft and thickening at the horizon, one row an arm.</summary>
internal static class SegmentSection
{
    /// <summary>Systolic thickening of a healthy wall, share; drawn in full colour.</summary>
    const double HealthyThickening = 0.5;

    public static void Write(Html html, Reading reading)
    {
        var arms = reading.Result.Arms.Where(arm => arm.Segments.Count > 0).ToArray();
        if (arms.Length == 0)
            return;
        html.Section("segments", "Where?", $"The 17 segments of the left ventricle after {reading.Horizon}");
        html.Element("p", "Each disc is the left ventricle seen from the apex: base outside, apex in the middle, numbers in per cent. Patient at the centre of all distributions.");
        var graft = arms.SelectMany(arm => arm.Segments).Select(segment => segment.Graft).DefaultIfEmpty(0).Max();
        foreach (var arm in arms)
            WriteArm(html, reading, arm, graft);
        html.Close();
    }

    static void WriteArm(Html html, Reading reading, ArmResult arm, double mostGraft)
    {
        html.Element("h3", arm.Name).Open("div", "discs");
        Disc(html, arm, "Scar", segment => segment.Scar, 7, 1, "share of the segment that is scar; full colour at 100 %");
        Disc(html, arm, "Thickening", segment => segment.Thickening, 8, HealthyThickening, "systolic wall thickening; full colour at 50 %, a healthy wall");
        if (arm.Segments.Any(segment => segment.Graft > 0.0005))
            Disc(html, arm, "Graft", segment => segment.Graft, 9, mostGraft, $"share of the segment that is graft; full colour at {Percent(mostGraft)} %");
        else if (arm != reading.Standard)
            html.Element("p", "Graft: below 0.1 % in every segment, nothing to draw.", "fine");
        html.Close();
    }

    static void Disc(Html html, ArmResult arm, string what, Func<SegmentResult, double> share, int colour, double full, string caption)
    {
        var values = Enumerable.Range(1, 17).Select(number => arm.Segments.Where(segment => segment.Segment == number).Select(share).FirstOrDefault(double.NaN)).ToArray();
        var small = values.Where(double.IsFinite).DefaultIfEmpty(0).Max() < 0.1;
        string Label(double value) => Percent(value, small);
        var description = string.Join(", ", values.Select((value, i) => $"segment {i + 1}: {Label(value)} %"));
        html.Figure(BullsEye.Draw(html.NextId(), $"{what} by segment, {arm.Name}", description, values, colour, full, Label), $"{what}: {caption}.");
    }

    static string Percent(double share, bool small) => Figures.Number(100 * share, small && Math.Abs(share) >= 0.0005 ? 1 : 0);

    static string Percent(double share) => Percent(share, share < 0.1);
}
