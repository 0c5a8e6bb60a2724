import Testing

@testable import Dateline

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("vi", "vi", "vi"), ("VI-vn", "vi-VN", "vi"), ("zh_hant_TW", "zh-Hant-TW", "zh"),
    ("fil", "fil", "fil"), ("es-419", "es-419", "es"),
  ])
  func tags(text: String, tag: String, primary: String) {
    #expect(Language.ID(tag: text)?.rawValue == tag)
    #expect(Language.ID(tag: text)?.primary.rawValue == primary)
  }

  @Test(arguments: ["", "v", "vietnamese", "vi-", "-vi", "vi--VN", "tiếng", "vi VN", "12"])
  func noTags(text: String) {
    #expect(Language.ID(tag: text) == nil)
  }

  @Test func anEndlessTagIsNone() {
    #expect(Language.ID(tag: "vi" + String(repeating: "-aaaa", count: 1000)) == nil)
  }
}
