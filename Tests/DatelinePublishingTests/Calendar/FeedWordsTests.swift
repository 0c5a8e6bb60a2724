import Chronology
import Dateline
import DatelinePublishing
import ICalendar
import Testing

@Suite struct FeedWordsTests {
  @Test(arguments: [
    ("2018", "2018"), ("2018-05", "May 2018"), ("2018-33", "Q1 2018"),
    ("2018-40", "first half of 2018"), ("2018-21", "spring 2018"), ("2018-24", "winter 2018"),
    ("199X", "1990s"), ("2018?", "2018 (?)"), ("2018~", "about 2018"),
  ])
  func tellsDatesInEnglish(_ when: String, _ words: String) {
    let event = Examples.event(when: when, title: "Talks", language: "en")
    let entry = FeedEntries([event]).entries.first
    #expect(entry?.summary == "Talks [\(words), day unknown]")
  }

  @Test func speaksTheLanguageOfTheTitle() {
    let vietnamese = FeedEntries([Examples.event(when: "2018", state: .cancelled)]).entries.first
    #expect(vietnamese?.summary.hasSuffix("[2018, chưa rõ ngày] [đã hủy]") == true)
    let thai = Examples.event(when: "2018", state: .cancelled, title: "ประชุม", language: "th")
    #expect(FeedEntries([thai]).entries.first?.summary == "ประชุม [2018, day unknown] [cancelled]")
  }
}
