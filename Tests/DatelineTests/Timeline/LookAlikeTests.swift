import Chronology
import Testing

@testable import Dateline

/// Pairs of reports that are of one event, and pairs that only look so.
@Suite struct LookAlikeTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var left: Observation
    var right: Observation
    var languages: [Language.ID] = ["en", "en"]

    init(
      _ name: String,
      _ left: Observation,
      _ right: Observation,
      _ languages: Language.ID...
    ) {
      testDescription = name
      self.left = left
      self.right = right
      if languages.count == 2 { self.languages = languages }
    }

    var timeline: Timeline {
      Timeline([
        Said.document("a", "2020-01-01", language: languages[0], left),
        Said.document("b", "2020-01-02", language: languages[1], right),
      ])
    }
  }

  static let same: [Pair] = [
    Pair(
      "the opening day and the last day of one edition",
      Said.event("54th AEM", "2022-09-14", series: "s", editions: [54]),
      Said.event("54th AEM", "2022-09-18", series: "s", editions: [54])
    ),
    Pair(
      "a plan moves",
      Said.event(
        "36th ASEAN Summit",
        "2020-04-08/2020-04-09",
        .scheduled,
        series: "s",
        editions: [36]
      ),
      Said.event("36th ASEAN Summit", "2020-06-26", series: "s", editions: [36])
    ),
    Pair(
      "places differ within one edition",
      Said.event(
        "Summit",
        "2020-04",
        .expected,
        place: "Da Nang",
        country: "VN",
        series: "s",
        editions: [36]
      ),
      Said.event("Summit", "2020-04-08", place: "Hanoi", country: "VN", series: "s", editions: [36])
    ),
    Pair(
      "an edition without date",
      Said.event("16th AMRI", nil, .expected, series: "amri", editions: [16]),
      Said.event("AMRI-16", "2023-09-22", series: "amri", editions: [16])
    ),
    Pair(
      "a day without year",
      Said.event("16th AMRI", "XXXX-09-22", series: "amri", editions: [16]),
      Said.event("AMRI-16", "2023-09-20/2023-09-23", series: "amri", editions: [16])
    ),
    Pair(
      "the article leaves out the edition",
      Said.event("APEC Economic Leaders' Meeting of 2017", "2017-11-10/2017-11-11", series: "aelm"),
      Said.event(
        "25th APEC Economic Leaders' Meeting",
        "2017-11-11",
        series: "aelm",
        editions: [25]
      )
    ),
    Pair(
      "editions held together",
      Said.event(
        "40th and 41st ASEAN Summits",
        "2022-11-10/2022-11-13",
        series: "s",
        editions: [40, 41]
      ),
      Said.event("41st ASEAN Summit", "2022-11-11", series: "s", editions: [41])
    ),
    Pair(
      "one word more",
      Said.event("Conference on Fake News", "2023-09-20", place: "Da Nang", country: "VN"),
      Said.event("Regional Conference on Fake News", "2023-09-20", place: "Da Nang", country: "VN")
    ),
    Pair(
      "singular and plural",
      Said.event(
        "ASEAN Minister Meeting on Rural Roads",
        "2023-09-20",
        place: "Hue",
        country: "VN"
      ),
      Said.event(
        "ASEAN Ministerial Meeting on Rural Roads",
        "2023-09-20",
        place: "Hue",
        country: "VN"
      )
    ),
    Pair(
      "the country alone beside the town",
      Said.event("Regional Conference on Fake News", "2023-09-20", place: "Vietnam", country: "VN"),
      Said.event("Regional Conference on Fake News", "2023-09-20", place: "Da Nang", country: "VN")
    ),
    Pair(
      "a session of several days and its first day",
      Said.event("Regional Conference on Fake News", "2023-09-20/2023-09-22", .expected),
      Said.event("Regional Conference on Fake News", "2023-09-20", .ongoing)
    ),
    Pair(
      "ordinals in letters and in figures",
      Said.event("Festival hoa Đà Lạt lần thứ X", "2024-12-05", kind: .festival, editions: [10]),
      Said.event("Festival Hoa Đà Lạt lần thứ 10", "2024-12-05", kind: .festival, editions: [10]),
      "vi",
      "vi"
    ),
    Pair(
      "two languages, one acronym, one town",
      Said.event("Hội nghị cấp cao CPTPP", "2023-09-20", place: "Da Nang", country: "VN"),
      Said.event("CPTPP commission meeting", "2023-09-20", place: "Da Nang", country: "VN"),
      "vi",
      "en"
    ),
    Pair(
      "two languages, one founding",
      Said.event("Cộng đồng ASEAN được thành lập", "2015-12-31", kind: .establishment),
      Said.event("ASEAN Community came into being", "2015-12-31", kind: .establishment),
      "vi",
      "en"
    ),
    Pair(
      "two languages, one number, one town",
      Said.event(
        "Hội nghị Ngoại trưởng Mekong - Lan Thương lần thứ 10",
        "2025-08-15",
        place: "Anning",
        country: "CN",
        editions: [10]
      ),
      Said.event(
        "10th Lancang-Mekong Foreign Ministers' Meeting",
        "2025-08-14/2025-08-15",
        place: "Anning",
        country: "CN",
        editions: [10]
      ),
      "vi",
      "en"
    ),
    Pair(
      "a report names the days that were given up",
      Said.event("Regional Conference on Fake News", "2023-09-20", .scheduled),
      {
        var moved = Said.event("Regional Conference on Fake News", "2023-10-11", .moved)
        moved.previous = [PreviousPlan(when: EDTF("2023-09-20"))]
        return moved
      }()
    ),
    Pair(
      "put off, then held",
      Said.event(
        "AMM Retreat",
        "2022-01-18/2022-01-19",
        .postponed,
        place: "Siem Reap",
        country: "KH",
        series: "amm-retreat"
      ),
      Said.event(
        "AMM Retreat",
        "2022-02-16/2022-02-17",
        place: "Phnom Penh",
        country: "KH",
        series: "amm-retreat"
      )
    ),
    Pair(
      "a month for a day",
      Said.event(
        "Regional Conference on Fake News",
        "2023-09",
        .expected,
        place: "Hue",
        country: "VN"
      ),
      Said.event("Regional Conference on Fake News", "2023-09-20", place: "Hue", country: "VN")
    ),
  ]

  static let different: [Pair] = [
    Pair(
      "one edition held on days that no meeting spans",
      Said.event("54th AEM", "2022-09-14", series: "s", editions: [54]),
      Said.event("54th AEM", "2022-09-28", series: "s", editions: [54])
    ),
    Pair(
      "another series on one day in one city",
      Said.event(
        "14th AMRI",
        "2018-05-10",
        place: "Singapore",
        country: "SG",
        series: "amri",
        editions: [14]
      ),
      Said.event(
        "5th AMRI+3",
        "2018-05-10",
        place: "Singapore",
        country: "SG",
        series: "amri-plus3",
        editions: [5]
      )
    ),
    Pair(
      "ASEAN+3 and ASEAN, neither a known series",
      Said.event("ASEAN Information Ministers Meeting", "2018-05-10"),
      Said.event("ASEAN+3 Information Ministers Meeting", "2018-05-10")
    ),
    Pair(
      "two editions",
      Said.event("AMRI", "2018", .expected, series: "amri", editions: [14]),
      Said.event("AMRI", "2018-05-10", series: "amri", editions: [15])
    ),
    Pair(
      "one edition held twice",
      Said.event("14th AMRI", "2018-05-10", series: "amri", editions: [14]),
      Said.event("14th AMRI", "2016-03-17", series: "amri", editions: [14])
    ),
    Pair(
      "a plan made long after it was held",
      Said.event("14th AMRI", "2018-05-10", series: "amri", editions: [14]),
      Said.event("14th AMRI", "2021", .expected, series: "amri", editions: [14])
    ),
    Pair(
      "opening ceremony and games",
      Said.event(
        "SEA Games opening ceremony",
        "2025-12-09",
        kind: .ceremony,
        series: "g",
        editions: [33]
      ),
      Said.event("SEA Games", "2025-12-09/2025-12-20", kind: .games, series: "g", editions: [33])
    ),
    Pair(
      "opening and closing ceremony",
      Said.event("SEA Games ceremony", "2025-12-09", kind: .ceremony, series: "g", editions: [33]),
      Said.event(
        "SEA Games ceremony",
        "2025-12-20",
        .scheduled,
        kind: .ceremony,
        series: "g",
        editions: [33]
      )
    ),
    Pair(
      "retreat and summit",
      Said.event("ASEAN Foreign Ministers' Retreat", "2022-02-16", series: "amm-retreat"),
      Said.event("ASEAN Foreign Ministers' Meeting", "2022-02-16", series: "amm")
    ),
    Pair(
      "two provinces",
      Said.event("Hội nghị xúc tiến đầu tư", "2023-09-20", place: "Hue", country: "VN"),
      Said.event("Hội nghị xúc tiến đầu tư", "2023-09-20", place: "Da Nang", country: "VN"),
      "vi",
      "vi"
    ),
    Pair(
      "one name on two days",
      Said.event("Regional Conference on Fake News", "2023-09-20"),
      Said.event("Regional Conference on Fake News", "2023-09-21")
    ),
    Pair(
      "other ministers",
      Said.event("ASEAN Finance Ministers' Meeting", "2023-09-20", place: "Hue", country: "VN"),
      Said.event("ASEAN Defence Ministers' Meeting", "2023-09-20", place: "Hue", country: "VN")
    ),
    Pair(
      "other ministers, in Vietnamese",
      Said.event("Hội nghị Bộ trưởng Tài chính ASEAN", "2023-09-20", place: "Hue", country: "VN"),
      Said.event("Hội nghị Bộ trưởng Y tế ASEAN", "2023-09-20", place: "Hue", country: "VN"),
      "vi",
      "vi"
    ),
    Pair(
      "other numbers in the name",
      Said.event("Kỳ họp thứ 6 Quốc hội khóa XIV", "2018-10-22", kind: .session),
      Said.event("Kỳ họp thứ 6 Quốc hội khóa XV", "2018-10-22", kind: .session),
      "vi",
      "vi"
    ),
    Pair(
      "other years in the name",
      Said.event("Da Lat Flower Festival 2024", "2024-12-05", kind: .festival),
      Said.event("Da Lat Flower Festival 2022", "2024-12-05", kind: .festival)
    ),
    Pair(
      "a name that says nothing",
      Said.event("meeting", "2016-03-17"),
      Said.event("meeting", "2016-03-17")
    ),
    Pair(
      "two signings in one town",
      Said.event("Lễ ký kết", "2016-03-17", kind: .signing, place: "Hanoi", country: "VN"),
      Said.event("Lễ ký kết", "2016-03-17", kind: .signing, place: "Hanoi", country: "VN"),
      "vi",
      "vi"
    ),
    Pair(
      "a general name in one country",
      Said.event("Hội nghị thượng đỉnh", "2016-03-17", place: "Vietnam", country: "VN"),
      Said.event("Hội nghị thượng đỉnh", "2016-03-17", place: "Vietnam", country: "VN"),
      "vi",
      "vi"
    ),
    Pair(
      "a year alone, in a series that may meet twice",
      Said.event("ASEAN Summit", "2018", .expected, series: "s"),
      Said.event("32nd ASEAN Summit", "2018-04-28", series: "s", editions: [32])
    ),
    Pair(
      "conference and visit",
      Said.event("President in Hanoi for talks", "2023-09-20", kind: .visit),
      Said.event("President in Hanoi for talks", "2023-09-20", kind: .conference)
    ),
    Pair(
      "a year for a day, without a place",
      Said.event("Regional Conference on Fake News", "2023", .expected),
      Said.event("Regional Conference on Fake News", "2023-09-20")
    ),
    Pair(
      "no dates and no edition",
      Said.event("Regional Conference on Fake News", nil),
      Said.event("Regional Conference on Fake News", nil)
    ),
    Pair(
      "two languages, organisation and town alone",
      Said.event("Hội nghị Bộ trưởng Y tế ASEAN", "2023-09-20", place: "Hue", country: "VN"),
      Said.event("ASEAN labour ministers meet", "2023-09-20", place: "Hue", country: "VN"),
      "vi",
      "en"
    ),
  ]

  @Test(arguments: same) func isOneEvent(_ pair: Pair) {
    #expect(pair.timeline.events.map(\.sources.count) == [2])
  }

  @Test(arguments: different) func areTwoEvents(_ pair: Pair) {
    #expect(pair.timeline.events.map(\.sources.count) == [1, 1])
  }

  @Test func oneDocumentTellsItsEventsApart() {
    let document = Said.document(
      "a",
      "2023-09-21",
      Said.event("Forum on Fake News", "2023-09-20"),
      Said.event("Regional Forum on Fake News", "2023-09-20")
    )
    #expect(Timeline([document]).events.count == 2)
  }
}
