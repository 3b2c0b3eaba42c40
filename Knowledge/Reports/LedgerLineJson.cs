using System.Text.Json.Nodes;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reports;

/// <summary>One entry of the ledger as a line of a file: its place, the links of the chain, and, where it is whole, the record itself.</summary>
internal static class LedgerLineJson
{
    /// <summary>The line.</summary>
    public static JsonObject Of(SequencedEntry entry, bool isWhole)
    {
        var line = new JsonObject
        {
            ["sequence"] = entry.Sequence,
            ["previousHash"] = entry.Record is { } record ? Convert.ToHexStringLower(record.PreviousHash.Span) : null,
            ["hash"] = entry.Record is { } own ? Convert.ToHexStringLower(own.Hash.Span) : null,
        };
        if (isWhole)
        {
            line["record"] = entry.Record is { } whole ? Convert.ToBase64String(whole.Encode()) : null;
            line["entry"] = JsonNode.Parse(EntryJson.Write(entry.Entry));
        }

        return line;
    }
}
