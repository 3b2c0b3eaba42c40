namespace CchcBot.Knowledge.Answers;

/// <summary>A body to which documents assign something.</summary>
/// <param name="Name">As a document names it.</param>
/// <param name="Key">The form in which bodies are compared.</param>
/// <param name="ShortForm">As people shorten it: "bogddt".</param>
internal sealed record Body(string Name, string Key, string ShortForm);
