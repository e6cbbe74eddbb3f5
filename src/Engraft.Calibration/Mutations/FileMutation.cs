using System.Text;
using Engraft.Calibration.Robustness;

namespace Engraft.Calibration.Mutations;

/// <summary>Damages a file as copying, editing and malice do: bits, bytes, pieces, numbers, names, nesting.</summary>
sealed class FileMutation(ulong seed, uint index)
{
    const int MostChanges = 3, MostRepeats = 3000;

    /// <summary>Share of changes to a text that keep more of its grammar whole: most damage to bytes ends at the first tag.</summary>
    const double OfText = 0.85;

    static readonly string[] numbers = ["0", "-1", "1e308", "-1e-308", "NaN", "99999999999999999999", "2147483647", "65536", "0x10", ""];
    static readonly byte[][] words = [[0, 0, 0, 0], [255, 255, 255, 255], [255, 255, 255, 127], [0, 0, 0, 128], [0, 0, 192, 127], [1, 0], [255, 127]];

    readonly Dice dice = new(seed, index);

    public byte[] Of(byte[] bytes, bool text)
    {
        for (var changes = 1 + dice.Below(MostChanges); changes > 0 && bytes.Length > 0; changes--)
            bytes = text && dice.Chance(OfText) ? OfCharacters(bytes) : OfBytes(bytes);
        return bytes;
    }

    byte[] OfBytes(byte[] bytes)
    {
        var at = dice.Below(bytes.Length);
        var length = Math.Min(1 + dice.Below(64), bytes.Length - at);
        byte[] changed = [.. bytes];
        switch (dice.Below(6))
        {
            case 0:
                changed[at] ^= (byte)(1 << dice.Below(8));
                return changed;
            case 1:
                changed[at] = (byte)dice.Below(256);
                return changed;
            case 2:
                var word = dice.Pick(words);
                word.AsSpan(0, Math.Min(word.Length, bytes.Length - at)).CopyTo(changed.AsSpan(at));
                return changed;
            case 3:
                return bytes[..at];
            case 4:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            default:
                return [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]];
        }
    }

    /// <summary>Changes that leave more of a text's grammar whole: a number, a name, a tag, an element again or within itself.</summary>
    byte[] OfCharacters(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var at = dice.Below(text.Length);
        return Encoding.Latin1.GetBytes(dice.Below(5) switch
        {
            0 => Word(text, at, char.IsAsciiDigit, _ => dice.Pick(numbers)),
            1 => Word(text, at, char.IsLetter, word => Other(text, word)),
            2 => Word(text, at, char.IsLetter, word => word[..^1]),
            3 => text.Contains('<', StringComparison.Ordinal) ? Element(text, at, element => element + element) : Line(text, at, line => line + line),
            _ when !text.Contains('<', StringComparison.Ordinal) => Line(text, at, line => dice.Chance(0.5) ? "" : new string(' ', dice.Below(12)) + line.TrimStart()),
            _ => Element(text, at, element => string.Concat(Enumerable.Repeat(Tag(element), dice.Below(MostRepeats))) + element),
        });
    }

    /// <summary>The next word of a kind becomes another.</summary>
    static string Word(string text, int at, Func<char, bool> kind, Func<string, string> other)
    {
        while (at < text.Length && !kind(text[at]))
            at++;
        var end = at;
        while (end < text.Length && kind(text[end]))
            end++;
        return at == end ? text : text[..at] + other(text[at..end]) + text[end..];
    }

    /// <summary>A word from elsewhere in the text.</summary>
    string Other(string text, string word)
    {
        var at = dice.Below(text.Length);
        while (at < text.Length && !char.IsLetter(text[at]))
            at++;
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end > at ? text[at..end] : word;
    }

    /// <summary>The line at a place becomes another, its end included.</summary>
    static string Line(string text, int at, Func<string, string> other)
    {
        var begin = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
        return begin >= end ? text : text[..begin] + other(text[begin..end]) + text[end..];
    }

    static string Element(string text, int at, Func<string, string> other)
    {
        var begin = text.IndexOf('<', at);
        var end = begin < 0 ? -1 : text.IndexOf("</", begin, StringComparison.Ordinal);
        var close = end < 0 ? -1 : text.IndexOf('>', end);
        return close < 0 ? text : text[..begin] + other(text[begin..(close + 1)]) + text[(close + 1)..];
    }

    static string Tag(string element) => element[..(element.IndexOf('>', StringComparison.Ordinal) + 1)];
}
