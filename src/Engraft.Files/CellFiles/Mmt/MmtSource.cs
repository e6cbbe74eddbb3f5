namespace Engraft.Files.CellFiles.Mmt;

/// <summary>The characters of a text, with places for messages and the tokens of its expressions.</summary>
sealed class MmtSource
{
    static readonly string[] signs = ["==", "!=", "<=", ">=", "//", "+", "-", "*", "/", "%", "^", "(", ")", ",", "<", ">"];
    readonly List<int> lines = [0];

    public MmtSource(string text, string file)
    {
        (Text, File) = (text, file);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n')
                lines.Add(i + 1);
    }

    public string Text { get; }

    public string File { get; }

    public TextPlace Place(int offset)
    {
        var line = lines.BinarySearch(offset) is >= 0 and var exact ? exact : ~lines.BinarySearch(offset) - 1;
        return new(File, line + 1, offset - lines[line] + 1);
    }

    public CellTextException Fail(int offset, string message, string expected) => new(Place(Math.Min(offset, Text.Length)), message, expected);

    /// <summary>The offset after the end of the line.</summary>
    public int NextLine(int offset) => Text.IndexOf('\n', offset) is >= 0 and var end ? end + 1 : Text.Length;

    /// <summary>The first offset behind blanks and tabs.</summary>
    public int Skip(int offset)
    {
        while (offset < Text.Length && Text[offset] is ' ' or '\t' or '\r')
            offset++;
        return offset;
    }

    /// <summary>The name that begins at an offset; empty where there is none.</summary>
    public string Name(int offset)
    {
        var end = offset;
        while (end < Text.Length && (char.IsLetter(Text[end]) || Text[end] == '_' || (end > offset && char.IsDigit(Text[end]))))
            end++;
        return Text[offset..end];
    }

    /// <summary>The token at or behind an offset.</summary>
    /// <param name="within">Inside parentheses, where an expression goes on in the next line.</param>
    public MmtToken Token(int offset, bool within)
    {
        offset = Skip(offset);
        while (offset < Text.Length && (Text[offset] == '#' || (within && Text[offset] == '\n')))
            offset = Skip(Text[offset] == '\n' ? offset + 1 : Text.IndexOf('\n', offset) is >= 0 and var end ? end : Text.Length);
        if (offset >= Text.Length || Text[offset] is '\n' or ':' or '=' && !Text.AsSpan(offset).StartsWith("=="))
            return new(MmtTokenKind.End, "", offset);
        if (Text[offset] == '[')
            return Text.AsSpan(offset).IndexOfAny(']', '\n') is > 0 and var length && Text[offset + length] == ']'
                ? new(MmtTokenKind.Unit, Text.Substring(offset, length + 1), offset) : throw Fail(offset, "a unit is not closed", "[mV]");
        if (Name(offset) is { Length: > 0 } name)
            return new(MmtTokenKind.Name, Qualified(name, offset), offset);
        if (char.IsAsciiDigit(Text[offset]) || (Text[offset] == '.' && offset + 1 < Text.Length && char.IsAsciiDigit(Text[offset + 1])))
            return new(MmtTokenKind.Number, Number(offset), offset);
        foreach (var sign in signs)
            if (Text.AsSpan(offset).StartsWith(sign))
                return new(MmtTokenKind.Sign, sign, offset);
        throw Fail(offset, $"'{Text[offset]}' is not expected here", "a number, a name or an operator");
    }

    string Qualified(string name, int offset) =>
        offset + name.Length < Text.Length && Text[offset + name.Length] == '.' && Name(offset + name.Length + 1) is { Length: > 0 } rest ? $"{name}.{rest}" : name;

    string Number(int offset)
    {
        var end = offset;
        while (end < Text.Length && (char.IsAsciiDigit(Text[end]) || Text[end] == '.'))
            end++;
        var power = end + 1 < Text.Length && Text[end] is 'e' or 'E' ? end + (Text[end + 1] is '+' or '-' ? 2 : 1) : end;
        var digits = power;
        while (digits < Text.Length && power > end && char.IsAsciiDigit(Text[digits]))
            digits++;
        return Text[offset..(digits > power ? digits : end)];
    }
}
