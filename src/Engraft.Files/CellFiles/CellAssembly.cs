using Engraft.Electrophysiology.CustomCells;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Files.CellFiles;

/// <summary>Makes a cell of a model text: states and rates in house units (mV, ms, mmol/L, A/F), stimulus and conditions as inputs.</summary>
sealed class CellAssembly
{
    const double Millisecond = 1e-3, Millivolt = 1e-3;
    const double UsualStrength = -80, UsualDuration = 1; // A/F and ms, where the text gives none

    readonly ModelText text;
    readonly CellTextFindings findings;
    readonly EquationGraph equations;
    readonly TextVariable potential;
    readonly TextVariable[] states;

    /// <summary>What a number in the text's unit is multiplied with to be in the house unit.</summary>
    readonly double[] toHouse;

    /// <summary>The same of the unit of time of each rate.</summary>
    readonly double[] time;

    public CellAssembly(ModelText text, IReadOnlyDictionary<TextVariable, double> constants, CellTextFindings findings)
    {
        (this.text, this.findings, equations) = (text, findings, new(text, constants));
        var all = text.States.ToArray();
        if (all.Length == 0)
            throw new CellTextException(new(text.File, 1, 1), "no equation gives a rate of change", "a cell model with d V/d t and the rates of its gates");
        potential = CellRoles.Potential(text);
        states = [potential, .. all.Where(state => state != potential)];
        var common = text.Time ?? throw new CellTextException(all[0].At, "no variable is the time", "'bind time' at the time (.mmt)");
        time = [.. states.Select(state => House(state.By ?? common, TextUnit.Second, Millisecond, "the time", "ms"))];
        toHouse = [.. states.Select(ToHouse)];
    }

    public CustomCell Cell()
    {
        var inputs = states.Select(state => equations.Graph.Input(state.FullName)).ToArray();
        for (var i = 0; i < states.Length; i++)
            equations.Set(states[i], Times(inputs[i], 1 / toHouse[i]));
        var stimulus = equations.Graph.Input("stimulus");
        var (strength, duration) = Stimulus(stimulus);
        var channels = Channels();
        var rates = states.Select((state, i) => Times(equations.Of(state.Rate!), toHouse[i] / time[i])).ToArray();
        if (Electrode is null)
            rates[0] -= stimulus;
        var slots = states.Select((state, i) => new Slot(i, state.FullName, HouseUnit(state), state.FullName)).ToArray();
        return CustomCell.Of(new(text.Name, text.Title.Length > 0 ? text.Title : "read from a file", Path.GetFileName(text.File), equations.Graph, slots, [.. states.Select(Initial)], rates)
        {
            Calcium = Calcium(),
            StimulusCurrent = strength,
            StimulusDuration = duration,
            Channels = channels,
        });
    }

    /// <summary>What the electrode's current is in the text: its stimulus, or what switches it on; null where there is neither.</summary>
    TextVariable? Electrode => text.Pace ?? CellRoles.Stimulus(text);

    /// <summary>Puts the electrode's current in the place of the text's stimulus, in the unit and with the sign that it has there.</summary>
    /// <returns>Strength in A/F and length in ms of the text's own stimulus.</returns>
    (double Strength, double Duration) Stimulus(Traced stimulus)
    {
        if (Electrode is not { } electrode)
        {
            findings.Warn(potential.At, $"no stimulus current is recognised; an electrode's current is added to the rate of '{potential}' alone");
            return (UsualStrength, UsualDuration);
        }
        var effect = new StimulusEffect(text, equations, states, electrode).Effect * toHouse[0] / time[0]; // mV/ms a unit of the electrode
        equations.Set(electrode, Times(stimulus, -1 / effect));
        var (level, duration) = (text.Pace is null ? Constant(CellRoles.Amplitude(text)) : text.PaceLevel, text.Pace is null ? Duration() : text.PaceDuration * time[0]);
        if (level is null && Constant(CellRoles.Amplitude(text)) is null)
            findings.Warn(electrode.At, FormattableString.Invariant($"the strength of the stimulus is not recognised; {UsualStrength} A/F for {duration ?? UsualDuration} ms is used (--strength changes it)"));
        return (level is { } given && given != 0 ? -given * effect : UsualStrength, duration ?? UsualDuration);
    }

    double? Constant(TextVariable? variable) => variable is not null && equations.Of(variable, variable.At).Constant is { } number && double.IsFinite(number) ? number : null;

    double? Duration() => CellRoles.Duration(text) is { } duration && Constant(duration) is > 0 and var number
        ? number * House(duration, TextUnit.Second, Millisecond, "the length of the stimulus", "ms") : null;

    List<string> Channels()
    {
        var names = new List<string>();
        foreach (var (channel, variable) in CellChannels.Of(text).Where(one => one.Variable != Electrode))
        {
            equations.Scale(variable, equations.Graph.Input(channel));
            names.Add(channel);
        }
        return names;
    }

    double Initial(TextVariable state, int i)
    {
        var value = equations.Start(state);
        if (value is not { } number || !double.IsFinite(number))
            throw new CellTextException(state.At, $"'{state}' has no initial value", "a number, or a constant");
        if (state == potential && number * toHouse[0] is < -112 or > 80)
            throw new CellTextException(state.At, FormattableString.Invariant($"'{state}' begins at {number * toHouse[0]:G4} mV"), "a membrane potential from -112 to 80 mV");
        return number * toHouse[i];
    }

    int Calcium()
    {
        if (CellRoles.Calcium(text) is not { } calcium)
        {
            findings.Warn(potential.At, "no state is recognised as calcium of the cytosol (Cai, Ca_i, or the annotation cytosolic_calcium_concentration); none is reported");
            return -1;
        }
        return Array.IndexOf(states, calcium);
    }

    double ToHouse(TextVariable state)
    {
        if (state == potential)
            return House(state, TextUnit.Volt, Millivolt, "the membrane potential", "mV");
        return state.Unit is { } unit && unit.HasDimensionOf(TextUnit.Millimolar) ? unit.To(TextUnit.Millimolar) : 1;
    }

    static double House(TextVariable variable, TextUnit coherent, double house, string meaning, string expected)
    {
        if (variable.Unit is not { } unit)
            return 1;
        if (!unit.HasDimensionOf(coherent))
            throw new CellTextException(variable.At, $"'{variable}' is {meaning}, but it is in {unit.Name}", $"{expected} or a unit of the same kind");
        return unit.SameAs(coherent with { Factor = house }) ? 1 : unit.Factor / house;
    }

    /// <summary>The unit of a state's slot. A text without units: a name that begins as an ion is a concentration, all else a share.</summary>
    string HouseUnit(TextVariable state) => state == potential ? "mV" : state.Unit switch
    {
        null => state.Name.Length > 1 && (state.Name.StartsWith("Ca", StringComparison.Ordinal) || state.Name.StartsWith("Na", StringComparison.Ordinal)
            || state.Name.StartsWith("Cl", StringComparison.Ordinal) || state.Name is ['K', 'i' or '_' or 's', ..]) ? "mmol/L" : "-",
        { IsPure: true } => "-",
        var unit when unit.HasDimensionOf(TextUnit.Millimolar) => "mmol/L",
        var unit => unit.Name,
    };

    static Traced Times(Traced value, double factor) => factor == 1 ? value : value * Traced.Of(factor);
}
