using System.Text.RegularExpressions;

namespace Engraft.Files.CellFiles;

/// <summary>Which variables of a text are the potential, the stimulus and the calcium of the cytosol: by annotation, else by their usual names.</summary>
static partial class CellRoles
{
    /// <summary>Terms by which annotations call the variable (RDF of CellML, labels of .mmt), and its usual names.</summary>
    sealed record Role(string Meaning, string[] Terms, Regex Names);

    static readonly Role potential = new("the membrane potential", ["membrane_voltage", "membrane_potential"], PotentialNames);
    static readonly Role stimulus = new("the stimulus current", ["membrane_stimulus_current", "stimulus_current"], StimulusNames);
    static readonly Role calcium = new("calcium of the cytosol", ["cytosolic_calcium_concentration", "calcium_concentration"], CalciumNames);
    static readonly Role amplitude = new("the strength of the stimulus", ["membrane_stimulus_current_amplitude"], AmplitudeNames);
    static readonly Role duration = new("the length of the stimulus", ["membrane_stimulus_current_duration"], DurationNames);

    public static TextVariable Potential(ModelText text) => Find(potential, text.States, true)
        ?? throw new CellTextException(new(text.File, 1, 1), "no variable is recognised as the membrane potential",
            "a state named V, Vm or v, or the annotation membrane_voltage (CellML: bqbiol:is the oxmeta term), or 'label membrane_potential' (.mmt)");

    public static TextVariable? Stimulus(ModelText text) => Find(stimulus, Others(text), true);

    public static TextVariable? Calcium(ModelText text) => Find(calcium, text.States, false);

    public static TextVariable? Amplitude(ModelText text) => Find(amplitude, Others(text), false);

    public static TextVariable? Duration(ModelText text) => Find(duration, Others(text), false);

    static IEnumerable<TextVariable> Others(ModelText text) => text.Variables.Where(variable => variable.Rate is null && variable.Source is null && (variable.Definition ?? variable.Initial) is not null);

    /// <param name="needed">Two candidates are an error; otherwise the first is taken.</param>
    static TextVariable? Find(Role role, IEnumerable<TextVariable> among, bool needed)
    {
        var all = among.ToArray();
        TextVariable[] annotated = [.. all.Where(variable => variable.Terms.Overlaps(role.Terms))];
        var found = annotated.Length > 0 ? annotated : [.. all.Where(variable => role.Names.IsMatch(variable.Name))];
        if (found.Length > 1 && needed)
            throw new CellTextException(found[1].At, $"'{found[0]}' and '{found[1]}' may both be {role.Meaning}", $"the annotation {role.Terms[0]} at one of them");
        return found.FirstOrDefault();
    }

    [GeneratedRegex("^(v|vm|v_m|em|e_m|voltage|membrane_potential)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PotentialNames { get; }

    [GeneratedRegex("^(i_?st|i_?stim(ulus)?|stim(ulus)?(_?current)?|i_?app(lied)?|i_?ext|i_?stim_?current)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StimulusNames { get; }

    [GeneratedRegex("^(ca_?i|ca_?in|ca_?cyto?|ca_?myo|cytosolic_calcium(_concentration)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CalciumNames { get; }

    [GeneratedRegex("^(i_?)?stim(ulus)?_?(amplitude|amp|strength)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmplitudeNames { get; }

    [GeneratedRegex("^(i_?)?stim(ulus)?_?(pulse)?_?(duration|dur)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DurationNames { get; }
}
