using Engraft.Files.Tests.Scenarios;
using Engraft.Laboratory;

namespace Engraft.Files.Tests;

public class CitationTests
{
    [Fact]
    public void BibTeX_gives_what_the_source_says_and_no_more() => Assert.Equal("""
        @misc{doi-10-1002-ejhf-2178,
          title = {doi:10.1002/ejhf.2178},
          doi = {10.1002/ejhf.2178},
          note = {Used for retention},
        }

        @misc{pmid-7304760,
          title = {PMID 7304760},
          pmid = {7304760},
          note = {retracted. Used for a\_rate, 5 \% \& more},
        }

        @misc{circulation-2010-122-2419,
          title = {Circulation 2010;122:2419},
          journal = {Circulation},
          year = {2010},
          volume = {122},
          pages = {2419},
          note = {Used for x},
        }


        """.ReplaceLineEndings("\n"), BibTeX.Write(
        [
            new("doi:10.1002/ejhf.2178", "retention", "A"),
            new("PMID 7304760", "a_rate, 5 % & more", "B", "retracted"),
            new("Circulation 2010;122:2419", "x", "B"),
        ]));

    [Fact]
    public void A_scenario_cites_its_product_its_route_and_the_parameters_and_no_other_product()
    {
        var catalogue = Catalogue.Read();
        var scenario = ScenarioFile.Parse(Texts.Small, "s.yaml", catalogue).Scenario!;
        var citations = Citations.Of(scenario, catalogue);
        Assert.Equal(citations.Select(citation => citation.Source).Distinct().Order(StringComparer.Ordinal), citations.Select(citation => citation.Source));
        Assert.Contains(citations, citation => citation.UsedFor.Contains("marrow-msc-donor", StringComparison.Ordinal));
        Assert.Contains(citations, citation => citation.UsedFor.Contains("transendocardial.", StringComparison.Ordinal));
        Assert.Contains(citations, citation => citation.UsedFor.Contains("collagen.", StringComparison.Ordinal));
        Assert.DoesNotContain(citations, citation => citation.UsedFor.Contains("cardiac-progenitor", StringComparison.Ordinal));
    }

    [Fact]
    public void Reasons_are_not_cited()
    {
        var catalogue = Catalogue.Read();
        var scenario = ScenarioFile.Parse(Texts.Small, "s.yaml", catalogue).Scenario!;
        Assert.DoesNotContain(Citations.Of(scenario, catalogue), citation => citation.Source.StartsWith("no ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_entry_has_its_own_key_and_balanced_braces()
    {
        var catalogue = Catalogue.Read();
        var text = BibTeX.Write(Citations.Of(ScenarioFile.Parse(Texts.Small, "s.yaml", catalogue).Scenario!, catalogue));
        var keys = text.Split('\n').Where(line => line.StartsWith('@')).ToList();
        Assert.True(keys.Count > 20);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.Equal(text.Count(c => c == '{'), text.Count(c => c == '}'));
    }
}
