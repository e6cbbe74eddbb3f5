using System.Reflection;
using Engraft.Mechanisms;

namespace Engraft.Tests.Conventions;

/// <summary>Every mechanism that the checks and the printed equations cover.</summary>
static class AllMechanisms
{
    public static IReadOnlyList<MechanismCase> Cases { get; } = [.. ZoneMechanisms.All, .. GraftMechanisms.All];

    public static TheoryData<string> Names => [.. Cases.Select(mechanism => mechanism.Name)];

    public static MechanismCase Named(string name) => Cases.Single(mechanism => mechanism.Name == name);

    /// <summary>Classes of the laboratory that add rates.</summary>
    public static IEnumerable<string> Written =>
        typeof(ZoneState<>).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.GetMethod("AddRates", BindingFlags.Public | BindingFlags.Static) is not null)
            .Select(type => type.Name);
}
