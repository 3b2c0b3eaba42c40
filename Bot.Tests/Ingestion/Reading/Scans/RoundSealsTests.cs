using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.Scans;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Scans;

public sealed class RoundSealsTests
{
    private const int Width = 800;
    private const int Height = 700;

    [Fact]
    public void Find_gives_the_outer_ring_of_a_seal()
    {
        var seal = RoundSeals.Find(Draw((x, y) => Math.Round(Math.Sqrt(Square(x - 500) + Square(y - 350))) is (>= 126 and <= 128) or (>= 138 and <= 143)));

        seal.ShouldNotBeNull();
        seal.X.ShouldBeInRange(496, 504);
        seal.Y.ShouldBeInRange(346, 354);
        seal.Radius.ShouldBeInRange(136, 146);
    }

    [Fact]
    public void Find_gives_nothing_for_lines_of_text_and_frames() =>
        RoundSeals.Find(Draw((x, y) => (y % 40 < 14 && x % 9 < 4) || x is 300 or 600)).ShouldBeNull();

    [Fact]
    public void BlankDisc_leaves_what_stands_beside_the_seal()
    {
        var picture = Draw((_, _) => true);

        picture.BlankDisc(500, 350, 100);

        picture.IsInk(500, 350).ShouldBeFalse();
        picture.IsInk(500, 255).ShouldBeFalse();
        picture.IsInk(500, 248).ShouldBeTrue();
        picture.IsInk(605, 350).ShouldBeTrue();
    }

    private static double Square(double value) => value * value;

    private static GrayPicture Draw(Func<int, int, bool> isInk) => GrayPicture.Find(
        [.. Encoding.ASCII.GetBytes($"P5\n{Width} {Height}\n255\n"), .. Enumerable.Range(0, Width * Height).Select(i => (byte)(isInk(i % Width, i / Width) ? 0 : 255))])!;
}
