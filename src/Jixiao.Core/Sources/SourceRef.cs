namespace Jixiao.Core.Sources;

/// <summary>
/// A place in a document, 1-based; a part that the format does not have is 0 (printed as null):
/// text has lines, a workbook has sheets, rows and columns, a pdf has pages.
/// </summary>
/// <param name="Page">Page of a pdf.</param>
/// <param name="Sheet">Name of the sheet of a workbook, null elsewhere.</param>
/// <param name="Line">Line of a text file.</param>
/// <param name="Row">Row in its table or sheet.</param>
/// <param name="Column">Column in its table or sheet.</param>
public readonly record struct SourceRef(int Page = 0, string? Sheet = null, int Line = 0, int Row = 0, int Column = 0);
