// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Articles",
  dependencies: [.package(name: "Dateline", path: "../../..")],
  targets: [
    .executableTarget(
      name: "Articles",
      dependencies: [
        .product(name: "Dateline", package: "Dateline"),
        .product(name: "ICalendar", package: "Dateline"),
        .product(name: "DatelinePublishing", package: "Dateline"),
      ]
    )
  ]
)
