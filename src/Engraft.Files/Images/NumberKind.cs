namespace Engraft.Files.Images;

/// <summary>How a number is stored.</summary>
enum NumberKind
{
    UInt8,
    Int8,
    UInt16,
    Int16,
    UInt32,
    Int32,
    UInt64,
    Int64,
    Half,
    Single,
    Double,
}
