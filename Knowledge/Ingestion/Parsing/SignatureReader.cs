using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Reads who signed a scan, out of the several readings of what stands beside the seal and of the foot's own words.</summary>
internal static class SignatureReader
{
    private const double SureOfCompleted = 0.6;
    private const double SureOfCovered = 0.5;

    /// <summary>
    /// The signatory, and from where the name is completed when only its end is left; <paramref name="foot"/> is what the foot's
    /// words say, null where they say nothing. Names that the document mentions go before those of other documents' signers.
    /// </summary>
    public static (Signatory? Signatory, ProposedField? Told) Read(
        IReadOnlyList<IReadOnlyList<string>> readings, Signatory? foot, IReadOnlyList<string> mentioned, IReadOnlyList<string> signers)
    {
        if (readings.Count == 0)
        {
            return (foot, null);
        }

        var (authority, title) = OfficesOf(readings, foot);
        var lines = readings.SelectMany(reading => reading).Concat(new[] { foot?.Name }.OfType<string>()).ToList();
        if (SignerNames.FindWhole(lines) is { } whole)
        {
            return (new Signatory(authority, title, whole), null);
        }

        if (SignerNames.Complete(lines, mentioned) is { } own)
        {
            return (new Signatory(authority, title, own), new ProposedField(DocumentField.SignerName, FieldSource.SameDocument, SureOfCompleted));
        }

        if (SignerNames.Complete(lines, signers) is { } other)
        {
            return (new Signatory(authority, title, other), new ProposedField(DocumentField.SignerName, FieldSource.OtherDocument, SureOfCompleted));
        }

        return SignerNames.FindCovered(lines) is { } covered
            ? (new Signatory(authority, title, covered), new ProposedField(DocumentField.SignerName, FieldSource.Recognition, SureOfCovered))
            : (title is null && authority is null ? null : new Signatory(authority, title, null), null);
    }

    /// <summary>A reading that tells for whom one signs has more of the lines.</summary>
    private static (string? Authority, string? Title) OfficesOf(IReadOnlyList<IReadOnlyList<string>> readings, Signatory? foot)
    {
        var offices = readings.Select(SignerOffices.Read).Where(office => office.Title is not null)
            .OrderByDescending(office => office.Authority is null ? 0 : 1).ToList();
        return offices.Count > 0 ? offices[0] : (foot?.Authority, foot?.Title);
    }
}
