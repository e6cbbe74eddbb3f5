using Engraft.Files.Tests.Scenarios;
using Engraft.Laboratory;

namespace Engraft.Files.Tests;

public class CitationTests
{
    [Fact]
    public void BibTeX_gives_what_the_source_says_and_no_more() => Assert.Equal("""
        @misc{doi-10-1002-ejhf-2178,
          author = {Bolli and Hare},
          year = {2021},
          doi = {10.1002/ejhf.2178},
          url = {https://doi.org/10.1002/ejhf.2178},
          note = {Named in the data files as: doi:10.1002/ejhf.2178; Bolli, Hare 2021 (doi:10.1002/ejhf.2178). Used for retention, washout},
        }

        @misc{pmid-7304760,
          pmid = {7304760},
          url = {https://pubmed.ncbi.nlm.nih.gov/7304760/},
          note = {retracted. Named in the data files as: PMID 7304760. Used for a\_rate, 5 \% \& more},
        }

        @misc{circulation-2010-122-2419,
          journal = {Circulation},
          year = {2010},
          volume = {122},
          pages = {2419},
          note = {Named in the data files as: Circulation 2010;122:2419. Used for x},
        }


        """.ReplaceLineEndings("\n"), BibTeX.Write(
        [
            new("doi:10.1002/ejhf.2178", "retention", "A"),
            new("Bolli, Hare 2021 (doi:10.1002/ejhf.2178)", "washout", "A"),
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

    [Theory]
    [InlineData("Levy et al. 2006 Circulation 113:1424, doi:10.1161/CIRCULATIONAHA.105.584102", "Levy et al.")]
    [InlineData("Pepys and Hirschfield 2003, doi:10.1172/JCI18921", "Pepys and Hirschfield")]
    [InlineData("Circulation 2010;122:2419", null)]
    [InlineData("DAPA-HF, PMC7610491 table 3", null)]
    [InlineData("CONCERT-HF 2021 PMID 33811444", null)]
    [InlineData("Between scar and healthy muscle (PMID 22864415)", null)]
    public void Only_names_before_a_year_are_authors(string text, string? authors) => Assert.Equal(authors, new Reference(text).Authors);
}
