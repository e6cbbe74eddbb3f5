using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.SingleCells;

namespace Engraft.Files.Tests.DataFiles;

/// <summary>The shipped diseases, edits and drugs do to the cells what their sources say.</summary>
public class ShippedCellTests
{
    static readonly Catalogue catalogue = Catalogue.Read();

    static CellBehaviour Of(string model, CellProtocol protocol, string? change = null, double extent = 1)
    {
        var row = PublishedConditions.Row;
        if (change is not null)
            catalogue.CellChanges[change].Apply(row, extent);
        return CellStudy.Run(CellModelList.Find(model)!, row, protocol);
    }

    /// <summary>Marchiano 2023: edited cells fall silent and still answer stimuli.</summary>
    [Fact]
    public void Edited_graft_is_silent_and_can_be_excited()
    {
        Assert.InRange(Of("Kernik2019", new(null, 30)).Rate, 55, 65);
        Assert.Equal(0, Of("Kernik2019", new(null, 30), "medusa").Rate);
        Assert.Equal(1, Of("Kernik2019", new(1000, 30, 4), "medusa").Response);
    }

    [Theory]
    [InlineData("Kernik2019")]
    [InlineData("Paci2018")]
    [InlineData("Paci2020")]
    public void Electrical_maturity_ends_automaticity(string model)
    {
        Assert.InRange(Of(model, new(null, 30), "electrical-maturity", 0).Rate, 30, 65);
        Assert.Equal(0, Of(model, new(null, 30), "electrical-maturity").Rate);
    }

    /// <summary>Failing ventricles repolarise late; so does the border zone of an acute infarct in the reference (doi:10.7554/eLife.93002).</summary>
    [Theory]
    [InlineData("heart-failure")]
    [InlineData("acute-border-zone")]
    public void Disease_prolongs_the_action_potential(string change)
    {
        var (healthy, sick) = (Of("Tomek2020:endo", new(1000, 30)), Of("Tomek2020:endo", new(1000, 30), change));
        Assert.True(sick.Last!.Value.Duration90 > healthy.Last!.Value.Duration90 + 10, $"{healthy.Last.Value.Duration90} {sick.Last.Value.Duration90}");
    }

    [Fact]
    public void Failure_and_old_infarct_weaken_the_calcium_transient()
    {
        double Rise(string? change) => Of("Tomek2020:endo", new(1000, 30), change).Last!.Value is var last ? last.CalciumPeak - last.CalciumLow : 0;
        Assert.True(Rise("heart-failure") < 0.9 * Rise(null));
        Assert.True(Rise("chronic-border-zone") < 0.9 * Rise(null));
    }

    [Theory]
    [InlineData("funny", "funy", "'funy' is no current; expected the name of a current. Did you mean 'funny'?")]
    [InlineData("µmol/L", "mmol/L", "'funny' is in 'mmol/L'; expected 'µmol/L'.")]
    [InlineData("value: 2.0", "value: -2.0", "'funny' is negative; expected zero or more.")]
    [InlineData("name: ivabradine", "name: other", "'name' is 'other'; expected 'ivabradine', as the file is called.")]
    public void Mistakes_in_a_drug_are_found_with_their_place(string good, string bad, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("engraft-drug-").FullName;
        try
        {
            var path = Path.Combine(folder, "ivabradine.yaml");
            File.WriteAllText(path, File.ReadAllText(Repository.Path("data", "channel-drugs", "ivabradine.yaml")).Replace(good, bad, StringComparison.Ordinal));
            var findings = new List<Finding>();
            Assert.Null(ChannelDrugFiles.Read(path, findings));
            Assert.EndsWith(expected, findings[0].ToString(), StringComparison.Ordinal);
            Assert.Matches(@":\d+:\d+: error", findings[0].ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
