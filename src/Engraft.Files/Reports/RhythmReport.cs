using System.Globalization;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;
using Engraft.Files.Images;
using Engraft.Files.Reports.Charts;
using Engraft.Files.Reports.Sections;
using Engraft.Files.Rhythms;

namespace Engraft.Files.Reports;

/// <summary>The report of a rhythm study: verdicts, a film one can play, maps and ECG, all from the run's own numbers, in one page that needs nothing else.</summary>
public static class RhythmReport
{
    public static void Write(RhythmScenario scenario, IReadOnlyList<RhythmFindings> cases, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(cases);
        var html = new Html(writer);
        Page.Begin(html, writer, scenario.Title);
        Banner.Write(html);
        html.Open("main").Open("section", "title").Element("h1", scenario.Title, scenario.Title.Length > 40 ? "long" : null);
        if (scenario.Question is { } question)
            html.Element("p", question, "lead");
        html.Close();
        Verdicts(html, cases);
        for (var i = 0; i < cases.Count; i++)
            Case(html, cases[i], i);
        Method(html, scenario, cases);
        html.Close();
        html.Markup($"<script>/*<![CDATA[*/{FilmScript.Text}/*]]>*/</script>\n");
        Page.End(html);
    }

    static void Verdicts(Html html, IReadOnlyList<RhythmFindings> cases)
    {
        html.Section("verdicts", "Does the graft capture the heart? Can a premature beat start re-entry?", "What was seen");
        html.Table("Each row is one simulated heart. A heart in which nothing happened is not a safety finding.",
            ["case", "graft and heart", "re-entry after premature beats", "graft, mL", "conduction, m/s", "spacing"],
            cases.Select(one => (IReadOnlyList<string>)[one.Plan.Name, RhythmWords.Capture(one), RhythmWords.Window(one), Number(one.GraftVolume, "0.00"), Number(one.Speed, "0.00"), RhythmWords.Resolution(one)]), "wwwnnw");
        html.Close();
    }

    static void Case(Html html, RhythmFindings found, int number)
    {
        var id = $"case{number + 1}";
        html.Section(id, "What does it look like?", found.Plan.Name);
        if (RhythmWords.Alone(found.Plan) is { } alone)
            html.Element("p", $"{char.ToUpperInvariant(alone[0])}{alone[1..]}.");
        html.Open("div", "pair");
        FilmScript.Figure(html, found, id);
        Map(html, found, found.Activation, "Last activation of each voxel", "grey does not conduct or was not activated");
        html.Close();
        html.Open("details").Element("summary", "Repolarisation, durations, re-activation").Open("div", "pair");
        Map(html, found, found.Repolarisation, "End of the last action potential (nine tenths repolarised)", "grey has not repolarised");
        Map(html, found, found.Durations, "Duration of the last action potential", "grey has not repolarised");
        html.Close().Close();
        html.Table("Rhythm of a host cell far from the graft or the electrode, and of the whole tissue.", ["what", "seen"], RhythmWords.Rhythm(found), "ww");
        Ecg(html, found);
        if (found.Premature.Count > 0)
            html.Table("Premature stimuli, the longest interval first; each begins from the same state.", ["interval, ms", "answer", "host activated, %", "more than once, %", "last activation, ms", "longest turning, ms"],
                found.Premature.Select(trial => (IReadOnlyList<string>)[Number(trial.Interval, "0"), RhythmWords.Of(trial.Answer), Number(100 * trial.Activated, "0"), Number(100 * trial.Again, "0"), Number(trial.Last, "0"), Number(trial.Turning, "0")]), "nwnnnn");
        html.Close();
    }

    static void Ecg(Html html, RhythmFindings found)
    {
        double[] times = [.. found.Ecg.Times.Select(time => time / 1000)];
        var panels = found.Ecg.Positions.Leads.Select((lead, i) => new Curve(lead.Name, 1, times, [.. found.Ecg.Leads.Select(row => row[i])]));
        html.Open("details").Element("summary", "ECG").Open("div", "pair");
        foreach (var curve in panels)
            EcgChart.Draw(html, curve);
        html.Close();
        html.Element("p", "Potentials of electrodes in an unbounded conductor without a torso; shapes may be read, amplitudes may not. All samples are in ecg.csv.", "fine");
        html.Close();
    }

    static void Map(Html html, RhythmFindings found, double[] map, string what, string grey)
    {
        html.Open("figure").Markup($"<img alt=\"{what}\" style=\"width:100%;image-rendering:pixelated\" src=\"data:image/png;base64,{Image(found, map)}\"/>");
        html.Element("figcaption", $"{what}, {Scale(found, map)}; {grey}. Plane: {found.Film.Plane}.");
        html.Close();
    }

    static string Scale(RhythmFindings found, double[] map)
    {
        if (!map.Any(double.IsFinite))
            return "none";
        var (low, high) = MapImage.Range(found.Map.Grid, map);
        return string.Create(CultureInfo.InvariantCulture, $"{low:F0} ms (dark) to {high:F0} ms (yellow)");
    }

    static string Image(RhythmFindings found, double[] map)
    {
        using var stream = new MemoryStream();
        MapImage.Write(stream, found.Map.Grid, map);
        return Convert.ToBase64String(stream.ToArray());
    }

    static void Method(Html html, RhythmScenario scenario, IReadOnlyList<RhythmFindings> cases)
    {
        var (plan, options) = (cases[0].Plan, cases[0].Plan.Options);
        html.Section("method", "How was it computed?", "Method and limits");
        html.List(
        [
            string.Create(CultureInfo.InvariantCulture, $"Monodomain on voxels of {plan.Spacing} mm, steps of {options.Step} ms, differences of order {options.Order}, {(options.Front ? "upstroke treated below the voxel" : "no treatment of the upstroke")}, {(options.Diffusion == TissueDiffusion.Implicit ? "implicit" : "explicit")} diffusion, {options.Variant} kernels; microstructure of seed {plan.Seed}."),
            $"Cells: host {plan.HostTissue.Model.Name} ({plan.HostTissue.Model.Source}), border zone {plan.BorderTissue.Model.Name}, graft {plan.GraftTissue.Model.Name} ({plan.GraftTissue.Model.Source}).",
            RhythmWords.Automaticity(scenario, (cases.FirstOrDefault(one => one.Plan.GraftSite is not null) ?? cases[0]).Plan),
            "One microstructure and one pacing site are a case, not a probability.",
            .. scenario.Assumptions,
        ]);
        html.Close();
    }

    static string Number(double? value, string format) => value is { } number && double.IsFinite(number) ? number.ToString(format, CultureInfo.InvariantCulture) : "none";
}
