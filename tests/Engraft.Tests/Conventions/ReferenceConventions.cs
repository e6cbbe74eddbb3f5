using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Engraft.Numbers;

namespace Engraft.Tests.Conventions;

/// <summary>References point one way, and nothing in the laboratory changes behind a reader's back.</summary>
public partial class ReferenceConventions
{
    /// <summary>Layers of src/Engraft: a folder may use those of earlier lines and of its own line.</summary>
    static readonly string[][] layers =
    [
        ["Numbers"], ["Quantities"], ["Integration"], ["Patients", "Therapies"], ["Mechanisms", "Circulation", "Outcomes"], ["Laboratory"],
    ];

    /// <summary>Projects: each may refer to earlier ones.</summary>
    static readonly string[] projects = ["Engraft", "Engraft.Electrophysiology", "Engraft.Trials", "Engraft.Files", "Engraft.Calibration", "Engraft.Cli"];

    [GeneratedRegex(@"\bEngraft\.([A-Z]\w+)")]
    private static partial Regex Mention { get; }

    [Fact]
    public void Folders_UseEarlierFoldersOnly()
    {
        var wrong = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Repository.File("src", "Engraft"), "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(Repository.File("src", "Engraft"), file).Split(Path.DirectorySeparatorChar)[0];
            if (folder is "obj" or "bin")
                continue;
            Assert.True(Layer(folder) >= 0, $"{folder} is in no layer");
            foreach (Match mention in Mention.Matches(File.ReadAllText(file)))
                if (Layer(mention.Groups[1].Value) > Layer(folder))
                    wrong.Add($"{Path.GetFileName(file)} in {folder} uses {mention.Value}");
        }
        Assert.Empty(wrong);
    }

    /// <summary>The same of the compiled types, which also sees names that need no using.</summary>
    [Fact]
    public void Types_UseEarlierFoldersOnly()
    {
        var wrong = new List<string>();
        foreach (var type in typeof(One).Assembly.GetTypes().Where(type => Layer(Folder(type)) >= 0))
            foreach (var used in Used(type).Where(used => Layer(Folder(used)) > Layer(Folder(type))))
                wrong.Add($"{type.FullName} uses {used.FullName}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Projects_ReferToEarlierProjectsOnly()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.File("src"), "*.csproj", SearchOption.AllDirectories))
        {
            var self = Array.IndexOf(projects, Path.GetFileNameWithoutExtension(file));
            Assert.True(self >= 0, $"{file} is in no order");
            foreach (var reference in XDocument.Load(file).Descendants("ProjectReference"))
            {
                var other = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'));
                Assert.InRange(Array.IndexOf(projects, other), 0, self - 1);
            }
        }
    }

    [Theory, InlineData("Engraft"), InlineData("Engraft.Trials")]
    public void Science_NeedsNoPackage(string project)
    {
        var packages = XDocument.Load(Repository.File("src", project, project + ".csproj")).Descendants("PackageReference");
        Assert.All(packages, package => Assert.Equal("all", package.Attribute("PrivateAssets")?.Value));
    }

    /// <summary>Trials stand on the laboratory alone: no files, no clock, no console. Chains and replicates may run side by side: each has its own counted numbers.</summary>
    [Fact]
    public void Trials_StandOnTheLaboratoryAlone()
    {
        var references = XDocument.Load(Repository.File("src", "Engraft.Trials", "Engraft.Trials.csproj")).Descendants("ProjectReference");
        Assert.Equal(["../Engraft/Engraft.csproj"], references.Select(reference => reference.Attribute("Include")!.Value));
        foreach (var file in Directory.EnumerateFiles(Repository.File("src", "Engraft.Trials"), "*.cs", SearchOption.AllDirectories).Where(IsSource))
            Assert.DoesNotMatch(@"\b(File|Directory|Console|DateTime|Stopwatch|Random)\.|System\.IO", File.ReadAllText(file));
    }

    static bool IsSource(string file) => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin");

    [Fact]
    public void Laboratory_HasNoMutableStaticFields()
    {
        var mutable = typeof(One).Assembly.GetTypes()
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false });
        Assert.Empty(mutable.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    static int Layer(string folder) => Array.FindIndex(layers, layer => layer.Contains(folder));

    static string Folder(Type type) => type.Namespace is { } name && name.StartsWith("Engraft.", StringComparison.Ordinal) ? name.Split('.')[1] : "";

    static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags all = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)).ToArray();
        return type.GetFields(all).Select(field => field.FieldType)
            .Concat(methods.SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(methods.OfType<MethodInfo>().Select(method => method.ReturnType))
            .Concat(methods.SelectMany(method => method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType))
            .SelectMany(Parts);
    }

    static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : [type, .. type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : []];
}
