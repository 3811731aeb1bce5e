using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Application.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void AddAnswerer_EveryRequest_HasItsHandler()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<INotices>(new Notices())
            .AddAnswerer(new AnswererOptions { Root = "/", Index = "/" })
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using var scope = provider.CreateScope();

        var requests = typeof(AnswererOptions).Assembly.GetTypes()
            .SelectMany(type => type.GetInterfaces()
                .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequest<>))
                .Select(contract => typeof(IRequestHandler<,>).MakeGenericType(type, contract.GetGenericArguments()[0])))
            .ToList();

        Assert.Equal(15, requests.Count);
        Assert.All(requests, handler => Assert.NotNull(scope.ServiceProvider.GetService(handler)));
        Assert.NotNull(scope.ServiceProvider.GetService<IMediator>());
    }
}
