namespace Engraft.Files.Reports.Sections;

/// <summary>Links to what follows the first page.</summary>
internal static class Contents
{
    static readonly (string Id, string Name)[] Links =
    [
        ("course", "The heart over time"), ("scar", "Scar"), ("segments", "Segments"), ("loops", "Loops"), ("why", "Why: mechanisms"), ("must", "What must be true"), ("outcomes", "Symptoms and outcomes"),
        ("events", "Events"), ("patient", "The patient"), ("sure", "How sure"), ("sources", "Sources and assumptions"), ("limits", "Limits"), ("reproduce", "Reproduce"),
    ];

    public static void Write(Html html, Reading reading)
    {
        html.Open("nav");
        foreach (var (id, name) in Links.Where(link => Written(link.Id, reading)))
            html.Link(id, name).Text(" ");
        html.Close();
    }

    /// <summary>Sections that a result without their content leaves out.</summary>
    static bool Written(string id, Reading reading) => id switch
    {
        "scar" => reading.Has("scarMass") || reading.Has("scarPercent"),
        "segments" => reading.Result.Arms.Any(arm => arm.Segments.Count > 0),
        "loops" => reading.Result.Arms.Any(arm => arm.Loops.Count > 0),
        "why" or "must" => reading.Treated.Count > 0 && !reading.DrugsAlone,
        "sure" => reading.Result.Influences.Count > 0,
        _ => true,
    };
}
