using System.Text;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Tests.Text;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Đường Hoà", "đường hòa")]
    [InlineData("QUYẾT ĐỊNH", "quyet dinh")]
    [InlineData("Thủ tục", "thu tuc")]
    public void Texts_that_differ_in_marks_and_case_fold_alike(string one, string other) =>
        VietnameseText.Fold(one).ShouldBe(VietnameseText.Fold(other));

    [Fact]
    public void Normalize_reads_full_width_signs_as_the_plain_ones_and_survives_half_a_character()
    {
        VietnameseText.Normalize("８７１／ＵＢＮＤ").ShouldBe("871/UBND");

        VietnameseText.Normalize("văn \uD83D bản").ShouldBe("văn \uFFFD bản");

        VietnameseText.Fold("Ă\uDC00").ShouldBe("a\uDC00");
    }

    [Fact]
    public void Folding_keeps_every_position()
    {
        const string Text = "Số: 09/TB-SKHCN – Quảng Trị, ngày 04 tháng 3 năm 2024./.";

        VietnameseText.Fold(Text).Length.ShouldBe(Text.Length);
    }

    [Fact]
    public void Normalizing_composes_and_repairs_look_alikes() =>
        VietnameseText.Normalize("Ðơn\u00A0vị".Normalize(NormalizationForm.FormD) + "\u00AD").ShouldBe("Đơn vị");

    [Fact]
    public void A_key_forgets_marks_case_and_punctuation() =>
        VietnameseText.FoldedKey("Phòng Kế hoạch - Tài chính").ShouldBe("phong ke hoach tai chinh");
}
