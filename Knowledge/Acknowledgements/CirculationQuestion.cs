namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>What a question about circulation wants to know.</summary>
public enum CirculationQuestion
{
    /// <summary>Both: tình hình quán triệt.</summary>
    Overview,

    /// <summary>Which units have not.</summary>
    WhoHasNot,

    /// <summary>Which units have.</summary>
    WhoHas,

    /// <summary>Which documents a unit has not circulated.</summary>
    WhatIsLeft,
}
