import Foundation
import Testing

@Suite struct SnapshotTests {
  @Test(arguments: [
    "", "extract", "upcoming", "timeline", "export", "validate", "explain", "series", "merge",
    "ingest",
  ])
  func help(_ command: String) throws {
    let arguments = command.isEmpty ? ["--help"] : [command, "--help"]
    let outcome = try Tool.run(arguments, environment: ["COLUMNS": "80"])
    try expectSnapshot(outcome.output, "help-\(command.isEmpty ? "dateline" : command)")
    if !command.isEmpty { #expect(outcome.output.contains("dateline \(command)")) }
  }

  /// Events that were merged before, so that the pictures do not depend on what is extracted.
  private static let events = """
    {"id":"amri-14@dateline","title":"Hội nghị Bộ trưởng Thông tin ASEAN lần thứ 14","titles":{"vi":\
    "Hội nghị Bộ trưởng Thông tin ASEAN lần thứ 14"},"kind":"conference","when":"2018","status":\
    "expected","state":"expected","series":"amri","edition":14,"editions":[14],"place":{"text":\
    "Xin-ga-po","name":"Singapore","country":"SG","latitude":1.29,"longitude":103.85},"history":[{\
    "status":"expected","when":"2018","place":null,"document":"a","observation":0,"date":\
    "2016-03-18"}],"conflicts":[],"sources":[{"document":"a","observation":0,"url":\
    "https://example.org/a?b=c,d"}]}
    {"id":"b@dateline","title":"Gặp mặt 东盟, phần \\"hai\\"; 2","titles":{"vi":"x"},"kind":"session",\
    "when":"{2018-04-14,2018-04-17}","time":"09:30/11:00","zone":"+07:00","status":"held","state":\
    "held","history":[],"conflicts":[{"field":"when","value":"2018-04-15","certainty":0.4,"sources":\
    [{"document":"b","observation":0,"url":null}]}],"sources":[{"document":"a","observation":1,\
    "url":null},{"document":"b","observation":0,"url":null}]}
    {"id":"c@dateline","title":"Talks","titles":{"en":"Talks"},"kind":"session","when":"2018-05",\
    "status":"cancelled","state":"cancelled","history":[],"conflicts":[],"sources":[]}
    {"id":"d@dateline","title":"=Undated","titles":{"en":"=Undated"},"kind":"other","when":null,\
    "status":"proposed","state":"proposed","history":[],"conflicts":[],"sources":[]}

    """

  @Test(arguments: [
    ("timeline", ["timeline"]), ("upcoming", ["upcoming", "--as-of", "2017-01-01"]),
    ("json", ["timeline", "--format", "json"]), ("csv", ["export", "--format", "csv"]),
    ("ics", ["export"]),
    ("upcoming-ics", ["upcoming", "--as-of", "2017-01-01", "--format", "ics"]),
    ("ics-span", ["export", "--imprecise", "span", "--series", "amri"]),
    ("ics-omit", ["export", "--imprecise", "omit", "--kind", "conference"]),
    ("explain", ["explain", "--event", "b@dateline"]),
    ("upcoming-none", ["upcoming", "--as-of", "2030-01-01"]),
  ])
  func output(_ name: String, _ arguments: [String]) throws {
    let outcome = try Tool.run(arguments + ["-"], input: Data(Self.events.utf8))
    #expect(outcome.code == 0)
    try expectSnapshot(outcome.output + "--- standard error\n" + outcome.errors, name)
  }
}
