using System.Reflection;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Laboratory;
using Engraft.Trials.Published;

namespace Engraft.Files.Results;

/// <summary>Version of the program, the commit it was built from, and the identity of its compiled libraries.</summary>
public static class ProgramVersion
{
    static readonly string[] parts = (Assembly.GetEntryAssembly()?.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown").Split('+', 2);

    public static string Version => parts[0];

    /// <summary>Ends with "-changed" where files differed from the commit; null where the build did not know it.</summary>
    public static string? Commit => parts.Length > 1 ? parts[1] : null;

    /// <summary>Hash over what the compiler calls each library, which follows from sources, compiler and packages alone: another hash, other code.</summary>
    public static string Code { get; } = TextHash.Of(string.Join(' ', ((Type[])[typeof(Study), typeof(Trial), typeof(RhythmRun), typeof(ProgramVersion)]).Select(type => type.Module.ModuleVersionId)));
}
