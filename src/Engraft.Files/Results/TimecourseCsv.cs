using Engraft.Laboratory;

namespace Engraft.Files.Results;

/// <summary>timecourse.csv, tidy: one row per arm, outcome and day with mean and 90 % band.</summary>
public static class TimecourseCsv
{
    public static void Write(StudyResult result, Stream stream)
    {
        using var csv = new Csv(stream);
        csv.Line("arm", "day", "outcome", "unit", "mean", "low", "high");
        foreach (var arm in result.Arms)
            foreach (var (_, series) in arm.Series.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                WriteSeries(csv, arm, series);
    }

    static void WriteSeries(Csv csv, ArmResult arm, Series series)
    {
        for (var i = 0; i < arm.Days.Length; i++)
            csv.Line(arm.Name, Csv.Number(arm.Days[i]), series.Outcome, series.Unit, Csv.Number(series.Mean[i]), Csv.Number(series.Low[i]),
                Csv.Number(series.High[i]));
    }
}
