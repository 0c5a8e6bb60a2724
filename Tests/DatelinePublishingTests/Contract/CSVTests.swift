import Dateline
import DatelinePublishing
import Testing

@Suite struct CSVTests {
  @Test func quotesWhatRFC4180Says() {
    let event = Examples.event(when: "2018", title: "a \"b\", c\r\nd") {
      $0.best.zone = Zone(rawValue: "+07:00")
      $0.best.editions = [13, 14]
    }
    let text = String(decoding: EventList.csv([event]), as: UTF8.self)
    #expect(text.hasPrefix("id,title,kind,state,"))
    #expect(text.contains(#","a ""b"", c"# + "\r\n" + #"d",conference,"#))
    #expect(text.contains(",2018,2018-01-01,2018-12-31,,+07:00,"))
    #expect(text.contains(",13 14,"))
    #expect(text.hasSuffix("\r\n"))
  }

  @Test(arguments: ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx"])
  func noCellIsAFormula(_ title: String) {
    let event = Examples.event(when: nil, title: title)
    let text = String(decoding: EventList.csv([event]), as: UTF8.self)
    #expect(text.contains(",'\(title),"))
  }

  @Test func everyRowHasEveryColumn() {
    let events = [Examples.event(when: nil), Examples.event("b", when: "2018"), Examples.fullEvent]
    let rows = String(decoding: EventList.csv(events), as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count == 4)
    for row in rows {
      var isQuoted = false
      let commas = row.count { character in
        if character == "\"" { isQuoted.toggle() }
        return character == "," && !isQuoted
      }
      #expect(commas == EventList.csvColumns.count - 1)
    }
  }
}
