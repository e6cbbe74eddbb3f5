using System.Globalization;
using Engraft.Laboratory.Cohorts;
using Engraft.Outcomes;

namespace Engraft.Files.Results.Cohorts;

/// <summary>courses.csv: every patient at every visit under standard care.</summary>
static class CoursesCsv
{
    public static void Write(CohortResult result, Stream stream)
    {
        using var csv = new Csv(stream);
        csv.Line(["patient", "day", .. result.Outcomes.Select(name => OutcomeList.Named(name)).Select(outcome => $"{outcome.Name}_{outcome.Unit}")]);
        for (var i = 0; i < result.Members.Count; i++)
            for (var visit = 0; visit < result.Days.Count; visit++)
                csv.Line([(i + 1).ToString(CultureInfo.InvariantCulture), Csv.Number(result.Days[visit]), .. result.Members[i].Visits[visit].Select(Csv.Number)]);
    }
}
