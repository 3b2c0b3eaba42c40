using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>What was intended beside what became of it (đối soát gửi thông báo).</summary>
/// <param name="Intended">How many messages there are.</param>
/// <param name="Counts">How many are in each state; the sum is <paramref name="Intended"/>.</param>
/// <param name="Unreached">The people who were not reached or of whom nobody knows, by identity in the roster.</param>
public sealed record OutboxReport(int Intended, IReadOnlyDictionary<DeliveryState, int> Counts, IReadOnlyList<string> Unreached);
