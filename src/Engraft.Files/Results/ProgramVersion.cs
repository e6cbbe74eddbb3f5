using System.Reflection;

namespace Engraft.Files.Results;

/// <summary>Version of the program and the commit it was built from.</summary>
public static class ProgramVersion
{
    static readonly string[] parts = (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
        .InformationalVersion ?? "unknown").Split('+', 2);

    public static string Version => parts[0];

    /// <summary>Null where the build did not know it.</summary>
    public static string? Commit => parts.Length > 1 ? parts[1] : null;
}
