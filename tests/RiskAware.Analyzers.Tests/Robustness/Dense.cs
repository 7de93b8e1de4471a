namespace RiskAware.Analyzers.Tests.Robustness;

/// <summary>Every kind of endpoint, call, declaration and catch in few lines.</summary>
internal static class Dense
{
    /// <summary>What it says of the whole assembly. Never mutated: some calls in an assembly's attribute overflow the compiler's own stack.</summary>
    internal const string Demands = """
        [assembly: RequireDetection(typeof(Traversal), Verbs = ["POST"], Route = "/files/**")]
        [assembly: AcceptedRisk(typeof(Injection), "old part", Until = "2030-01-01")]
        [assembly: IndicatorException(typeof(IOException), Source = typeof(Store), Indicator = "store.failed", Cwe = [22])]
        """;

    internal const string Source = """"
        using System.Security.Cryptography;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.AspNetCore.SignalR;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddScoped<IStore, Store>();
        builder.Services.AddScoped(typeof(IRepository<>), typeof(Repository<>));
        builder.Services.AddKeyedSingleton<IStore>("cold", (services, key) => new Store());
        builder.Services.AddControllers(o => o.Filters.Add<Gate>());
        builder.Services.AddExceptionHandler<Refusals>();
        var app = builder.Build();
        app.UseMiddleware<Watch>();
        app.Use(async (context, next) => { try { await next(); } catch (Exception e) when (e is IOException or CryptographicException) { app.Logger.LogError(e, "x"); throw; } });
        app.Map("/branch", branch => branch.Run(async context => await context.Response.WriteAsync("x")));
        var files = app.MapGroup("/files").ExposedTo<Traversal>().RequireAuthorization();
        files.AddEndpointFilter(async (context, next) => { if (context.Arguments.Count > 9) { Traversal.LeftRoot(app.Logger, "x"); } return await next(context); });
        files.MapPost("/{id:int}", Save).ExposedTo(typeof(Traversal), typeof(Injection));
        files.MapGet("/{**path}", (IStore store, string path, ILogger<Store> log) => store switch { null => 1, Store { Size: > 3 } s => s[path], _ => store.Load(log, path) });
        app.MapMethods("/m", ["GET", "PUT"], Handlers.Held);
        app.MapHub<Chat>("/chat").ExposedTo<Injection>();
        app.MapFallback(() => Results.NotFound());
        app.MapControllers();
        app.Run();

        static async Task<IResult> Save(int id, IFormFile file, IStore store, ILogger<Store> log, CancellationToken token)
        {
            const string Root = "/data";
            var full = Path.GetFullPath(Path.Combine(Root, file.FileName));
            if (!full.StartsWith(Root, StringComparison.Ordinal)) { Traversal.LeftRoot(log, full); return Results.NotFound(); }
            try
            {
                await using var stream = File.Create(full);
                await foreach (var part in Parts(file)) { await stream.WriteAsync(part, token); }
                await Task.Run(() => store.Save(log, full), token);
                foreach (var (name, size) in new Dictionary<string, int> { ["a"] = 1 }) { lock (store) { _ = name + size; } }
            }
            catch (UnauthorizedAccessException e) { Traversal.StorageRefused(log, e, full); return Results.Forbid(); }
            catch (IOException e) when (e.HResult == 5) { log.LogWarning(e, "{Path}", full); }
            catch (FormatException) { return Results.BadRequest(); }
            catch { return Results.Problem(); }
            finally { GC.KeepAlive(full); }
            return id is > 0 and < 10 ? Results.Ok(full ?? throw new ArgumentNullException(nameof(file))) : Results.Accepted();

            static async IAsyncEnumerable<byte[]> Parts(IFormFile file) { await Task.Yield(); yield return [1, 2, .. new byte[] { 3 }]; }
        }

        public static class Handlers { public static readonly Func<string, string> Held = q => { checked { return q + q.Length; } }; }

        public interface IStore { int Load(ILogger log, string path); void Save(ILogger log, string path) { } static abstract IStore operator +(IStore a, IStore b); }

        public interface IRepository<T> where T : class, new() { T? Find(int id); }

        public sealed class Repository<T> : IRepository<T> where T : class, new() { public T? Find(int id) => id > 0 ? new() : default; }

        public class Store : IStore, IDisposable
        {
            private readonly Lazy<Dictionary<string, int>> _sizes = new(() => []);
            public event EventHandler? Saved;
            public int Size { get; init; } = 4;
            public int this[string path] => _sizes.Value.TryGetValue(path, out var size) ? size : -1;
            public virtual int Load(ILogger log, string path) { try { return File.ReadAllBytes(path).Length; } catch (Exception e) { log.LogError(e.Message); return 0; } }
            void IStore.Save(ILogger log, string path) { Saved?.Invoke(this, EventArgs.Empty); goto done; done: if (path.Contains("..")) { Traversal.LeftRoot(log, path); } }
            public static IStore operator +(Store a, Store b) => a;
            static IStore IStore.operator +(IStore a, IStore b) => a;
            public static implicit operator int(Store store) => store.Size;
            public void Dispose() { GC.SuppressFinalize(this); }
            unsafe void Raw(int* p, delegate*<int, void> f) { f(*p); for (;;) { break; } do { continue; } while (false); }
        }

        [ApiController, Route("api/[controller]"), ExposedTo(typeof(Injection))]
        public class SearchController(IStore store, ILogger<SearchController> log) : ControllerBase
        {
            [HttpGet("{text}"), Gate] public async Task<ActionResult<int>> Get([FromRoute] string text, [FromServices] IRepository<Item> items)
            { if (text is ['\'', ..]) { Injection.OddText(log, text); return BadRequest(); } await Task.Yield(); return items.Find(text.Length) is { Id: var id } ? id : store.Load(log, text); }
            [NonAction] public void Not() { } [HttpPost, AcceptVerbs("PUT", "PATCH")] public IActionResult Post(Item item) => ModelState.IsValid ? Ok(item with { Id = 3 }) : throw new InvalidOperationException();
        }

        public record Item(int Id = 1) { public Item() : this(2) { } }

        public sealed class Gate : ActionFilterAttribute
        { public override void OnActionExecuting(ActionExecutingContext context) { if (context.ActionArguments.Values.OfType<string>().Any(v => v.Length > 99)) { Injection.OddText(null!, "x"); } } }

        public sealed class Watch(RequestDelegate next) { public async Task InvokeAsync(HttpContext context) { await next(context).ConfigureAwait(false); } }

        public sealed class Refusals : Microsoft.AspNetCore.Diagnostics.IExceptionHandler
        { public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken token) => new(exception is not UnauthorizedAccessException); }

        public sealed class Chat : Hub { public Task Send(string text) => Clients.All.SendAsync("sent", $"{text,3:x}", """{ "raw": 1 }""", nameof(text)); }

        public sealed class Jobs(IServiceProvider services) : BackgroundService
        { protected override async Task ExecuteAsync(CancellationToken stop) { using var scope = services.CreateScope(); var from = from x in new[] { 1, 2 } where x > 1 orderby x select x; while (!stop.IsCancellationRequested) { await Task.Delay(from.First(), stop); } } }

        [Risk("UPL-1", "Path traversal", Impact = 80, Cwe = [22], Owner = "files")]
        [Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root", Confidence = Confidence.Certain, Kind = PointKind.Invariant)]
            public static partial void LeftRoot(ILogger logger, string path);

            [DetectionPoint("Storage refused {Path}", Kind = PointKind.PlatformException)]
            [Threshold(Count = 3, Within = "00:05:00", DistinctBy = nameof(path))]
            public static partial void StorageRefused(ILogger logger, UnauthorizedAccessException exception, [Sensitive] string path);
        }

        [Risk("INJ-1", "Injection", Impact = 60)]
        public sealed partial class Injection
        {
            [DetectionPoint("Odd {Text}")] public static partial void OddText(ILogger logger, string text);
            [DetectionPoint(Id = "Own")] public static void Own(string text) => Console.WriteLine(text);
        }
        """";
}
