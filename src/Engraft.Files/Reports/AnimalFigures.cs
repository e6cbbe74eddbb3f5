namespace Engraft.Files.Reports;

/// <summary>Sees to it that no animal figure stands without its species and the number of animals.</summary>
internal static class AnimalFigures
{
    static readonly string[] Species =
        ["macaque", "monkey", "cynomolgus", "rhesus", "primate", "pig", "swine", "porcine", "minipig", "dog", "canine", "sheep", "ovine", "rabbit", "guinea pig", "rat", "mouse", "mice", "animal"];

    /// <summary>"11.6 % in macaque" becomes "11.6 % in macaque (n not stated)".</summary>
    public static string WithNumber(string text) => NamesSpecies(text) && !StatesNumber(text) ? text + " (n not stated)" : text;

    public static string Step(string? species, int? animals) =>
        $"{(string.IsNullOrWhiteSpace(species) ? "species not stated" : species)}, {(animals is { } n ? $"n = {n}" : "n not stated")}";

    static bool NamesSpecies(string text) => Words(text).Any(word => Species.Contains(word) || Species.Contains(word.TrimEnd('s')));

    static bool StatesNumber(string text)
    {
        var words = Words(text.Replace("=", " = ", StringComparison.Ordinal));
        for (var i = 0; i < words.Length; i++)
            if ((words[i] == "n" && i + 1 < words.Length && (words[i + 1] is "=" or "not")) || words[i].StartsWith("n=", StringComparison.Ordinal))
                return true;
        return false;
    }

    static string[] Words(string text) => text.ToLowerInvariant().Split([' ', ',', ';', '(', ')', '.', ':', '/'], StringSplitOptions.RemoveEmptyEntries);
}
