namespace Engraft.Files.CellFiles;

/// <summary>Conductances that annotations name, and the factor of a cell's conditions that acts on each.</summary>
static class CellChannels
{
    static readonly (string Channel, string[] Terms)[] rows =
    [
        ("fastSodium", ["membrane_fast_sodium_current_conductance", "g_Na"]),
        ("lateSodium", ["membrane_persistent_sodium_current_conductance", "membrane_late_sodium_current_conductance", "g_NaL"]),
        ("lTypeCalcium", ["membrane_L_type_calcium_current_conductance", "g_CaL"]),
        ("transientOutward", ["membrane_transient_outward_current_conductance", "g_to"]),
        ("rapidRectifier", ["membrane_rapid_delayed_rectifier_potassium_current_conductance", "g_Kr"]),
        ("slowRectifier", ["membrane_slow_delayed_rectifier_potassium_current_conductance", "g_Ks"]),
        ("inwardRectifier", ["membrane_inward_rectifier_potassium_current_conductance", "g_K1"]),
        ("funny", ["membrane_hyperpolarisation_activated_funny_current_conductance", "g_f"]),
        ("exchanger", ["membrane_sodium_calcium_exchanger_current_conductance"]),
        ("sodiumPump", ["membrane_sodium_potassium_pump_current_permeability"]),
        ("calciumPump", ["membrane_calcium_pump_current_conductance"]),
        ("backgroundSodium", ["membrane_background_sodium_current_conductance"]),
        ("backgroundCalcium", ["membrane_background_calcium_current_conductance"]),
        ("uptake", ["SR_uptake_current_max"]),
        ("leak", ["SR_leak_current_max"]),
    ];

    /// <summary>The annotated variables by channel, in the order of the list.</summary>
    public static IReadOnlyList<(string Channel, TextVariable Variable)> Of(ModelText text) =>
    [
        .. rows.Select(row => (row.Channel, text.Variables.FirstOrDefault(variable => variable.Source is null && variable.Rate is null && variable.Terms.Overlaps(row.Terms))))
            .Where(found => found.Item2 is not null).Select(found => (found.Channel, found.Item2!)),
    ];
}
