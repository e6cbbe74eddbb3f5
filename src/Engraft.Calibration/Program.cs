using System.Globalization;
using Engraft.Calibration;

// Fits parameters to published data and commits the values to data/parameters.
// Usage: tissue [--generations N] [--members N] [--seed N] [--data FOLDER] [--report]
if (args is not ["tissue", ..])
{
    Console.Error.WriteLine("usage: tissue [--generations N] [--members N] [--seed N] [--data FOLDER] [--report]");
    return 2;
}

string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
int Number(string name, int otherwise) => int.Parse(Option(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

var fit = new TissueFit();
if (args.Contains("--report"))
{
    fit.Report(null, Console.Out);
    fit.ReportPerturbations(Console.Out);
    fit.ReportCourse(Console.Out, human: false);
    fit.ReportCourse(Console.Out, human: true);
    return 0;
}
var best = fit.Search(Number("--members", 64), Number("--generations", 600), (ulong)Number("--seed", 1), Console.Out);
fit.Report(best, Console.Out);
fit.Write(best, Option("--data", "data"));
return 0;
