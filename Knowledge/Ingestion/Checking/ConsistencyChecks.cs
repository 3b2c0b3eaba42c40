using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Checking;

/// <summary>Finds what does not fit together inside one document. It reports and never corrects.</summary>
internal static class ConsistencyChecks
{
    /// <summary>Every warning that the document alone gives rise to.</summary>
    public static IReadOnlyList<ConsistencyWarning> Of(OfficialDocument document) =>
    [
        .. ReferenceChecks.Of(document),
        .. FormChecks.Of(document),
    ];
}
