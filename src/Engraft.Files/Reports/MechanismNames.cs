namespace Engraft.Files.Reports;

/// <summary>The mechanisms by which cells act, in the order and the words of the report.</summary>
internal static class MechanismNames
{
    static readonly (string Key, string Name)[] Known =
    [
        ("regeneration", "new heart muscle from the cells"),
        ("antifibrosis", "less scar and stiffening"),
        ("angiogenesis", "new small vessels"),
        ("immuneModulation", "calmer inflammation"),
        ("hostProtection", "protection of the patient's own muscle"),
        ("harm", "harm done by cells, procedure and drugs"),
        ("unexplained", "seen in trials, explained by no mechanism"),
    ];

    public static string Of(string key) => Known.FirstOrDefault(line => Same(line.Key, key)).Name ?? OutcomeNames.Words(key);

    public static int OrderOf(string key)
    {
        var at = Array.FindIndex(Known, line => Same(line.Key, key));
        return at < 0 ? Known.Length : at;
    }

    static bool Same(string known, string key) => known.Equals(key is "protection" ? "hostProtection" : key.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
