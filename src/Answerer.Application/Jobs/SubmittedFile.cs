namespace Answerer.Application.Jobs;

/// <summary>What became of one file of a batch, as it is stored.</summary>
/// <param name="Name">Its name, with folders where it came in a ZIP file.</param>
/// <param name="Job">Its job, or null where it was left out.</param>
/// <param name="Reused">Whether the job was there before.</param>
/// <param name="Why">Why it was left out; null where it wasn't.</param>
internal sealed record SubmittedFile(string Name, string? Job, bool Reused, string? Why)
{
    /// <summary>One that was left out.</summary>
    public static SubmittedFile Left(string name, string why) => new(name, null, false, why);
}
