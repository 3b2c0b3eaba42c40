using System.Globalization;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Storage;
using CsCheck;

namespace CchcBot.Bot.Tests.Library;

/// <summary>Exact numbers never miss: 500 invented documents among 1,500, each asked for in ten spellings.</summary>
public sealed class NumberLookupTests(ITestOutputHelper output)
{
    private const int Asked = 500;

    private static readonly string[] Types = ["CV", "KH", "TB", "QĐ", "CT", "BC", "TTr", "HD"];
    private static readonly string[] Bodies = ["UBND", "SNV", "SXD", "VPĐP", "BĐH", "STC", "BQL", "HĐND"];
    private static readonly string[] Offices = ["NC", "VX", "ĐT", "TH", "KSTTHC", "CCHC"];

    private static readonly IReadOnlyList<OfficialDocument> Documents = [.. Enumerable.Range(0, 3 * Asked).Select(Create)];

    [Fact]
    public void Five_hundred_documents_are_found_first_in_each_of_ten_spellings()
    {
        var catalog = new DocumentCatalog([.. Documents.Select(document => new StoredDocument(document, document.Id, DateTimeOffset.UnixEpoch))]);

        var lookups = Documents.Take(Asked).SelectMany(document => NumberSpelling.TenOf(document)
            .Select(spelling => (spelling.Name, spelling.Text, IsFirst: FindFirst(catalog, spelling.Text) == document.Id))).ToList();

        foreach (var spelling in lookups.GroupBy(lookup => lookup.Name))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{spelling.Key,-30}{spelling.Count(lookup => lookup.IsFirst),5} of {spelling.Count()}"));
        }

        lookups.Where(lookup => !lookup.IsFirst).Select(lookup => lookup.Text).ShouldBeEmpty();
    }

    [Fact]
    public void The_passage_index_puts_a_full_number_first_too()
    {
        using var index = PassageIndex.OpenInMemory();
        foreach (var document in Documents)
        {
            index.Add(document.Id, Passages.Of(document));
        }

        index.Refresh();

        var missed = Documents.Take(Asked).SelectMany(document => NumberSpelling.TenOf(document).Take(7)
            .Where(spelling => index.Search(new PassageQuery(spelling.Text, 1)) is not [var hit] || hit.Passage.DocumentId != document.Id)
            .Select(spelling => spelling.Text));
        missed.ShouldBeEmpty();
    }

    [Fact]
    public void A_number_that_several_documents_have_names_all_of_them()
    {
        OfficialDocument[] same = [Documents[0], Documents[0] with { Id = "other", Issuer = "Sở Mẫu" }];
        var catalog = new DocumentCatalog([.. same.Select(document => new StoredDocument(document, document.Id, DateTimeOffset.UnixEpoch))]);

        var mention = catalog.ReadMentions(same[0].Number!.Printed).ShouldHaveSingleItem();

        catalog.Resolve(mention).Stored.Count.ShouldBe(2);
    }

    [Fact]
    public void Whatever_is_typed_is_read_for_numbers_without_an_exception()
    {
        var catalog = new DocumentCatalog([.. Documents.Take(50).Select(document => new StoredDocument(document, document.Id, DateTimeOffset.UnixEpoch))]);
        var typed = Gen.OneOf(
            Gen.Char["0123456789٣७８/–- .,qđubncvsố\u0301\n"].Array[0, 300].Select(letters => new string(letters)), Gen.String[0, 300]);

        typed.Sample(text => catalog.ReadMentions(text).All(mention => mention.Start >= 0 && catalog.Resolve(mention) is not null), iter: 5_000);
    }

    [Fact]
    public void A_megabyte_of_numbers_is_read_only_at_its_beginning()
    {
        var catalog = new DocumentCatalog([]);

        catalog.ReadMentions(string.Concat(Enumerable.Repeat("12/QĐ-MAU công văn triển khai ", 40_000))).Count.ShouldBeLessThan(500);
    }

    private static string? FindFirst(DocumentCatalog catalog, string text) =>
        catalog.ReadMentions(text) is [var mention, ..] && catalog.Resolve(mention).Stored is [var first, ..] ? first.Id : null;

    /// <summary>The first 500 have each a serial of their own; of the others, two thirds have one digit more or the same notation.</summary>
    private static OfficialDocument Create(int i)
    {
        var type = DocumentType.FindByAbbreviation(Types[i % Types.Length])!;
        var body = Bodies[i / Types.Length % Bodies.Length];
        var notation = type.Abbreviation == "CV" ? $"{body}-{Offices[i % Offices.Length]}" : $"{type.Abbreviation}-{body}";
        var serial = i < Asked ? 7 + (i * 13) : 10_000 + i;
        var issued = new DateOnly(2020 + (i % 6), 1 + (i % 12), 1 + (i % 28));
        return new OfficialDocument
        {
            Id = $"d{i}",
            FileName = $"d{i}.txt",
            Text = "",
            Number = DocumentNumber.Of(serial, notation),
            Notation = notation,
            Type = type,
            IssuedOn = issued,
            IssuedInMonth = new DateOnly(issued.Year, issued.Month, 1),
            Subject = "về việc thử nghiệm",
            Provisions = [new Provision(new ProvisionPath("1"), "1.", null, $"Các phòng thực hiện kế hoạch số {i + 1} của năm.", [])],
        };
    }
}
