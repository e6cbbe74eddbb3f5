using Engraft.Files.Reports.Charts;
using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>Pressure-volume loops at the start and at the horizon.</summary>
internal static class LoopSection
{
    /// <summary>Loops closer than this, mL and mmHg, are one line on the page.</summary>
    const double Alike = 0.5;

    public static void Write(Html html, Reading reading)
    {
        if (!reading.Result.Arms.Any(arm => arm.Loops.Count > 0))
            return;
        html.Section("loops", "How does the heart pump?", "Pressure-volume loops");
        html.Element("p", "One beat of the left ventricle, patient at the centre of all distributions. Loops run counter-clockwise; width is the stroke volume, area the work done. A loop further left is a smaller heart.");
        html.Open("div", "pair");
        if (reading.Treated.Count == 0)
            WriteOne(html, reading, []);
        foreach (var arms in reading.Treated.Count == 0 ? [] : reading.Charts())
            WriteOne(html, reading, arms);
        html.Close().Close();
    }

    static void WriteOne(Html html, Reading reading, IReadOnlyList<ArmResult> arms)
    {
        var loops = new List<Loop>();
        var first = reading.Standard.Loops.MinBy(loop => loop.Day);
        if (first is not null)
            loops.Add(new($"{(arms.All(arm => SameStart(first, arm)) && arms.Count > 0 ? "all arms" : reading.Standard.Name)} at the start, day {Figures.Number(first.Day, 0)}", 0, true, first.Volume, first.Pressure));
        foreach (var arm in arms.Prepend(reading.Standard))
        {
            if (arm != reading.Standard && arm.Loops.MinBy(loop => loop.Day) is { } start && !SameStart(first, arm))
                loops.Add(new($"{arm.Name} at the start, day {Figures.Number(start.Day, 0)}", reading.ColourOf(arm.Name), true, start.Volume, start.Pressure));
            if (arm.Loops.MaxBy(loop => loop.Day) is { } last)
                loops.Add(new($"{arm.Name}, {Figures.Duration(last.Day)}", reading.ColourOf(arm.Name), false, last.Volume, last.Pressure));
        }
        html.Figure(LoopChart.Draw(html.NextId(), $"Pressure-volume loops{(arms.Count == 1 ? ": " + arms[0].Name : "")}", string.Join("; ", loops.Select(Describe)), loops), "");
        html.Table("The same loops in numbers.", ["Loop", "End-diastolic volume, mL", "End-systolic volume, mL", "Stroke volume, mL", "Peak pressure, mmHg"],
            loops.Where(loop => loop.Volume.Length > 0 && loop.Pressure.Length > 0).Select(Row));
    }

    /// <summary>Arms begin as the same heart: one loop then stands for all.</summary>
    static bool SameStart(PressureVolumeLoop? first, ArmResult arm) => first is not null && arm.Loops.MinBy(loop => loop.Day) is { } start
        && start.Volume.Length == first.Volume.Length && start.Pressure.Length == first.Pressure.Length
        && start.Volume.Zip(first.Volume, (one, other) => Math.Abs(one - other)).All(gap => gap < Alike)
        && start.Pressure.Zip(first.Pressure, (one, other) => Math.Abs(one - other)).All(gap => gap < Alike);

    static string[] Row(Loop loop) => [loop.Label, Figures.Number(loop.Volume.Max(), 0), Figures.Number(loop.Volume.Min(), 0),
        Figures.Number(loop.Volume.Max() - loop.Volume.Min(), 0), Figures.Number(loop.Pressure.Max(), 0)];

    static string Describe(Loop loop) => loop.Volume.Length == 0 || loop.Pressure.Length == 0 ? $"{loop.Label}: no points"
        : $"{loop.Label}: volume {Figures.Range(loop.Volume.Min(), loop.Volume.Max(), 0)} mL, highest pressure {Figures.Number(loop.Pressure.Max(), 0)} mmHg";
}
