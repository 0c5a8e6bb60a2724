import Chronology
import Dateline
import Testing

/// Day and month without a year in sentences that tell of the past, announce or say nothing of
/// when, made from templates with a seeded generator.
@Suite("Years that a text leaves out")
struct MissingYearTests {
  private static let seed: UInt64 = 20_160_317

  @Test("A thousand days and months get the year that the tense points to")
  func templates() {
    check(Sentence.templates, in: "vi", count: 1_000)
  }

  @Test("So do those of templates that no rule was made for")
  func otherTemplates() {
    check(Sentence.otherTemplates, in: "vi", count: 1_000)
  }

  @Test("A thousand in English get it too, from templates that no rule was made for")
  func englishTemplates() {
    check(Sentence.englishTemplates, in: "en", count: 1_000)
  }

  private func check(_ templates: [Sentence], in language: Language.ID, count: Int) {
    let extractor = Extractor()
    var random = SplitMix(state: Self.seed)
    var wrong: [String] = []
    var afterAnchor: [String] = []
    var mentions = 0
    while mentions < count {
      let template = templates[random.next(below: templates.count)]
      let made = template.made(&random, in: language)
      let document = Document(
        text: made.text,
        language: language,
        published: EDTFDate(made.published)
      )
      let found = extractor.mentions(in: document).compactMap(\.value?.civilDate)
      for (index, day) in made.days.enumerated() {
        mentions += 1
        let value = index < found.count ? found[index] : nil
        let line = "\(made.published): \(made.text) -> \(found)"
        if value != day { wrong.append(line) }
        if made.tenses[index] < 0, let value, value > made.published { afterAnchor.append(line) }
      }
    }
    #expect(afterAnchor.isEmpty, "seed \(Self.seed): \(afterAnchor.prefix(5))")
    #expect(
      wrong.count * 1_000 <= mentions * 5,
      "seed \(Self.seed): \(wrong.count) of \(mentions) wrong: \(wrong.prefix(12))"
    )
  }
}

/// A template: `{-}` is a day that is past, `{+}` one to come, `{0}` one near the date of the text.
private struct Sentence {
  var text: String

  struct Made {
    var text: String
    var published: CivilDate
    var days: [CivilDate] = []
    var tenses: [Int] = []
  }

