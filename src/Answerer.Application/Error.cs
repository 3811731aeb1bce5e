namespace Answerer.Application;

/// <summary>Why a use case did not deliver.</summary>
/// <param name="Kind">The family, which hosts map to an exit code or an HTTP status.</param>
/// <param name="Code">Stable and machine-readable ("unknown_service").</param>
/// <param name="Message">Japanese; says what to do next. Never quotes a question or an answer.</param>
public sealed record Error(ErrorKind Kind, string Code, string Message);
