using Engraft.Numbers;

namespace Engraft.Files.Tests.Scenarios;

/// <summary>Scenario texts damaged at random, the same for the same seed: bytes, lines, keys, values and structure.</summary>
sealed class Mutations(ulong seed, uint index)
{
    static readonly string[] fragments =
    [
        "\t", ":", ": ", "- ", "{", "}", "[", "]", "\"", "'", "#", "&a ", "*a", "!!str ", "|\n", ">-\n", "---\n", "...\n", "? ", "%", "<<: ", "null", "~", "NaN", ".inf",
        "-1 ", "1e999 ", "0x1F ", "1_000 ", "9999999999999999999999 ", "mmHg", " mL", "((((", "\0", "\uFEFF", "\u2028", "é", "\uD83D", "😀", "\r", "\n\n", "  ",
        "kind: valvular", "sex: male", "@", "`", "%YAML 9.9\n", "\\x", "\"\\u12\"", "arms:", "patient:", "1 y",
    ];
    readonly Philox stream = new(seed, index, Purpose.Robustness);
    uint at;

    public string Of(string text)
    {
        for (var changes = 1 + Below(6); changes > 0; changes--)
            text = One(text);
        return text;
    }

    string One(string text) => Below(9) switch
    {
        0 => Insert(text, fragments[Below(fragments.Length)]),
        1 => text.Length == 0 ? text : text.Remove(Below(text.Length), 1),
        2 => text[..Below(text.Length + 1)],
        3 => Lines(text, lines => lines.RemoveAt(Below(lines.Count))),
        4 => Lines(text, lines => lines.Insert(Below(lines.Count), lines[Below(lines.Count)])),
        5 => Lines(text, lines => (lines[0], lines[^1]) = (lines[^1], lines[0])),
        6 => Lines(text, lines => Indent(lines, Below(lines.Count))),
        7 => Insert(text, ((char)Below(0x10000)).ToString()),
        _ => Insert(text, text[..Below(Math.Min(text.Length, 400) + 1)]),
    };

    string Insert(string text, string piece) => text.Insert(Below(text.Length + 1), piece);

    void Indent(List<string> lines, int line) => lines[line] = new string(' ', Below(12)) + lines[line].TrimStart();

    static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    int Below(int limit) => Math.Min((int)(stream.Uniform(at++) * limit), limit - 1);
}
