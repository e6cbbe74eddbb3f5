using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Engraft.Files.Tests")]
