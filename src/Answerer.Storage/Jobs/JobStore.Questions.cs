using Answerer.Storage.Audit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Answerer.Storage.Jobs;

/// <summary>The questions of jobs. Whose job it is, the caller has made sure of.</summary>
public sealed partial class JobStore
{
    private const string QuestionColumns = "number, found, category, text, choice, evidence, approved, reviewer, reviewed, version";

    /// <summary>All questions of a job in the workbook's order.</summary>
    public IReadOnlyList<QuestionRow> Questions(string job) => database.Read(connection => QuestionsOf(connection, job, null));

    /// <summary>One question, or null.</summary>
    public QuestionRow? Question(string job, int number) => database.Read(connection => QuestionOf(connection, null, job, number));

    /// <summary>Writes what a person made of a question, if it is still as that person saw it.</summary>
    /// <param name="job">The job.</param>
    /// <param name="question">The question with its changes; its version is the one that was seen.</param>
    /// <param name="audit">For the log.</param>
    /// <returns>The question as it is now; null when it has changed meanwhile, or its job isn't done any more.</returns>
    public QuestionRow? Review(string job, QuestionRow question, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        var changed = connection.Execute(
            """
            UPDATE questions SET text = @Text, choice = @Choice, evidence = @Evidence, approved = @Approved, reviewer = @Reviewer, reviewed = @Reviewed, version = version + 1
            WHERE job = @job AND number = @Number AND version = @Version AND EXISTS (SELECT 1 FROM jobs WHERE id = @job AND state = 'done')
            """,
            new { job, question.Number, question.Text, question.Choice, question.Evidence, question.Approved, question.Reviewer, question.Reviewed, question.Version },
            transaction);
        if (changed == 0) return null;
        connection.Execute("UPDATE jobs SET updated = @At, version = version + 1 WHERE id = @job", new { audit.At, job }, transaction);
        AuditLog.Append(connection, transaction, audit);
        return QuestionOf(connection, transaction, job, question.Number);
    });

    private static List<QuestionRow> QuestionsOf(SqliteConnection connection, string job, SqliteTransaction? transaction) => connection.Query<QuestionRow>(
        $"SELECT {QuestionColumns} FROM questions WHERE job = @job ORDER BY number", new { job }, transaction).ToList();

    private static QuestionRow? QuestionOf(SqliteConnection connection, SqliteTransaction? transaction, string job, int number) =>
        connection.QuerySingleOrDefault<QuestionRow>($"SELECT {QuestionColumns} FROM questions WHERE job = @job AND number = @number", new { job, number }, transaction);
}
