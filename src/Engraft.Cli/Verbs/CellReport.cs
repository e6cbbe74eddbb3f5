using System.Globalization;
using System.Text.Json;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Files.Results;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>What 'engraft cell' answers.</summary>
/// <param name="Changes">What was changed, in words.</param>
sealed record CellReport(CellModel Model, CellProtocol Protocol, IReadOnlyList<string> Changes, IReadOnlyList<CellReport.Outcome> Cells)
{
    /// <summary>One cell and what it did.</summary>
    public sealed record Outcome(string Name, CellBehaviour Behaviour, IReadOnlyList<Restitution.Point>? Restitution);

    /// <summary>Premature intervals, ms.</summary>
    public static IReadOnlyList<double> Intervals { get; } = [1000, 800, 600, 500, 450, 400, 375, 350, 325, 300, 280, 260, 240, 220];

    static readonly (string Name, string Unit, Func<CellBehaviour, double?> Value)[] biomarkers =
    [
        ("rate", "1/min", cell => cell.Rate),
        ("answered stimuli", "-", cell => cell.Response),
        ("apd50", "ms", cell => cell.Last?.Duration50),
        ("apd90", "ms", cell => cell.Last?.Duration90),
        ("alternans", "ms", cell => cell.Alternans),
        ("lowest potential", "mV", cell => cell.Lowest),
        ("highest potential", "mV", cell => cell.Highest),
        ("upstroke", "mV/ms", cell => cell.Last?.Upstroke),
        ("calcium, low", "nmol/L", cell => Known(cell.Last?.CalciumLow * 1e6)),
        ("calcium, peak", "nmol/L", cell => Known(cell.Last?.CalciumPeak * 1e6)),
    ];

    /// <summary>Diastolic calcium of healthy muscle is about 0.1 µmol/L (as in the published cells at rest); above this, by judgement, the equations are beyond what they were made for, mmol/L.</summary>
    const double MostDiastolicCalcium = 1e-3;

    /// <summary>Beyond the reversal potentials of potassium and sodium there is no membrane that the equations describe, mV; rounded outward.</summary>
    const double LeastPotential = -120, MostPotential = 100;

    /// <summary>A cell may have no calcium that is known.</summary>
    static double? Known(double? number) => number is { } value && double.IsFinite(value) ? value : null;

    public void Print()
    {
        Terminal.Out.MarkupLineInterpolated($"[bold]{Model.Name}[/]: {Model.Title} ({Model.Source})");
        Terminal.Out.WriteLine(Protocol.CycleLength is { } cycle ? Text($"{Protocol.Beats} stimuli, one every {cycle:G6} ms") : Text($"left alone for {Protocol.Beats} s"));
        foreach (var change in Changes)
            Terminal.Out.WriteLine($"changed: {change}");
        Terminal.Out.Write(Biomarkers());
        if (Cells.Any(cell => cell.Restitution is not null))
            Terminal.Out.Write(RestitutionTable());
        foreach (var cell in Cells.Where(cell => cell.Restitution is not null && cell.Behaviour.Response < 1))
            Terminal.Out.WriteLine($"The {cell.Name} cell does not answer every regular stimulus: where no premature answer is given, the regular one before it may be what is missing.");
        foreach (var warning in Warnings)
            Terminal.Out.WriteLine(warning);
        foreach (var cell in Cells.Where(cell => cell.Behaviour.Last is null))
            Terminal.Out.WriteLine(Text($"The {cell.Name} cell has no action potential: its potential stays between {cell.Behaviour.Lowest:F1} and {cell.Behaviour.Highest:F1} mV."));
    }

    /// <summary>What takes a cell beyond what its equations were made for.</summary>
    IReadOnlyList<string> Warnings =>
    [
        .. Cells.Where(cell => cell.Behaviour.Last?.CalciumLow > MostDiastolicCalcium).Select(cell =>
            Text($"Not to be believed: the {cell.Name} cell's calcium never falls below {cell.Behaviour.Last?.CalciumLow * 1e3:G3} µmol/L, healthy muscle rests at about 0.1.")),
        .. Cells.Where(cell => cell.Behaviour.Lowest < LeastPotential || cell.Behaviour.Highest > MostPotential).Select(cell =>
            Text($"Not to be believed: the {cell.Name} cell's potential goes from {cell.Behaviour.Lowest:F0} to {cell.Behaviour.Highest:F0} mV, beyond what its equations hold for ({LeastPotential} to {MostPotential}).")),
    ];

    Table Biomarkers()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("biomarker").AddColumn("unit");
        foreach (var cell in Cells)
            table.AddColumn(new TableColumn(cell.Name).RightAligned());
        foreach (var (name, unit, value) in biomarkers.Where(row => Cells.Any(cell => row.Value(cell.Behaviour) is not null)))
            table.AddRow([name, unit, .. Cells.Select(cell => Number(value(cell.Behaviour)))]);
        return table;
    }

    Table RestitutionTable()
    {
        var table = new Table().Border(TableBorder.Simple).Title("Premature action potentials").AddColumn("interval (ms)");
        foreach (var cell in Cells)
            table.AddColumn(new TableColumn($"{cell.Name}: after rest of (ms)").RightAligned()).AddColumn(new TableColumn("apd90 (ms)").RightAligned());
        foreach (var interval in Intervals)
        {
            var points = Cells.Select(cell => cell.Restitution!.Where(point => point.Interval == interval).Cast<Restitution.Point?>().FirstOrDefault());
            table.AddRow([Number(interval), .. points.SelectMany(point => PointCells(point))]);
        }
        return table;
    }

    static string[] PointCells(Restitution.Point? point) => point is { } answered ? [Number(answered.Rest), Number(answered.Duration90)] : ["no answer", ""];

    public void PrintJson() => Console.Out.WriteLine(JsonSerializer.Serialize(Json(), JsonOutput.Options));

    /// <summary>The files of --out.</summary>
    public IReadOnlyList<ResultPart> Parts()
    {
        List<ResultPart> parts =
        [
            new("cell.json", stream => JsonSerializer.Serialize(stream, Json(), JsonOutput.Options)),
            new("course.csv", stream => CellCsv.WriteCourses(stream, Cells.Select(cell => (cell.Name, cell.Behaviour.Trace)))),
        ];
        if (Cells.Any(cell => cell.Restitution is not null))
            parts.Add(new("restitution.csv", stream => CellCsv.WriteRestitution(stream, Cells.Select(cell => (cell.Name, cell.Restitution!)))));
        return parts;
    }

    object Json() => new
    {
        Model = Model.Name,
        Model.Title,
        Model.Source,
        Protocol,
        Changes,
        Warnings,
        Cells = Cells.Select(cell => new
        {
            cell.Name,
            Biomarkers = biomarkers.Select(row => new { row.Name, row.Unit, Value = row.Value(cell.Behaviour) }),
            cell.Restitution,
        }),
    };

    static string Number(double? value) => value is { } number ? number.ToString("0.##", CultureInfo.InvariantCulture) : "";

    static string Text(FormattableString text) => FormattableString.Invariant(text);
}
