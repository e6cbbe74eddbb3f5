using System.Security.Cryptography;

namespace Engraft.Files.Results;

/// <summary>A file that ends with the sum of what stands before (SHA-256), so that damage is noticed before anything is read of it.</summary>
public static class SummedFile
{
    /// <exception cref="ResultWriteException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write) => WholeFile.Write(path, stream =>
    {
        using var sum = SHA256.Create();
        using (var summed = new CryptoStream(stream, sum, CryptoStreamMode.Write, leaveOpen: true))
            write(summed);
        stream.Write(sum.Hash);
    });

    /// <summary>The file from its beginning; its sum stands at the end.</summary>
    /// <exception cref="InvalidDataException">Its bytes are not those that were written.</exception>
    public static FileStream OpenRead(string path)
    {
        var stream = File.OpenRead(path);
        if (IsWhole(stream))
            return stream;
        stream.Dispose();
        throw new InvalidDataException("the file is damaged or cut: its bytes are not those that were written.");
    }

    static bool IsWhole(FileStream stream)
    {
        var left = stream.Length - SHA256.HashSizeInBytes;
        if (left < 0)
            return false;
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        for (int read; left > 0 && (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, left))) > 0; left -= read)
            sum.AppendData(buffer, 0, read);
        var written = new byte[SHA256.HashSizeInBytes];
        stream.ReadExactly(written);
        stream.Position = 0;
        return written.AsSpan().SequenceEqual(sum.GetHashAndReset());
    }
}
