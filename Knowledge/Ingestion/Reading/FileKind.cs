namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>What a file is by its bytes.</summary>
internal enum FileKind
{
    /// <summary>Nothing that is known.</summary>
    Unknown,

    /// <summary>No bytes at all, or only zeros.</summary>
    Empty,

    /// <summary>Plain text in some encoding.</summary>
    PlainText,

    /// <summary>A Word file of 2007 and later.</summary>
    Docx,

    /// <summary>An Excel file of 2007 and later.</summary>
    Xlsx,

    /// <summary>A text document of LibreOffice.</summary>
    OpenText,

    /// <summary>A spreadsheet of LibreOffice.</summary>
    OpenSpreadsheet,

    /// <summary>A Word file as one XML file.</summary>
    WordXml,

    /// <summary>A zip archive of other files.</summary>
    Zip,

    /// <summary>A zip archive of more files than are opened.</summary>
    CrowdedZip,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A Word file of 97–2003.</summary>
    OldWord,

    /// <summary>An Excel file of 97–2003.</summary>
    OldExcel,

    /// <summary>A file of Office 97–2003 without a directory that tells what it is.</summary>
    BrokenOffice,

    /// <summary>An Office file under a password.</summary>
    Encrypted,

    /// <summary>Rich text.</summary>
    Rtf,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A picture of a page.</summary>
    Picture,

    /// <summary>A mail message, with what is attached to it.</summary>
    Mail,
}
