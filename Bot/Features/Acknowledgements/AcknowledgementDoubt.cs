namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>What is asked back before anything can be confirmed.</summary>
internal enum AcknowledgementDoubt
{
    /// <summary>No document was named and none was just spoken of.</summary>
    NoDocument,

    /// <summary>The name fits several documents.</summary>
    SeveralDocuments,

    /// <summary>The name fits several units.</summary>
    AmbiguousUnit,

    /// <summary>Several units were named; each is confirmed by itself.</summary>
    SeveralUnits,

    /// <summary>The day is in no calendar.</summary>
    ImpossibleDay,

    /// <summary>The day is still to come.</summary>
    FutureDay,

    /// <summary>More people were informed than there are.</summary>
    InformedExceedsTotal,

    /// <summary>The person wants a change and did not say which.</summary>
    WhatToChange,
}
