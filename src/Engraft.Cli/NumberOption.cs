using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace Engraft.Cli;

/// <summary>Options that hold a whole number: what is not one is refused in one sentence that says what is expected.</summary>
static class NumberOption
{
    public static Option<T?> Create<T>(string name, string description, string expected, Func<T, bool> allowed) where T : struct, IBinaryInteger<T> => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens is [var token] ? token.Value : "";
            if (T.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && allowed(number))
                return number;
            result.AddError($"{name} '{text}': expected {expected}.");
            return null;
        },
    };
}
