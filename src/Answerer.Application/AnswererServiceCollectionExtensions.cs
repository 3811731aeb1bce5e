using Answerer.Application.Analyze;
using Answerer.Application.Ask;
using Answerer.Application.AskMany;
using Answerer.Application.Batch;
using Answerer.Application.Clauses;
using Answerer.Application.Compare;
using Answerer.Application.Evaluate;
using Answerer.Application.Fill;
using Answerer.Application.Indexes;
using Answerer.Application.Inspect;
using Answerer.Application.Knowledge;
using Answerer.Application.Papers;
using Answerer.Application.Services;
using Answerer.Application.Training;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Answerer.Application;

/// <summary>Registers the use cases and the libraries below them.</summary>
public static class AnswererServiceCollectionExtensions
{
    /// <summary>Adds what both hosts need. The handlers are named one by one: nothing is searched by reflection at start-up.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">Validated settings, from <see cref="AnswererOptionsReader"/>.</param>
    /// <remarks>The host registers <see cref="INotices"/>.</remarks>
    public static IServiceCollection AddAnswerer(this IServiceCollection services, AnswererOptions options)
    {
        services.TryAddSingleton(options);
        services.TryAddSingleton<IKnowledgeSource, KnowledgeSource>();
        services.TryAddSingleton(provider => new KnowledgeHealth(provider.GetRequiredService<IKnowledgeSource>()));
        services.TryAddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.TryAddScoped<IMediator, Mediator>();

        services.AddHandler<AskQuestion, Result<AnsweredQuestion>, AskQuestionHandler>();
        services.AddHandler<AskManyQuestions, Result<IReadOnlyList<LineOutcome>>, AskManyHandler>();
        services.AddHandler<FillWorkbook, Result<FillOutcome>, FillWorkbookHandler>();
        services.AddHandler<FillBatch, Result<BatchReport>, FillBatchHandler>();
        services.AddHandler<InspectWorkbook, Result<InspectReport>, InspectWorkbookHandler>();
        services.AddHandler<CompareWorkbooks, Result<ComparisonReport>, CompareWorkbooksHandler>();
        services.AddHandler<AnalyzeText, Result<AnalyzedText>, AnalyzeTextHandler>();
        services.AddHandler<ListServices, Result<IReadOnlyList<ServiceEntry>>, ListServicesHandler>();
        services.AddHandler<ListClauses, Result<IReadOnlyList<ClauseEntry>>, ListClausesHandler>();
        services.AddHandler<ShowClause, Result<ClauseEntry>, ShowClauseHandler>();
        services.AddHandler<ListControls, Result<IReadOnlyList<ControlEntry>>, ListControlsHandler>();
        services.AddHandler<ListPapers, Result<IReadOnlyList<PaperEntry>>, ListPapersHandler>();
        services.AddHandler<BuildIndex, Result<IndexReport>, BuildIndexHandler>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHandler<EvaluateAnswers, Result<EvaluationReport>, EvaluateAnswersHandler>();
        services.AddHandler<TrainModel, Result<TrainingReport>, TrainModelHandler>();
        return services;
    }

    internal static void AddHandler<TRequest, TResponse, THandler>(this IServiceCollection services)
        where TRequest : IRequest<TResponse>
        where THandler : class, IRequestHandler<TRequest, TResponse> =>
        services.TryAddTransient<IRequestHandler<TRequest, TResponse>, THandler>();
}
