using Engraft.Benchmarks;

(string Name, Action<TextWriter> Run)[] benchmarks =
[
    ("elementary", ElementaryBenchmark.Run),
    ("step", StepBenchmark.Run),
    ("tissue", TissueBenchmark.Run),
    ("beat", BeatBenchmark.Run),
    ("kernel", KernelBenchmark.Run),
    ("file-kernel", output => FileKernelBenchmark.Run(output, args.Where(File.Exists))),
    ("slab", SlabBenchmark.Run),
    ("ventricle", output => VentricleBenchmark.Run(output, args)),
];

foreach (var benchmark in benchmarks.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Name)))
    benchmark.Run(Console.Out);
return 0;
