// swift-tools-version: 6.2
import PackageDescription

/// The language settings every target shares: strict concurrency comes with language mode 6; the
/// rest keeps imports and existentials explicit.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Each room of the house, from the bottom up. Imports run downwards only:
// workbook → bytes → CSVRecord → ColumnMapping → Listing or Refusal → ListingGroup → Spread
// → WorkbookDocument → .xlsx, or → report → .html
let package = Package(
  name: "payspread",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "payspread", targets: ["payspread"]),
    // For Benchmarks, which measures what the rooms keep among themselves.
    .library(
      name: "Rooms", targets: ["CSVText", "Listings", "Spreads", "Workbooks", "XLSXOutput"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"5.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CXLSXWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
    ),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CMinizip", pkgConfig: "minizip",
      providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    // A header of its own, no library: comparisons of 64 bytes at once.
    .systemLibrary(name: "CByteMasks"),
    .target(name: "CSVText", dependencies: ["CByteMasks"], swiftSettings: settings),
    .target(
      name: "XLSXInput", dependencies: ["CMinizip", "CExpat", "CSVText"], swiftSettings: settings),
    .target(
      name: "Listings", dependencies: ["CByteMasks", "CSVText"], swiftSettings: settings),
    .target(name: "Spreads", dependencies: ["CSVText", "Listings"], swiftSettings: settings),
    .target(
      name: "Findings", dependencies: ["CSVText", "Listings", "Spreads"], swiftSettings: settings),
    .target(
      name: "Workbooks", dependencies: ["CSVText", "Listings", "Spreads", "Findings"],
      swiftSettings: settings),
    .target(
      name: "XLSXOutput",
      dependencies: ["CXLSXWriter", "CZlib", "CSVText", "Listings", "Workbooks"],
      swiftSettings: settings),
    .target(
      name: "HTMLOutput", dependencies: ["Listings", "Spreads", "Findings", "Workbooks"],
      swiftSettings: settings),
    .target(
      name: "Verification", dependencies: ["XLSXInput", "Listings", "Workbooks"],
      swiftSettings: settings),
    .executableTarget(
      name: "payspread",
      dependencies: [
        "CSVText", "XLSXInput", "Listings", "Spreads", "Findings", "Workbooks", "XLSXOutput",
        "HTMLOutput", "Verification",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings
    ),
    .target(name: "TestSupport", dependencies: ["CZlib"], swiftSettings: settings),
    .testTarget(
      name: "CSVTextTests", dependencies: ["CByteMasks", "CSVText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "XLSXInputTests", dependencies: ["CSVText", "XLSXInput", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "VerificationTests",
      dependencies: ["CSVText", "XLSXInput", "Verification", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ListingsTests", dependencies: ["CSVText", "Listings", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SpreadsTests", dependencies: ["CSVText", "Listings", "Spreads", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "FindingsTests",
      dependencies: ["CSVText", "Listings", "Spreads", "Findings", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "WorkbooksTests",
      dependencies: [
        "CSVText", "Listings", "Spreads", "Findings", "Workbooks", "XLSXOutput", "HTMLOutput",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "XLSXOutputTests", dependencies: ["Workbooks", "XLSXOutput", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "HTMLOutputTests", dependencies: ["Workbooks", "HTMLOutput"], swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Listings", "Spreads", "TestSupport", "payspread",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Cases"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
