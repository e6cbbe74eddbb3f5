namespace Engraft.Electrophysiology.CellModels;

/// <summary>Names of layers in the names and titles of cell models.</summary>
static class LayerName
{
    public static string Short(CellLayer layer) => layer switch
    {
        CellLayer.Endocardial => "endo",
        CellLayer.Midmyocardial => "mid",
        _ => "epi",
    };

    public static string Long(CellLayer layer) => layer switch
    {
        CellLayer.Endocardial => "under the endocardium",
        CellLayer.Midmyocardial => "middle of the wall",
        _ => "under the epicardium",
    };
}
