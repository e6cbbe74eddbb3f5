namespace Engraft.Files.CellFiles.Mmt;

/// <summary>A word, number, unit or sign of an expression.</summary>
readonly record struct MmtToken(MmtTokenKind Kind, string Text, int Start)
{
    public bool Is(string sign) => Kind == MmtTokenKind.Sign && Text == sign;

    public bool IsWord(string word) => Kind == MmtTokenKind.Name && Text == word;
}
