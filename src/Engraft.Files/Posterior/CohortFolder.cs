using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Engraft.Files.Results;
using Engraft.Trials.Published;
using Engraft.Trials.Truth;

namespace Engraft.Files;

/// <summary>Simulated cohorts as files, one a trial, each with the hash of all that it was made from: another number, another design, and it is simulated anew.</summary>
/// <remarks>Published results are not part of the hash: they change no simulated heart.</remarks>
public sealed class CohortFolder(IReadOnlyList<string> folders, string writeTo, PosteriorFolder posterior) : ICohortStore
{
    const string Magic = "engraft.cohort/1";

    readonly Lazy<string> data = new(() => DataHash(posterior));

    public CohortTruth? Find(TrialScenario trial, TrialSources sources)
    {
        var key = Key(trial, sources);
        return folders.Append(writeTo).Distinct().Select(folder => Read(Place(folder, trial), key)).FirstOrDefault(truth => truth is not null);
    }

    public void Keep(TrialScenario trial, TrialSources sources, CohortTruth truth)
    {
        Directory.CreateDirectory(writeTo);
        var path = Place(writeTo, trial);
        var partial = $"{path}.partial-{Environment.ProcessId}";
        using (var stream = File.Create(partial))
        using (var zipped = new GZipStream(stream, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(zipped))
            Write(writer, Key(trial, sources), truth);
        File.Move(partial, path, overwrite: true);
    }

    static string Place(string folder, TrialScenario trial) => Path.Combine(folder, trial.Trial.Name + ".cohort");

    static CohortTruth? Read(string path, string key)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var reader = new BinaryReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
            return reader.ReadString() == Magic && reader.ReadString() == key ? Body(reader) : null;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or ArgumentException)
        {
            return null;     // cut off or damaged: simulated anew and replaced
        }
    }

    static void Write(BinaryWriter writer, string key, CohortTruth truth)
    {
        writer.Write(Magic);
        writer.Write(key);
        writer.Write(truth.Trial);
        writer.Write(truth.Failed);
        Write(writer, truth.Lvef);
        Write(writer, truth.Sickness);
        writer.Write(truth.Days.Length);
        foreach (var day in truth.Days)
            writer.Write(day);
        Write(writer, truth.Arms.Select(arm => (double)arm).ToArray());
        Write(writer, truth.Parameters);
        Write(writer, truth.Walk);
        writer.Write(truth.Values.Count);
        foreach (var (outcome, courses) in truth.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(outcome);
            writer.Write(courses.Length);
            foreach (var course in courses)
                Write(writer, course);
        }
    }

    static CohortTruth Body(BinaryReader reader)
    {
        var (trial, failed) = (reader.ReadString(), reader.ReadInt32());
        var (lvef, sickness) = (Row(reader), Row(reader));
        double[] days = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadDouble())];
        int[] arms = [.. Row(reader).Select(arm => (int)arm)];
        var (parameters, walk) = (Rows(reader), Rows(reader));
        var values = new Dictionary<string, double[][][]>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            values[reader.ReadString()] = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => Rows(reader))];
        return new() { Trial = trial, Failed = failed, Lvef = lvef, Sickness = sickness, Days = days, Arms = arms, Parameters = parameters, Walk = walk, Values = values };
    }

    static void Write(BinaryWriter writer, double[] row)
    {
        writer.Write(row.Length);
        foreach (var value in row)
            writer.Write((float)value);
    }

    static void Write(BinaryWriter writer, double[][] rows)
    {
        writer.Write(rows.Length);
        foreach (var row in rows)
            Write(writer, row);
    }

    static double[] Row(BinaryReader reader) => [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => (double)reader.ReadSingle())];

    static double[][] Rows(BinaryReader reader) => [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => Row(reader))];

    /// <summary>Everything that decides the simulated hearts.</summary>
    string Key(TrialScenario scenario, TrialSources sources)
    {
        var trial = scenario.Trial;
        var text = new StringBuilder(data.Value).AppendLine().Append(CultureInfo.InvariantCulture, $"{scenario.Scenario.Seed} {scenario.Scenario.Draws}").AppendLine()
            .AppendLine(trial.Name).AppendLine(trial.Population.ToString()).AppendJoin(' ', trial.Population.Drugs.Concat(trial.Population.Devices)).AppendLine()
            .AppendJoin(' ', scenario.Days.Select(day => day.ToString("R", CultureInfo.InvariantCulture))).AppendLine()
            .AppendJoin(' ', trial.Reported.Select(figure => figure.Outcome).OfType<string>().Distinct().Order(StringComparer.Ordinal)).AppendLine()
            .AppendJoin(' ', sources.Of(trial.Population).Select(entry => FormattableString.Invariant($"{entry.Population.Name} {entry.Share}"))).AppendLine();
        foreach (var arm in trial.Arms)
            text.AppendLine(FormattableString.Invariant($"{arm.Name} {arm.Role} {sources.ProductOf(arm)?.Name} {arm.Route?.Name} {arm.Dose} {arm.DoseFrom} {arm.DoseTo} {arm.Administrations} {arm.Timing} {arm.TimingSd} {arm.TimingFrom} {arm.TimingTo} {arm.After} {arm.Age} {arm.AgeSd} {arm.N}"));
        foreach (var level in trial.Reported.Where(figure => figure is { Kind: FigureKind.Level, Day: 0 }))
            text.AppendLine(FormattableString.Invariant($"{string.Join('+', level.Arms)} {level.Outcome} {level.Mean} {level.Sd} {level.N}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>One hash over the files that the laboratory reads; how trials measure changes no heart.</summary>
    static string DataHash(PosteriorFolder posterior) => string.Join(' ', ((string[])["parameters", "cell-products", "delivery-routes", "genes", "populations"])
        .SelectMany(folder => Directory.GetFiles(Path.Combine(ParameterFiles.DataFolder, folder)).Order(StringComparer.Ordinal)).Where(file => Path.GetFileName(file) != "measurement.yaml").Append(posterior.Tissue).Select(Hash.OfFile));
}
