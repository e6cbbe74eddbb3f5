using Engraft.Quantities;

namespace Engraft.Files.CellFiles;

/// <summary>Collects what is wrong or worth knowing in a model text, so that all of it is seen at once.</summary>
sealed class CellTextFindings
{
    /// <summary>More findings than this of a kind help nobody.</summary>
    const int Most = 50;

    readonly List<Finding> errors = [], warnings = [];

    public bool HasErrors => errors.Count > 0;

    /// <summary>Warnings that were not kept.</summary>
    public int Unsaid { get; private set; }

    /// <summary>Errors, then warnings.</summary>
    public IReadOnlyList<Finding> All => [.. errors, .. warnings];

    /// <summary>Does a part of the reading; a refusal of that part is kept and the reading goes on, until there are enough of them.</summary>
    public void Try(Action part)
    {
        if (errors.Count >= Most)
            return;
        try
        {
            part();
        }
        catch (CellTextException refused)
        {
            Add(refused.Finding);
        }
    }

    public void Add(Finding error)
    {
        if (errors.Count < Most && !errors.Contains(error))
            errors.Add(error);
    }

    public void Warn(TextPlace at, string message)
    {
        if (warnings.Count < Most)
            warnings.Add(new Finding(at.File, at.Line, at.Column, message, Kind: FindingKind.Warning));
        else
            Unsaid++;
    }
}
