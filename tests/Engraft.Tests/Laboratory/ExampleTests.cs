using System.Globalization;
using System.Text;
using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

/// <summary>Each shipped example against stored expectations (Expected/examples). ENGRAFT_ACCEPT=1 rewrites them; look at the difference before committing.</summary>
public class ExampleTests
{
    /// <summary>The same bytes are expected everywhere; text keeps nine digits.</summary>
    const string Digits = "G9";

    /// <summary>One register of draws.</summary>
    const int Draws = 8;

    static readonly string[] outcomes =
    [
        "lvef", "lvedv", "lvesv", "wedge", "lvMass", "scarMass", "collagenMass", "capillaryDensity", "inflammation", "crp", "graftMass", "graftCoupling", "arrhythmiaIndex", "arrhythmiaBurden",
        "peakVo2", "sixMinuteWalk", "kccq", "ntProBnp", "vtEvents", "survival", "procedureEvent", "sensitisation", "creatinine",
    ];

    [Theory]
    [InlineData("01-first-patient")]
    [InlineData("02-acute-infarct")]
    [InlineData("03-new-muscle")]
    [InlineData("04-genetic-dilated")]
    [InlineData("05-hypertensive")]
    [InlineData("06-muscle-patch")]
    [InlineData("07-routes-compared")]
    [InlineData("08-repeat-dosing")]
    [InlineData("09-cardiosphere-cells")]
    [InlineData("10-healthy-heart")]
    public void Example_gives_what_is_stored(string name)
    {
        var result = Bench.Run(Bench.Example(name + ".yaml", Draws), new() { Attribute = false, Threads = 2 });
        var text = Summary(result);
        var path = Path.Combine(Bench.Repository, "tests", "Engraft.Tests", "Expected", "examples", name + ".csv");
        if (Environment.GetEnvironmentVariable("ENGRAFT_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        Assert.Equal(File.ReadAllText(path), text);
    }

    static string Summary(StudyResult result)
    {
        var text = new StringBuilder("arm,outcome,first,middle,last\n");
        foreach (var arm in result.Arms)
            foreach (var outcome in outcomes)
            {
                var mean = arm.Series[outcome].Mean;
                text.Append(CultureInfo.InvariantCulture, $"{arm.Name.Replace(',', ';')},{outcome},{Number(mean[0])},{Number(mean[mean.Length / 2])},{Number(mean[^1])}\n");
            }
        return text.ToString();
    }

    static string Number(double value) => value.ToString(Digits, CultureInfo.InvariantCulture);
}
