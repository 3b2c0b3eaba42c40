using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.Scans;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Scans;

public sealed class GrayPictureTests
{
    [Fact]
    public void The_frame_of_a_stamp_of_receipt_is_found_and_a_table_is_not()
    {
        var dots = new bool[2340, 1650];
        Frame(dots, 100, 500, 380, 150);
        Frame(dots, 100, 900, 1400, 150);

        var picture = Draw(dots);
        var (horizontals, verticals) = PictureRulings.Find(picture);

        horizontals.Count.ShouldBe(6);
        verticals.Count.ShouldBe(4);
        var frame = ReceiptStamps.Find(horizontals, verticals, picture).ShouldHaveSingleItem();
        frame.Left.ShouldBeInRange(80, 100);
        frame.Bottom.ShouldBeInRange(650, 670);
    }

    [Fact]
    public void A_picture_turned_all_the_way_is_the_same()
    {
        var dots = new bool[3, 2];
        dots[0, 1] = true;
        var picture = Draw(dots);

        picture.Turn(90).IsInk(2, 1).ShouldBeTrue();
        picture.Turn(90).Turn(90).Turn(180).File.ToArray().ShouldBe(picture.File.ToArray());
        picture.Turn(270).Turn(90).File.ToArray().ShouldBe(picture.File.ToArray());
    }

    [Fact]
    public void A_part_is_cut_and_a_part_is_blanked()
    {
        var dots = new bool[10, 10];
        dots[5, 5] = true;
        var picture = Draw(dots);

        GrayPicture.Find(picture.Cut(4, 4, 3, 3)).ShouldNotBeNull().IsInk(1, 1).ShouldBeTrue();
        picture.Blank(0.4, 0.4, 0.7, 0.7);
        picture.IsInk(5, 5).ShouldBeFalse();
    }

    [Fact]
    public void Other_files_are_no_pictures()
    {
        GrayPicture.Find("P6\n1 1\n255\n123"u8.ToArray()).ShouldBeNull();
        GrayPicture.Find("P5\n10 10\n255\n123"u8.ToArray()).ShouldBeNull();
        GrayPicture.Find([]).ShouldBeNull();
    }

    private static void Frame(bool[,] dots, int left, int top, int width, int height)
    {
        for (var x = left; x <= left + width; x++)
        {
            dots[top, x] = dots[top + height, x] = dots[top + 50, x] = true;
        }

        for (var y = top; y <= top + height; y++)
        {
            dots[y, left] = dots[y, left + width] = true;
        }
    }

    private static GrayPicture Draw(bool[,] dots)
    {
        var (height, width) = (dots.GetLength(0), dots.GetLength(1));
        var head = Encoding.ASCII.GetBytes($"P5\n{width} {height}\n255\n");
        return GrayPicture.Find([.. head, .. dots.Cast<bool>().Select(dot => dot ? (byte)0 : (byte)255)]).ShouldNotBeNull();
    }
}
