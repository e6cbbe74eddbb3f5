namespace Engraft.Files.Results;

/// <summary>Writes a result folder as a whole or not at all.</summary>
/// <remarks>
/// All files are written to a hidden folder beside the wanted one, which takes its name when the last byte is on disk. An earlier result is
/// replaced in the same way. A folder that holds anything else is never touched.
/// </remarks>
public static class ResultFolder
{
    static readonly string[] known =
    [
        "result.json", "timecourse.csv", "pv-loops.csv", "report.html", "scoreboard.md", "manifest.json", "grid.json", "grid.csv", "grid.html", "patients.csv", "courses.csv", "population.json", "requires.json",
        "requires.html", "claims.json", "claims.html", "validation.json", "rhythm.json", "ecg.csv", "activation.vti", "activation.png",
    ];

    /// <summary>Writes all parts.</summary>
    /// <exception cref="ResultWriteException">The folder cannot be written, the disk is full, or it holds files of somebody else.</exception>
    /// <exception cref="OperationCanceledException">Interrupted; nothing was left.</exception>
    public static void Write(string path, IReadOnlyList<ResultPart> parts, CancellationToken cancellation = default)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var partial = Beside(target, "partial");
        try
        {
            CheckTarget(target, parts);
            WriteParts(partial, parts, cancellation);
            cancellation.ThrowIfCancellationRequested();
            Replace(target, partial);
        }
        catch (Exception problem) when (problem is IOException and not ResultWriteException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ResultWriteException($"The results could not be written to '{path}': {Reason(problem)}. Nothing was left half-written.", problem);
        }
        finally
        {
            Remove(partial);
        }
    }

    /// <summary>Finds out before a long run whether its results could be written.</summary>
    /// <exception cref="ResultWriteException">They could not.</exception>
    public static void Check(string path)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var probe = Beside(target, "probe");
        try
        {
            CheckTarget(target, []);
            Directory.CreateDirectory(probe);
        }
        catch (Exception problem) when (problem is IOException and not ResultWriteException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ResultWriteException($"Results cannot be written to '{path}': {Reason(problem)}.", problem);
        }
        finally
        {
            Remove(probe);
        }
    }

    static string Beside(string target, string role) =>
        Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetFileName(target)}.{role}-{Environment.ProcessId}");

    static void CheckTarget(string target, IReadOnlyList<ResultPart> parts)
    {
        if (File.Exists(target))
            throw new ResultWriteException($"'{target}' is a file; name a folder for the results.");
        if (!Directory.Exists(target))
            return;
        var stranger = Directory.EnumerateFileSystemEntries(target).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)
            .FirstOrDefault(name => !known.Contains(name) && parts.All(part => part.Name != name));
        if (stranger is not null)
            throw new ResultWriteException($"'{target}' holds '{stranger}', which is no result of Engraft; name another folder.");
    }

    static void WriteParts(string folder, IReadOnlyList<ResultPart> parts, CancellationToken cancellation)
    {
        Remove(folder);
        Directory.CreateDirectory(folder);
        foreach (var part in parts)
        {
            cancellation.ThrowIfCancellationRequested();
            using var stream = new FileStream(Path.Combine(folder, part.Name), FileMode.CreateNew, FileAccess.Write);
            part.Write(stream);
            stream.Flush(flushToDisk: true);
        }
    }

    static void Replace(string target, string partial)
    {
        var old = Beside(target, "old");
        if (!Directory.Exists(target))
        {
            Directory.Move(partial, target);
            return;
        }
        Directory.Move(target, old);
        try
        {
            Directory.Move(partial, target);
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }
        Remove(old);
    }

    static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The disk that refused the result may refuse this too; the hidden name still says that it is partial.
        }
    }

    static string Reason(Exception problem) => (problem.HResult & 0xFFFF, problem) switch
    {
        (28 or 112 or 39, IOException) => "the disk is full",     // ENOSPC, ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL
        (_, UnauthorizedAccessException) => "access is denied",
        (30 or 19, _) => "the disk is read-only",                 // EROFS, ERROR_WRITE_PROTECT
        (_, DirectoryNotFoundException) => "there is no such folder and none can be made",
        (_, PathTooLongException) => "the path is too long",
        _ => problem.Message.TrimEnd('.'),
    };
}
