namespace CchcBot.Knowledge.Documents;

/// <summary>What a person put right in a duty (nhiệm vụ): who leads it, or its deadline.</summary>
/// <param name="Address">The duty, as the person saw it named.</param>
/// <param name="Action">What it orders, by which it is found again when the file is read anew.</param>
public sealed record DutyCorrection(DutyAddress Address, string Action)
{
    private const string Between = "; ";

    /// <summary>The deadline that the duty has from then on, where that is what was put right or confirmed; null for none.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>What a duty says in a field that can be put right; null for nothing.</summary>
    public static string? FindValue(Assignment duty, DocumentField field)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return field is DocumentField.LeadUnits ? duty.LeadUnits.Count == 0 ? null : string.Join(Between, duty.LeadUnits) : duty.Deadline?.Text;
    }

    /// <summary>The document with this duty put right; as it was when it has no such duty any more.</summary>
    public OfficialDocument ApplyTo(OfficialDocument document, DocumentField field, string? value)
    {
        ArgumentNullException.ThrowIfNull(document);
        var duties = DutyAddress.Of(document).ToList();
        var of = duties.FindIndex(duty => duty.Address.Clause == Address.Clause && duty.Duty.Action == Action);
        of = of < 0 ? duties.FindIndex(duty => duty.Address == Address) : of;
        return document with { Assignments = [.. duties.Select((duty, index) => index == of ? ApplyTo(duty.Duty, field, value) : duty.Duty)] };
    }

    private Assignment ApplyTo(Assignment duty, DocumentField field, string? value) => field is DocumentField.LeadUnits
        ? duty with { LeadUnits = (value ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) }
        : duty with { Deadline = Deadline };
}
