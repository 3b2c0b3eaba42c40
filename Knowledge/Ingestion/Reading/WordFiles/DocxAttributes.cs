using System.Globalization;
using DocumentFormat.OpenXml;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>Attributes of Word's elements as they are written; values that make no sense count as absent.</summary>
internal static class DocxAttributes
{
    /// <summary>The value (<c>w:val</c>) of an element, or null when it or its value is absent.</summary>
    public static string? FindValue(this OpenXmlElement? element) => element.FindAttribute("val");

    /// <summary>The value of an element as a whole number.</summary>
    public static int? FindNumber(this OpenXmlElement? element) => ToNumber(element.FindAttribute("val"));

    /// <summary>An attribute as a whole number.</summary>
    public static int? FindNumber(this OpenXmlElement? element, string name) => ToNumber(element.FindAttribute(name));

    /// <summary>Whether an on/off element is there and does not say "off".</summary>
    public static bool IsOn(this OpenXmlElement? element) =>
        element is not null && element.FindAttribute("val") is not ("0" or "false" or "off");

    /// <summary>An attribute by its name without prefix.</summary>
    public static string? FindAttribute(this OpenXmlElement? element, string name)
    {
        if (element is { HasAttributes: true })
        {
            foreach (var attribute in element.GetAttributes())
            {
                if (attribute.LocalName == name)
                {
                    return attribute.Value;
                }
            }
        }

        return null;
    }

    private static int? ToNumber(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
