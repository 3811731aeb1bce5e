using Answerer.Application.Accounts;
using Answerer.Application.Accounts.SignIn;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Application.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void AddAnswerer_EveryRequest_HasItsHandler()
    {
        var options = new AnswererOptions { Root = "/", Index = "/" };
        options.Service.Data = Directory.CreateTempSubdirectory("answerer-registration-").FullName;
        using var provider = new ServiceCollection()
            .AddSingleton<INotices>(new Notices())
            .AddLogging()
            .AddAnswerer(options)
            .AddAnswererJobs()
            .AddAccounts()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using var scope = provider.CreateScope();

        var requests = typeof(AnswererOptions).Assembly.GetTypes()
            .SelectMany(type => type.GetInterfaces()
                .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequest<>))
                .Select(contract => typeof(IRequestHandler<,>).MakeGenericType(type, contract.GetGenericArguments()[0])))
            .ToList();

        Assert.Contains(typeof(IRequestHandler<SignInByPassword, Result<NewSession>>), requests);
        Assert.All(requests, handler => Assert.NotNull(scope.ServiceProvider.GetService(handler)));
        Assert.NotNull(scope.ServiceProvider.GetService<IMediator>());
        provider.Dispose();
        Directory.Delete(options.Service.Data, recursive: true);
    }
}
