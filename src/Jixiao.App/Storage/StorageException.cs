namespace Jixiao.App.Storage;

/// <summary>The database cannot be started, reached or brought up to date; the message says in Chinese what to do. For hosts to print.</summary>
public sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner);
