using Engraft.Circulation;
using Engraft.Mechanisms;
using Engraft.Outcomes;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Laboratory;

/// <summary>Every parameter set of the laboratory, one line each. The tissue's come first and together; random numbers go by name, so the order of the others is free.</summary>
public static class ModelSets
{
    /// <summary>Name of the file in data/parameters and the window it fills.</summary>
    public static IReadOnlyList<(string Name, Type Window)> All { get; } =
    [
        .. TissueSets.All,
        ("circulation", typeof(CirculationParameters<>)),
        ("delivery", typeof(DeliveryParameters<>)),
        ("graft", typeof(GraftParameters<>)),
        ("paracrine", typeof(ParacrineParameters<>)),
        ("rejection", typeof(RejectionParameters<>)),
        ("immunosuppression", typeof(ImmunosuppressionParameters<>)),
        ("automaticity", typeof(AutomaticityParameters<>)),
        ("tumour", typeof(TumourParameters<>)),
        ("symptoms", typeof(SymptomParameters<>)),
        ("survival", typeof(SurvivalParameters<>)),
        ("seattle", typeof(SeattleParameters<>)),
        ("cohort", typeof(CohortParameters<>)),
        ("heart", typeof(HeartVessels<>)),
        ("growth", typeof(GrowthParameters<>)),
        ("exercise", typeof(ExerciseParameters<>)),
        ("background", typeof(BackgroundParameters<>)),
        ("laboratory", typeof(LaboratoryParameters<>)),
        ("unexplained", typeof(UnexplainedParameters<>)),
    ];
}
