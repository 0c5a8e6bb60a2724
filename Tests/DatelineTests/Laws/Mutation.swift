import Foundation

/// A way to spoil an article that a hostile or a careless world knows.
enum Mutation: CaseIterable {
  case none, cutEnd, cutBeginning, badBytes, decomposed, mixedForms, carriageReturns, byteOrderMark
  case wideBlanks, noBlanks, wideDigits, thaiDigits, capitals, oneLine, manyLines, marks, accents
  case invisible, shuffled

  func apply(to bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    func offset() -> Int { Int.random(in: 0...bytes.count, using: &generator) }
    switch self {
    case .none: return bytes
    case .cutEnd: return Array(bytes.prefix(offset()))
    case .cutBeginning: return Array(bytes.dropFirst(offset()))
    case .byteOrderMark: return [0xEF, 0xBB, 0xBF] + bytes
    case .badBytes:
      var result = bytes
      for _ in 0..<20 {
        let place = Int.random(in: 0...result.count, using: &generator)
        let bad: [UInt8] = [0xFF, 0x80, 0xC3, 0xE1, 0xF0, 0xED, 0xA0]
        result.insert(bad.randomElement(using: &generator) ?? 0xFF, at: place)
      }
      return result
    default:
      return Array(apply(to: String(decoding: bytes, as: UTF8.self), using: &generator).utf8)
    }
  }

  private func apply(to text: String, using generator: inout SeededGenerator) -> String {
    switch self {
    case .decomposed: return text.decomposedStringWithCanonicalMapping
    case .mixedForms:
      return text.reduce(into: "") { result, character in
        let word = String(character)
        result +=
          Bool.random(using: &generator) ? word : word.decomposedStringWithCanonicalMapping
      }
    case .carriageReturns: return text.replacingOccurrences(of: "\n", with: "\r")
    case .wideBlanks: return text.replacingOccurrences(of: " ", with: "\u{A0}")
    case .noBlanks: return text.replacingOccurrences(of: " ", with: "")
    case .wideDigits: return Mutation.digits(of: text, from: 0xFF10)
    case .thaiDigits: return Mutation.digits(of: text, from: 0x0E50)
    case .capitals: return text.uppercased()
    case .oneLine: return text.replacingOccurrences(of: "\n", with: " ")
    case .manyLines: return text.replacingOccurrences(of: " ", with: "\r\n")
    case .marks: return Mutation.sown(text, with: "()[]\"“”‘’'–—/:;,.!?…", using: &generator)
    case .accents: return Mutation.sown(text, with: "\u{301}\u{302}\u{323}", using: &generator)
    case .invisible: return Mutation.sown(text, with: "\u{200B}\u{AD}\u{202E}👩🇻", using: &generator)
    case .shuffled:
      return text.split(separator: " ").shuffled(using: &generator).joined(separator: " ")
    default: return text
    }
  }

  private static func digits(of text: String, from zero: UInt32) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard (0x30...0x39).contains(scalar.value) else { return scalar }
          return Unicode.Scalar(scalar.value - 0x30 + zero) ?? scalar
        }
      )
    )
  }

  private static func sown(
    _ text: String,
    with seeds: String,
    using generator: inout SeededGenerator
  ) -> String {
    var scalars = Array(text.unicodeScalars)
    let choices = Array(seeds.unicodeScalars)
    for _ in 0..<40 {
      guard let scalar = choices.randomElement(using: &generator) else { continue }
      scalars.insert(scalar, at: Int.random(in: 0...scalars.count, using: &generator))
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
