using Answerer.Answering;
using Answerer.Application.Fill.Placement;

namespace Answerer.Application.Fill;

/// <summary>A unit with its answer and what becomes of its cells.</summary>
internal sealed record AnsweredUnit(AnswerUnit Unit, Answer Answer, PlacedAnswer Placed);
