using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>What stands below the body: Nơi nhận and signature.</summary>
internal sealed record DocumentFoot(IReadOnlyList<Recipient> Distribution, Signatory? Signatory);
