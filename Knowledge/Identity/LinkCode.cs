using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Identity;

/// <summary>
/// A code by which a person of the roster proves to own an account (mã liên kết): eight letters of Crockford's base 32, 40
/// bits of chance, told once and kept only as a hash.
/// </summary>
public static partial class LinkCode
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 8;

    private static readonly byte[] Salt = Encoding.UTF8.GetBytes("CchcBot link code");

    /// <summary>A new code as people read it: <c>ABCD-EFGH</c>.</summary>
    public static string Create()
    {
        var code = RandomNumberGenerator.GetString(Letters, Length);
        return $"{code[..4]}-{code[4..]}";
    }

    /// <summary>The code that a message brings after “LK”, in its plain form; null when the message is something else.</summary>
    public static string? Find(string text)
    {
        var match = Message().Match(text);
        return match.Success ? Plain(match.Groups["code"].Value) : null;
    }

    /// <summary>The hash by which a code is kept. Slow, so that whoever reads the store cannot try all codes while one is good.</summary>
    public static string HashOf(string code) =>
        Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(Plain(code), Salt, 100_000, HashAlgorithmName.SHA256, 32));

    /// <summary>Without dashes and blanks, in capitals, with the letters that look like figures read as figures.</summary>
    private static string Plain(string code) => string.Concat(code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit))
        .Replace('O', '0').Replace('I', '1').Replace('L', '1');

    [GeneratedRegex(@"^\s*LK[\s:]+(?<code>[0-9A-Z]{4}[\s\-–]?[0-9A-Z]{4})\s*[.!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Message();
}
