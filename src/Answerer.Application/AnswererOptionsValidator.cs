using Microsoft.Extensions.Options;

namespace Answerer.Application;

/// <summary>Checks the ranges that <see cref="AnswererOptions"/> states; the body is generated, so that no reflection is paid at start-up.</summary>
[OptionsValidator]
internal sealed partial class AnswererOptionsValidator : IValidateOptions<AnswererOptions>;
