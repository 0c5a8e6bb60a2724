import Chronology
import Dateline
import Testing

/// The time zone that a text states beside a time of day.
@Suite("Zones beside times")
struct ClockZoneTests {
  private static let extractor = Extractor()

  @Test(
    "A zone is an IANA name or an offset; local time names none",
    arguments: [
      ("It opens at 9am ICT on 20 March 2016.", "09:00", "+07:00"),
      ("It opens at 9 am (Hanoi time) on 20 March 2016.", "09:00", "Asia/Ho_Chi_Minh"),
      ("It opens at 10:00 SGT on 20 March 2016.", "10:00", "Asia/Singapore"),
      ("20 March 2016, 21:28 (GMT+7)", "21:28", "+07:00"),
      ("2016-03-17T09:30:00+08:00", "09:30", "+08:00"),
      ("It opens at 7pm local time on 20 March 2016.", "19:00", nil),
      ("It opens at 7pm on 20 March 2016.", "19:00", nil),
    ]
  )
  func zone(text: String, time: String, zone: String?) {
    let mentions = Self.extractor.mentions(in: Document(text: text, language: "en"))
    #expect(mentions.map { $0.time?.description } == [time])
    #expect(mentions.map { $0.zone?.rawValue } == [zone])
  }
}
