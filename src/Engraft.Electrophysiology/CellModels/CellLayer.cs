namespace Engraft.Electrophysiology.CellModels;

/// <summary>Layer of the ventricular wall a muscle cell comes from.</summary>
public enum CellLayer
{
    Endocardial,
    Midmyocardial,
    Epicardial,
}
