using CchcBot.Knowledge.Library;

namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>A question as understood, before anything was looked up.</summary>
internal sealed record QuestionReading
{
    /// <summary>The words, NFC.</summary>
    public required string Text { get; init; }

    /// <summary>The words folded; positions agree with <see cref="Text"/>.</summary>
    public required string Folded { get; init; }

    /// <summary>Whether it is asked in English.</summary>
    public required bool IsEnglish { get; init; }

    /// <summary>What it asks for.</summary>
    public required Asks Asks { get; init; }

    /// <summary>The documents that it names by number.</summary>
    public required IReadOnlyList<DocumentMention> Mentions { get; init; }

    /// <summary>Whose duties it asks about; null when no unit was named and the asker's is unknown.</summary>
    public required Asker? Asker { get; init; }

    /// <summary>Whether it speaks of the asker's own unit ("phòng tôi").</summary>
    public required bool SpeaksOfOwnUnit { get; init; }

    /// <summary>Whether it speaks of the whole department ("Sở ta", "Sở phải …").</summary>
    public bool SpeaksOfDepartment { get; init; }

    /// <summary>Whether it names a unit.</summary>
    public required bool NamesUnit { get; init; }

    /// <summary>The period that it asks about.</summary>
    public required Period? Period { get; init; }

    /// <summary>The provision that it names.</summary>
    public required ProvisionPointer? Pointer { get; init; }

    /// <summary>Whether it refers back ("văn bản đó", "còn …").</summary>
    public required bool RefersBack { get; init; }

    /// <summary>Whether it asks only for duties that the unit leads (chủ trì).</summary>
    public required bool LeadOnly { get; init; }

    /// <summary>Whether it asks only for duties in which the unit supports (phối hợp).</summary>
    public required bool SupportOnly { get; init; }

    /// <summary>The words that say what it is about, without mentions of documents and the words of asking.</summary>
    public required string TopicText { get; init; }

    /// <summary>How many of those words would make a topic by themselves; few: the question leans on the conversation.</summary>
    public required int TopicLength { get; init; }

    /// <summary>What the message does in the conversation, besides asking.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>The kind of fact that would answer.</summary>
    public WantedFact Wanted { get; init; }

    /// <summary>The folded noun that is to be counted, or null.</summary>
    public string? Counted { get; init; }

    /// <summary>Those who are asked about as the ones who act, in the form in which bodies are compared: "cac tinh" of "các tỉnh phải gửi …".</summary>
    public required string ActorKey { get; init; }

    /// <summary>The person about whose part it asks ("Bà A giữ vai trò gì?"); null without one.</summary>
    public string? Person { get; init; }

    /// <summary>Whether it asks if something is stated at all ("có quy định … không?").</summary>
    public bool AsksWhetherStated { get; init; }

    /// <summary>The day on which the question is asked, in Vietnam.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day for which effect is asked ("tại ngày 01/5/2024"); null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The body outside the roster that the present message puts in the place of the last one; null without.</summary>
    public string? NewBody { get; init; }

    /// <summary>Whether any of these is asked.</summary>
    public bool Wants(Asks asks) => (Asks & asks) != Asks.None;
}
