using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers;

/// <summary>A duty as it concerns one unit.</summary>
/// <param name="Document">The document that orders it, without text.</param>
/// <param name="Assignment">The order.</param>
/// <param name="Match">How the document's words meet the unit.</param>
/// <param name="Leads">Whether the unit leads (chủ trì) and does not only support (phối hợp).</param>
internal sealed record Duty(OfficialDocument Document, Assignment Assignment, AssigneeMatch Match, bool Leads);
