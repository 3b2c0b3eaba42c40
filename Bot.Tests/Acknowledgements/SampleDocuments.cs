using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Acknowledgements;

/// <summary>Fictitious documents of and for the department of <see cref="SampleRoster"/>.</summary>
internal static class SampleDocuments
{
    private static readonly DateTimeOffset At = new(2025, 3, 1, 1, 0, 0, TimeSpan.Zero);

    /// <summary>A letter of the department to all its units, which orders the province's letter 412 circulated.</summary>
    public static StoredDocument Letter { get; } = Stored(new OfficialDocument
    {
        Id = "letter",
        FileName = "58-SCT-VP.docx",
        Text = "",
        Number = DocumentNumber.Of(58, "SCT-VP"),
        Type = DocumentType.OfficialDispatch,
        Issuer = SampleRoster.Department,
        IssuedOn = new DateOnly(2025, 2, 20),
        Addressees = ["Các phòng, đơn vị thuộc Sở"],
        References = [Reference(412, "UBND-KT", DocumentRelation.Circulates), Reference(7, "CT-TTg", DocumentRelation.Cites)],
    });

    /// <summary>A plan for two units only.</summary>
    public static StoredDocument Plan { get; } = Stored(new OfficialDocument
    {
        Id = "plan",
        FileName = "30-KH-SCT.docx",
        Text = "",
        Number = DocumentNumber.Of(30, "KH-SCT"),
        Type = DocumentType.FindByAbbreviation("KH"),
        Issuer = SampleRoster.Department,
        IssuedOn = new DateOnly(2025, 3, 3),
        Distribution = [new Recipient("Văn phòng Sở", null), new Recipient("Phòng Quản lý Công nghiệp", "t/h"), new Recipient("Thanh tra Sở", "b/c")],
    });

    /// <summary>The same serial in an earlier year.</summary>
    public static StoredDocument OldPlan { get; } = Stored(Plan.Document with
    {
        Id = "old-plan",
        FileName = "30-KH-SCT-2024.docx",
        IssuedOn = new DateOnly(2024, 3, 1),
        IssuedInMonth = new DateOnly(2024, 3, 1),
    });

    /// <summary>A notice of the province.</summary>
    public static StoredDocument Notice { get; } = Stored(new OfficialDocument
    {
        Id = "notice",
        FileName = "91-TB-UBND.docx",
        Text = "",
        Number = DocumentNumber.Of(91, "TB-UBND"),
        Type = DocumentType.FindByAbbreviation("TB"),
        Issuer = "Ủy ban nhân dân tỉnh",
        IssuedOn = new DateOnly(2025, 2, 10),
        Distribution = [new Recipient("Các sở, ban, ngành", null)],
    });

    public static StoredDocument Stored(OfficialDocument document) => new(document, "hash-of-" + document.Id, At);

    public static DocumentStored Entry(StoredDocument stored) => new(stored.Document, stored.FileHash) { Key = stored.FileHash, At = At };

    private static DocumentReference Reference(int serial, string notation, DocumentRelation relation) =>
        new(DocumentNumber.Of(serial, notation), null, null, null, relation, ProvisionPath.Lead);
}
