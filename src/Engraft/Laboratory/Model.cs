using Engraft.Outcomes;
using Engraft.Patients;
using Engraft.Quantities;

namespace Engraft.Laboratory;

/// <summary>All numbers the laboratory reads: parameter sets and genes, as the data files give them, and the calibrated ensemble.</summary>
/// <param name="Ensemble">Members drawn in place of the priors of what was calibrated; null draws everything from its prior.</param>
/// <param name="Rhythm">What simulated tissue says of grafts; null leaves it out.</param>
public sealed record Model(ParameterLibrary Library, IReadOnlyDictionary<string, Gene> Genes, Ensemble? Ensemble = null, RhythmSurface? Rhythm = null);
