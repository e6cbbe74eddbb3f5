using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Calibration.Drugs;

/// <summary>One drug or device given to the typical patient who does not have it, as in its trials.</summary>
/// <param name="Name">As the parameters of the drug begin, for instance "mra".</param>
/// <param name="Rows">Names of the drug in data/published/background-drugs.csv.</param>
/// <param name="Before">What the patients of its trials had already.</param>
/// <param name="Change">What the trial starts and stops.</param>
/// <param name="Months">Follow-up where the table of published effects names none.</param>
/// <param name="Fitted">Factors that the trials inform; the others keep their value.</param>
public sealed record DrugTrial(string Name, IReadOnlyList<string> Rows, Background Before, BackgroundChange Change, double Months, IReadOnlyList<DrugFactor> Fitted)
{
    /// <summary>The controls of its trials stayed as they were, so that a change against the own baseline informs as well.</summary>
    public bool ControlsStayed { get; init; }

    /// <summary>Muscle may recover a lot or nothing: the trials decide.</summary>
    const double Open = 0.3;

    /// <summary>Stressed volume is known to some per cent from plasma volume and weight.</summary>
    const double Narrow = 0.02;

    /// <summary>A stronger heart needs less sympathetic drive; how much less is not known.</summary>
    const double Loose = 0.1;

    static readonly Background blocked = new() { AceInhibitor = true, BetaBlocker = true };

    /// <summary>In the order in which they came: ACE inhibitor, beta-blocker, then the others on top of both.</summary>
    public static IReadOnlyList<DrugTrial> All { get; } =
    [
        new("aceInhibitor", [], new(), new() { Start = new() { AceInhibitor = true } }, 6, []),
        new("arb", [], new(), new() { Start = new() { Arb = true } }, 6, []),
        new("arni", ["ARNI"], blocked, new() { Start = new() { Arni = true }, Stop = new() { AceInhibitor = true } }, 12, []),
        new("betaBlocker", ["carvedilol", "metoprolol"], new() { AceInhibitor = true }, new() { Start = new() { BetaBlocker = true } }, 6, [new("betaBlockerContractility", 1, Open)]),
        new("mra", ["MRA"], blocked, new() { Start = new() { Mra = true } }, 12, [new("mraStressedVolume", 0.97, Narrow), new("mraResistance", 0.97, Loose), new("mraRecovery", 1, Open)]),
        new("sglt2Inhibitor", ["SGLT2 inhibitor"], blocked with { Mra = true }, new() { Start = new() { Sglt2Inhibitor = true } }, 6,
            [new("sglt2InhibitorStressedVolume", 0.95, Narrow), new("sglt2InhibitorResistance", 0.98, Loose), new("sglt2InhibitorRecovery", 1, Open)]),
        new("crt", ["CRT"], blocked, new() { Start = new() { Crt = true } }, 12, [new("crtResistance", 1, Loose), new("crtRecovery", 1, Open)]) { ControlsStayed = true },
    ];
}