  func made(_ random: inout SplitMix, in language: Language.ID) -> Made {
    let base = CivilDate.origin
    var made = Made(text: "", published: base.later(by: random.next(below: 9_000)))
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      made.text += rest[..<open]
      let sign = rest[rest.index(after: open)]
      rest = rest[rest.index(open, offsetBy: 3)...]
      let tense = sign == "-" ? -1 : sign == "+" ? 1 : 0
      let distance =
        tense == 0 ? random.next(below: 301) - 150 : tense * random.next(below: 350)
      let day = made.published.later(by: distance)
      made.days.append(day)
      made.tenses.append(tense)
      made.text += language == "en" ? day.englishWords(&random) : day.words(&random)
    }
    made.text += rest
    return made
  }

  static let templates = [
    "Ngày {-}, Ủy ban đã tổ chức hội nghị tổng kết.",
    "Hội nghị đã diễn ra vào ngày {-} tại Hà Nội.",
    "Sáng {-}, đoàn vừa rời thủ đô sau chuyến thăm.",
    "Trước đó, ngày {-}, hai bên đã ký biên bản ghi nhớ.",
    "Cuộc thi từng được tổ chức ngày {-}.",
    "Lễ ký kết ngày {-} vừa qua thu hút nhiều doanh nghiệp.",
    "Hôm {-}, đội tuyển thắng trận mở màn.",
    "Công trình đã được khánh thành chiều {-}.",
    "Kết quả đã được công bố hôm {-}.",
    "Ông cho biết đoàn đã đến Huế từ ngày {-}.",
    "Cơn bão hồi ngày {-} làm hư hại nhiều nhà cửa.",
    "Hội nghị sẽ diễn ra vào ngày {+}.",
    "Dự kiến ngày {+}, công trình được khánh thành.",
    "Đại hội sắp khai mạc ngày {+} tại Đà Nẵng.",
    "Ngày {+} tới, giải chạy khởi tranh.",
    "Ban tổ chức đã quyết định khai mạc lễ hội vào ngày {+}.",
    "Hạn chót nộp hồ sơ là ngày {+}.",
    "Thí sinh nộp đơn trước ngày {+}.",
    "Chuyến thăm được lên kế hoạch vào ngày {+}.",
    "Triển lãm chuẩn bị mở cửa từ ngày {+}.",
    "Theo kế hoạch, ngày {+} các bên họp lại.",
    "Ngày {0}, tỉnh tổ chức hội nghị.",
    "Hội thảo diễn ra ngày {0} tại Huế.",
    "Chiều {0}, đoàn làm việc với sở.",
    "Sau cuộc họp đã diễn ra ngày {-}, các bên sẽ gặp lại vào ngày {+}.",
    "Vòng một đã kết thúc ngày {-}; vòng hai dự kiến khởi tranh ngày {+}.",
    "Ngày {-}, bộ cho biết diễn đàn sẽ được tổ chức vào ngày {+}.",
    "Trong văn bản ngày {-}, sở đề nghị các trường sẽ nghỉ từ ngày {+}.",
    "Chiều {-}, người phát ngôn khẳng định cuộc gặp sẽ diễn ra ngày {+}.",
  ].map(Sentence.init)

  /// Written once, and left alone when a rule was changed.
  static let otherTemplates = [
    "Trong phiên họp diễn ra ngày {-}, các đại biểu đã thông qua nghị quyết.",
    "Đoàn công tác đã lên đường hôm {-}.",
    "Tối {-}, hàng nghìn khán giả đã có mặt tại sân vận động.",
    "Vụ việc xảy ra ngày {-} và đã được làm rõ.",
    "Bộ vừa ban hành văn bản ngày {-} về vấn đề này.",
    "Trận đấu ngày {-} đã khép lại với chiến thắng cho chủ nhà.",
    "Cuốn sách đã ra mắt bạn đọc sáng {-} tại phố sách.",
    "Ngày {+}, các nhà lãnh đạo sẽ gặp nhau tại Bangkok.",
    "Vé sẽ được mở bán từ ngày {+}.",
    "Lịch thi dự kiến bắt đầu từ ngày {+}.",
    "Chậm nhất ngày {+}, các địa phương phải báo cáo.",
    "Sắp tới, ngày {+}, hai nước ký hiệp định.",
    "Chương trình nghệ thuật sẽ lên sóng tối {+}.",
    "Ngày khai mạc đã được ấn định là ngày {+}.",
    "Sáng {0}, các đội bước vào lượt trận cuối.",
    "Ngày {-}, bộ đã gửi thư mời; cuộc gặp dự kiến diễn ra ngày {+}.",
    "Hội chợ vừa bế mạc ngày {-} và sẽ trở lại vào ngày {+}.",
    "Sau lễ khởi công hôm {-}, nhà thầu cam kết sẽ thông xe trước ngày {+}.",
    "Phiên tòa mở ngày {-} đã phải tạm ngừng, dự kiến mở lại ngày {+}.",
    "Ông từng phát biểu ngày {-} rằng dự án không có gì thay đổi.",
    "Đêm {-}, đội chủ nhà đã bị loại.",
    "Từ ngày {+}, người dân sẽ nộp hồ sơ qua mạng.",
    "Cuộc bầu cử bổ sung được lên lịch vào ngày {+}.",
    "Học sinh sẽ tựu trường sáng {+}, muộn hơn năm trước một tuần.",
    "Công ty thông báo đã chi trả cổ tức ngày {-}.",
    "Liên hoan phim khai mạc tối {0} tại nhà hát thành phố.",
    "Tàu cập cảng hôm {-}, mang theo gần hai nghìn du khách.",
    "Quyết định được ký ngày {-}, thay cho văn bản cũ.",
    "Giá vàng lập đỉnh hôm {-} rồi giảm nhẹ.",
    "Tính đến ngày {-}, toàn tỉnh đã giải ngân được một nửa số vốn.",
    "Nghi phạm bị bắt tối {-} khi đang bỏ trốn.",
    "Ban nhạc đã có đêm diễn đáng nhớ hôm {-} ở Busan.",
    "Nghị định có hiệu lực từ ngày {+}.",
    "Doanh nghiệp phải nộp báo cáo trước ngày {+}.",
    "Đội tuyển sẽ gặp Thái Lan vào tối {+}.",
    "Cầu mới hứa hẹn thông xe vào ngày {+}.",
    "Ngày {+} là hạn cuối để đăng ký dự thi.",
    "Vòng chung kết sẽ kéo dài đến ngày {+}.",
  ].map(Sentence.init)
}

