import Dateline

/// Turns the offsets of an extraction into those that the contract writes, code points.
struct LineOffsets {
  /// The code points of the text, and of the title that was given beside it.
  ///
  /// Both are nil where the offsets are code points already.
  private var text: CodePointOffsets?
  private var title: CodePointOffsets?

  /// Offsets that are code points already.
  init() {}

  /// The offsets of a document.
  init(of document: Document) {
    text = CodePointOffsets(utf8: document.utf8)
    title = document.statedTitle.map { CodePointOffsets(utf8: Array($0.utf8)) }
  }

  /// A range of the text.
  subscript(range: Range<Int>) -> Range<Int> { text?[range] ?? range }

  /// The range of a piece of evidence, which may stand in the title.
  func range(of evidence: Evidence) -> Range<Int>? {
    evidence.range.map { (evidence.source == .title ? title : nil)?[$0] ?? self[$0] }
  }

  /// The range of an observation's title, which may stand in the document's.
  func title(of observation: Observation) -> Range<Int> {
    let range = observation.titleRange
    guard let title else { return self[range] }
    let isInTitle = observation.evidence.contains {
      $0.field == .title && $0.source == .title && $0.range != nil
    }
    return isInTitle ? title[range] : self[range]
  }
}
