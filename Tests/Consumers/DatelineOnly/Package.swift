// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "DatelineOnly",
  dependencies: [.package(name: "Dateline", path: "../../..")],
  targets: [
    .executableTarget(
      name: "DatelineOnly",
      dependencies: [.product(name: "Dateline", package: "Dateline")]
    )
  ]
)
