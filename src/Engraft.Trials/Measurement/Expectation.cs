using Engraft.Trials.Published;

namespace Engraft.Trials.Measurement;

/// <summary>What practice, and knowing or guessing one's arm, add to a measure.</summary>
public static class Expectation
{
    /// <summary>Chance that a patient thinks to have been given cells.</summary>
    /// <remarks>Under blinding it is the same in both arms: without effect nothing tells them apart.</remarks>
    public static double Belief(bool? patientsBlind, bool treated, Measure measure)
    {
        var p = measure.Parameters;
        var (open, blind) = (treated ? 1 : 0, p.BlindBelief.Value);
        return patientsBlind switch { true => blind, false => open, _ => p.UnstatedOpen.Value * open + (1 - p.UnstatedOpen.Value) * blind };
    }

    /// <summary>What the measure gains at a visit after baseline, in its unit.</summary>
    /// <param name="believes">The patient thinks to have been given cells.</param>
    public static double Shift(string outcome, bool believes, Measure measure)
    {
        var p = measure.Parameters;
        var belief = believes ? 1 : 0;
        return outcome switch
        {
            "sixMinuteWalk" => p.WalkLearning.Value + belief * p.WalkBelief.Value,
            "kccq" or "kccqSymptom" or "kccqLimitation" => belief * p.KccqBelief.Value,
            "mlhfq" => belief * p.MlhfqBelief.Value,
            "nyha" => belief * p.NyhaBelief.Value,
            _ => 0,
        };
    }

    /// <summary>Chance that patients or readers knew the arm.</summary>
    public static double Opened(TrialDesign design, Measure measure)
    {
        double Known(bool? blind) => blind switch { true => 0, false => 1, _ => measure.Parameters.UnstatedOpen.Value };
        return Math.Max(Known(design.PatientsBlind), Known(design.AssessorsBlind));
    }

    /// <summary>What care, attendance and choice of readings add in the treated arm of a trial that was not blind throughout, points.</summary>
    public static double Open(string outcome, TrialDesign design, bool treated, Measure measure) =>
        outcome == "lvef" && treated ? measure.Parameters.OpenInflation.Value * Opened(design, measure) : 0;

    /// <summary>What a reader who knows the arm adds, in the unit of the outcome; its expectation where blinding of readers is not stated.</summary>
    public static double Reader(string outcome, bool? assessorsBlind, bool treated, Measure measure)
    {
        if (outcome != "lvef" || !treated)
            return 0;
        var p = measure.Parameters;
        return p.ReaderBias.Value * (assessorsBlind switch { true => 0, false => 1, _ => p.UnstatedOpen.Value });
    }
}
