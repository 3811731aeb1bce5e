namespace Answerer.Storage.Jobs;

/// <summary>A place in the list of jobs, which outlives the job that stood there.</summary>
/// <param name="Created">When the job was uploaded, in milliseconds since 1970-01-01 UTC.</param>
/// <param name="Id">Its id.</param>
public sealed record JobPlace(long Created, string Id);
