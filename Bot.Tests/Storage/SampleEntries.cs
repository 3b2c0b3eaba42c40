using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Storage;

/// <summary>Entries about invented documents, units and people.</summary>
internal static class SampleEntries
{
    private static readonly DateTimeOffset Moment = new(2030, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public static Actor Clerk { get; } = new("ma@example.vn", "Nguyễn Thị Mẫu", "UnitHead", "emulator", "u1");

    public static AcknowledgementRecorded Acknowledgement(string id) =>
        new(new Acknowledgement
        {
            Id = id,
            UnitId = "phong mau",
            UnitName = "Phòng Mẫu",
            DocumentId = null,
            DocumentName = "01/KH-MAU",
            DocumentVersion = null,
            HeldOn = new DateOnly(2030, 5, 5),
            Informed = 12,
            Total = 12,
            Method = "họp phòng",
            RecordedBy = Clerk,
        })
        { Key = $"acknowledgement {id}", At = Moment };

    public static AcknowledgementWithdrawn Withdrawal(string acknowledgementId) =>
        new(acknowledgementId, Clerk, "ghi nhầm văn bản") { Key = $"withdrawal {acknowledgementId}", At = Moment.AddHours(1) };

    public static ReceiptRecorded Receipt(string key) => new(null, "01/KH-MAU", null, Clerk) { Key = key, At = Moment };

    public static RosterReplaced Roster(params string[] unitNames) =>
        new(
            new Roster(
                [.. unitNames.Select(name => new Unit(name, name, [], "Sở Mẫu"))],
                [new Officer("ma@example.vn", "Nguyễn Thị Mẫu", unitNames[0], OfficerRole.UnitHead, "ma@example.vn", null, null)]),
            "danh-sach.csv")
        { Key = $"roster {string.Join(',', unitNames)}", At = Moment };

    public static DocumentStored Document(string id, string fileHash, string subject = "về việc thử nghiệm") =>
        new(
            new OfficialDocument
            {
                Id = id,
                FileName = $"{id}.txt",
                Text = "Các phòng thực hiện trước ngày 25/3/2030.",
                Number = DocumentNumber.Of(1, "KH-MAU"),
                Notation = "KH-MAU",
                Type = DocumentType.FindByAbbreviation("KH"),
                IssuedOn = new DateOnly(2030, 2, 1),
                Subject = subject,
                Signatory = new Signatory("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Mẫu"),
                Distribution = [new Recipient("UBND tỉnh", "b/c")],
                Provisions =
                [
                    new Provision(new ProvisionPath("1"), "1.", null, "Các phòng thực hiện trước ngày 25/3/2030.",
                        [new Provision(new ProvisionPath("1.a"), "a)", "Việc chung", "Đánh giá mức độ.", [])]),
                ],
                References =
                [
                    new DocumentReference(DocumentNumber.Of(2, "TB-MAU"), null, null, null, DocumentRelation.Implements, ProvisionPath.Lead),
                ],
                Assignments =
                [
                    new Assignment(
                        new ProvisionPath("1"), ["Các phòng"], [], "thực hiện",
                        new Deadline(new DateOnly(2030, 3, 24), "trước ngày 25/3/2030", DeadlineRule.Before, null), null, false),
                ],
                Warnings = [new ConsistencyWarning("missing-number", "Thiếu số.", [ProvisionPath.Lead])],
            },
            fileHash)
        { Key = $"file {fileHash} {subject}", At = Moment };
}
