using Engraft.Electrophysiology.CustomCells;
using Engraft.Files.CellFiles.CellMl;
using Engraft.Files.CellFiles.Mmt;

namespace Engraft.Files.CellFiles;

/// <summary>Reads a cell from a file: CellML 1.0, 1.1, 2.0 (.cellml, .xml) or .mmt.</summary>
public static class CellModelFile
{
    /// <summary>The largest published cell is half a mebibyte.</summary>
    const int Largest = 1 << 23;

    /// <summary>The ending is that of a cell model.</summary>
    public static bool IsModel(string path) => Path.GetExtension(path).ToUpperInvariant() is ".CELLML" or ".MMT";

    /// <summary>Reads a file and what it imports.</summary>
    /// <param name="constants">Values for constants of the text by their full name "component.variable", in the text's unit.</param>
    public static CellModelReading Read(string path, IReadOnlyDictionary<string, double>? constants = null)
    {
        var findings = new CellTextFindings();
        CustomCell? cell = null;
        findings.Try(() => cell = Cell(Bytes(path, new(path, 1, 1)), path, Local, constants ?? new Dictionary<string, double>(), findings));
        return new(findings.HasErrors ? null : cell, findings.All, findings.Unsaid);
    }

    /// <summary>Reads the bytes of a file that imports nothing.</summary>
    /// <param name="name">Name of the file for messages; its ending tells the format.</param>
    public static CellModelReading Read(byte[] bytes, string name, IReadOnlyDictionary<string, double>? constants = null)
    {
        var findings = new CellTextFindings();
        CustomCell? cell = null;
        findings.Try(() => cell = Cell(bytes, name, static (address, _, at) => throw new CellTextException(at, $"'{address}' cannot be imported into a text that is no file", "a file"),
            constants ?? new Dictionary<string, double>(), findings));
        return new(findings.HasErrors ? null : cell, findings.All, findings.Unsaid);
    }

    static CustomCell? Cell(byte[] bytes, string file, Func<string, string, TextPlace, (byte[], string)> open, IReadOnlyDictionary<string, double> constants, CellTextFindings findings)
    {
        var text = IsMmt(file) ? new MmtReader(CellText.Decode(bytes, file), file, findings).Read() : new CellMlReader(findings, open).Read(bytes, file);
        if (text is null || findings.HasErrors)
            return null;
        new UnitCheck(findings).Check(text);
        return new CellAssembly(text, CellText.Constants(text, constants), findings).Cell();
    }

    static bool IsMmt(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".MMT" => true,
        ".CELLML" or ".XML" => false,
        var other => throw new CellTextException(new(file, 1, 1), $"'{other}' is no ending of a cell model", ".cellml, .xml or .mmt"),
    };

    static (byte[] Bytes, string File) Local(string address, string from, TextPlace at)
    {
        var path = Path.Combine(Path.GetDirectoryName(from) ?? "", address);
        return (Bytes(path, at), path);
    }

    static byte[] Bytes(string path, TextPlace at)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > Largest)
                throw new CellTextException(at, $"'{path}' has {stream.Length} bytes", $"a model text of at most {Largest} bytes");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CellTextException(at, $"'{path}' cannot be read ({problem.GetType().Name})", "the path of a readable file");
        }
    }
}
