// swift-tools-version: 6.2
import PackageDescription

/// The name under which the rooms share what is `package` among them: that of the folder the
/// repository stands in, as an identifier.
let roomsName = String(
  (Context.packageDirectory.split(separator: "/").dropLast().last ?? "payspread").lowercased()
    .map { $0.isLetter || $0.isNumber ? $0 : "_" })

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// A package of its own, so that who builds payspread never builds this.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "payspread", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // Counts as one of the rooms: see README.md.
    .target(
      name: "Stages",
      dependencies: [.product(name: "Rooms", package: "payspread")],
      packageAccess: false,
      swiftSettings: settings + [.unsafeFlags(["-package-name", roomsName])]
    ),
    .executableTarget(
      name: "StageBenchmarks",
      dependencies: ["Stages", .product(name: "Benchmark", package: "benchmark")],
      path: "Benchmarks/StageBenchmarks",
      swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
    .executableTarget(name: "stage-probe", dependencies: ["Stages"], swiftSettings: settings),
    .executableTarget(
      name: "sheet-alone",
      dependencies: [.product(name: "Rooms", package: "payspread")],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
