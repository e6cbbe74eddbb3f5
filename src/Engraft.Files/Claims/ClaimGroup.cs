using System.Globalization;
using Engraft.Files.Tables;
using Engraft.Trials.Claims;

namespace Engraft.Files.Claims;

/// <summary>The whole claim file: its fields, and how they become a <see cref="Claim"/>.</summary>
static class ClaimGroup
{
    public const string Schema = "engraft.claim/1";

    public static readonly IReadOnlyList<Field> Fields =
    [
        new("schema", FieldKind.Choice, "format of this file") { Choices = [Schema], Example = Schema, Required = true },
        Field.OfText("name", "the file's name without extension", "less-scar") with { Required = true },
        Field.OfText("statement", "what is claimed, in one sentence", "Cells make the scar smaller.") with { Required = true },
        EnumChoice.Field<ClaimVerdict>("verdict", "what the rule makes of the results; another verdict is refused") with { Required = true },
        EnumChoice.Field<ClaimSide>("side", "where the claim says that cells less control lies") with { Required = true },
        Field.OfNumber("threshold", "size claimed at least (of harm: at most), in the results' unit; left out for any effect"),
        Field.OfText("posterior", "quantity of the calibrated posterior that speaks to it", "unexplainedEffect.mesenchymal") with { Required = true },
        Field.OfText("frozen", "day on which the evidence was last looked through", "2026-11-27") with { Required = true },
        Field.OfText("wouldChange", "what would change the verdict", "two blinded trials with contrast-enhanced imaging") with { Required = true },
        Field.OfText("note", "free text", "animals say otherwise"),
        new("results", FieldKind.GroupList, "what it rests on; none where nothing was found") { Fields = ClaimResultGroup.Fields },
    ];

    public static Claim Build(Section section) => new()
    {
        Name = section.Text("name")!,
        Statement = section.Text("statement")!,
        Side = EnumChoice.Of<ClaimSide>(section, "side")!.Value,
        Threshold = section.Number("threshold"),
        Posterior = section.Text("posterior")!,
        Frozen = Day(section) ?? default,
        WouldChange = section.Text("wouldChange")!,
        Note = section.Text("note"),
        Results = [.. section.Groups("results").Select(ClaimResultGroup.Build)],
    };

    public static DateOnly? Day(Section section) =>
        DateOnly.TryParseExact(section.Text("frozen"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
