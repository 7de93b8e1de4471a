namespace RiskAware.Symbols;

/// <summary>
/// Metadata names of the types that the compiler side knows by name only. A repository test checks each against the real type.
/// </summary>
internal static class KnownNames
{
    internal const string Namespace = "RiskAware";

    internal const string RiskAttribute = "RiskAware.RiskAttribute";
    internal const string ResponseAttribute = "RiskAware.ResponseAttribute";
    internal const string DetectionPointAttribute = "RiskAware.DetectionPointAttribute";
    internal const string SequenceAttribute = "RiskAware.SequenceAttribute";
    internal const string ThresholdAttribute = "RiskAware.ThresholdAttribute";
    internal const string SubjectAttribute = "RiskAware.SubjectAttribute";
    internal const string SensitiveAttribute = "RiskAware.SensitiveAttribute";
    internal const string ExposedToAttribute = "RiskAware.ExposedToAttribute";
    internal const string DetectsAttribute = "RiskAware.DetectsAttribute";
    internal const string RequireDetectionAttribute = "RiskAware.RequireDetectionAttribute";
    internal const string AcceptedRiskAttribute = "RiskAware.AcceptedRiskAttribute";
    internal const string IndicatorExceptionAttribute = "RiskAware.IndicatorExceptionAttribute";
    internal const string ExpectedIndicatorAttribute = "RiskAware.ExpectedIndicatorAttribute";
    internal const string Indicator = "RiskAware.Indicator";
    internal const string Detections = "RiskAware.Detections";
    internal const string RiskDecision = "RiskAware.RiskDecision";
    internal const string IDetectionSink = "RiskAware.IDetectionSink";
    internal const string RiskFactAttribute = "RiskAware.CompilerServices.RiskFactAttribute";
    internal const string RiskCatalogueAttribute = "RiskAware.RiskCatalogueAttribute";
    internal const string EndpointExposureExtensions = "Microsoft.AspNetCore.Builder.EndpointExposureExtensions";
    internal const string ILogger = "Microsoft.Extensions.Logging.ILogger";
    internal const string LoggerMessageAttribute = "Microsoft.Extensions.Logging.LoggerMessageAttribute";
    internal const string LogLevel = "Microsoft.Extensions.Logging.LogLevel";
    internal const string RiskDescriptor = "RiskAware.RiskDescriptor";
    internal const string DetectionPointDescriptor = "RiskAware.DetectionPointDescriptor";
    internal const string ThresholdDescriptor = "RiskAware.ThresholdDescriptor";
    internal const string ResponseDescriptor = "RiskAware.ResponseDescriptor";
    internal const string SequenceDescriptor = "RiskAware.SequenceDescriptor";
    internal const string RiskCatalogue = "RiskAware.RiskCatalogue";
    internal const string PointKind = "RiskAware.PointKind";
    internal const string Stage = "RiskAware.Stage";
    internal const string SubjectKind = "RiskAware.SubjectKind";
    internal const string Actors = "RiskAware.Actors";
    internal const string Graduation = "RiskAware.Graduation";
    internal const string ResponseKind = "RiskAware.ResponseKind";
    internal const string Detection = "RiskAware.Detection";
    internal const string DetectionHub = "RiskAware.CompilerServices.DetectionHub";
    internal const string DetectionLog = "RiskAware.CompilerServices.DetectionLog";
    internal const string DetectionValue = "RiskAware.CompilerServices.DetectionValue";
    internal const string DetectionSpans = "RiskAware.CompilerServices.DetectionSpans";
    internal const string DetectionSubjects = "RiskAware.CompilerServices.DetectionSubjects";
    internal const string CompilerGeneratedAttribute = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";
    internal const string GeneratedCodeAttribute = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    internal const string Exception = "System.Exception";

