import Benchmark
import Stages

/// One benchmark a stage, for the eye and for baselines of one machine: times differ between
/// machines and runs, so nothing fails by them. What must not grow is counted by `instructions`.
let benchmarks: @Sendable () -> Void = {
  for stage in Stage.all {
    Benchmark(
      stage.name,
      configuration: .init(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 2,
        maxDuration: .seconds(1), maxIterations: 100)
    ) { benchmark in
      let work = try stage.prepare()
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { blackHole(try work()) }
      benchmark.stopMeasurement()
    }
  }
}
