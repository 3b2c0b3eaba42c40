using System.Text;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>The sentences that stand in front of an answer, and the citations with them: the answer's own, then those looked up.</summary>
internal sealed class ShortForm
{
    private const string Heading = "Tóm lược (mô hình ngôn ngữ diễn đạt, từng câu đã được đối chiếu với văn bản):";

    /// <summary>Writes the sentences.</summary>
    public ShortForm(IReadOnlyList<CheckedSentence> sentences, Sources sources, Answer answer)
    {
        List<Citation> citations = [.. answer.Citations];
        var text = new StringBuilder(Heading);
        foreach (var sentence in sentences)
        {
            text.Append("\n- ").Append(sentence.Words);
            foreach (var number in sentence.Numbers)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $" [{Place(sources.Find(number)!.Citation, number, sources, citations)}]");
            }

            text.Append('.');
        }

        Text = text.ToString();
        Citations = citations;
    }

    /// <summary>The words, with the marks of <see cref="Citations"/>.</summary>
    public string Text { get; }

    /// <summary>What answer and sentences rest on.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    private static int Place(Citation citation, int number, Sources sources, List<Citation> citations)
    {
        if (sources.IsCited(number))
        {
            return number;
        }

        if (!citations.Contains(citation))
        {
            citations.Add(citation);
        }

        return citations.IndexOf(citation) + 1;
    }
}
