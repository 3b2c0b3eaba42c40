using CchcBot.Knowledge.Answers.Composition;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>A provision that a model may speak of, under the number of its citation.</summary>
internal sealed class Source
{
    private readonly IReadOnlyList<SourceSentence> _sentences;

    /// <summary>Takes the citation and the provision that it names.</summary>
    public Source(Citation citation, OfficialDocument document, Provision provision)
    {
        Citation = citation;
        Name = $"{DocumentTitles.Short(document)}, {ClauseNames.Vietnamese(provision.Path)}";
        Text = provision.Heading is null ? provision.Text : $"{provision.Heading}. {provision.Text}";
        var clause = ClauseNames.Vietnamese(provision.Path);
        var type = document.Type?.Name ?? "văn bản";
        var name = WordReader.Read($"{clause} {type} số {document.Number?.Printed ?? document.Notation} {type} {document.Number?.Serial} {clause}");
        _sentences = [.. VietnameseSentences.Split(provision.Text).Prepend(provision.Heading ?? "").Select(sentence => new SourceSentence(name, sentence))];
    }

    /// <summary>The citation that stands for it.</summary>
    public Citation Citation { get; }

    /// <summary>Document and provision, as people call them.</summary>
    public string Name { get; }

    /// <summary>The provision's own words.</summary>
    public string Text { get; }

    /// <summary>Whether one of its sentences bears out what was said.</summary>
    public bool BearsOut(string statement)
    {
        var said = WordReader.Read(statement);
        return _sentences.Any(sentence => sentence.BearsOut(said));
    }
}
