import Dateline
import Testing

@Suite struct GazetteerFormatTests {
  @Test func readsRowsMarksAndContinuations() throws {
    let gazetteer = try Gazetteer(
      parsing: """
        # A comment.

        country capital SG | Singapore | 1.3 103.8 | Asia/Singapore | Xin-ga-po;
            Xingapo; ~Sing
        city US | ?Springfield | | |
        not Singapore Airlines;
            Singapore Sling
        """
    )
    let singapore = try #require(gazetteer.entries.first)
    #expect(singapore.isCountry && singapore.isCapital)
    #expect(singapore.country == "SG" && singapore.zone == "Asia/Singapore")
    #expect(singapore.latitude == 1.3 && singapore.longitude == 103.8)
    #expect(
      singapore.names == [
        .init("Singapore"), .init("Xin-ga-po"), .init("Xingapo"),
        .init("Sing", needsContext: true),
      ]
    )
    let springfield = try #require(gazetteer.entries.last)
    #expect(springfield.name == "Springfield")
    #expect(springfield.latitude == nil && springfield.zone == nil)
    #expect(springfield.names == [.init("Springfield", needsContext: true, isAmbiguous: true)])
    #expect(gazetteer.nonPlaces == ["Singapore Airlines", "Singapore Sling"])
  }

  @Test func lineEndsMayBeCRLF() throws {
    let gazetteer = try Gazetteer(parsing: "city VN | Hue | | Asia/Ho_Chi_Minh | Huế\r\n\r\n")
    #expect(gazetteer.entries.first?.names.map(\.text) == ["Hue", "Huế"])
  }

  @Test(arguments: [
    ("town VN | Hue | | |", 1, 1, GazetteerError.Reason.unknownRow("town")),
    ("# x\ncity VNM | Hue | | |", 2, 6, .badCountryCode("VNM")),
    ("city vn | Hue | | |", 1, 6, .badCountryCode("vn")),
    ("VN | Hue | | |", 1, 1, .unknownRow("VN")),
    ("city VN | Hue | |", 1, 1, .wrongFieldCount(4)),
    ("city VN | Hue | 91 0 | |", 1, 17, .badCoordinates("91 0")),
    ("city VN | Hue | 16.4 | |", 1, 17, .badCoordinates("16.4")),
    ("city VN | Hue | nan 0 | |", 1, 17, .badCoordinates("nan 0")),
    ("city VN | ~ | | |", 1, 11, .emptyName),
    ("city VN | Hue | | | Huế;; Hué", 1, 27, .emptyName),
    ("  Huế", 1, 3, .nothingToContinue),
    ("not", 1, 4, .emptyName),
  ]) func namesLineAndColumnOfAFault(
    text: String,
    line: Int,
    column: Int,
    reason: GazetteerError.Reason
  ) {
    #expect(throws: GazetteerError(line: line, column: column, reason: reason)) {
      try Gazetteer(parsing: text)
    }
  }

  @Test func errorReadsAsOneLine() {
    let error = GazetteerError(line: 3, column: 6, reason: .badCountryCode("VNM"))
    #expect(
      error.description
        == "gazetteer, line 3, column 6: \"VNM\" is no country code of two capital letters"
    )
  }
}
