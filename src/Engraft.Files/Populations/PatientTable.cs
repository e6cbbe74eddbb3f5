using System.Globalization;
using Engraft.Files.Tables;
using Engraft.Files.Yaml;
using Engraft.Patients;
using Engraft.Patients.Populations;
using Engraft.Quantities;

namespace Engraft.Files.Populations;

/// <summary>Turns the rows of a table into patients by the mapping of a population file; an empty cell is not known.</summary>
sealed class PatientTable(CsvTable table, IReadOnlyDictionary<string, Section> mapping, FindingList findings)
{
    /// <summary>What tables write where nothing was measured.</summary>
    static readonly string[] empty = ["", "NA", "N/A", "NaN", "null", "."];
    static readonly string[] classes = ["I", "II", "III", "IV"];

    /// <summary>All rows; what cannot be read is a finding with the line of the table.</summary>
    public IReadOnlyList<KnownPatient> Patients()
    {
        foreach (var (name, section) in mapping)
            if (section.Text("column") is { } column && !table.Columns.Contains(column))
                findings.Error(1, 1, $"the table has no column '{Shown.Short(column)}' for '{name}'", "one of " + string.Join(", ", table.Columns.Take(30).Select(Shown.Short)), Nearest.To(column, table.Columns));
        return findings.HasErrors ? [] : [.. table.Rows.Select((row, index) => Patient(row.Line, row.Cells, index)).OfType<KnownPatient>()];
    }

    KnownPatient? Patient(int line, string[] cells, int index)
    {
        var sex = Cell(RealPatientsGroup.Sex, cells) is { } written ? YesOrNo(RealPatientsGroup.Sex, written, line) : null;
        if (sex is null)
        {
            findings.Error(line, 1, "this patient has no sex", $"'{Word(RealPatientsGroup.Sex, "yes", "1")}' for a woman or '{Word(RealPatientsGroup.Sex, "no", "0")}' for a man");
            return null;
        }
        var values = new Dictionary<PopulationQuantity, double>();
        foreach (var (quantity, field) in PopulationTerms.Described)
            if (Number(field.Name, field, cells, line) is { } value)
                values[quantity] = value;
        if (!values.ContainsKey(PopulationQuantity.Age))
            findings.Error(line, 1, "this patient has no age", "a number of years");
        Body(values, sex.Value ? PopulationQuantity.HeightWomen : PopulationQuantity.HeightMen, cells, line);
        return new(index, sex.Value ? Sex.Female : Sex.Male, values, Nyha(cells, line), Flags(cells, line));
    }

    void Body(Dictionary<PopulationQuantity, double> values, PopulationQuantity stature, string[] cells, int line)
    {
        if (Number(RealPatientsGroup.Height, PopulationTerms.FieldOf(stature), cells, line) is not { } height)
            return;
        values[stature] = height;
        if (Number(RealPatientsGroup.Weight, Field.OfQuantity(RealPatientsGroup.Weight, "kg", 30, 250, "80 kg", "weight"), cells, line) is { } weight)
            values[PopulationQuantity.BodyMassIndex] = weight / (height * height) * 10000;
    }

    double? Number(string name, Field field, string[] cells, int line)
    {
        if (Cell(name, cells) is not { } text)
            return null;
        var unit = mapping[name].Text("unit")!;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            Refuse(line, name, text, "a number");
            return null;
        }
        var written = string.Create(CultureInfo.InvariantCulture, $"{number:R} {unit}");
        if (!QuantityText.TryRead(written, field, out var value, out var problem))
            Refuse(line, name, written, $"{Describe.Value(field)} ({problem})");
        else if (value < field.Minimum || value > field.Maximum)
            Refuse(line, name, written, Describe.Range(field));
        else
            return value;
        return null;
    }

    int? Nyha(string[] cells, int line)
    {
        if (Cell(RealPatientsGroup.Nyha, cells) is not { } text)
            return null;
        var nyha = int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : Array.IndexOf(classes, text) + 1;
        if (nyha is >= 1 and <= 4)
            return nyha;
        Refuse(line, RealPatientsGroup.Nyha, text, "1 to 4, or I to IV");
        return null;
    }

    Dictionary<string, bool> Flags(string[] cells, int line)
    {
        var flags = new Dictionary<string, bool>();
        foreach (var name in RealPatientsGroup.Flags)
            if (Cell(name, cells) is { } text && YesOrNo(name, text, line) is { } answer)
                flags[name] = answer;
        return flags;
    }

    bool? YesOrNo(string name, string text, int line)
    {
        var (yes, no) = (Word(name, "yes", "1"), Word(name, "no", "0"));
        if (text == yes || text == no)
            return text == yes;
        Refuse(line, name, text, $"'{yes}' or '{no}'");
        return null;
    }

    string Word(string name, string key, string otherwise) => mapping.TryGetValue(name, out var section) ? section.Text(key) ?? otherwise : otherwise;

    /// <summary>The cell of a mapped quantity; null where the table does not map it or the cell is empty.</summary>
    string? Cell(string name, string[] cells)
    {
        if (!mapping.TryGetValue(name, out var section))
            return null;
        var text = cells[table.Columns.ToList().IndexOf(section.Text("column")!)].Trim();
        return empty.Contains(text) ? null : text;
    }

    void Refuse(int line, string name, string text, string expected) => findings.Error(line, 1, $"'{name}' is '{Shown.Short(text)}'", expected);
}
