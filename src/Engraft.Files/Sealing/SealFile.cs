using System.Globalization;
using System.Text;
using System.Text.Json;
using Engraft.Files.Results;
using Engraft.Trials.Published;
using Engraft.Trials.Sealing;

namespace Engraft.Files.Sealing;

/// <summary>What a sealed prediction rests on: hashes of the design, of model, parameters, bias priors and code.</summary>
/// <param name="Design">Of the trial file without its results.</param>
/// <param name="Model">Of every data file that the laboratory reads.</param>
/// <param name="Posterior">Of members and tissue rates.</param>
/// <param name="Biases">Of data/parameters/measurement.yaml.</param>
/// <param name="Code">Identity of the compiled libraries and commit of the program.</param>
public sealed record SealMarks(string Design, string Model, string Posterior, string Biases, string Code)
{
    /// <summary>The marks of a trial now.</summary>
    public static SealMarks Of(Trial trial) => new(DesignOf(trial), Hash.OfFolder(ParameterFiles.DataFolder) ?? "none", PosteriorFolder.Shipped.Version,
        Hash.OfFile(Path.Combine(ParameterFiles.DataFolder, "parameters", "measurement.yaml")) ?? "none", $"{ProgramVersion.Code} {ProgramVersion.Commit ?? "unknown"}");

    /// <summary>Design, population and arms; no result. Numbers of patients are left out: those recruited become known with the results.</summary>
    public static string DesignOf(Trial trial)
    {
        var text = new StringBuilder().AppendLine(trial.Name).AppendLine(trial.Design.ToString()).AppendJoin(' ', trial.Design.Modalities).AppendLine(trial.Population.ToString())
            .AppendJoin(' ', trial.Population.Drugs.Concat(trial.Population.Devices)).AppendJoin(' ', trial.Population.Nyha).AppendLine();
        foreach (var arm in trial.Arms)
            text.AppendLine(FormattableString.Invariant($"{arm.Name} {arm.Role} {arm.Product?.Name} {arm.Class} {arm.Donor} {arm.Route?.Name} {arm.Dose} {arm.DoseSd} {arm.DoseFrom} {arm.DoseTo} {arm.DoseBasis} {arm.Administrations} {arm.Timing} {arm.TimingFrom} {arm.TimingTo} {arm.After}"));
        return TextHash.Of(text.ToString());
    }
}

/// <summary>A sealed prediction.</summary>
/// <param name="Seal">Hash of everything else in the file: a changed digit breaks it.</param>
public sealed record SealedTrial(string Trial, string Title, string On, int Replicates, SealMarks Marks, IReadOnlyList<SealedFigure> Figures, string Seal);

/// <summary>Sealed predictions as files.</summary>
public static class SealFile
{
    public const string Schema = "engraft.seal/1";

    /// <summary>Seals a prediction.</summary>
    public static SealedTrial Of(Trial trial, string on, int replicates, SealMarks marks, IReadOnlyList<SealedFigure> figures)
    {
        var open = new SealedTrial(trial.Name, trial.Title, on, replicates, marks, [.. figures.Select(Rounded)], "");
        return open with { Seal = TextHash.Of(Text(open)) };
    }

    public static void Write(string path, SealedTrial one) => WholeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(Text(one))));

    /// <summary>Reads a sealed prediction and proves that it is unbroken.</summary>
    /// <returns>Null with a complaint where it cannot be read or was changed.</returns>
    public static SealedTrial? Read(string path, out string? complaint)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var one = Of(document.RootElement);
            complaint = TextHash.Of(Text(one with { Seal = "" })) == one.Seal ? null
                : $"{path}: the seal is broken, the file was changed after it was sealed. Take the file as it was sealed.";
            return complaint is null ? one : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            complaint = $"{path}: no sealed prediction ({problem.Message.TrimEnd('.')}). Expected a file that 'engraft seal' wrote.";
            return null;
        }
    }

    /// <summary>Numbers as the file has them, so that the seal of what is read is the seal of what was written.</summary>
    static SealedFigure Rounded(SealedFigure one) => one with { Mean = Kept(one.Mean), Spread = Kept(one.Spread), Percentiles = [.. one.Percentiles.Select(Kept)] };

    static double Kept(double value) => double.Parse(JsonParts.Text(value), CultureInfo.InvariantCulture);

    static string Text(SealedTrial one)
    {
        using var stream = new MemoryStream();
        using (var json = JsonParts.Open(stream))
            Write(json, one);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    static void Write(Utf8JsonWriter json, SealedTrial one)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("notice", "Prediction sealed before results. Simulation for research; not for treating a patient.");
        json.WriteString("trial", one.Trial);
        json.WriteString("title", one.Title);
        json.WriteString("on", one.On);
        json.WriteNumber("replicates", one.Replicates);
        json.WriteStartObject("marks");
        json.WriteString("design", one.Marks.Design);
        json.WriteString("model", one.Marks.Model);
        json.WriteString("posterior", one.Marks.Posterior);
        json.WriteString("biases", one.Marks.Biases);
        json.WriteString("code", one.Marks.Code);
        json.WriteEndObject();
        JsonParts.List(json, "figures", one.Figures, figure =>
        {
            JsonParts.Texts(json, "arms", figure.Arms);
            JsonParts.Texts(json, "against", figure.Against);
            json.WriteString("outcome", figure.Outcome);
            JsonParts.Number(json, "day", figure.Day);
            json.WriteString("unit", figure.Unit);
            JsonParts.Number(json, "mean", figure.Mean);
            JsonParts.Number(json, "spread", figure.Spread);
            JsonParts.Row(json, "percentiles", [.. figure.Percentiles]);
        });
        json.WriteString("seal", one.Seal);
        json.WriteEndObject();
    }

    static SealedTrial Of(JsonElement root)
    {
        string Word(JsonElement from, string name) => from.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is missing");
        var marks = root.GetProperty("marks");
        if (Word(root, "schema") != Schema)
            throw new FormatException($"the schema is not {Schema}");
        return new(Word(root, "trial"), Word(root, "title"), Word(root, "on"), root.GetProperty("replicates").GetInt32(),
            new(Word(marks, "design"), Word(marks, "model"), Word(marks, "posterior"), Word(marks, "biases"), Word(marks, "code")), [.. root.GetProperty("figures").EnumerateArray().Select(FigureOf)], Word(root, "seal"));
    }

    static SealedFigure FigureOf(JsonElement figure) => new([.. figure.GetProperty("arms").EnumerateArray().Select(arm => arm.GetString()!)], [.. figure.GetProperty("against").EnumerateArray().Select(arm => arm.GetString()!)],
        figure.GetProperty("outcome").GetString()!, figure.GetProperty("day").GetDouble(), figure.GetProperty("unit").GetString()!, figure.GetProperty("mean").GetDouble(), figure.GetProperty("spread").GetDouble(),
        [.. figure.GetProperty("percentiles").EnumerateArray().Select(value => value.GetDouble())]);
}
