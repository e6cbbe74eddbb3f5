namespace Engraft.Therapies;

/// <summary>What has to happen before a product can be given: source tissue, reprogramming, expansion, release; the patient waits and can die
/// waiting.</summary>
/// <param name="Days">Expected days from decision to product, failed batches included.</param>
/// <param name="Cost">Expected cost of the product, EUR, failed batches and gene correction included.</param>
/// <param name="Batches">Expected number of batches started.</param>
/// <param name="Never">Chance that no batch is released within <see cref="Attempts"/> attempts.</param>
public sealed record Manufacture(double Days, double Cost, double Batches, double Never)
{
    /// <summary>Batches started before one gives up.</summary>
    public const int Attempts = 3;

    /// <summary>A counting chamber resolves about this many cells of a dose.</summary>
    const double CountingStep = 1e5;

    /// <summary>The making of an arm's product from its central numbers.</summary>
    public static Manufacture Of(CellProduct product, bool geneCorrected) => Of(product.Number, geneCorrected);

    /// <summary>The making of an arm's product from drawn numbers.</summary>
    /// <param name="number">The number of a slot of the product.</param>
    public static Manufacture Of(Func<string, double> number, bool geneCorrected)
    {
        var failure = number("batchFailure");
        var batches = (1 - Power(failure, Attempts)) / (1 - failure);
        var correction = geneCorrected ? number("correctionTime") : 0;
        var correctionCost = geneCorrected ? number("correctionCost") : 0;
        return new(correction + number("leadTime") * batches, correctionCost + number("cost") * batches, batches, Power(failure, Attempts));
    }

    /// <summary>The dose as it leaves the counting chamber, cells.</summary>
    public static double Prepared(double ordered) => Math.Round(ordered / CountingStep, MidpointRounding.ToEven) * CountingStep;

    static double Power(double x, int n) => n == 0 ? 1 : x * Power(x, n - 1);
}
