import Dateline
import DatelinePublishing
import Testing

/// Lines that are broken in every way: each gives a value or an error, and nothing else happens.
@Suite struct HostileJSONTests {
  /// A small generator (xorshift), so that a failure can be repeated by its seed.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  @Test(arguments: [1, 7, 42, 1_000_003] as [UInt64])
  func survivesMutations(_ seed: UInt64) {
    var generator = Generator(state: seed)
    let document = Document(text: String(repeating: "x", count: 40))
    let lines = [Examples.fullEvent.jsonLine, Examples.extraction.jsonLine(of: document)]
    var read = 0
    for _ in 0..<300 {
      for line in lines {
        var bytes = line
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          switch Int.random(in: 0..<4, using: &generator) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
          case 1: bytes.remove(at: place)
          case 2: bytes.insert(contentsOf: Array("\"{[,:\\u".utf8), at: place)
          default: bytes.removeSubrange(place..<min(bytes.count, place + 9))
          }
        }
        if (try? Event(jsonLine: bytes)) != nil { read += 1 }
        if (try? Extraction(jsonLine: bytes)) != nil { read += 1 }
        if (try? Document(jsonLine: bytes)) != nil { read += 1 }
        var validator = EventValidator()
        validator.read(bytes, number: 1)
        for issue in validator.issues {
          #expect(issue.column >= 1 && issue.column <= bytes.count + 1)
        }
      }
    }
    // Some changes fall inside a text and do no harm.
    #expect(read > 0)
  }

  @Test func everyPrefixOfALineIsAnError() {
    let line = Examples.fullEvent.jsonLine
    for length in stride(from: 0, to: line.count, by: 3) {
      let error = #expect(throws: PublishingError.self) {
        try JSONReader.read(Array(line.prefix(length)))
      }
      #expect(error?.code == .syntax)
    }
  }

  @Test(arguments: [
    #"{"format":"dateline/1","id":"a","observations":[{"title":"t","kind":"other","status":"held","edition":9223372036854775808}]}"#,
    #"{"format":"dateline/1","id":"a","observations":[{"title":"t","kind":"other","status":"held","start":-1,"end":2}]}"#,
    #"{"format":"dateline/1","id":"a","observations":[{"title":"t","kind":"other","status":"held","start":9223372036854775807,"end":0}]}"#,
  ])
  func numbersOutOfRangeAreErrors(_ line: String) {
    #expect(throws: PublishingError.self) { try Extraction(jsonLine: Array(line.utf8)) }
  }
}
