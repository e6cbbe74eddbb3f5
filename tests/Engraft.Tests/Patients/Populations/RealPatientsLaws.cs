using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Patients.Populations;

namespace Engraft.Tests.Patients.Populations;

public sealed class RealPatientsLaws
{
    const double CorrelationError = 0.1;

    static readonly KnownPatient[] table = [.. Enumerable.Range(0, 120).Select(row => new KnownPatient(row, row % 3 == 0 ? Sex.Female : Sex.Male,
        new Dictionary<PopulationQuantity, double> { [PopulationQuantity.Age] = 45 + row % 40, [PopulationQuantity.Lvef] = 0.2 + 0.002 * ((row * 37) % 120) },
        null, new Dictionary<string, bool> { ["diabetes"] = row % 2 == 0 }))];

    [Fact]
    public void What_the_table_holds_stands_and_the_rest_is_drawn_and_named()
    {
        var completed = new RealPatients(Crowd.Of(), table, 1, 3).Take(1000);
        Assert.InRange(completed.Count, 300, 360);
        foreach (var member in completed)
        {
            var row = table[member.Index / 3];
            Assert.Equal((row.Values[PopulationQuantity.Age], row.Values[PopulationQuantity.Lvef], row.Sex), (member.Patient.Age, member.Patient.Lvef!.Value, member.Patient.Sex));
            Assert.Equal(row.Flags["diabetes"], member.Patient.Diabetes);
            Assert.Contains("lvedv", member.Imputed!);
            Assert.Contains("nyha", member.Imputed!);
            Assert.DoesNotContain("lvef", member.Imputed!);
            Assert.DoesNotContain("age", member.Imputed!);
        }
    }

    [Fact]
    public void Imputations_of_one_patient_differ_and_repeat()
    {
        var (once, again) = (new RealPatients(Crowd.Of(), table, 1, 4).Take(40), new RealPatients(Crowd.Of(), table, 1, 4).Take(40));
        Assert.Equal(once.Select(member => member.Patient), again.Select(member => member.Patient));
        Assert.Equal(once.Count, once.Select(member => member.Patient.Lvedv).Distinct().Count());
    }

    [Fact]
    public void Imputed_volumes_go_with_the_known_ejection_fraction()
    {
        var completed = new RealPatients(Crowd.Of(), table, 1, 8).Take(2000);
        var rank = Statistics.RankCorrelation([.. completed.Select(member => member.Patient.Lvef!.Value)], [.. completed.Select(member => member.Patient.Lvedv!.Value)]);
        Assert.Equal(RankCorrelations.HeartFailure.Of(PopulationQuantity.Lvef, PopulationQuantity.Lvedv), rank, CorrelationError);
    }

    [Fact]
    public void A_known_number_outside_the_criteria_excludes_the_patient_with_a_count()
    {
        var real = new RealPatients(Crowd.Of(entry: [new(PopulationQuantity.Lvef, 0.3, 1)]), table, 1, 2);
        var completed = real.Take(1000);
        Assert.All(completed, member => Assert.True(member.Patient.Lvef >= 0.3));
        Assert.Equal(2 * table.Count(row => row.Values[PopulationQuantity.Lvef] < 0.3), real.Tally.Rejected["entry: lvef"]);
    }
}
