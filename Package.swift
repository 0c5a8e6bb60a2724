// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every target: Swift 6 mode, the upcoming features that the language
/// will make standard, memory safety marked where C begins, and no warning let through.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Dateline",
  products: [
    .library(name: "Chronology", targets: ["Chronology"]),
    .library(name: "Dateline", targets: ["Dateline"]),
    .library(name: "ICalendar", targets: ["ICalendar"]),
    .library(name: "DatelinePublishing", targets: ["DatelinePublishing"]),
    .library(name: "DatelineStore", targets: ["DatelineStore"]),
    .executable(name: "dateline", targets: ["DatelineCommand"]),
  ],
  dependencies: [
    // Subcommands, help and completion scripts of the command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // The store's way to SQLite: transactions, migrations, and errors that say what failed.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibical", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
    .target(name: "Chronology", swiftSettings: settings),
    .target(name: "Dateline", dependencies: ["Chronology"], swiftSettings: settings),
    .target(name: "ICalendar", dependencies: ["Chronology", "CLibical"], swiftSettings: settings),
    .target(
      name: "DatelinePublishing",
      dependencies: ["Chronology", "Dateline", "ICalendar"],
      // The schemas of the library as files, for validators that are not written in Swift.
      exclude: ["Schema/document-line.schema.json", "Schema/event-line.schema.json"],
      swiftSettings: settings
    ),
    .target(
      name: "DatelineStore",
      dependencies: [
        "Chronology", "Dateline", "DatelinePublishing",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "DatelineCommand",
      dependencies: [
        "Chronology", "Dateline", "ICalendar", "DatelinePublishing", "DatelineStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .testTarget(name: "ChronologyTests", dependencies: ["Chronology"], swiftSettings: settings),
    .testTarget(
      name: "DatelineTests",
      dependencies: ["Chronology", "Dateline"],
      exclude: [
        "Events/en.corpus", "Events/en-articles.corpus", "Events/en-places.corpus",
        "Events/en-reports.corpus", "Events/en-told.corpus", "Events/en-wide.corpus",
        "Events/vi.corpus", "Events/vi-articles.corpus", "Events/vi-reports.corpus",
        "Events/vi-deeds.corpus", "Events/vi-provinces.corpus",
        "Events/vi-unseen.corpus",
        "Languages/en.corpus", "Languages/vi.corpus",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ICalendarTests",
      dependencies: ["Chronology", "ICalendar"],
      exclude: ["Golden", "Hostile"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DatelinePublishingTests",
      dependencies: ["Chronology", "Dateline", "ICalendar", "DatelinePublishing"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DatelineStoreTests",
      dependencies: [
        "Chronology", "Dateline", "DatelinePublishing", "DatelineStore",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      // The built program is run as a process, so the target must be built first.
      name: "DatelineCommandTests",
      dependencies: ["DatelineCommand", "DatelinePublishing"],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SamplesTests",
      dependencies: ["Chronology", "Dateline"],
      swiftSettings: settings
    ),
  ]
)
