using Engraft.Patients;
using Engraft.Quantities;

namespace Engraft.Laboratory;

/// <summary>All numbers the laboratory reads: parameter sets and genes, as the data files give them.</summary>
public sealed record Model(ParameterLibrary Library, IReadOnlyDictionary<string, Gene> Genes);
