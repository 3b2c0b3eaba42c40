using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Rosters;

/// <summary>Puts a roster file in place of the roster in use: the whole of it or nothing.</summary>
public sealed class RosterImport(IKnowledgeStore store, TimeProvider clock)
{
    /// <summary>Reads the file and, unless it is a dry run, appends the roster to the store.</summary>
    public async Task<RosterImportOutcome> ImportAsync(
        string fileName, ReadOnlyMemory<byte> content, bool isDryRun, CancellationToken cancellationToken)
    {
        switch (RosterFile.Read(fileName, content))
        {
            case RosterReading.Broken broken:
                return new RosterImportOutcome.Refused(broken.Problems);
            case RosterReading.Complete complete:
                var sequence = store.Sequence;
                var changes = RosterChanges.Between(store.GetRoster(), complete.Roster);
                if (isDryRun)
                {
                    return new RosterImportOutcome.DryRun(changes);
                }

                if (!changes.IsEmpty)
                {
                    await store.AppendAsync(Entry(complete, fileName, content, sequence), cancellationToken);
                }

                return new RosterImportOutcome.Imported(changes);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>
    /// The key names file and place in the journal: a roster may come back after another one, but the same file given
    /// twice at once counts once.
    /// </summary>
    private RosterReplaced Entry(RosterReading.Complete reading, string fileName, ReadOnlyMemory<byte> content, long sequence) =>
        new(reading.Roster, fileName)
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"roster/{Convert.ToHexStringLower(SHA256.HashData(content.Span))}/{sequence}"),
            At = clock.GetUtcNow(),
        };
}
