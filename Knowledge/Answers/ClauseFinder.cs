using CchcBot.Knowledge.Answers.Composition;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>Finds the provision that a person names in passing: "khoản 2 Công văn 871/UBND-NC".</summary>
public sealed class ClauseFinder(DocumentLibrary library)
{
    /// <summary>The citation of the provision, when the words name one stored document and one provision of it; else null.</summary>
    public Citation? Find(string words)
    {
        var catalog = library.GetCatalog();
        var text = VietnameseText.Normalize(words);
        var mentions = catalog.ReadMentions(text);
        var stored = mentions.SelectMany(mention => catalog.Resolve(mention).Stored).DistinctBy(document => document.Id).ToList();
        if (stored is not [var header] || ProvisionPointer.Read(Blank(VietnameseText.Fold(text), mentions)) is not { } pointer)
        {
            return null;
        }

        var document = library.Get(header.Id);
        if (pointer.Resolve(document) is not [var provision])
        {
            return null;
        }

        var draft = new AnswerDraft(isEnglish: false);
        draft.Cite(document, provision);
        return draft.Build(AnswerKind.Answer, DialogueContext.Empty).Citations is [var citation] ? citation : null;
    }

    private static string Blank(string folded, IReadOnlyList<DocumentMention> mentions)
    {
        var characters = folded.ToCharArray();
        foreach (var mention in mentions)
        {
            Array.Fill(characters, ' ', mention.Start, mention.Length);
        }

        return new string(characters);
    }
}
