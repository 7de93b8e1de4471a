using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using RiskAware.AspNetCore.Requests;

namespace RiskAware.AspNetCore.Tests.Requests;

public class RequestTextTests
{
    [Theory]
    [InlineData("GET", "/orders/{id}", "GET /orders/{id}")]
    [InlineData("post", "orders/{id}", "POST /orders/{id}")]
    [InlineData("HACK-17", "/orders", "OTHER /orders")]
    public void Method_and_template_are_told_and_nothing_that_was_sent(string method, string template, string expected)
    {
        var context = Request(method);
        context.SetEndpoint(new RouteEndpoint(static _ => Task.CompletedTask, RoutePatternFactory.Parse(template), 0, null, null));

        Assert.Equal(expected, RequestText.Of(context));
    }

    [Fact]
    public void Without_an_endpoint_only_the_method_is_told() => Assert.Equal("GET", RequestText.Of(Request("GET")));

    private static DefaultHttpContext Request(string method)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Path = "/orders/4711";
        context.Request.QueryString = new("?card=4111");
        return context;
    }
}
