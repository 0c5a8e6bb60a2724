import Chronology

/// A recurrence rule as its characters say (RFC 5545, 3.3.10), and what is wrong with it.
///
/// libical takes some rules that the RFC forbids (`BYMONTH=13`; `BYDAY=255SU` becomes `-1SU`) and
/// hangs on some that it allows (`FREQ=SECONDLY` with a day that never comes), so this gate stands
/// before it.
struct RecurrenceText {
  /// The parts in the order in which they stand, names in upper case.
  private(set) var parts: [(name: String, value: ArraySlice<UInt8>)] = []

  /// What is wrong with the characters themselves.
  private var formFaults: [Fault] = []

  /// One fault, with the words for it.
  struct Fault: Hashable {
    /// What kind of fault it is.
    var kind: Kind
    /// The fault in words.
    var message: String

    enum Kind: Hashable {
      /// Against the grammar or the table of RFC 5545.
      case invalid
      /// Legal, but it has no date at all.
      case empty
      /// Legal, but of the wrong kind for the event's start.
      case type
      /// Legal, but the start is not one of its dates.
      case start
      /// Legal, but many readers hang on it or ignore it.
      case hazard
    }
  }

  init(_ text: ArraySlice<UInt8>) {
    guard text.count <= 2000 else {
      formFaults.append(Fault(kind: .invalid, message: "the rule is longer than 2,000 octets"))
      return
    }
    var seen: Set<String> = []
    for part in text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")), equals > part.startIndex,
        equals + 1 < part.endIndex
      else {
        formFaults.append(Fault(kind: .invalid, message: "a part of the rule is not NAME=VALUE"))
        continue
      }
      let name = String(decoding: part[..<equals], as: UTF8.self).uppercased()
      if !seen.insert(name).inserted {
        formFaults.append(Fault(kind: .invalid, message: "\(name) stands twice"))
      }
      parts.append((name, part[(equals + 1)...]))
    }
  }

  /// The value of a part.
  func value(_ name: String) -> ArraySlice<UInt8>? { parts.first { $0.name == name }?.value }

  /// The value of FREQ.
  var frequency: Frequency? {
    value("FREQ").flatMap { Frequency(rawValue: String(decoding: $0, as: UTF8.self).uppercased()) }
  }

  /// How often a rule repeats, from often to seldom.
  enum Frequency: String {
    case secondly = "SECONDLY"
    case minutely = "MINUTELY"
    case hourly = "HOURLY"
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"

    var isShorterThanADay: Bool { self == .secondly || self == .minutely || self == .hourly }
  }

  /// The numbers of a list, nil where it is not a list of whole numbers.
  func numbers(_ name: String) -> [Int]? {
    guard let value = value(name) else { return nil }
    var numbers: [Int] = []
    for item in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let number = wholeNumber(item) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// The weekdays of BYDAY with their ordinals (0 for none), nil where it is malformed.
  var weekdays: [(ordinal: Int, day: Weekday)]? {
    guard let value = value("BYDAY") else { return nil }
    var days: [(Int, Weekday)] = []
    for item in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard item.count >= 2, let day = RecurrenceText.weekday(item.suffix(2)) else { return nil }
      if item.count == 2 {
        days.append((0, day))
      } else {
        guard let ordinal = wholeNumber(item.dropLast(2)), ordinal != 0, abs(ordinal) <= 53 else {
          return nil
        }
        days.append((ordinal, day))
      }
    }
    return days
  }

  /// Reads `MO` to `SU`.
  static func weekday(_ text: ArraySlice<UInt8>) -> Weekday? {
    switch String(decoding: text, as: UTF8.self).uppercased() {
    case "MO": .monday
    case "TU": .tuesday
    case "WE": .wednesday
    case "TH": .thursday
    case "FR": .friday
    case "SA": .saturday
    case "SU": .sunday
    default: nil
    }
  }

  /// The faults of the rule's characters.
  var faultsOfForm: [Fault] { formFaults }
}

/// A whole number with an optional sign, of at most six digits.
func wholeNumber(_ text: ArraySlice<UInt8>) -> Int? {
  var digits = text
  var sign = 1
  if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") {
    sign = digits.first == UInt8(ascii: "-") ? -1 : 1
    digits = digits.dropFirst()
  }
  guard (1...6).contains(digits.count) else { return nil }
  var number = 0
  for digit in digits {
    guard isASCIIDigit(digit) else { return nil }
    number = number * 10 + Int(digit) - 48
  }
  return sign * number
}
