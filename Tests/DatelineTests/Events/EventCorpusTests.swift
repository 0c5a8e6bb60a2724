import Chronology
import Dateline
import Testing

@Suite("Corpora of events") struct EventCorpusTests {
  static let extractor = Extractor()

  private func extraction(of report: EventReport) -> Extraction {
    Self.extractor.extract(
      Document(text: report.text, language: report.language, published: report.published)
    )
  }

  @Test("Corpus", arguments: EventCorpus.reports)
  func findsWhatAnEditorWouldNote(report: EventReport) {
    let found = extraction(of: report).observations.map(EventCorpus.line)
    #expect(found == report.expected, "\(report.text)")
  }

  @Test("Every value has a quote or a derivation", arguments: EventCorpus.reports)
  func everyValueHasEvidence(report: EventReport) {
    let text = Array(report.text.utf8)
    for observation in extraction(of: report).observations {
      let fields = Set(observation.evidence.map(\.field))
      #expect(fields.isSuperset(of: observation.fieldsWithValues), "\(observation.title)")
      for evidence in observation.evidence {
        guard let range = evidence.range else { continue }
        #expect(evidence.quote == String(decoding: text[range], as: UTF8.self))
      }
    }
  }

  @Test("One event of a report is the main one", arguments: EventCorpus.reports)
  func oneEventIsTheMainOne(report: EventReport) {
    let observations = extraction(of: report).observations
    #expect(observations.count(where: \.isMain) == (observations.isEmpty ? 0 : 1))
  }

  @Test("Nothing was held after the report", arguments: EventCorpus.reports)
  func nothingWasHeldAfterTheReport(report: EventReport) {
    guard let day = report.published?.bounds?.upperBound else { return }
    for observation in extraction(of: report).observations where observation.status == .held {
      #expect(observation.when?.bounds.map { $0.lowerBound <= day } ?? true)
    }
  }

  @Test func aThirdOfTheReportsHaveNoEvent() {
    for language in [Language.vietnamese, Language.english] {
      let reports = EventCorpus.reports.filter { $0.language == language.id }
      #expect(reports.count >= 60)
      #expect(reports.count(where: \.expected.isEmpty) * 10 >= reports.count * 3)
    }
  }
}

extension Observation {
  /// The fields that have a value.
  fileprivate var fieldsWithValues: Set<Evidence.Field> {
    var fields: Set<Evidence.Field> = [.title, .kind, .status]
    if when != nil { fields.insert(.when) }
    if !alternatives.isEmpty { fields.insert(.alternatives) }
    if time != nil { fields.insert(.time) }
    if zone != nil { fields.insert(.zone) }
    if place != nil { fields.insert(.place) }
    if mode != nil { fields.insert(.mode) }
    if series != nil { fields.insert(.series) }
    if edition != nil { fields.insert(.edition) }
    if !previous.isEmpty { fields.insert(.previous) }
    if host != nil { fields.insert(.host) }
    if chair != nil { fields.insert(.chair) }
    if organiser != nil { fields.insert(.organiser) }
    if theme != nil { fields.insert(.theme) }
    if !participants.isEmpty { fields.insert(.participants) }
    if recurrence != nil { fields.insert(.recurrence) }
    if isMain { fields.insert(.main) }
    return fields
  }
}
