#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files beside the tests.
enum Fixtures {
  /// The folder of this file.
  static let folder: String = {
    let path = #filePath
    return String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
  }()

  /// The bytes of a file below the tests' folder, nil where there is none.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = unsafe fopen(folder + "/" + path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes.append(contentsOf: buffer[..<count])
    }
    return bytes
  }

  /// The text of a file below the tests' folder, empty where there is none.
  static func text(_ path: String) -> String {
    String(decoding: bytes(path) ?? [], as: UTF8.self)
  }

  /// The names of the files with an ending in a folder, in byte order.
  static func names(in path: String, ending: String) -> [String] {
    guard let directory = unsafe opendir(folder + "/" + path) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name.hasSuffix(ending) { names.append(name) }
    }
    return names.sorted()
  }
}
