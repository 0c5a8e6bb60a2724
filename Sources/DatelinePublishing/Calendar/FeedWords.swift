import Chronology
import Dateline

/// The words that a feed adds to what articles say, in the language of the event's title.
struct FeedWords {
  private let isVietnamese: Bool

  /// Takes the language of a title; what is not Vietnamese is told in English.
  init(language: String) { isVietnamese = language == "vi" || language.hasPrefix("vi-") }

  private func pick(_ vietnamese: String, _ english: String) -> String {
    isVietnamese ? vietnamese : english
  }

  var dayUnknown: String { pick("chưa rõ ngày", "day unknown") }
  var dayUncertain: String { pick("ngày chưa chắc chắn", "day uncertain") }
  var startUnknown: String { pick("chưa rõ ngày bắt đầu", "start unknown") }
  var endUnknown: String { pick("chưa rõ ngày kết thúc", "end unknown") }
  var zoneUnknown: String { pick("chưa rõ múi giờ", "time zone unknown") }
  var online: String { pick("Trực tuyến", "Online") }
  var status: String { pick("Tình trạng", "Status") }
  var time: String { pick("Thời gian", "When") }
  var edition: String { pick("Lần thứ", "Edition") }
  var theme: String { pick("Chủ đề", "Theme") }
  var host: String { pick("Chủ nhà", "Host") }
  var earlier: String { pick("Trước đó", "Earlier plan") }
  var differing: String { pick("Nguồn khác nêu", "Other sources say") }
  var sources: String { pick("Nguồn", "Sources") }

  /// A state in words.
  func state(_ state: EventState) -> String {
    switch state {
    case .proposed: pick("được đề xuất", "proposed")
    case .expected: pick("dự kiến", "expected")
    case .scheduled: pick("đã lên lịch", "scheduled")
    case .ongoing: pick("đang diễn ra", "under way")
    case .held: pick("đã diễn ra", "held")
    case .postponed: pick("bị hoãn", "postponed")
    case .moved: pick("đổi địa điểm hoặc hình thức", "moved")
    case .cancelled: pick("đã hủy", "cancelled")
    case .denied: pick("bị bác bỏ", "denied")
    case .unconfirmed:
      pick("ngày dự kiến đã qua, chưa có tin xác nhận", "planned day has passed, not confirmed")
    }
  }

  /// The name of a field that a subscriber acts upon; nil for the others.
  func field(_ field: Evidence.Field) -> String? {
    switch field {
    case .when: pick("ngày", "date")
    case .time: pick("giờ", "time")
    case .place: pick("nơi", "place")
    case .mode: pick("hình thức", "form")
    case .status: pick("tình trạng", "status")
    case .edition: pick("lần thứ", "edition")
    default: nil
    }
  }

  /// The value that differs, dates and states in words.
  func value(_ conflict: Conflict) -> String {
    switch conflict.field {
    case .when: EDTF(conflict.value).map { date($0) } ?? conflict.value
    case .status: EventState(rawValue: conflict.value).map(state) ?? conflict.value
    default: conflict.value
    }
  }

  /// A date in words.
  func date(_ when: EDTF) -> String {
    switch when {
    case .date(let date): self.date(date)
    case .interval(let first, let last):
      switch (first, last) {
      case (.date(let first), .date(let last)): self.date(first) + " – " + self.date(last)
      case (.date(let first), _): pick("từ ", "from ") + self.date(first)
      case (_, .date(let last)): pick("đến ", "until ") + self.date(last)
      default: when.description
      }
    case .allOf(let dates): dates.map(date).joined(separator: pick(" và ", " and "))
    case .oneOf(let dates): dates.map(date).joined(separator: pick(" hoặc ", " or "))
    }
  }

  private func date(_ date: EDTFDate) -> String {
    var exact = date
    exact.qualifier = []
    let words = plain(exact)
    if date.qualifier.contains(.approximate) { return pick("khoảng ", "about ") + words }
    return date.qualifier.contains(.uncertain) ? words + " (?)" : words
  }

  private func plain(_ date: EDTFDate) -> String {
    let year = decimal(Int(date.year), width: 4)
    if let day = date.civilDate {
      return pick(
        "\(day.day)/\(day.month)/\(year)",
        "\(day.day) \(FeedWords.months[day.month - 1]) \(year)"
      )
    }
    guard date.unspecifiedYearDigits <= 1, date.day == 0 else { return date.description }
    if date.unspecifiedYearDigits == 1 {
      return date.month == 0 ? pick("thập niên \(year)", "\(year)s") : date.description
    }
    switch date.month {
    case 1...12:
      return pick("tháng \(date.month)/\(year)", FeedWords.months[Int(date.month) - 1] + " \(year)")
    case 33...36:
      let roman = ["I", "II", "III", "IV"][Int(date.month) - 33]
      return pick("quý \(roman)/\(year)", "Q\(date.month - 32) \(year)")
    case 40: return pick("nửa đầu năm \(year)", "first half of \(year)")
    case 41: return pick("nửa cuối năm \(year)", "second half of \(year)")
    case 21...32:
      let index = Int(date.month - 21) % 4
      return pick(
        "mùa " + ["xuân", "hè", "thu", "đông"][index],
        ["spring", "summer", "autumn", "winter"][index]
      )
        + " \(year)"
    default: return date.description
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
