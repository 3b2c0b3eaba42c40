using System.Text.Json.Nodes;
using CchcBot.Bot.Benchmarks.Server;

namespace CchcBot.Bot.Tests.EndToEnd;

public sealed class CirculationTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Head = "aaaaaaaa-0000-0000-0000-000000000001";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_urgent_document_reaches_whom_it_is_circulated_to_at_once_and_the_press_is_kept()
    {
        await using var connector = await FakeConnector.StartAsync();
        var document = await PrepareAsync();
        var person = new EmulatorConversation(server.Client, connector.ServiceUrl, Head);
        await person.AskAsync("xin chào", Token);

        await server.RunVerbAsync("circulate", document, "--as", "vp@mau.example", "--unit", "Phòng Thử Nghiệm");

        var message = JsonNode.Parse((await connector.ReadUnaskedAsync(Token).AsTask().WaitAsync(TimeSpan.FromSeconds(30), Token)).GetRawText())!;
        message["text"]!.ToString().ShouldContain("để quán triệt, thực hiện");
        var button = EmulatorConversation.FindButton(message, "acknowledgements/read")!;
        var pressed = await person.PressAsync("acknowledgements/read", button["data"], Token);
        pressed["value"]!["body"]!.AsArray().ShouldContain(item => item!["text"]!.ToString().Contains("đã đọc", StringComparison.Ordinal));
        (await server.RunVerbAsync("outbox")).ShouldContain("Kênh đã nhận: 1");
        (await server.RunVerbAsync("verify")).ShouldContain("toàn vẹn");
    }

    /// <summary>A roster with a head and an office, and an urgent letter; the letter's identity.</summary>
    private async Task<string> PrepareAsync()
    {
        var roster = Path.Combine(server.DataFolder, "danh-sach.csv");
        await File.WriteAllTextAsync(
            roster,
            "unit,unitAliases,parentUnit,role,name,email,aadObjectId,telephone\n" +
            $"Phòng Thử Nghiệm,P.TN,Sở Mẫu,unitHead,Nguyễn Thử Một,mot@mau.example,{Head},\n" +
            "Văn phòng Sở,VP,Sở Mẫu,monitor,Trần Thử Hai,vp@mau.example,aaaaaaaa-0000-0000-0000-000000000002,\n",
            Token);
        var letter = Path.Combine(server.DataFolder, "khan.txt");
        await File.WriteAllTextAsync(
            letter,
            "UBND TỈNH MẪU\nSỞ MẪU\n\nSố: 77/SM-VP\nV/v phòng, chống bão\n\nKHẨN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n" +
            "Mẫu, ngày 05 tháng 9 năm 2025\n\nKính gửi: Các phòng, đơn vị thuộc Sở\n\n1. Các phòng, đơn vị tổ chức trực 24/24 giờ.\n2. Báo cáo về Văn phòng Sở hằng ngày.\n\n" +
            "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Thử Ba\n",
            Token);
        await server.RunVerbAsync("roster", "import", roster);
        var loaded = JsonNode.Parse(await server.RunVerbAsync("load", letter, "--json"))!;
        return loaded["id"]!.ToString();
    }
}
