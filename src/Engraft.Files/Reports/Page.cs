namespace Engraft.Files.Reports;

/// <summary>Opens and closes a page that carries its style and refers to nothing outside itself.</summary>
internal static class Page
{
    public static void Begin(Html html, TextWriter writer, string title)
    {
        writer.Write("<!DOCTYPE html>\n<html lang=\"en\">\n");
        html.Open("head").Markup("<meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><meta name=\"color-scheme\" content=\"light dark\"/>\n")
            .Element("title", $"{title} – Engraft").Open("style").Markup(ReportStyle.Text).Close();
        html.Close().Open("body");
    }

    public static void End(Html html) => html.Close().Markup("</html>\n");
}
