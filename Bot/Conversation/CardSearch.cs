namespace CchcBot.Bot.Conversation;

/// <summary>Finds documents and clauses that a person can put into a conversation as cards.</summary>
/// <param name="search">Words, how many to leave out, how many to give; no words give the newest.</param>
/// <param name="find">The card with a key, or null.</param>
internal sealed class CardSearch(Func<string, int, int, IReadOnlyList<FoundCard>> search, Func<string, FoundCard?> find)
{
    /// <summary>What fits the words best, in order; without words the newest documents.</summary>
    public IReadOnlyList<FoundCard> Search(string words, int skip, int count) => search(words, skip, count);

    /// <summary>The card with this key, or null.</summary>
    public FoundCard? Find(string key) => find(key);
}
