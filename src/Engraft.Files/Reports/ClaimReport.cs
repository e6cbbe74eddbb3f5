using Engraft.Files.Reports.Sections;
using Engraft.Trials.Claims;

namespace Engraft.Files.Reports;

/// <summary>The page of 'engraft claims': every claim with its verdict, and what it rests on.</summary>
public static class ClaimReport
{
    public static void Write(IReadOnlyList<Claim> claims, IReadOnlyDictionary<string, PosteriorQuantity>? posterior, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(writer);
        var html = new Html(writer);
        Page.Begin(html, writer, "Claims");
        Banner.Write(html);
        html.Open("main").Open("header", "title").Element("p", "What of the case for stem cells does the evidence bear out?", "question").Element("h1", "Claims and what controlled trials say of them")
            .Element("p", ClaimText.Frozen(claims) + ".", "lead").Close();
        html.Section("verdicts", "Which claims hold?", "Verdicts");
        html.Table($"The rule. {VerdictRule.Words}", ["Claim", "Verdict", "Because", "Calibrated model"],
            claims.Select(claim => (string[])[claim.Statement, ClaimText.Verdict(claim), ClaimText.Counts(claim), ClaimText.Posterior(claim, posterior)]), "w");
        html.Close();
        foreach (var claim in claims)
            WriteClaim(html, claim);
        html.Close();
        Page.End(html);
    }

    static void WriteClaim(Html html, Claim claim)
    {
        html.Section(claim.Name, ClaimText.Verdict(claim), claim.Statement);
        if (claim.Note is { } note)
            html.Element("p", note);
        foreach (var flag in ClaimText.Flags(claim))
            html.Element("p", $"Questioned source, shown and not counted. {flag}.");
        if (claim.Results.Count == 0)
            html.Element("p", "Nothing in the evidence speaks to it.");
        else
            html.Table("What it rests on.", ["Study", "Result", "Says"], claim.Results.Select(result => (string[])[result.Study, ClaimText.Line(claim, result), ClaimText.Finding(claim, result)]), "w");
        html.Element("p", $"What would change the verdict: {claim.WouldChange}.").Close();
    }
}
