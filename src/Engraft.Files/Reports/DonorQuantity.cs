using Engraft.Files.Reports.Charts;

namespace Engraft.Files.Reports;

/// <summary>What a choice of donor changes, as readers meet it: outcomes by their own names, and the price of the choice.</summary>
internal static class DonorQuantity
{
    static readonly Dictionary<string, OutcomeName> Prices = new()
    {
        ["wait"] = new("wait for the cells", "months", "months", 1, 1, -1) { Scale = 1 / TimeAxis.DaysPerMonth },
        ["deathWhileWaiting"] = new("deaths while waiting, per 100 patients", "", "", 1, 1, -1),
        ["immunosuppressionDays"] = new("time on drugs against rejection", "months", "months", 1, 1, -1) { Scale = 1 / TimeAxis.DaysPerMonth },
        ["productCost"] = new("cost of the product", "million €", "million €", 2, 2, -1) { Scale = 1e-6 },
    };

    public static OutcomeName Of(string quantity, Reading reading) => Prices.GetValueOrDefault(quantity) ?? reading.NameOf(quantity);
}
