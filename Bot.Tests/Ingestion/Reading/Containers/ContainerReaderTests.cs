using System.IO.Compression;
using System.Text;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Ingestion.Reading.Containers;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Containers;

public sealed class ContainerReaderTests
{
    [Fact]
    public async Task An_archive_of_one_document_is_that_document() =>
        (await ReadParagraphsAsync(Zip(("thu-muc/ke-hoach.txt", "Kế hoạch"u8.ToArray()), ("__MACOSX/._x", [1])))).ShouldBe(["Kế hoạch"]);

    [Fact]
    public async Task An_archive_of_several_is_refused_as_one_document_and_unpacked_as_several()
    {
        var archive = Zip(("a.txt", "A"u8.ToArray()), ("b.zip", Zip(("trong/c.txt", "C"u8.ToArray()))));

        (await ReadReasonAsync(archive)).ShouldBe(ReadingTexts.SeveralContained(2));
        Unpack(archive).ShouldBeOfType<Unpacking.Files>().Contained.Select(file => file.Name).ShouldBe(["a.txt", "c.txt"]);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\x.txt")]
    [InlineData("C:\\x.txt")]
    public void Names_that_leave_their_folder_are_refused(string name) =>
        Unpack(Zip((name, [65]))).ShouldBe(new Unpacking.Refused(ReadingTexts.UnsafeNames));

    [Fact]
    public void An_archive_that_swells_is_refused()
    {
        var swelling = Zip(("a.txt", new byte[2_000]));
        var unpacker = new Unpacker(new ReadingOptions { MostBytes = 1_000 });

        unpacker.Unpack(swelling, TestContext.Current.CancellationToken).ShouldBe(new Unpacking.Refused(ReadingTexts.TooLargeInside));
    }

    [Fact]
    public void Archives_in_archives_are_opened_once_only()
    {
        var deep = Zip(("3.zip", Zip(("2.zip", Zip(("1.txt", [65]))))));

        Unpack(deep).ShouldBe(new Unpacking.Refused(ReadingTexts.ArchiveTooDeep));
    }

    [Fact]
    public void Too_many_files_are_refused() =>
        Unpack(Zip([.. Enumerable.Range(0, 201).Select(i => ($"{i}.txt", new byte[] { 65 }))])).ShouldBeOfType<Unpacking.Refused>();

    [Fact]
    public async Task A_document_attached_to_a_message_is_read_and_else_the_message()
    {
        const string Head = "From: a@example.vn\r\nTo: b@example.vn\r\nSubject: =?utf-8?B?S+G6vw==?=\r\nMIME-Version: 1.0\r\n";
        var plain = Head + "Content-Type: text/plain; charset=utf-8\r\n\r\nKính gửi các phòng\r\n";
        var attached = Head + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nKem theo\r\n--x\r\n"
            + "Content-Type: application/octet-stream; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Convert.ToBase64String("Kế hoạch"u8) + "\r\n--x--\r\n";

        (await ReadParagraphsAsync(Encoding.UTF8.GetBytes(plain)))[0].ShouldBe("Kính gửi các phòng");
        (await ReadParagraphsAsync(Encoding.UTF8.GetBytes(attached))).ShouldBe(["Kế hoạch"]);
    }

    [Fact]
    public async Task A_message_attached_to_a_message_gives_what_is_attached_to_it()
    {
        const string Inner = "From: a@example.vn\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n"
            + "Content-Type: text/plain; name=a.txt; charset=utf-8\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nKế hoạch\r\n--y--\r\n";
        var outer = "From: a@example.vn\r\nTo: b@example.vn\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
            + "Content-Type: message/rfc822\r\n\r\n" + Inner + "\r\n--x--\r\n";

        (await ReadParagraphsAsync(Encoding.UTF8.GetBytes(outer), "a.eml")).ShouldBe(["Kế hoạch"]);
    }

    [Fact]
    public void A_message_of_too_many_attachments_is_refused()
    {
        var part = "--x\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nA\r\n";
        var message = "From: a@example.vn\r\nTo: b@example.vn\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
            + string.Concat(Enumerable.Repeat(part, 201)) + "--x--\r\n";

        Unpack(Encoding.ASCII.GetBytes(message)).ShouldBe(new Unpacking.Refused(ReadingTexts.TooManyContained(200)));
    }

    [Theory]
    [InlineData("a.docx", ReadingTexts.BrokenWord)]
    [InlineData("a.xlsx", ReadingTexts.BrokenExcel)]
    [InlineData("a.zip", ReadingTexts.BrokenZip)]
    public async Task A_truncated_archive_is_told_by_its_name(string name, string reason)
    {
        var archive = Zip(("a.txt", "A"u8.ToArray()));

        (await ReadReasonAsync(archive[..^10], name)).ShouldBe(reason);
    }

    [Fact]
    public async Task A_web_archive_named_doc_is_read()
    {
        const string Archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"y\"\r\n\r\n--y\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>K=E1=BA=BF ho=E1=BA=A1ch</p></body></html>\r\n--y--\r\n";

        (await ReadParagraphsAsync(Encoding.ASCII.GetBytes(Archive), "a.doc")).ShouldBe(["Kế hoạch"]);
    }

    private static Unpacking Unpack(byte[] archive) => new Unpacker(new ReadingOptions()).Unpack(archive, TestContext.Current.CancellationToken);

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
