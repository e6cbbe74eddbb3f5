using System.Security.Cryptography;
using System.Text;

namespace Engraft.Files.Results;

/// <summary>SHA-256 of a text, in lower-case hex.</summary>
public static class TextHash
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
