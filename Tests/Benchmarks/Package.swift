// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that whoever uses Dateline builds neither the benchmarks nor their tool.
let package = Package(
  name: "DatelineBenchmarks",
  dependencies: [
    .package(name: "Dateline", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CLibicalPeer", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
    .target(
      name: "Workloads",
      dependencies: [
        "CLibicalPeer",
        .product(name: "Chronology", package: "Dateline"),
        .product(name: "Dateline", package: "Dateline"),
        .product(name: "ICalendar", package: "Dateline"),
        .product(name: "DatelinePublishing", package: "Dateline"),
      ]
    ),
    .executableTarget(name: "Ratios", dependencies: ["Workloads"]),
    .executableTarget(
      name: "DatelineBenchmarks",
      dependencies: ["Workloads", .product(name: "Benchmark", package: "benchmark")],
      path: "Benchmarks/DatelineBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
  ]
)
