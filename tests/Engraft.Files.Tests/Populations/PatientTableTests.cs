using Engraft.Patients;
using Engraft.Patients.Populations;

namespace Engraft.Files.Tests.Populations;

/// <summary>Tables of real patients: mapped, converted, refused with the line of the table.</summary>
public sealed class PatientTableTests : IDisposable
{
    const string Good = "id,years,sex,ef,creat,dm\n1,75,1,20,1.9,0\n2,55,0,38,NA,1\n\"3\",65,1,25,1.3,0\n";
    const double Roundoff = 1e-9;
    readonly string folder = Directory.CreateTempSubdirectory("engraft-table-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    (PopulationFile? File, string Findings) Read(string table, string columns = "{ age: { column: years, unit: y }, sex: { column: sex, yes: \"0\", no: \"1\" }, lvef: { column: ef, unit: \"%\" }, creatinine: { column: creat, unit: mg/dL }, diabetes: { column: dm } }")
    {
        File.WriteAllText(Path.Combine(folder, "t.csv"), table);
        File.WriteAllText(Path.Combine(folder, "my-population.yaml"), PopulationTexts.HowTo + $"patients: {{ csv: t.csv, imputations: 3, licence: CC BY 4.0, columns: {columns} }}\n");
        var findings = new List<Finding>();
        return (PopulationFiles.ReadWithPatients(Path.Combine(folder, "my-population.yaml"), PopulationTexts.Catalogue, findings), string.Join('\n', findings));
    }

    [Fact]
    public void Cells_become_numbers_in_house_units_and_empty_ones_are_unknown()
    {
        var (file, findings) = Read(Good);
        Assert.Equal("", findings);
        var patients = file!.Patients!;
        Assert.Equal((3, 3, "CC BY 4.0"), (patients.Count, file.Imputations, file.Licence));
        Assert.Equal((Sex.Male, Sex.Female), (patients[0].Sex, patients[1].Sex));
        Assert.Equal(0.2, patients[0].Values[PopulationQuantity.Lvef], Roundoff);
        Assert.Equal(1.9 * 88.4, patients[0].Values[PopulationQuantity.Creatinine], Roundoff);
        Assert.False(patients[1].Values.ContainsKey(PopulationQuantity.Creatinine));
        Assert.True(patients[1].Flags["diabetes"]);
    }

    [Theory]
    [InlineData("2,55,0,38", "2,55,0,380", "t.csv:3:1: error: 'lvef' is '380 %'", "5 to 85 %")]
    [InlineData("2,55,0,38", "2,old,0,38", "t.csv:3:1: error: 'age' is 'old'", "a number")]
    [InlineData("2,55,0,38", "2,55,x,38", "t.csv:3:1: error: 'sex' is 'x'", "'0' or '1'")]
    [InlineData("2,55,0,38", "2,55,0", "t.csv:3:1: error: this line has 5 values", "6, as the first line names")]
    [InlineData("id,years", "id,id", "t.csv:1:1: error: two columns are called 'id'", "each name once")]
    [InlineData("id,years", "id,yers", "t.csv:1:1: error: the table has no column 'years' for 'age'", "Did you mean 'yers'?")]
    public void A_mistake_in_the_table_is_refused_with_its_line(string good, string bad, string place, string expected)
    {
        var (file, findings) = Read(Good.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(file);
        Assert.Contains(place, findings, StringComparison.Ordinal);
        Assert.Contains(expected, findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ age: { column: years }, sex: { column: sex } }", "'age' has no unit")]
    [InlineData("{ age: { column: years, unit: y } }", "no column holds 'sex'")]
    [InlineData("{ age: { column: years, unit: y }, sex: { column: sex }, creatinin: { column: creat, unit: mg/dL } }", "Did you mean 'creatinine'?")]
    public void A_mistake_in_the_mapping_is_refused(string columns, string expected) => Assert.Contains(expected, Read(Good, columns).Findings, StringComparison.Ordinal);

    [Fact]
    public void The_worked_example_reads_all_299_patients()
    {
        var table = Environment.GetEnvironmentVariable("ENGRAFT_REAL_PATIENTS") ?? Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "data", "uci_heart_failure_299.csv");
        Assert.SkipUnless(File.Exists(table), "The table of 299 patients is not shipped (CC BY 4.0, doi:10.24432/C5Z89R); ENGRAFT_REAL_PATIENTS names it.");
        var findings = new List<Finding>();
        var file = PopulationFiles.ReadWithPatients(Repository.Path("examples", "populations", "faisalabad-299.yaml"), PopulationTexts.Catalogue, findings, table);
        Assert.Empty(findings);
        Assert.Equal(299, file!.Patients!.Count);
        Assert.Equal(105, file.Patients.Count(patient => patient.Sex == Sex.Female));
        var completed = new RealPatients(file.Population, file.Patients, 1, file.Imputations).Take(5000);
        Assert.InRange(completed.Count, 239 * 5 - 60, 239 * 5);
    }
}