    internal const string IEndpointRouteBuilder = "Microsoft.AspNetCore.Routing.IEndpointRouteBuilder";
    internal const string IApplicationBuilder = "Microsoft.AspNetCore.Builder.IApplicationBuilder";
    internal const string IComponent = "Microsoft.AspNetCore.Components.IComponent";
    internal const string ComponentRouteAttribute = "Microsoft.AspNetCore.Components.RouteAttribute";
    internal const string RequestDelegate = "Microsoft.AspNetCore.Http.RequestDelegate";
    internal const string ControllerAttribute = "Microsoft.AspNetCore.Mvc.ControllerAttribute";
    internal const string NonControllerAttribute = "Microsoft.AspNetCore.Mvc.NonControllerAttribute";
    internal const string NonActionAttribute = "Microsoft.AspNetCore.Mvc.NonActionAttribute";
    internal const string AcceptVerbsAttribute = "Microsoft.AspNetCore.Mvc.AcceptVerbsAttribute";
    internal const string HttpMethodAttribute = "Microsoft.AspNetCore.Mvc.Routing.HttpMethodAttribute";
    internal const string RouteAttribute = "Microsoft.AspNetCore.Mvc.RouteAttribute";
    internal const string ActionNameAttribute = "Microsoft.AspNetCore.Mvc.ActionNameAttribute";
    internal const string IActionHttpMethodProvider = "Microsoft.AspNetCore.Mvc.Routing.IActionHttpMethodProvider";
    internal const string IControllerModelConvention = "Microsoft.AspNetCore.Mvc.ApplicationModels.IControllerModelConvention";
    internal const string IActionModelConvention = "Microsoft.AspNetCore.Mvc.ApplicationModels.IActionModelConvention";
    internal const string MvcOptions = "Microsoft.AspNetCore.Mvc.MvcOptions";
    internal const string AuthorizeFilter = "Microsoft.AspNetCore.Mvc.Authorization.AuthorizeFilter";
    internal const string IAllowAnonymousFilter = "Microsoft.AspNetCore.Mvc.Authorization.IAllowAnonymousFilter";
    internal const string IRouteTemplateProvider = "Microsoft.AspNetCore.Mvc.Routing.IRouteTemplateProvider";
    internal const string PageModelAttribute = "Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure.PageModelAttribute";
    internal const string PageBase = "Microsoft.AspNetCore.Mvc.RazorPages.PageBase";
    internal const string NonHandlerAttribute = "Microsoft.AspNetCore.Mvc.RazorPages.NonHandlerAttribute";
    internal const string RazorCompiledItemAttribute = "Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemAttribute";
    internal const string RazorCompiledItemMetadataAttribute = "Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemMetadataAttribute";
    internal const string BindPropertyAttribute = "Microsoft.AspNetCore.Mvc.BindPropertyAttribute";
    internal const string BindPropertiesAttribute = "Microsoft.AspNetCore.Mvc.BindPropertiesAttribute";
    internal const string IFilterFactory = "Microsoft.AspNetCore.Mvc.Filters.IFilterFactory";
    internal const string AreaAttribute = "Microsoft.AspNetCore.Mvc.AreaAttribute";
    internal const string IResult = "Microsoft.AspNetCore.Http.IResult";
    internal const string IActionResult = "Microsoft.AspNetCore.Mvc.IActionResult";
    internal const string IFilterMetadata = "Microsoft.AspNetCore.Mvc.Filters.IFilterMetadata";
    internal const string IEndpointFilter = "Microsoft.AspNetCore.Http.IEndpointFilter";
    internal const string IHubFilter = "Microsoft.AspNetCore.SignalR.IHubFilter";
    internal const string FilterCollection = "Microsoft.AspNetCore.Mvc.Filters.FilterCollection";
    internal const string AuthorizeAttribute = "Microsoft.AspNetCore.Authorization.AuthorizeAttribute";
    internal const string IAuthorizeData = "Microsoft.AspNetCore.Authorization.IAuthorizeData";
    internal const string IAllowAnonymous = "Microsoft.AspNetCore.Authorization.IAllowAnonymous";
    internal const string AuthorizationOptions = "Microsoft.AspNetCore.Authorization.AuthorizationOptions";
    internal const string AuthorizationPolicyBuilder = "Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder";
    internal const string AllowAnonymousAttribute = "Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute";
}
