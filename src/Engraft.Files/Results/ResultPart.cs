namespace Engraft.Files.Results;

/// <summary>One file of a result folder.</summary>
/// <param name="Name">File name, for instance "result.json".</param>
/// <param name="Write">Writes its content; must not close the stream.</param>
public sealed record ResultPart(string Name, Action<Stream> Write);
