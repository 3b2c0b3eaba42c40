namespace CchcBot.Knowledge.Documents;

/// <summary>A part of a document's form (thể thức) that may have been read with doubt.</summary>
public enum DocumentField
{
    /// <summary>Số, ký hiệu.</summary>
    Number,

    /// <summary>Ngày ban hành.</summary>
    IssuedOn,

    /// <summary>Họ tên người ký.</summary>
    SignerName,
}
