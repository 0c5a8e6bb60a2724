/// Finds the pairs of observations that are worth comparing.
///
/// Two observations are compared where they share a key: series and edition; series and month;
/// edition and a word of the name; day and a word of the name. A key that very many share says
/// little, so within it each is compared only with those that stand next to it: the work grows with
/// the number of observations, not with its square.
struct Candidates {
  private let tellings: [Telling]
  private var entries: [Entry] = []

  /// Up to this many observations with one key are compared each with each.
  private static let fullBlock = 32

  /// How many neighbours each one is compared with in a larger block.
  private static let neighbours = 8

  /// How many reports of one edition that differ in date or tense are compared with all others.
  private static let editionBlock = 64

  /// How many words of a name become keys.
  private static let wordLimit = 12

  /// The editions and the days of observations that nothing but a name can join: only there is the
  /// name of an observation of a series of interest.
  private var namedEditions: Set<Int> = []
  private var namedDays: Set<Int> = []

  private struct Entry {
    let key: UInt64
    let position: Int32
  }

  /// - Parameters:
  ///   - tellings: All observations.
  ///   - positions: Those that stand for themselves and for all that say the same.
  ///   - editions: Of these, the ones that stand for all reports of an edition with their date and
  ///     tense.
  init(_ tellings: [Telling], among positions: [Int], editions: [Int]) {
    self.tellings = tellings
    for position in editions { addEditionKeys(position) }
    let coarse = coarsePeriods(positions)
    let openSeries = Set(positions.compactMap { seriesWithoutEdition(tellings[$0]) })
    for position in positions where isNamedOnly(tellings[position]) {
      namedEditions.formUnion(tellings[position].editions)
      if let days = tellings[position].window.shortDays { namedDays.formUnion(days) }
    }
    for position in positions {
      addSeriesKeys(position, openSeries)
      addEditionWordKeys(position)
      addNameKeys(position, coarse)
    }
  }

  /// The pairs, each once, the smaller position first.
  mutating func pairs() -> [(Int, Int)] {
    entries.sort { ($0.key, $0.position) < ($1.key, $1.position) }
    var pairs: [UInt64] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start > 1 { addPairs(start..<end, to: &pairs) }
      start = end
    }
    entries = []
    pairs.sort()
    var unique: [(Int, Int)] = []
    var previous: UInt64?
    for pair in pairs where pair != previous {
      previous = pair
      unique.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF)))
    }
    return unique
  }

  private func addPairs(_ block: Range<Int>, to pairs: inout [UInt64]) {
    var positions: [Int32] = []
    for entry in entries[block] where entry.position != positions.last {
      positions.append(entry.position)
    }
    func add(_ first: Int32, _ second: Int32) {
      guard first != second else { return }
      pairs.append(UInt64(min(first, second)) << 32 | UInt64(max(first, second)))
    }
    let key = Key(rawValue: UInt8(truncatingIfNeeded: entries[block.lowerBound].key & 7))
    if key == .edition {
      for (index, first) in positions.prefix(Candidates.editionBlock).enumerated() {
        for second in positions.dropFirst(index + 1) { add(first, second) }
      }
    } else if positions.count <= Candidates.fullBlock {
      for (index, first) in positions.enumerated() {
        for second in positions.dropFirst(index + 1) { add(first, second) }
      }
    } else {
      // Side by side stand those whose names are equal, then those of one time.
      let tellings = tellings
      positions.sort {
        let names = (tellings[Int($0)].name.hash, tellings[Int($1)].name.hash)
        return names.0 != names.1 ? names.0 < names.1 : $0 < $1
      }
      for (index, first) in positions.enumerated() {
        for second in positions[(index + 1)...].prefix(Candidates.neighbours) {
          add(first, second)
        }
      }
    }
  }

  /// The kinds of key; the number stands in the lowest bits of every key of the kind.
  private enum Key: UInt8 {
    case edition, series, namedEdition, town, word
  }

  private mutating func add(_ kind: Key, _ parts: UInt64..., at position: Int) {
    var hash = StableHash()
    for part in parts { hash.add(number: part) }
    entries.append(
      Entry(key: hash.value & ~7 | UInt64(kind.rawValue), position: Int32(position))
    )
  }

  private mutating func addEditionKeys(_ position: Int) {
    guard let series = tellings[position].series else { return }
    for edition in tellings[position].editions.prefix(8) {
      add(.edition, UInt64(series), bits(edition), at: position)
    }
  }

  private func seriesWithoutEdition(_ telling: Telling) -> Int? {
    telling.editions.isEmpty && telling.isWhole ? telling.series : nil
  }

  private mutating func addSeriesKeys(_ position: Int, _ openSeries: Set<Int>) {
    let telling = tellings[position]
    guard let series = telling.series, telling.isWhole, openSeries.contains(series) else { return }
    var months = Set(telling.window.months.map(Array.init) ?? [])
    for window in telling.earlier { months.formUnion(window.months.map(Array.init) ?? []) }
    if telling.isPutOff, let last = months.max() { months.formUnion(last...last + 6) }
    for period in months { add(.series, UInt64(series), 0, bits(period), at: position) }
    for period in telling.window.years.map(Array.init) ?? [] {
      add(.series, UInt64(series), 1, bits(period), at: position)
    }
  }

  /// Whether its name may join it to others; what has a series and is whole goes by the series.
  private func isNamedOnly(_ telling: Telling) -> Bool { telling.series == nil || !telling.isWhole }

  private mutating func addEditionWordKeys(_ position: Int) {
    let telling = tellings[position]
    for edition in telling.editions.prefix(3) where namedEditions.contains(edition) {
      for word in telling.name.words.prefix(Candidates.wordLimit) {
        add(.namedEdition, bits(edition), word, at: position)
      }
    }
  }

  private mutating func addNameKeys(_ position: Int, _ coarse: Set<Int>) {
    let telling = tellings[position]
    let words = telling.name.words.prefix(Candidates.wordLimit)
    for window in telling.earlier {
      for day in window.shortDays.map(Array.init) ?? [] where namedDays.contains(day) {
        for word in words { add(.word, 0, bits(day), word, at: position) }
      }
    }
    for day in telling.window.shortDays.map(Array.init) ?? [] where namedDays.contains(day) {
      for word in words { add(.word, 0, bits(day), word, at: position) }
      if let edition = telling.editions.first {
        for town in telling.places.towns.prefix(3) {
          add(.town, bits(edition), bits(day), town, at: position)
        }
      }
    }
    for month in telling.window.months.map(Array.init) ?? [] where coarse.contains(month) {
      for word in words { add(.word, 1, bits(month), word, at: position) }
    }
    for year in telling.window.years.map(Array.init) ?? [] where coarse.contains(-year) {
      for word in words { add(.word, 2, bits(year), word, at: position) }
    }
  }

  /// The months of windows too long to be compared by days, and minus the years of those too long
  /// to be compared by months.
  private func coarsePeriods(_ positions: [Int]) -> Set<Int> {
    var periods: Set<Int> = []
    for position in positions {
      let window = tellings[position].window
      guard window.isBounded, window.shortDays == nil else { continue }
      if let months = window.months {
        periods.formUnion(months)
      } else if let years = window.years {
        periods.formUnion(years.map { -$0 })
      }
    }
    return periods
  }

  private func bits(_ number: Int) -> UInt64 { UInt64(bitPattern: Int64(number)) }
}
