using System.Text.Json.Serialization;
using Jixiao.App.Filing;
using Jixiao.App.Filing.Cells;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.App.Import;

/// <summary>The whole key of a document that was brought in.</summary>
public readonly record struct ImportId(string Division, int Year, Guid Id)
{
    public string Subject => $"{Year}/{Id}";
}

public enum DoubtKind
{
    /// <summary>A repair the reader proposes: accepting applies it, refusing leaves what was read.</summary>
    Suggestion,

    /// <summary>A row read with doubt: accepting says that it is right as read.</summary>
    Row,

    /// <summary>What the reader said of the document: accepting says that it was seen.</summary>
    Diagnostic,
}

public enum Decision
{
    Open,
    Accepted,
    Refused,
}

/// <summary>One thing a person should look at, with its place in the document.</summary>
/// <param name="Id">Stable within the document: "f0.s1", "f0.r3", "d2".</param>
/// <param name="Form">0-based form of the document; null for the document itself.</param>
/// <param name="Path">The cell or row in the form as shown ("/indicators/r4/weight"); null for the document itself.</param>
/// <param name="From">What was read.</param>
/// <param name="To">What accepting makes of it; null where accepting changes nothing, or leaves the row out.</param>
public sealed record ImportDoubt(
    string Id,
    DoubtKind Kind,
    int? Form,
    string? Path,
    Severity Severity,
    string Message,
    string? From,
    string? To,
    string? Evidence,
    SourceRef Source,
    Decision Decision
);

/// <summary>A form of the document, as the decisions so far make it.</summary>
/// <param name="TakenAs">The draft made of it; null before that.</param>
/// <param name="Doubtful">Paths of the cells and rows on which a doubt is open.</param>
public sealed record ImportedForm(
    int Index,
    Form Body,
    FormKeys Keys,
    IReadOnlyList<PlacedFinding> Findings,
    FormId? TakenAs,
    IReadOnlyList<string> Doubtful
);

/// <param name="State">waiting, reading, read, failed, taken or dropped.</param>
/// <param name="Message">Chinese: why it failed.</param>
public sealed record ImportView(
    ImportId Id,
    Guid UnitId,
    string FileName,
    long Bytes,
    string State,
    string? Message,
    string? Format,
    DateTimeOffset At,
    IReadOnlyList<ImportedForm> Forms,
    DoubtPage Doubts
);

/// <param name="Doubts">The page one is at now.</param>
/// <param name="Forms">Those whose doubts were decided, as they are now.</param>
public sealed record ImportDecided(DoubtPage Doubts, IReadOnlyList<ImportedForm> Forms);

/// <summary>What was decided, by the doubt's id, and which draft was made of which form.</summary>
internal sealed record ImportDecisions
{
    public IReadOnlyDictionary<string, Decision> Doubts
    {
        get;
        init => field = value ?? new Dictionary<string, Decision>(StringComparer.Ordinal);
    } = new Dictionary<string, Decision>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Guid> Taken
    {
        get;
        init => field = value ?? new Dictionary<string, Guid>(StringComparer.Ordinal);
    } = new Dictionary<string, Guid>(StringComparer.Ordinal);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(Core.Json.CamelCaseEnumConverter<Decision>)]
)]
[JsonSerializable(typeof(ImportDecisions))]
[JsonSerializable(typeof(ImportRequest))]
internal sealed partial class ImportJson : JsonSerializerContext;

/// <summary>What the job of reading is asked.</summary>
internal sealed record ImportRequest(int Year, Guid Import);
