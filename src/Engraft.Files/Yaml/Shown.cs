namespace Engraft.Files.Yaml;

/// <summary>Text of a file as a message may show it: one line, short, without control characters.</summary>
static class Shown
{
    const int Longest = 60;

    public static string Short(string text)
    {
        var clean = new string([.. text.Take(Longest).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c)]);
        return text.Length > Longest ? clean + "..." : clean;
    }
}
