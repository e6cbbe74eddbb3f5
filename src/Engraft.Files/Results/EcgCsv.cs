using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Files.Results;

/// <summary>ecg.csv: leads through time.</summary>
public static class EcgCsv
{
    public static void Write(Stream stream, IReadOnlyList<RhythmFindings> cases)
    {
        using var csv = new Csv(stream);
        csv.Line(["case", "time_ms", .. cases[0].Ecg.Positions.Leads.Select(lead => $"{lead.Name}_mV")]);
        foreach (var one in cases)
            for (var i = 0; i < one.Ecg.Times.Count; i++)
                csv.Line([one.Plan.Name, Csv.Number(one.Ecg.Times[i]), .. one.Ecg.Leads[i].Select(Csv.Number)]);
    }
}
