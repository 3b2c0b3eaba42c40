using DocumentFormat.OpenXml;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>What one paragraph of a Word file holds.</summary>
/// <param name="Text">Its words.</param>
/// <param name="TextBoxes">The text boxes anchored in it.</param>
/// <param name="Notes">Its references to footnotes and endnotes, in order.</param>
internal sealed record ParagraphContent(
    string Text,
    IReadOnlyList<OpenXmlElement> TextBoxes,
    IReadOnlyList<OpenXmlElement> Notes);
