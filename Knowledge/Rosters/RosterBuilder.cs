using System.Globalization;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Rosters;

/// <summary>Puts a roster together row by row, and collects what is wrong: one line for each broken row.</summary>
internal sealed class RosterBuilder
{
    private static readonly char[] AliasSeparators = [';', '|', '\n', '\r'];

    private static readonly string[] DayForms = ["dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd", "MM/dd/yyyy HH:mm:ss"];

    private readonly List<string> _problems = [];
    private readonly List<string> _unitOrder = [];
    private readonly Dictionary<string, UnitDraft> _units = new(StringComparer.Ordinal);
    private readonly List<Officer> _officers = [];
    private readonly Dictionary<string, int> _rowsByAccount = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes a row that cannot be used.</summary>
    public void Refuse(string problem) => _problems.Add(problem);

    /// <summary>Takes a row, or notes the first thing that is wrong with it.</summary>
    public void Add(RosterRow row)
    {
        if (FindProblem(row) is { } problem)
        {
            Refuse(problem);
            return;
        }

        var unitId = AddUnit(row);
        if (row.HasPerson)
        {
            AddOfficer(row, unitId);
        }
    }

    /// <summary>The roster, if every row was taken.</summary>
    public RosterReading Build() => _problems.Count > 0
        ? new RosterReading.Broken(_problems)
        : new RosterReading.Complete(new Roster([.. _unitOrder.Select(id => _units[id].ToUnit(id))], _officers));

    private string? FindProblem(RosterRow row) =>
        FindUnitProblem(row) ?? (row.HasPerson ? FindPersonProblem(row) ?? FindAccountProblem(row) : null);

    private string? FindUnitProblem(RosterRow row)
    {
        if (row[RosterColumn.Unit] is not { } name || VietnameseText.FoldedKey(name).Length == 0)
        {
            return RosterTexts.Missing(row.Number, RosterColumn.Unit);
        }

        var known = _units.GetValueOrDefault(VietnameseText.FoldedKey(name));
        return known?.Parent is { } parent && row[RosterColumn.ParentUnit] is { } other
            && VietnameseText.FoldedKey(parent) != VietnameseText.FoldedKey(other)
                ? RosterTexts.OtherParent(row.Number, known.ParentRow, name)
                : null;
    }

    private static string? FindPersonProblem(RosterRow row)
    {
        if (row[RosterColumn.Name] is null)
        {
            return RosterTexts.Missing(row.Number, RosterColumn.Name);
        }

        if (row[RosterColumn.Role] is not { } role)
        {
            return RosterTexts.Missing(row.Number, RosterColumn.Role);
        }

        return RosterRoles.Find(role) is null ? RosterTexts.UnknownRole(row.Number, role) : FindDayProblem(row);
    }

    private static string? FindDayProblem(RosterRow row)
    {
        foreach (var column in (RosterColumn[])[RosterColumn.From, RosterColumn.To])
        {
            if (row[column] is { } words && FindDay(words) is null)
            {
                return RosterTexts.InvalidDay(row.Number, column, words);
            }
        }

        return DayOf(row, RosterColumn.To) < DayOf(row, RosterColumn.From) ? RosterTexts.EndsBeforeItBegins(row.Number) : null;
    }

    private static DateOnly? DayOf(RosterRow row, RosterColumn column) => row[column] is { } words ? FindDay(words) : null;

    /// <summary>A day as people write it, or as a workbook's date cell is read.</summary>
    private static DateOnly? FindDay(string words) =>
        DateTime.TryParseExact(words, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DateOnly.FromDateTime(day) : null;

    private string? FindAccountProblem(RosterRow row)
    {
        var (email, objectId) = (row[RosterColumn.Email], row[RosterColumn.DirectoryObjectId]);
        if (email is null && objectId is null)
        {
            return RosterTexts.NoAccount(row.Number);
        }

        if (email is not null && !IsEmail(email))
        {
            return RosterTexts.InvalidEmail(row.Number, email);
        }

        if (objectId is not null && !Guid.TryParse(objectId, out _))
        {
            return RosterTexts.InvalidObjectId(row.Number, objectId);
        }

        return new[] { email, objectId }.OfType<string>()
            .Where(_rowsByAccount.ContainsKey)
            .Select(account => RosterTexts.RepeatedAccount(row.Number, _rowsByAccount[account], account))
            .FirstOrDefault();
    }

    private static bool IsEmail(string email)
    {
        var at = email.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == email.LastIndexOf('@') && at < email.Length - 1 && !email.Any(char.IsWhiteSpace);
    }

    private string AddUnit(RosterRow row)
    {
        var name = row[RosterColumn.Unit]!;
        var id = VietnameseText.FoldedKey(name);
        if (!_units.TryGetValue(id, out var unit))
        {
            _units.Add(id, unit = new UnitDraft(name));
            _unitOrder.Add(id);
        }

        unit.AddAliases((row[RosterColumn.UnitAliases] ?? "")
            .Split(AliasSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        unit.SetParent(row[RosterColumn.ParentUnit], row.Number);
        return id;
    }

    private void AddOfficer(RosterRow row, string unitId)
    {
        var email = row[RosterColumn.Email];
        var objectId = row[RosterColumn.DirectoryObjectId] is { } text ? Guid.Parse(text).ToString("D") : null;
        foreach (var account in new[] { email, objectId }.OfType<string>())
        {
            _rowsByAccount.Add(account, row.Number);
        }

        _officers.Add(new Officer(
            objectId ?? email!.ToLowerInvariant(), row[RosterColumn.Name]!, unitId, RosterRoles.Find(row[RosterColumn.Role]!)!.Value,
            email, objectId, row[RosterColumn.Telephone])
        {
            From = DayOf(row, RosterColumn.From),
            To = DayOf(row, RosterColumn.To),
        });
    }

    /// <summary>A unit while its rows are still being read.</summary>
    private sealed class UnitDraft(string name)
    {
        private readonly List<string> _aliases = [];

        /// <summary>The body above it; null while no row has named one.</summary>
        public string? Parent { get; private set; }

        /// <summary>The row that named the body above it.</summary>
        public int ParentRow { get; private set; }

        public void AddAliases(IEnumerable<string> aliases) =>
            _aliases.AddRange(aliases.Where(alias => alias != name && !_aliases.Contains(alias)));

        public void SetParent(string? parent, int row)
        {
            if (Parent is null && parent is not null)
            {
                (Parent, ParentRow) = (parent, row);
            }
        }

        public Unit ToUnit(string id) => new(id, name, _aliases, Parent);
    }
}
