namespace CchcBot.Knowledge.Answers;

/// <summary>A duty from above that no lower document took over (bỏ sót), or took over with a later deadline (lệch hạn).</summary>
/// <param name="Upper">The duty in the document above.</param>
/// <param name="Receiver">Whom it addresses: the issuer of the documents below.</param>
/// <param name="Lower">The duty below that seems to be the same; null where there is none.</param>
internal sealed record ChainGap(Duty Upper, string Receiver, Duty? Lower);
