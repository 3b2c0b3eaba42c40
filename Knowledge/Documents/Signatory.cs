namespace CchcBot.Knowledge.Documents;

/// <summary>Who signed, and in what capacity (người ký, thẩm quyền ký: NĐ 30/2020 art. 13).</summary>
/// <param name="Authority">The line that says for whom ("KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN"); null when the head signs.</param>
/// <param name="Title">The signer's own title ("PHÓ GIÁM ĐỐC").</param>
/// <param name="Name">Full name; null when it cannot be read.</param>
public sealed record Signatory(string? Authority, string? Title, string? Name);
