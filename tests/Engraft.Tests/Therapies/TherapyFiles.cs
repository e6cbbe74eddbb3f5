using Engraft.Files;
using Engraft.Therapies;

namespace Engraft.Tests.Therapies;

/// <summary>The shipped products and routes, read once.</summary>
static class TherapyFiles
{
    public static readonly List<Finding> Findings = [];
    static readonly IReadOnlyDictionary<string, CellProduct> products = CellProductFiles.ReadAll(Folder("cell-products"), typeof(ProductParameters<>),
        Findings);
    static readonly IReadOnlyDictionary<string, DeliveryRoute> routes = DeliveryRouteFiles.ReadAll(Folder("delivery-routes"), typeof(RouteParameters<>),
        Findings);

    public static IEnumerable<string> Products => products.Keys.Order(StringComparer.Ordinal);
    public static IEnumerable<string> Routes => routes.Keys.Order(StringComparer.Ordinal);
    public static CellProduct Product(string name) => products[name];
    public static DeliveryRoute Route(string name) => routes[name];

    static string Folder(string name) => Path.Combine(ParameterFiles.DataFolder, name);
}
