using Answerer.Application.Jobs;
using Answerer.Storage;
using Answerer.Storage.Audit;
using Answerer.Storage.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Answerer.Application;

/// <summary>Registers what only the service has: jobs, and the storage that keeps them.</summary>
public static class AnswererJobsExtensions
{
    /// <summary>Adds the jobs' use cases to those of <see cref="AnswererServiceCollectionExtensions.AddAnswerer"/>.</summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddAnswererJobs(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => DataFolder.Hold(provider.GetRequiredService<AnswererOptions>().Service.Data));
        services.TryAddSingleton(provider => Database.Open(provider.GetRequiredService<DataFolder>().Path));
        services.TryAddSingleton(provider => FileStore.Open(provider.GetRequiredService<DataFolder>()));
        services.TryAddSingleton<JobStore>();
        services.TryAddSingleton<BatchStore>();
        services.TryAddSingleton<AuditLog>();
        services.TryAddSingleton<JobSignals>();
        services.TryAddSingleton<JobFile>();
        services.TryAddSingleton<WorkbookTurns>();
        services.TryAddSingleton<JobIntake>();
        services.TryAddSingleton<JobFiller>();
        services.TryAddSingleton<JobEraser>();
        services.TryAddSingleton<JobFeed>();
        services.TryAddSingleton(provider => new JobWorker(
            provider.GetRequiredService<JobStore>(),
            provider.GetRequiredService<JobFiller>(),
            provider.GetRequiredService<JobSignals>(),
            provider.GetRequiredService<AnswererOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<JobWorker>>()));

        services.AddHandler<UploadWorkbook, Result<JobView>, UploadWorkbookHandler>();
        services.AddHandler<ListJobs, Result<JobPage>, ListJobsHandler>();
        services.AddHandler<ShowJob, Result<JobView>, ShowJobHandler>();
        services.AddHandler<StartJob, Result<JobView>, StartJobHandler>();
        services.AddHandler<CorrectLayout, Result<JobView>, CorrectLayoutHandler>();
        services.AddHandler<PreviewLayout, Result<LayoutPreview>, PreviewLayoutHandler>();
        services.AddHandler<ListQuestions, Result<QuestionPage>, ListQuestionsHandler>();
        services.AddHandler<ShowQuestion, Result<QuestionView>, ShowQuestionHandler>();
        services.AddHandler<ReviseQuestion, Result<RevisedQuestion>, ReviseQuestionHandler>();
        services.AddHandler<DownloadWorkbook, Result<Download>, DownloadWorkbookHandler>();
        services.AddHandler<DownloadOriginal, Result<Download>, DownloadOriginalHandler>();
        services.AddHandler<DeleteJob, Result<ErasedJob>, DeleteJobHandler>();
        services.AddHandler<SubmitBatch, Result<BatchView>, SubmitBatchHandler>();
        services.AddHandler<ShowBatch, Result<BatchView>, ShowBatchHandler>();
        return services;
    }
}
