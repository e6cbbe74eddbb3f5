using Engraft.Patients;

namespace Engraft.Files.Scenarios;

/// <summary>Names of background drugs and devices in files.</summary>
static class BackgroundNames
{
    static readonly (string Name, Func<Background, bool> Given)[] drugs =
    [
        ("aceInhibitor", background => background.AceInhibitor),
        ("arb", background => background.Arb),
        ("arni", background => background.Arni),
        ("betaBlocker", background => background.BetaBlocker),
        ("mra", background => background.Mra),
        ("sglt2Inhibitor", background => background.Sglt2Inhibitor),
        ("statin", background => background.Statin),
    ];

    static readonly (string Name, Func<Background, bool> Given)[] devices =
    [
        ("crt", background => background.Crt),
        ("icd", background => background.Icd),
    ];

    public static string[] Drugs => [.. drugs.Select(drug => drug.Name)];

    public static string[] Devices => [.. devices.Select(device => device.Name)];

    public static string[] All => [.. Drugs, .. Devices];

    public static Background Build(IReadOnlyList<string> names) => Build(names, names);

    public static Background Build(IReadOnlyList<string> drugs, IReadOnlyList<string> devices) => new()
    {
        AceInhibitor = drugs.Contains("aceInhibitor"),
        Arb = drugs.Contains("arb"),
        Arni = drugs.Contains("arni"),
        BetaBlocker = drugs.Contains("betaBlocker"),
        Mra = drugs.Contains("mra"),
        Sglt2Inhibitor = drugs.Contains("sglt2Inhibitor"),
        Statin = drugs.Contains("statin"),
        Crt = devices.Contains("crt"),
        Icd = devices.Contains("icd"),
    };

    public static IReadOnlyList<string> DrugsOf(Background background) => [.. drugs.Where(drug => drug.Given(background)).Select(drug => drug.Name)];

    public static IReadOnlyList<string> AllOf(Background background) => [.. DrugsOf(background), .. DevicesOf(background)];

    public static IReadOnlyList<string> DevicesOf(Background background) => [.. devices.Where(device => device.Given(background)).Select(device => device.Name)];
}
