// One test at a time: what another thread does to shared state (a key, an engine) would be counted here.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
