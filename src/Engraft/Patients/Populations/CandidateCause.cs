namespace Engraft.Patients.Populations;

/// <summary>A candidate's disease: territory, reperfusion or gene by the cause's shares, with the sizes and times that were drawn.</summary>
static class CandidateCause
{
    internal static Aetiology Of(PopulationCause cause, CandidateValues v, CandidateStream stream) => cause switch
    {
        InfarctCause infarct => Infarct(infarct, v, stream),
        PressureCause => new Hypertension { Years = v[PopulationQuantity.Years], SystolicPressure = v[PopulationQuantity.PastPressure] },
        GeneCause gene => new GeneticDilated
        {
            Gene = gene.Genes[stream.Choose(CandidateStream.Gene, [.. gene.Genes.Select(entry => entry.Share)])].Gene,
            Years = v[PopulationQuantity.Years],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "A cause that is not known."),
    };

    static MyocardialInfarction Infarct(InfarctCause infarct, CandidateValues v, CandidateStream stream) => new()
    {
        Territory = (CoronaryTerritory)stream.Choose(CandidateStream.Territory, infarct.Territories),
        Reperfused = stream.Uniform(CandidateStream.Reperfused) < infarct.Reperfused,
        InfarctSize = v[PopulationQuantity.InfarctSize],
        MicrovascularObstruction = v[PopulationQuantity.MicrovascularObstruction],
        DaysSince = v[PopulationQuantity.TimeSince],
    };
}
