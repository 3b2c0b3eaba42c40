namespace CchcBot.Knowledge.Answers;

/// <summary>How a question was understood, as far as whoever collects it has to know.</summary>
/// <param name="StandsAlone">Whether it can be understood without what was said before it.</param>
/// <param name="IsAboutOwnUnit">Whether it means something else from another unit ("phòng tôi").</param>
public sealed record AskedForm(bool StandsAlone, bool IsAboutOwnUnit);
