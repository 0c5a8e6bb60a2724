/// A year's name in the cycle of sixty (can chi): one of ten stems with one of twelve branches.
///
///     Sexagenary(year: 2016).description            // Bính Thân
///     Sexagenary("Ất Tỵ")?.years(around: 2016)      // 1965 and 2025
///     Sexagenary(stem: .giap, branch: .ox)          // nil: no year bears that name
///
/// The years are those of the lunar calendar: the name of 2016 holds from Tết of 2016 to the eve of
/// Tết 2017.
public struct Sexagenary: Hashable, Sendable {
  /// The place in the cycle, 0 (Giáp Tý) to 59 (Quý Hợi).
  public let cycleIndex: Int

  /// Makes a name from its place in the cycle, or nil outside 0 to 59.
  public init?(cycleIndex: Int) {
    guard (0..<60).contains(cycleIndex) else { return nil }
    self.cycleIndex = cycleIndex
  }

  /// The name of the lunar year that begins in a solar year; every year has one.
  public init(year: Int) {
    // 1984 was Giáp Tý, and 1984 = 33 * 60 + 4; the remainder is negative before the year 0.
    cycleIndex = (year % 60 + 116) % 60
  }

  /// Makes a name from its parts, or nil where the two are never paired: a stem with an even place
  /// goes with branches of even places only, an odd one with odd ones.
  public init?(stem: Stem, branch: Branch) {
    let (stem, branch) = (Int(stem.rawValue), Int(branch.rawValue))
    guard stem % 2 == branch % 2 else { return nil }
    // The number below 60 that leaves these remainders after division by 10 and by 12.
    cycleIndex = (6 * stem + 55 * branch) % 60
  }

  /// The stem (can), the first word of the name.
  public var stem: Stem { Stem(rawValue: UInt8(cycleIndex % 10)) ?? .giap }

  /// The branch (chi), the second word of the name.
  public var branch: Branch { Branch(rawValue: UInt8(cycleIndex % 12)) ?? .rat }

  /// The ten heavenly stems (thiên can), with their Vietnamese names without marks.
  public enum Stem: UInt8, Hashable, Sendable, CaseIterable {
    /// Giáp, Ất, Bính, Đinh, Mậu, Kỷ, Canh, Tân, Nhâm, Quý.
    case giap, at, binh, dinh, mau, ky, canh, tan, nham, quy
  }

  /// The twelve earthly branches (địa chi), named by their animals in Viet Nam.
  public enum Branch: UInt8, Hashable, Sendable, CaseIterable {
    /// Tý, Sửu, Dần, Mão, Thìn, Tỵ, Ngọ, Mùi, Thân, Dậu, Tuất, Hợi.
    case rat, ox, tiger, cat, dragon, snake, horse, goat, monkey, rooster, dog, pig
  }
}

extension Sexagenary {
  /// The last year of this name up to a given year, itself included, and the first one after it.
  public func years(around year: Int) -> (onOrBefore: Int, after: Int) {
    let behind = (Sexagenary(year: year).cycleIndex - cycleIndex + 60) % 60
    return (year &- behind, year &- behind &+ 60)
  }

  /// The year of this name that is nearest a given year; of two that are 30 years away, the
  /// earlier one.
  public func year(nearest year: Int) -> Int {
    let (before, after) = years(around: year)
    return after &- year < year &- before ? after : before
  }
}

extension Sexagenary: LosslessStringConvertible {
  /// The Vietnamese name: `Bính Thân`.
  public var description: String { stem.description + " " + branch.description }

  /// Reads exactly the name that `description` prints; spellings of texts are the lexicon's task.
  public init?(_ description: String) {
    for index in 0..<60 {
      guard let name = Sexagenary(cycleIndex: index), name.description == description else {
        continue
      }
      self = name
      return
    }
    return nil
  }
}

extension Sexagenary.Stem: CustomStringConvertible {
  /// The Vietnamese name: `Giáp`.
  public var description: String {
    switch self {
    case .giap: "Giáp"
    case .at: "Ất"
    case .binh: "Bính"
    case .dinh: "Đinh"
    case .mau: "Mậu"
    case .ky: "Kỷ"
    case .canh: "Canh"
    case .tan: "Tân"
    case .nham: "Nhâm"
    case .quy: "Quý"
    }
  }
}

extension Sexagenary.Branch: CustomStringConvertible {
  /// The Vietnamese name: `Tý`.
  public var description: String {
    switch self {
    case .rat: "Tý"
    case .ox: "Sửu"
    case .tiger: "Dần"
    case .cat: "Mão"
    case .dragon: "Thìn"
    case .snake: "Tỵ"
    case .horse: "Ngọ"
    case .goat: "Mùi"
    case .monkey: "Thân"
    case .rooster: "Dậu"
    case .dog: "Tuất"
    case .pig: "Hợi"
    }
  }
}
