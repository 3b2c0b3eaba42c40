using CchcBot.Knowledge.Ingestion.Reading.Scans;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>A digital signature in a PDF (chữ ký số).</summary>
/// <param name="Page">The page that shows its mark.</param>
/// <param name="Box">The place of its mark; null for an invisible one.</param>
/// <param name="Text">Who signed and when, as far as the file says so.</param>
internal sealed record PdfSignature(int Page, PageBox? Box, string Text);
