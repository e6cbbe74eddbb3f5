namespace Engraft.Files.Reports.Sections;

/// <summary>What every page of results says before anything else.</summary>
internal static class Banner
{
    public const string Sentence = "Simulation for research. Not evidence that a treatment works. Not for treating a patient; stem-cell products for heart failure are experimental.";

    public static void Write(Html html) => html.Open("p", "banner").Element("strong", Sentence).Close();
}
