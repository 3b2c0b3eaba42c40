using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>
/// One circulation from what was intended to what was acknowledged (đối soát): a channel says only that it took a message,
/// so that a person has it is certain only once the person has pressed “Đã đọc”.
/// </summary>
/// <param name="Intended">The people to be told.</param>
/// <param name="Counts">How many of them by the state of their message.</param>
/// <param name="Read">Those who confirmed having read this version, whatever is known of their message.</param>
/// <param name="Unreached">Those who were not reached, or of whom nobody knows, and who have not confirmed.</param>
/// <param name="Unread">Those whose message was taken and who have not confirmed.</param>
/// <param name="UnitsAsked">How many units must acknowledge.</param>
/// <param name="UnitsMissing">Those that have not.</param>
public sealed record CirculationReconciliation(
    int Intended,
    IReadOnlyDictionary<DeliveryState, int> Counts,
    IReadOnlyList<string> Read,
    IReadOnlyList<string> Unreached,
    IReadOnlyList<string> Unread,
    int UnitsAsked,
    IReadOnlyList<Unit> UnitsMissing);
