namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Whom the text above a provision orders what stands in it.</summary>
/// <param name="Who">Those ordered; empty when nobody is.</param>
/// <param name="ByHead">Whether a head names them ("Phòng Vận tải:"), not only the lead sentence.</param>
/// <param name="OnlyExplicit">Whether the part assesses or aims, so that only "Giao …", "Yêu cầu …" order anything.</param>
internal sealed record Ordered(IReadOnlyList<string> Who, bool ByHead, bool OnlyExplicit)
{
    /// <summary>Whether words that name nobody can order these.</summary>
    public bool CanMean(string text) =>
        !OnlyExplicit && Who.Count > 0 && (ByHead ? Assignees.CanBeDuty(text) : Assignees.BeginsWithVerb(text) && !DutyRules.BeginsWithChange(text));
}
