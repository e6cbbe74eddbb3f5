using System.Globalization;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;
using Engraft.Files;
using Engraft.Files.CellFiles;

namespace Engraft.Cli.Verbs;

/// <summary>The cell of the command line: one of the list, or one read from a file.</summary>
static class CellFileChoice
{
    /// <summary>Warnings printed; units of published files often do not fit at dozens of places.</summary>
    const int MostWarnings = 5;

    /// <exception cref="FormatException">Neither or both, or a file that cannot be understood.</exception>
    public static CellModel Model(string? name, string? file, string[] constants)
    {
        if (name is not null && file is not null)
            throw new FormatException($"both the cell '{name}' and --model '{file}' are given; expected one of them.");
        if (file is null && constants.Length > 0)
            throw new FormatException("--constant changes a constant of a file; give the file by --model FILE.");
        if (file is not null)
            return Read(file, constants);
        return CellChoice.Model(name ?? throw new FormatException("a cell is missing; expected a name that 'engraft list cells' prints, or --model FILE.cellml."));
    }

    static CellModel Read(string file, string[] constants)
    {
        _ = CellKernel.Prepare(); // beside the reading: both are the runtime's first use of their code
        var read = CellModelFile.Read(file, constants.Select(Constant).GroupBy(one => one.Name).ToDictionary(same => same.Key, same => same.Last().Value));
        var warnings = read.Findings.Where(finding => finding.Kind == FindingKind.Warning).ToArray();
        foreach (var warning in warnings.Take(MostWarnings))
            Console.Error.WriteLine(warning);
        if (warnings.Length + read.Unsaid > MostWarnings)
            Console.Error.WriteLine($"{file}: {warnings.Length + read.Unsaid - MostWarnings} more warnings; 'engraft check {file}' prints them.");
        return read.Cell ?? throw new FormatException(string.Join(Environment.NewLine, read.Findings.Where(finding => finding.Kind == FindingKind.Error)));
    }

    static (string Name, double Value) Constant(string text) =>
        text.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, var value] && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? (name, number) : throw new FormatException($"--constant '{text}': expected COMPONENT.NAME=VALUE, for instance cell.type=1.");
}
