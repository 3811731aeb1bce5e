using Answerer.Application.Fill;
using Answerer.Application.Knowledge;
using Answerer.Answering;
using Answerer.Training;
using MediatR;

namespace Answerer.Application.Training;

/// <summary>Trains the model anew from the labelled questions of knowledge/questions.</summary>
public sealed record TrainModel : IRequest<Result<TrainingReport>>;

/// <summary>What was trained.</summary>
/// <param name="Model">Path of the model.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Questions">How many labelled questions it learned from.</param>
/// <param name="TrainedFrom">SHA-256 (hex) over the papers and the knowledge.</param>
public sealed record TrainingReport(string Model, int Bytes, int Questions, string TrainedFrom);

internal sealed class TrainModelHandler(IKnowledgeSource source, AnswererOptions options) : IRequestHandler<TrainModel, Result<TrainingReport>>
{
    public async Task<Result<TrainingReport>> Handle(TrainModel request, CancellationToken cancellationToken)
    {
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        if (!Questions.Read(options).TryGet(out var questions, out var unreadable)) return unreadable;
        var model = new ModelTrainer(knowledge.Base, questions).Train(cancellationToken);
        var file = model.ToFile();
        var path = Path.Combine(options.Root, TrainedModel.FileName);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var output = new OutputFiles(replace: true);
        return output.Stage(path, file) ?? output.Commit() ?? Result.Of(new TrainingReport(path, file.Length, questions.Count, model.TrainedFrom));
    }
}
