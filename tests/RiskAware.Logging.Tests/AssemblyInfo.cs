// Keys, the detail of exceptions and the engine belong to the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
