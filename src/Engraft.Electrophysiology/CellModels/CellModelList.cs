namespace Engraft.Electrophysiology.CellModels;

/// <summary>The cell models, one line each.</summary>
public static class CellModelList
{
    public static IReadOnlyList<CellModel> All { get; } =
    [
        new TenTusscher2006(CellLayer.Endocardial),
        new TenTusscher2006(CellLayer.Midmyocardial),
        new TenTusscher2006(CellLayer.Epicardial),
        new Tomek2020(CellLayer.Endocardial),
        new Tomek2020(CellLayer.Midmyocardial),
        new Tomek2020(CellLayer.Epicardial),
        new Paci2018(),
        new Paci2020(),
        new Kernik2019(),
        new Stewart2009(),
    ];

    /// <summary>The model of that name, whatever its capitals; null where there is none.</summary>
    public static CellModel? Find(string name) => All.FirstOrDefault(model => string.Equals(model.Name, name, StringComparison.OrdinalIgnoreCase));
}
