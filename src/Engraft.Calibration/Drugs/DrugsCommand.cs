using System.Globalization;
using Engraft.Files;

namespace Engraft.Calibration.Drugs;

/// <summary>The command "drugs": fits the factors of background drugs to their trials, or shows how they meet them.</summary>
static class DrugsCommand
{
    public static int Run(string folder, bool fit, TextWriter output)
    {
        var published = PublishedEffect.Read(folder);
        if (fit)
            Fit(new DrugFit(ModelFiles.Read(Catalogue.Read()), published), folder, output);
        else
            new DrugFit(ModelFiles.Read(Catalogue.Read()), published).Report(output);
        return 0;
    }

    static void Fit(DrugFit fit, string folder, TextWriter output)
    {
        foreach (var trial in DrugTrial.All)
        {
            var factors = fit.Fit(trial);
            foreach (var factor in factors)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{factor.Name,-32} {factor.Prior:F4} (SD of log {factor.Spread:F4})"));
            DrugFit.Write(factors, folder);
        }
    }
}
