using Engraft.Files;
using Engraft.Laboratory;
using Engraft.Therapies;

namespace Engraft.Tests.Laboratory;

/// <summary>Every product, route and state that is listed does something: swapped or pushed, an outcome of a shipped example moves.</summary>
public class ProductSwitchTests
{
    /// <summary>Above round-off of the beat; what is asked is that a line of the list is not idle.</summary>
    const double Moved = 1e-9;

    static readonly Lazy<Catalogue> catalogue = new(Catalogue.Read);

    static Scenario Short => Bench.Example("02-acute-infarct.yaml") with { Horizon = 60 };

    public static TheoryData<string> Products => [.. catalogue.Value.Products.Keys];
    public static TheoryData<string> Routes => [.. catalogue.Value.Routes.Keys];

    [Theory]
    [MemberData(nameof(Products))]
    public void Each_product_gives_another_course_than_standard_care_and_than_its_neighbour(string name)
    {
        var products = catalogue.Value.Products.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).ToList();
        var at = products.FindIndex(product => product.Name == name);
        var (mine, next) = (Course(products[at], null), Course(products[(at + 1) % products.Count], null));
        Assert.True(Distance(mine, next) > Moved, $"{name} does what {products[(at + 1) % products.Count].Name} does");
        Assert.True(Distance(mine, PublishedCourse.Of(Given(products[at], null))) > Moved, $"{name} does nothing");
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public void Each_route_gives_another_course_than_its_neighbour(string name)
    {
        var routes = catalogue.Value.Routes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).ToList();
        var at = routes.FindIndex(route => route.Name == name);
        Assert.True(Distance(Course(null, routes[at]), Course(null, routes[(at + 1) % routes.Count])) > Moved, name);
    }

    static PublishedCourse Course(CellProduct? product, DeliveryRoute? route) => PublishedCourse.Of(Given(product, route), 1);

    /// <summary>The example's first arm with another product or route; the product at hand on day 5, so that kinds are compared and not lead times.</summary>
    static Scenario Given(CellProduct? product, DeliveryRoute? route)
    {
        var arm = Short.Arms[0];
        arm = arm with { Product = product ?? arm.Product, Route = route ?? arm.Route };
        return Short with { Arms = [arm with { Day = 0 }], Horizon = Manufacture.Of(arm.Product!, false).Days + 60 };
    }

    /// <summary>Largest relative difference of the last readings.</summary>
    static double Distance(PublishedCourse one, PublishedCourse other)
    {
        var (a, b) = (one.Readings[^1], other.Readings[^1]);
        return new[]
        {
            (a.Lvedv, b.Lvedv), (a.Lvesv, b.Lvesv), (a.Scar, b.Scar), (a.BorderCapillaries, b.BorderCapillaries), (a.BorderMyocytes, b.BorderMyocytes),
        }.Max(pair => Math.Abs(pair.Item1 - pair.Item2) / Math.Abs(pair.Item2));
    }
}
