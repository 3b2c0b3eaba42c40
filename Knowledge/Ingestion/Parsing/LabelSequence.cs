using System.Globalization;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Reads the labels of a text's lines and puts right, by their sequence, those that a scan misreads: "đ)" between "c)" and
/// "đ)" was "d)", "53." after "4." was "5.". What begins a list anew is marked, not renumbered.
/// </summary>
internal static class LabelSequence
{
    private static readonly string[] LookAlikes = ["dđ", "ce", "g9qøa", "đ4", "il1", "oơ"];

    /// <summary>The label of each line, or null.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isRecognized">Whether the words come from a picture; printed labels are taken as they are.</param>
    public static IReadOnlyList<ProvisionLabel?> Read(IReadOnlyList<string> lines, bool isRecognized)
    {
        var labels = lines.Select(line => ProvisionLabel.Read(line, isRecognized)).ToList();
        if (isRecognized)
        {
            RepairFirstRoman(labels);
            RepairSmallRomans(labels);
        }

        var last = new Dictionary<int, int>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] is not { } label)
            {
                continue;
            }

            var before = last.GetValueOrDefault(label.Rank);
            var next = NextOfRank(labels, i, label.Rank);
            label = isRecognized ? Repair(label, before, next) : label;
            labels[i] = label = label with { Restarts = label.Rank > ProvisionLabel.Article && label.Ordinal == 1 && before > 1 && next == 2 };
            last[label.Rank] = label.Ordinal;
            foreach (var inner in last.Keys.Where(rank => rank > label.Rank && rank != ProvisionLabel.Article).ToList())
            {
                last.Remove(inner);
            }
        }

        return labels;
    }

    /// <summary>"1." before a "II." that no "I." precedes.</summary>
    private static void RepairFirstRoman(List<ProvisionLabel?> labels)
    {
        var first = labels.FindIndex(label => label?.Rank == ProvisionLabel.Roman);
        if (first > 0 && labels[first]!.Ordinal == 2 && labels.FindIndex(label => label is not null) is var one && labels[one] is { Rank: ProvisionLabel.Number, Ordinal: 1 } label
            && labels.Take(first).Count(other => other?.Rank == ProvisionLabel.Number) == 1)
        {
            labels[one] = label with { Rank = ProvisionLabel.Roman, Step = "I", Printed = "I." };
        }
    }

    /// <summary>"(1)" in a list that goes on with "(iii)": the strokes of small Roman numbers look like digits.</summary>
    private static void RepairSmallRomans(List<ProvisionLabel?> labels)
    {
        for (var start = 0; start < labels.Count;)
        {
            var list = Enumerable.Range(start, labels.Count - start).TakeWhile(i => labels[i] is null || labels[i]!.Rank >= ProvisionLabel.Bracketed).ToList();
            var bracketed = list.Where(i => labels[i]?.Rank == ProvisionLabel.Bracketed).ToList();
            if (bracketed.Exists(i => labels[i]!.Step.Any(char.IsLetter)))
            {
                bracketed.ForEach(i => labels[i] = labels[i]!.AsSmallRoman());
            }

            start += list.Count + 1;
        }
    }

    /// <summary>The place of the next label of this rank before one further out; 0 when there is none.</summary>
    private static int NextOfRank(List<ProvisionLabel?> labels, int index, int rank) =>
        labels.Skip(index + 1).OfType<ProvisionLabel>().TakeWhile(label => label.Rank >= rank).FirstOrDefault(label => label.Rank == rank)?.Ordinal ?? 0;

    private static ProvisionLabel Repair(ProvisionLabel label, int before, int next)
    {
        var expected = before + 1;
        return MayStand(label, before) || BeginsAnew(label, next) || (next != label.Ordinal && Skips(label, expected)) || !IsMisread(label, expected, next) ? label : label.Renumbered(expected);
    }

    /// <summary>The label that is due, or one that nothing before it could put right.</summary>
    private static bool MayStand(ProvisionLabel label, int before) =>
        label.Ordinal == before + 1 || label.Rank == ProvisionLabel.Article || (before == 0 && label.Rank != ProvisionLabel.Bracketed);

    private static bool BeginsAnew(ProvisionLabel label, int next) => label.Rank == ProvisionLabel.Number && label.Ordinal == 1 && next == 2;

    /// <summary>One or two labels were lost, and this one is what it seems.</summary>
    private static bool Skips(ProvisionLabel label, int expected) =>
        label.Ordinal > expected && label.Ordinal <= expected + 2 && !LooksLike(label, expected);

    /// <summary>A number is misread when it holds the digits of the one due, or when the one after it goes on from there.</summary>
    private static bool IsMisread(ProvisionLabel label, int expected, int next) =>
        label.Rank != ProvisionLabel.Number
        || next == expected + 1
        || label.Step.Contains(expected.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static bool LooksLike(ProvisionLabel label, int expected) =>
        label.Rank == ProvisionLabel.Point
        && LookAlikes.Any(group => group.Contains(label.Step, StringComparison.Ordinal) && group.Contains(label.Renumbered(expected).Step, StringComparison.Ordinal));
}
