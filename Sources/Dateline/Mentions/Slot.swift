/// A place in a rule's pattern that a number or a word of a class fills.
///
/// The name is what the lexicon format writes: upper-case letters.
enum Slot: UInt8, CaseIterable, Sendable {
  /// 1 to 31, one or two digits.
  case D
  /// 1 to 12, one or two digits.
  case M
  /// Four digits, 1000 to 2999.
  case Y
  /// Two digits: a year of a century to be inferred.
  case YY
  /// Three digits, 100 to 999: an early year.
  case YYY
  /// One or two digits of any value.
  case DD
  /// A count: digits or a number word.
  case N
  /// A day of a month as a number word.
  case DN
  /// An ordinal word.
  case O
  /// A month's name.
  case MON
  /// A weekday.
  case W
  /// A unit of time.
  case U
  /// A part of the day.
  case P
  /// Before or after noon.
  case AP
  /// A time zone's words.
  case Z
  /// 0 to 24, one or two digits.
  case H
  /// Hours and minutes in four digits, 0000 to 2359.
  case HM
  /// 00 to 59, two digits.
  case MIN
  /// 1 to 4, a digit or a Roman numeral.
  case Q
  /// A Roman numeral in upper case.
  case R
  /// A year of the sexagenary cycle.
  case C
  /// A festival with a fixed place in a calendar.
  case F
  /// A day of the lunar month with its own word.
  case LD
  /// Words such as today, last week, next month, this year.
  case RD, RW, RM, RY, RQ
  /// Early, mid or late.
  case E
  /// A season.
  case S
  /// Any one word.
  case ANY

  /// The slots by the names that the lexicon format writes.
  static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) }
  )

  var mask: UInt32 { 1 << UInt32(rawValue) }

  /// The lexical class whose words fill the slot, where it is one.
  var lexicalClass: LexicalClass? {
    switch self {
    case .N, .DN: .number
    case .O: .ordinal
    case .MON: .month
    case .W: .weekday
    case .U: .unit
    case .P: .part
    case .AP: .meridiem
    case .Z: .zone
    case .C: .cycle
    case .F: .festival
    case .LD: .lunarDay
    case .RD: .relativeDay
    case .RW: .relativeWeek
    case .RM: .relativeMonth
    case .RY: .relativeYear
    case .RQ: .relativeQuarter
    case .E: .third
    case .S: .season
    default: nil
    }
  }

  /// The classes whose phrases fill slots.
  static let phraseClasses = allCases.reduce(UInt64(0)) { $0 | ($1.lexicalClass?.mask ?? 0) }

  /// The slots that a number of so many digits fills.
  @inline(__always)
  static func fitting(_ value: UInt32, digits: Int) -> UInt32 {
    switch digits {
    case 1:
      var slots = DD.mask | N.mask | H.mask
      if value >= 1 { slots |= D.mask | M.mask }
      if value >= 1, value <= 4 { slots |= Q.mask }
      return slots
    case 2:
      var slots = YY.mask | DD.mask | N.mask
      if value >= 1, value <= 31 { slots |= D.mask }
      if value >= 1, value <= 12 { slots |= M.mask }
      if value <= 24 { slots |= H.mask }
      if value <= 59 { slots |= MIN.mask }
      return slots
    case 4:
      var slots = N.mask
      if value >= 1000, value < 3000 { slots |= Y.mask }
      if value < 2400, value % 100 < 60 { slots |= HM.mask }
      return slots
    case 3: return value >= 100 ? N.mask | YYY.mask : N.mask
    case 5, 6: return N.mask
    default: return 0
    }
  }

  /// The slots that phrases of some classes fill.
  static func fillable(by classes: UInt64) -> UInt32 {
    var slots: UInt32 = 0
    for slot in Slot.allCases {
      if let lexicalClass = slot.lexicalClass, classes & lexicalClass.mask != 0 {
        slots |= slot.mask
      }
    }
    return slots
  }
}

/// What filled the slots of one match.
///
/// Values that do not fit in two bytes fill no slot: no date needs them.
struct Captures: Sendable {
  private static let none = Int16.min

  private var values = InlineArray<32, Int16>(repeating: Captures.none)

  /// The slots that are filled.
  private(set) var filled: UInt32 = 0

  subscript(_ slot: Slot) -> Int32? {
    @inline(__always) get {
      let value = values[Int(slot.rawValue)]
      return value == Captures.none ? nil : Int32(value)
    }
  }

  /// The value of a slot, the least number where it is not filled.
  @inline(__always)
  func raw(_ slot: Slot) -> Int16 { values[Int(slot.rawValue)] }

  /// Fills the slot of a mask, where the value fits.
  @inline(__always)
  mutating func fill(_ slot: UInt32, _ value: Int32) {
    guard let value = Int16(exactly: value), value != Captures.none else { return }
    values[slot.trailingZeroBitCount] = value
    filled |= slot
  }
}
