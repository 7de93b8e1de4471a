using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.CodeAnalysis;
using RiskAware.Endpoints;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>The generated part of a service is written by hand, in the shape that the protobuf compiler gives it: no tool of gRPC runs here.</summary>
public sealed class RpcTruthTests
{
    private const string Generated = """
        public static partial class Greeter
        {
            static readonly string __ServiceName = "greet.v1.Greeter";

            static readonly global::Grpc.Core.Marshaller<string> __Text = global::Grpc.Core.Marshallers.StringMarshaller;
            static readonly global::Grpc.Core.Method<string, string> __Method_SayHello = new global::Grpc.Core.Method<string, string>(global::Grpc.Core.MethodType.Unary, __ServiceName, "SayHello", __Text, __Text);
            static readonly global::Grpc.Core.Method<string, string> __Method_SayMany = new global::Grpc.Core.Method<string, string>(global::Grpc.Core.MethodType.ServerStreaming, __ServiceName, "SayMany", __Text, __Text);

            [global::Grpc.Core.BindServiceMethod(typeof(Greeter), "BindService")]
            public abstract partial class GreeterBase
            {
                public virtual global::System.Threading.Tasks.Task<string> SayHello(string request, global::Grpc.Core.ServerCallContext context)
                    => throw new global::Grpc.Core.RpcException(new global::Grpc.Core.Status(global::Grpc.Core.StatusCode.Unimplemented, ""));

                public virtual global::System.Threading.Tasks.Task SayMany(string request, global::Grpc.Core.IServerStreamWriter<string> responses, global::Grpc.Core.ServerCallContext context)
                    => throw new global::Grpc.Core.RpcException(new global::Grpc.Core.Status(global::Grpc.Core.StatusCode.Unimplemented, ""));
            }

            public static void BindService(global::Grpc.Core.ServiceBinderBase serviceBinder, GreeterBase serviceImpl)
            {
                serviceBinder.AddMethod(__Method_SayHello, serviceImpl == null ? null : new global::Grpc.Core.UnaryServerMethod<string, string>(serviceImpl.SayHello));
                serviceBinder.AddMethod(__Method_SayMany, serviceImpl == null ? null : new global::Grpc.Core.ServerStreamingServerMethod<string, string>(serviceImpl.SayMany));
            }
        }
        """;

    private const string Hello = "public override Task<string> SayHello(string request, Grpc.Core.ServerCallContext context) => Task.FromResult(request);";
    private const string Many = "public override Task SayMany(string request, Grpc.Core.IServerStreamWriter<string> responses, Grpc.Core.ServerCallContext context) => Task.CompletedTask;";

    private static readonly MetadataReference[] s_grpc =
    [
        TestReferences.Of(typeof(ServerCallContext)),
        TestReferences.Of(typeof(GrpcServiceOptions)),
        TestReferences.Of(typeof(Microsoft.AspNetCore.Builder.GrpcEndpointRouteBuilderExtensions)),
    ];

    [Theory]
    [InlineData("app.MapGrpcService<Service>();", "", "")]
    [InlineData("app.MapGrpcService<Service>().RequireAuthorization();", "", "")]
    [InlineData("app.MapGroup(\"/g\").RequireAuthorization().MapGrpcService<Service>();", "", "")]
    [InlineData("app.MapGrpcService<Service>();", "[Authorize]", "")]
    [InlineData("app.MapGrpcService<Service>();", "[Authorize]", "[AllowAnonymous]")]
    [InlineData("app.MapGrpcService<Service>();", "", "[Authorize]")]
    [InlineData("app.UseRouting(); app.UseEndpoints(e => e.MapGrpcService<Service>());", "", "")]
    public void Procedures_are_those_of_the_framework(string mapping, string onType, string onMethod)
    {
        var application = Compile(mapping, $"{onType} public class Service : Greeter.GreeterBase {{ {onMethod} {Hello} {Many} }}");
        var real = application.Endpoints().Where(static r => !r.Contains("{unimplemented", StringComparison.Ordinal)).Select(static r => r.Split(" -> ")[0] + r[r.LastIndexOf(',')..]).Order(StringComparer.Ordinal);
        var read = Procedures(application);
        Assert.Equal(2, read.Count);
        Assert.All(read, e => Assert.Equal(OpenParts.None, e.Open));
        Assert.Equal(real, read.Select(e => $"{e.Verbs[0]} {e.Pattern}, {e.Access}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("public class Service : Greeter.GreeterBase { " + Hello + " public void Other() { } }", "/greet.v1.Greeter/SayHello")]
    [InlineData("public class Base : Greeter.GreeterBase { " + Hello + " } public class Service : Base { " + Many + " }", "/greet.v1.Greeter/SayHello /greet.v1.Greeter/SayMany")]
    [InlineData("public class Service : Greeter.GreeterBase { public override string ToString() => \"x\"; }", "")]
    public void What_a_service_overrides_is_listed(string declarations, string expected)
        => Assert.Equal(expected, string.Join(' ', Procedures(Compile("app.MapGrpcService<Service>();", declarations)).Select(static e => e.Pattern)));

    [Theory]
    [InlineData("o.Interceptors.Add<Watch>();", 1)]
    [InlineData("o.Interceptors.Add(typeof(Watch));", 1)]
    [InlineData("o.EnableDetailedErrors = true;", 0)]
    public void Interceptors_stand_around(string options, int count)
        => Assert.All(
            Procedures(TruthApplication.Create(
                $"builder.Services.AddGrpc(o => {{ {options} }});",
                "app.MapGrpcService<Service>();",
                Generated + "public class Watch : Grpc.Core.Interceptors.Interceptor { } public class Service : Greeter.GreeterBase { " + Hello + " }",
                references: s_grpc)),
            e => Assert.Equal(count, e.Wrappers.Length));

    [Theory]
    [InlineData("", "public class Service : Greeter.GreeterBase { " + Hello + " }", "Rpc POST Service.SayHello open: Pattern, Access")]
    [InlineData("", "[Authorize] public class Service : Greeter.GreeterBase { " + Hello + " }", "Rpc POST Service.SayHello open: Pattern")]
    [InlineData("", "public abstract class Service : Greeter.GreeterBase { " + Hello + " }", "")]
    [InlineData("", "public class Service { public Task<string> SayHello(string request, Grpc.Core.ServerCallContext context) => null!; }", "")]
    public void What_is_not_mapped_here_is_open_and_what_is_no_service_is_nothing(string mapping, string declarations, string expected)
        => Assert.Equal(expected, GroundTruth.Read(mapping, Generated + declarations, "builder.Services.AddGrpc();", s_grpc));

    [Fact]
    public void Name_of_a_service_that_a_reference_generated_is_open()
    {
        using var stream = new MemoryStream();
        Assert.True(Compile("", "").Compilation.WithAssemblyName("Contracts").Emit(stream).Success);
        Assert.Equal(
            "Rpc POST Service.SayHello open: Pattern",
            GroundTruth.Read("app.MapGrpcService<Service>();", "public class Service : Greeter.GreeterBase { " + Hello + " }", "", [.. s_grpc, MetadataReference.CreateFromImage(stream.ToArray())]));
    }

    private static TruthApplication Compile(string mapping, string declarations)
        => TruthApplication.Create("builder.Services.AddGrpc();", mapping, Generated + declarations, references: s_grpc);

    private static List<Endpoint> Procedures(TruthApplication application)
        => [.. EndpointInventory.Of(application.Compilation, CancellationToken.None).Endpoints.Where(static e => e.Kind == EndpointKind.Rpc).OrderBy(static e => e.Display, StringComparer.Ordinal)];
}
