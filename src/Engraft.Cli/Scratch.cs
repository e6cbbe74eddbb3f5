namespace Engraft.Cli;

/// <summary>Where simulated cohorts of a user's own trials are kept between runs: the user's cache, never the working folder.</summary>
static class Scratch
{
    public static string Cohorts => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder ? folder : Path.GetTempPath(), "engraft", "cohorts");
}
