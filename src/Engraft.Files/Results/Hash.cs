using System.Security.Cryptography;
using System.Text;

namespace Engraft.Files.Results;

/// <summary>SHA-256 of inputs, in lower-case hex; null for what cannot be read.</summary>
static class Hash
{
    public static string? OfFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>One hash over names and contents of all files of a folder, in the order of the names.</summary>
    public static string? OfFolder(string folder)
    {
        if (!Directory.Exists(folder))
            return null;
        var lines = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => $"{OfFile(file.Path)}  {file.Name}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }
}
