namespace Engraft.Files.Results;

/// <summary>One file that appears whole or not at all.</summary>
public static class WholeFile
{
    /// <exception cref="ResultWriteException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var partial = $"{path}.partial-{Environment.ProcessId}";
        try
        {
            using (var stream = File.Create(partial))
                write(stream);
            File.Move(partial, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (File.Exists(partial))
                File.Delete(partial);
            throw new ResultWriteException($"'{path}' could not be written: {problem.Message.TrimEnd('.')}.", problem);
        }
    }
}
