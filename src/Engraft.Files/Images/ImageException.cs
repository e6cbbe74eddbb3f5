namespace Engraft.Files.Images;

/// <summary>An image that cannot be read.</summary>
/// <param name="at">Offset of the byte, where that helps.</param>
sealed class ImageException(string message, string expected, long at = 0) : Exception(message)
{
    public Finding Finding(string file) => new(file, 1, (int)Math.Min(at + 1, int.MaxValue), Message, expected);
}
