using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Engraft.Files.Tests")]
[assembly: InternalsVisibleTo("Engraft.Trials.Tests")]
