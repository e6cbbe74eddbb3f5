using Engraft.Outcomes;
using Engraft.Patients;

namespace Engraft.Tests.Outcomes;

/// <summary>Pocock 2013 (doi:10.1093/eurheartj/ehs337), table in data/published/maggic.csv.</summary>
public sealed class MaggicPublished
{
    /// <summary>The table prints three decimals.</summary>
    const double Printed = 0.0005;

    /// <summary>Woman of 68, LVEF 30, 119 mmHg, index 19, creatinine 135, NYHA II, smoker, beta-blocker yes, ACE inhibitor no, failure under 18 months.</summary>
    static CompletedPatient WorkedExample() => Given.Completed(new Patient
    {
        Age = 68,
        Sex = Sex.Female,
        Height = 165,
        Weight = 19 * 1.65 * 1.65 + 0.01,
        Lvef = 0.30,
        SystolicPressure = 119,
        Creatinine = 135,
        Nyha = 2,
        CurrentSmoker = true,
        Diabetes = false,
        Copd = false,
        MonthsOnTherapy = 6,
        Background = new Background { BetaBlocker = true },
        Aetiology = new Hypertension(),
    });

    [Fact]
    public void The_worked_example_has_23_points() => Assert.Equal(23, Maggic.Points(WorkedExample()));

    [Fact]
    public void Its_risks_are_as_published()
    {
        Assert.Equal(0.134, Maggic.OneYear(23), Printed);
        Assert.Equal(0.316, Maggic.ThreeYears(23), Printed);
    }

    [Fact]
    public void Every_row_of_the_risk_table_is_reproduced()
    {
        var rows = Table().Where(row => row[0] == "risk").ToArray();
        Assert.Equal(51, rows.Length);
        Assert.All(rows, row =>
        {
            var points = int.Parse(row[1]["score=".Length..]);
            Assert.Equal(double.Parse(row[3]["p1yr=".Length..]), Maggic.OneYear(points), Printed);
            Assert.Equal(double.Parse(row[4]["p3yr=".Length..]), Maggic.ThreeYears(points), Printed);
        });
    }

    [Theory]
    [InlineData("age_years x LVEF", new[] { 50.0, 57, 62, 67, 72, 77, 85 })]
    [InlineData("SBP_mmHg x LVEF", new[] { 100.0, 115, 125, 135, 145, 160 })]
    public void Age_and_pressure_count_by_ejection_fraction(string variable, double[] values)
    {
        var rows = Table().Where(row => row[0] == "points" && row[1] == variable).ToArray();
        Assert.Equal(values.Length, rows.Length);
        double[] lvef = [25, 35, 45];
        for (var i = 0; i < values.Length; i++)
            for (var column = 0; column < 3; column++)
            {
                var age = variable.StartsWith("age", StringComparison.Ordinal);
                var with = Maggic.Points(lvef[column], age ? values[i] : 50, age ? 160 : values[i], 35, 80, 1);
                var without = Maggic.Points(lvef[column], 50, 160, 35, 80, 1);
                Assert.Equal(int.Parse(rows[i][3 + column]), with - without);
            }
    }

    [Theory]
    [InlineData("LVEF_pct", new[] { 15.0, 22, 27, 32, 37, 45 })]
    [InlineData("BMI_kg_m2", new[] { 14.0, 17, 22, 27, 32 })]
    [InlineData("creatinine_umol_L", new[] { 80.0, 100, 120, 140, 160, 190, 230, 300 })]
    [InlineData("NYHA", new[] { 1.0, 2, 3, 4 })]
    public void Other_quantities_count_as_in_the_table(string variable, double[] values)
    {
        var rows = Table().Where(row => row[0] == "points" && row[1] == variable).ToArray();
        Assert.Equal(values.Length, rows.Length);
        for (var i = 0; i < values.Length; i++)
        {
            var x = values[i];
            var points = variable switch
            {
                "LVEF_pct" => Maggic.Points(x, 50, 160, 35, 80, 1),
                "BMI_kg_m2" => Maggic.Points(45, 50, 160, x, 80, 1),
                "creatinine_umol_L" => Maggic.Points(45, 50, 160, 35, x, 1),
                _ => Maggic.Points(45, 50, 160, 35, 80, (int)x),
            };
            Assert.Equal(int.Parse(rows[i][5]), points);
        }
    }

    static IEnumerable<string[]> Table() =>
        File.ReadLines(Path.Combine(Engraft.Files.ParameterFiles.DataFolder, "published", "maggic.csv")).Skip(1).Select(line => line.Split(','));
}
