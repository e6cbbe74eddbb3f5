using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Mechanisms;

namespace Engraft.Files.Tests.Rhythms;

/// <summary>The graft's cell with the calibrated extra automaticity against what was seen in pigs (Nakamura 2021, doi:10.1016/j.stemcr.2021.08.005) and after editing.</summary>
public sealed class ExtraAutomaticityPublished
{
    /// <summary>Standard error of the untreated pigs' peak rate, 1/min.</summary>
    const double Published = 29;

    static readonly ExtraAutomaticity automaticity = ExtraAutomaticityFile.Read();
    static readonly Catalogue catalogue = Catalogue.Read();

    static double Rate(double day, Action<double[]>? change = null, double? extent = null)
    {
        var rate = ParameterFiles.Read("graft", typeof(GraftParameters<>)).Parameters.First(parameter => parameter.Name == "electricalRate").Value;
        var (row, maturity) = (PublishedConditions.Row, 1 - Math.Exp(-rate * day));
        catalogue.CellChanges["electrical-maturity"].Apply(row, maturity);
        automaticity.Apply(row, extent ?? automaticity.Species["pig"].Extent(maturity));
        change?.Invoke(row);
        var found = CellStudy.Run(CellModelList.Find(automaticity.Cell)!, row, new(null, 10));
        return found.Last is null ? 0 : found.Rate;
    }

    [Fact]
    public void Peak_rate_is_that_of_untreated_pigs() =>
        Assert.Equal(automaticity.Species["pig"].PeakRate!.Value, Rate(automaticity.Species["pig"].PeakDay.Value), Published);

    /// <summary>Younger muscle than at the peak beats no faster than any animal, and older muscle slower.</summary>
    [Fact]
    public void No_day_is_faster_than_the_peak()
    {
        const double off = 15; // 1/min: the straight line of the extent is not quite that of one rate
        var pig = automaticity.Species["pig"];
        Assert.All([0, 1, 2, 3, 4, 5, 6], day => Assert.Equal(pig.PeakRate!.Value, Rate(day), off));
        double[] later = [.. new double[] { 7, 10, 14, 21, 28, 35 }.Select(day => Rate(day))];
        Assert.Equal(later.OrderDescending(), later);
    }

    [Fact]
    public void The_graft_is_slow_by_the_day_on_which_drugs_were_stopped() =>
        Assert.InRange(Rate(automaticity.Species["pig"].EndDay.Value), 0, 40); // below any sinus node

    [Fact]
    public void Without_it_the_cell_is_that_of_the_dish()
    {
        Assert.Equal(61, Rate(0, extent: 0), 1);
        Assert.Equal(0, Rate(automaticity.Species["pig"].PeakDay.Value, extent: 0));
    }

    [Fact]
    public void Four_edits_silence_it_on_its_worst_day() =>
        Assert.Equal(0, Rate(automaticity.Species["pig"].PeakDay.Value, row => catalogue.CellChanges["medusa"].Apply(row)));

    [Fact]
    public void Extent_fades_to_nothing()
    {
        var pig = automaticity.Species["pig"];
        Assert.Equal(pig.Immature.Value, pig.Extent(0));
        Assert.Equal(pig.Amplitude.Value, pig.Extent(pig.PeakMaturity.Value));
        Assert.Equal(0, pig.Extent(pig.Fading.Value));
        Assert.Equal(0, pig.Extent(2 * pig.Fading.Value));
    }
}
