using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Engraft.Benchmarks;

/// <summary>C text compiled by gcc into functions of this process.</summary>
sealed class CLibrary(string flags) : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("engraft-c-").FullName;
    int count;

    /// <summary>gcc is installed and has compiled what it was given.</summary>
    public bool Works { get; private set; }

    /// <summary>The function "step" of a text; 0 where it cannot be compiled.</summary>
    public nint Compile(string text)
    {
        var (source, library) = (Path.Combine(folder, $"step{++count}.c"), Path.Combine(folder, $"step{count}.so"));
        File.WriteAllText(source, text);
        try
        {
            using var gcc = Process.Start("gcc", $"{flags} {source} -o {library} -lmvec -lm");
            gcc.WaitForExit();
            Works = gcc.ExitCode == 0;
            return Works ? NativeLibrary.GetExport(NativeLibrary.Load(library), "step") : 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return 0;
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
