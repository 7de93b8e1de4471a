using BenchmarkDotNet.Running;
using RiskAware.Benchmarks.Measuring;
using RiskAware.Benchmarks.Reporting;

return args switch
{
    [Child.Option, ..] => Child.Run(args),
    [QuickRun.Option] => QuickRun.Run(),
    [Page.Option] => Page.Run(),
    _ => Full(args),
};

static int Full(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Child).Assembly).Run(args);
    return 0;
}
