namespace Engraft.Files.CellFiles.Mmt;

enum MmtTokenKind
{
    Number,
    Name,
    Unit,
    Sign,
    End,
}
