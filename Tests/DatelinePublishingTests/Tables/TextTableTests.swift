import DatelinePublishing
import Testing

@Suite struct TextTableTests {
  @Test(arguments: [
    ("abc", 3), ("Hội nghị", 8), ("Ho\u{323}\u{302}i", 3), ("会议", 4), ("ｱ", 1), ("Ａ", 2), ("한국", 4),
    ("🎉", 2), ("a\u{200D}b", 2), ("ประชุม", 5), ("", 0), ("é", 1),
  ])
  func countsColumns(_ text: String, _ width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test func linesUpColumns() {
    var table = TextTable(["WHEN", "PLACE", "EVENT"])
    table.rows = [
      ["2018", "会议室", "x"], ["2018-05-10", "Đà Nẵng", "y"], ["1", "Đà Na\u{306}\u{303}ng", "z"],
    ]
    #expect(
      table.text() == """
        WHEN        PLACE    EVENT
        2018        会议室   x
        2018-05-10  Đà Nẵng  y
        1           Đà Na\u{306}\u{303}ng  z

        """
    )
  }

  @Test func cutsTheLastColumnToTheTerminal() {
    var table = TextTable(["A", "B"])
    table.rows = [["1", "một hai ba bốn năm sáu"], ["2", "会会会会会会会会会"]]
    let lines = table.text(width: 18).split(separator: "\n")
    #expect(lines == ["A  B", "1  một hai ba bốn…", "2  会会会会会会会…"])
    #expect(lines.allSatisfy { displayWidth(of: $0) <= 18 })
  }

  @Test func neverActsOnATerminal() {
    var table = TextTable(["A"])
    table.rows = [["x\u{1B}[31m\ny\t\u{202E}z\u{9B}"]]
    #expect(table.text() == "A\nx�[31m y �z�\n")
  }
}