extension Sentence {
  fileprivate static let englishTemplates = [
    "Shares fell 3 percent on {-} before recovering.",
    "A fire broke out at the market on {-}.",
    "The president, who arrived on {-}, toured the plant.",
    "As of {-}, 40 countries had ratified the treaty.",
    "Police said the vehicle was found on {-}.",
    "It was on {-} that the talks collapsed.",
    "The band performed in Seoul on {-}.",
    "Registration closes on {+}.",
    "Schools will remain shut until {+}.",
    "The two teams will face each other on {+}.",
    "The film hits cinemas on {+}.",
    "Members have until {+} to respond.",
    "The ban is likely to be lifted on {+}.",
    "Nominations are open until {+}.",
    "The minister opened the fair on {-} and thanked the organisers.",
    "The two sides had met on {-} in Jakarta.",
    "On {-}, the committee approved the budget.",
    "The suspect was arrested on {-}, police said.",
    "Voters went to the polls on {-}.",
    "The book was launched on {-} at the National Library.",
    "The storm that hit the coast on {-} left 12 people dead.",
    "The team lost its first match on {-}.",
    "The deal, which was signed on {-}, covers trade and energy.",
    "The court has handed down its verdict on {-}.",
    "The exhibition ended on {-} after six weeks.",
    "He has been in office since {-}.",
    "The festival will open on {+}.",
    "The summit is scheduled for {+} in Manila.",
    "The election is to be held on {+}.",
    "Tickets go on sale from {+}.",
    "Applications must be submitted by {+}.",
    "The leaders are expected to meet on {+}.",
    "The airline plans to resume flights on {+}.",
    "The retrial is set to begin on {+}.",
    "The new rule takes effect on {+}.",
    "The race, due to start on {+}, has drawn 4,000 runners.",
    "The council is going to vote on the plan on {+}.",
    "The museum will be closed until {+}.",
    "Hanoi workshop, {0}: notes and slides.",
    "The board met on {-} and will meet again on {+}.",
    "The first round was played on {-}; the second is scheduled for {+}.",
    "After the ceremony held on {-}, the bridge is expected to open on {+}.",
  ].map(Sentence.init)
}

/// A small generator with a known sequence (Steele, Lea and Flood 2014).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

extension CivilDate {
  fileprivate static let origin = CivilDate(year: 2001, month: 1, day: 1) ?? .min

  fileprivate func later(by days: Int) -> CivilDate { adding(days: days) ?? self }

  /// Day and month as newsrooms write them.
  fileprivate func words(_ random: inout SplitMix) -> String {
    let (_, month, day) = components
    return switch random.next(below: 5) {
    case 0: "\(day)-\(month)"
    case 1: "\(day).\(month)"
    case 2: "\(day) tháng \(month)"
    default: "\(day)/\(month)"
    }
  }

  /// Day and month as English newsrooms write them.
  fileprivate func englishWords(_ random: inout SplitMix) -> String {
    let (_, month, day) = components
    let name = CivilDate.months[month - 1]
    return switch random.next(below: 4) {
    case 0: "\(name) \(day)"
    case 1: "\(name.prefix(3)) \(day)"
    case 2: "the \(day)\(CivilDate.suffix(of: day)) of \(name)"
    default: "\(day) \(name)"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func suffix(of day: Int) -> String {
    switch day {
    case 1, 21, 31: "st"
    case 2, 22: "nd"
    case 3, 23: "rd"
    default: "th"
    }
  }
}
