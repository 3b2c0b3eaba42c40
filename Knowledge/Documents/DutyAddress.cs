using System.Globalization;

namespace CchcBot.Knowledge.Documents;

/// <summary>Names a duty (nhiệm vụ) of a document for a person who looks through what was read.</summary>
/// <param name="Clause">The provision that orders it.</param>
/// <param name="Ordinal">Which of that provision's duties it is, from 0.</param>
public sealed record DutyAddress(ProvisionPath Clause, int Ordinal)
{
    /// <summary>The duties of a document with their addresses, in order.</summary>
    public static IEnumerable<(DutyAddress Address, Assignment Duty)> Of(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var counts = new Dictionary<ProvisionPath, int>();
        foreach (var duty in document.Assignments)
        {
            var ordinal = counts.GetValueOrDefault(duty.Clause);
            counts[duty.Clause] = ordinal + 1;
            yield return (new DutyAddress(duty.Clause, ordinal), duty);
        }
    }

    /// <summary>The address that <see cref="ToString"/> prints; null for other words.</summary>
    public static DutyAddress? Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var mark = words.LastIndexOf('#');
        return mark < 0 ? new DutyAddress(new ProvisionPath(words.Trim()), 0)
            : int.TryParse(words.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? new DutyAddress(new ProvisionPath(words[..mark].Trim()), number - 1)
                : null;
    }

    /// <summary>The provision's address; "#2" after it for its second duty.</summary>
    public override string ToString() => Ordinal == 0 ? Clause.Value : string.Create(CultureInfo.InvariantCulture, $"{Clause.Value}#{Ordinal + 1}");
}
