using System.Globalization;
using Engraft.Files;

namespace Engraft.Calibration.Rhythms;

/// <summary>The command "automaticity": calibrates the extra automaticity of graft muscle, or shows what follows from it.</summary>
static class AutomaticityCommand
{
    public static int Run(string folder, bool fit, TextWriter output)
    {
        var path = Path.Combine(folder, "rhythm", "extra-automaticity.yaml");
        if (fit)
            Fit(path, output);
        new AutomaticityReport(Cell(path), output).Write();
        return 0;
    }

    static GraftCell Cell(string path) => new(ExtraAutomaticityFile.Read(path), Catalogue.Read());

    static void Fit(string path, TextWriter output)
    {
        var cell = Cell(path);
        var fit = new AutomaticityFit(cell);
        AutomaticityFit.Found? rated = null;
        foreach (var species in cell.Automaticity.Species.Values.OrderBy(species => species.PeakRate is null))
        {
            var found = fit.Fit(species, rated);
            rated ??= found;
            foreach (var (number, (value, spread)) in ((string, AutomaticityFit.Spread)[])[("peakMaturity", found.Peak), ("immature", found.Immature), ("amplitude", found.Amplitude), ("fading", found.Fading)])
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{species.Species}: {number} {value:F3} (spread {spread:F3})"));
                SpeciesValues.Replace(path, species.Species, number, value, spread);
            }
        }
    }
}
