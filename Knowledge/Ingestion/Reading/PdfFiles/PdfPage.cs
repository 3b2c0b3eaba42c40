using CchcBot.Knowledge.Ingestion.Reading.Pages;
using CchcBot.Knowledge.Ingestion.Reading.Scans;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>A page of a PDF.</summary>
/// <param name="Content">Its text as far as it is text.</param>
/// <param name="Scan">How to recognise it, when its words are only a picture; null when they are text.</param>
/// <param name="Mark">What its digital signatures say; empty where there are none.</param>
internal sealed record PdfPage(PageContent Content, ScannedPage? Scan, string Mark);
