using System.Text.Json;
using Engraft.Files;
using Engraft.Files.Reports;
using Engraft.Files.Schema;
using Engraft.Files.Tests;
using Engraft.Files.Tests.Schema;
using Engraft.Trials.Claims;

namespace Engraft.Trials.Tests.Claims;

/// <summary>The shipped claims are whole, obey the schema and the rule, agree with the trial files, and the pages written from them are current.</summary>
public class ShippedClaimTests
{
    static readonly IReadOnlyList<Claim> claims = ClaimFiles.Read();

    [Fact]
    public void Every_file_is_read_without_a_finding()
    {
        var findings = new List<Finding>();
        var read = ClaimFiles.ReadAll(ClaimFiles.Folder, findings);
        Assert.Empty(findings.Select(finding => finding.ToString()));
        Assert.Equal(Directory.GetFiles(Repository.Path("data", "claims"), "*.yaml").Length, read.Count);
    }

    /// <summary>Each statement of the case: every class of cell, scar, ejection fraction by disease, symptoms, vessels, inflammation, own cells, safety, durability, dose, survival.</summary>
    [Theory]
    [InlineData("new-muscle-marrow-mononuclear"), InlineData("new-muscle-mesenchymal"), InlineData("new-muscle-cardiac-progenitor"), InlineData("new-muscle-cardiosphere"), InlineData("new-muscle-cd34")]
    [InlineData("new-muscle-pluripotent"), InlineData("new-muscle-engineered"), InlineData("less-scar"), InlineData("lvef-acute"), InlineData("lvef-chronic"), InlineData("lvef-dilated"), InlineData("symptoms")]
    [InlineData("new-vessels"), InlineData("calmer-inflammation"), InlineData("own-cells-not-rejected"), InlineData("safe-arrhythmia"), InlineData("safe-tumour"), InlineData("safe-procedure"), InlineData("lasting")]
    [InlineData("more-cells-more-effect"), InlineData("longer-life")]
    public void The_case_is_whole(string name) => Assert.Contains(claims, claim => claim.Name == name);

    [Fact]
    public void Every_shipped_claim_satisfies_the_schema()
    {
        using var schema = JsonDocument.Parse(Schemas.Claim());
        foreach (var path in Directory.GetFiles(ClaimFiles.Folder, "*.yaml"))
            Assert.Empty(JsonSchemaCheck.Problems(schema.RootElement, YamlJson.Of(File.ReadAllText(path))).Select(problem => $"{path}: {problem}"));
    }

    /// <summary>The one disputed trial is shown with its flag and not counted.</summary>
    [Fact]
    public void The_disputed_trial_is_flagged_wherever_it_stands()
    {
        var disputed = claims.SelectMany(claim => claim.Results).Where(result => result.Study == "SCIPIO").ToArray();
        Assert.NotEmpty(disputed);
        Assert.All(disputed, result => Assert.Equal(ClaimFinding.NotCounted, result.Finding(ClaimSide.Higher, 0)));
        Assert.All(disputed, result => Assert.Contains("disputed", result.Flags[0], StringComparison.Ordinal));
    }

    /// <summary>A trial that the trial files know has the blinding that they give; what they keep out of every fit is flagged here.</summary>
    [Fact]
    public void Designs_agree_with_the_trial_files()
    {
        var compared = 0;
        foreach (var result in claims.SelectMany(claim => claim.Results).Where(result => result.IsControlledTrial))
        {
            if (Shipped.Trials.Values.FirstOrDefault(trial => trial.Title == result.Study) is not { } trial)
                continue;
            Assert.Equal((result.Study, Blinding(trial.Design.PatientsBlind)), (result.Study, result.Design));
            Assert.Equal((result.Study, trial.Excluded is not null), (result.Study, result.Flags.Count > 0));
            compared++;
        }
        Assert.InRange(compared, 20, int.MaxValue);
    }

    static EvidenceDesign Blinding(bool? patientsBlind) => patientsBlind switch { true => EvidenceDesign.BlindedTrial, false => EvidenceDesign.OpenTrial, _ => EvidenceDesign.Trial };

    [Fact]
    public void Pages_and_schema_are_current()
    {
        Golden.CheckFile(Repository.Path("docs", "topics", "claims.md"), ClaimPage.Write(claims));
        Golden.CheckFile(Repository.Path("docs", "reference", "claim.md"), ClaimReference.Write());
        Golden.CheckFile(Repository.Path("docs", "reference", "claim.schema.json"), Schemas.Claim());
    }

    [Fact]
    public void The_page_says_when_the_evidence_was_frozen_and_that_it_is_no_review() =>
        Assert.Equal("evidence frozen on 2026-11-27; not a systematic review", ClaimText.Frozen(claims));
}
