using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace CchcBot.Bot.AdminConsole;

/// <summary>Markup that is safe to send: whatever is put into it as text has been encoded.</summary>
/// <param name="Text">The markup.</param>
internal sealed record Html(string Text)
{
    /// <summary>Nothing.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>Markup out of an interpolated string: its literal parts as they are, texts in its holes encoded.</summary>
    public static Html Of(Interpolation parts) => new(parts.ToString());

    /// <summary>Markup for each item, one after the other.</summary>
    public static Html Each<T>(IEnumerable<T> items, Func<T, Html> write) => new(string.Concat(items.Select(item => write(item).Text)));

    /// <summary>Puts the parts together.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Interpolation
    {
        private readonly StringBuilder _text;

        /// <summary>Begins.</summary>
        public Interpolation(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

        /// <summary>Markup of ours.</summary>
        public void AppendLiteral(string markup) => _text.Append(markup);

        /// <summary>Text, encoded.</summary>
        public void AppendFormatted(string? text) => _text.Append(HtmlEncoder.Default.Encode(text ?? ""));

        /// <summary>A number.</summary>
        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

        /// <summary>Markup that is safe already.</summary>
        public void AppendFormatted(Html markup) => _text.Append(markup.Text);

        /// <inheritdoc />
        public override string ToString() => _text.ToString();
    }
}
