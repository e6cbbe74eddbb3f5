using System.CommandLine;
using System.Text;
using Engraft.Files;
using Engraft.Files.Reports;
using Engraft.Files.Results;
using Engraft.Files.Results.Manifests;
using Engraft.Laboratory;
using Engraft.Trials.Claims;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Each statement of the field's case for stem cells, with the verdict that controlled trials bear out.</summary>
static class ClaimsVerb
{
    static readonly Argument<string?> name = new("claim") { Description = "One claim, with every result it rests on; without it all, in a table", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<string?> output = new("--out", "-o") { Description = "Folder for claims.html, claims.json and manifest.json" };
    static readonly Option<bool> json = Shared.Json();

    public static Command Create()
    {
        var verb = new Command("claims", "The case for stem cells, claim by claim: verdict by rule, figures, sources, and what would change it") { name, output, json };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, interrupt)));
        return verb;
    }

    static int Run(ParseResult parsed, CancellationToken interrupt)
    {
        var started = DateTimeOffset.UtcNow;
        var (claims, posterior) = (ClaimFiles.Read(), PosteriorFile.ReadShipped());
        if (parsed.GetValue(name) is { } wanted)
            claims = [.. claims.Where(claim => claim.Name == wanted)];
        if (claims.Count == 0)
        {
            Terminal.Complain($"there is no claim '{parsed.GetValue(name)}'; 'engraft claims' prints them.");
            return ExitCodes.BadInput;
        }
        try
        {
            if (parsed.GetValue(output) is { } folder)
                ResultFolder.Write(folder, [.. Parts(claims, posterior), new("manifest.json", stream => AnswerManifest.Write(claims, RunVerb.Record(parsed, null, new StudyOptions(), started), stream))], interrupt);
            Print(claims, posterior, parsed);
            return ExitCodes.Done;
        }
        catch (ResultWriteException problem)
        {
            Terminal.Complain(problem.Message);
            return ExitCodes.Failed;
        }
    }

    static IReadOnlyList<ResultPart> Parts(IReadOnlyList<Claim> claims, IReadOnlyDictionary<string, PosteriorQuantity>? posterior) =>
    [
        new("claims.json", stream => ClaimJson.Write(claims, posterior, stream)),
        new("claims.html", stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            ClaimReport.Write(claims, posterior, writer);
        }),
    ];

    static void Print(IReadOnlyList<Claim> claims, IReadOnlyDictionary<string, PosteriorQuantity>? posterior, ParseResult parsed)
    {
        if (parsed.GetValue(json))
        {
            using var stream = new MemoryStream();
            ClaimJson.Write(claims, posterior, stream);
            Console.Out.WriteLine(Encoding.UTF8.GetString(stream.ToArray()).TrimEnd());
            return;
        }
        Terminal.Out.Write(TableOf(claims, posterior));
        if (parsed.GetValue(name) is not null)
            PrintResults(claims[0]);
        foreach (var flag in claims.SelectMany(ClaimText.Flags).Distinct())
            Terminal.Out.MarkupLineInterpolated($"[yellow]not counted:[/] {flag}");
        Terminal.Out.WriteLine($"Rule: {VerdictRule.Words}");
        Terminal.Out.MarkupLineInterpolated($"[bold]{ClaimText.Frozen(claims)}[/]");
        if (parsed.GetValue(output) is { } folder)
            Terminal.Out.WriteLine($"Report: {Path.Combine(folder, "claims.html")}");
    }

    static Table TableOf(IReadOnlyList<Claim> claims, IReadOnlyDictionary<string, PosteriorQuantity>? posterior)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("name", "claim", "verdict", "because", "calibrated model");
        foreach (var claim in claims)
            table.AddRow(Markup.Escape(claim.Name), Markup.Escape(claim.Statement), ClaimText.Verdict(claim), Markup.Escape(ClaimText.Counts(claim)), Markup.Escape(ClaimText.Posterior(claim, posterior)));
        return table;
    }

    static void PrintResults(Claim claim)
    {
        foreach (var result in claim.Results)
            Terminal.Out.WriteLine("- " + ClaimText.Line(claim, result));
        if (claim.Note is { } note)
            Terminal.Out.WriteLine(note);
        Terminal.Out.WriteLine($"Would change it: {claim.WouldChange}.");
    }
}
