using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CchcBot.Bot.Tests.Architecture;

/// <summary>What the table of conformance with the Bot Framework names is there: every test, and every numbered rule once.</summary>
public sealed partial class ConformanceTableTests
{
    /// <summary>
    /// The numbered rules of the Activity Protocol schema, version 3.4 (microsoft/Agents, specs/activity/protocol-activity.md),
    /// and A7511 of its older versions.
    /// </summary>
    private const string Rules = """
        1000-1003 2001-2007 2010-2014 2020-2022 2030-2033 2040-2043 2050-2051 2055-2057 2060-2063 2070-2072 2080-2084 2090-2092
        2100-2105 2200-2201 2250-2252 2300-2302 2304 3000-3001 3010-3016 3020-3021 3030-3031 3033-3035 3040-3042 3050-3053
        3060-3061 3070-3072 3080 3090 3100-3101 3110-3116 3120-3121 3130-3133 3135-3136 4100-4103 4110 5000-5002 5100-5101 5200
        5210-5212 5220-5221 5230-5232 5240-5241 5250-5252 5260-5262 5301 5401-5402 5500-5501 5600 5700-5701 5800-5803 5900-5902
        6000-6003 6100-6104 6150-6157 6200 6300-6302 6310-6312 6321-6322 6330 6400 6411-6413 6421-6422 6430 7100 7110 7120-7123
        7140-7143 7210 7220-7222 7225-7226 7230-7231 7240-7241 7350-7363 7370-7374 7380-7385 7390-7392 7400-7402 7410-7412
        7420-7422 7430-7432 7440-7441 7510-7512 7550 7560 7603-7604 7610-7613 7700-7701 7710-7711 7720-7722 7730-7733 7740 7742
        7744-7748 7750-7753 7760-7764 9201-9202 9211-9212 9220 9230 9240-9247 9260-9262 9300-9308 9400-9402 9410-9412 9420-9421
        9430-9431 9440-9442 10100 10200-10201 11100 11200-11201 11300-11301
        """;

    private static readonly string Table = File.ReadAllText(Path.Combine(Corpus.RepositoryRoot(), "docs", "evaluation", "bot-framework.md"));

    private static readonly ILookup<string, Type> Classes = typeof(ConformanceTableTests).Assembly.GetTypes().ToLookup(type => type.Name);

    [Fact]
    public void Every_test_that_the_table_names_exists()
    {
        var missing = new List<string>();
        var (named, last) = (0, "");
        foreach (var words in Code().Matches(Table).Select(match => match.Groups["code"].Value))
        {
            var name = Test().Match(words);
            if (!name.Success)
            {
                continue;
            }

            last = name.Groups["class"].Success ? name.Groups["class"].Value : last;
            named++;
            if (!Exists(last, name.Groups["method"].Value))
            {
                missing.Add($"{last}: {words}");
            }
        }

        missing.ShouldBeEmpty();
        named.ShouldBeGreaterThan(150);
    }

    [Fact]
    public void Every_numbered_rule_is_accounted_for_once()
    {
        var section = Table[Table.IndexOf("## The numbered rules", StringComparison.Ordinal)..];
        var rows = section.Split('\n').Where(line => line.StartsWith("| A", StringComparison.Ordinal)).Select(line => line.Split('|')[1]);
        var named = rows.SelectMany(row => NumbersIn(row.Replace("A", "", StringComparison.Ordinal).Replace(" to ", "-", StringComparison.Ordinal))).ToList();

        named.GroupBy(number => number).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
        NumbersIn(Rules).Except(named).ShouldBeEmpty();
        named.Except(NumbersIn(Rules)).ShouldBeEmpty();
    }

    private static bool Exists(string name, string method) => Classes[name].Any(type =>
        method.Length == 0 || type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Any(one => one.Name == method));

    private static IEnumerable<int> NumbersIn(string ranges) => Range().Matches(ranges).SelectMany(match =>
    {
        var first = int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
        var last = match.Groups["last"] is { Success: true } end ? int.Parse(end.ValueSpan, CultureInfo.InvariantCulture) : first;
        return Enumerable.Range(first, last - first + 1);
    });

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();

    /// <summary><c>FooTests</c>, <c>FooTests.Does_something</c>, <c>…Does_something</c> or <c>Does_something</c>.</summary>
    [GeneratedRegex(@"^(?:(?<class>[A-Z]\w*Tests)(?:\.(?<method>[A-Z]\w*))?|…?(?<method>[A-Z][A-Za-z0-9]*(?:_\w+)+))$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Test();

    [GeneratedRegex(@"(?<first>\d{4,5})(?:-(?<last>\d{4,5}))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Range();
}
