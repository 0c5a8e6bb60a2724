public import Dateline

/// Turns UTF-8 offsets of a text into offsets in code points, the unit of the JSON contract.
struct CodePoints {
  private let utf8: [UInt8]
  // The number of code points before every 256th byte, so an offset costs one short count.
  private var before: [Int] = []

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    before.reserveCapacity(utf8.count / 256 + 1)
    var count = 0
    for (index, byte) in utf8.enumerated() {
      if index % 256 == 0 { before.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    if utf8.count % 256 == 0 { before.append(count) }
  }

  /// The number of code points before a byte; an offset outside the text is taken to its end.
  subscript(offset: Int) -> Int {
    let offset = min(max(offset, 0), utf8.count)
    let block = offset / 256
    return utf8[(block * 256)..<offset].reduce(into: before[block]) { count, byte in
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }

  subscript(range: Range<Int>) -> Range<Int> {
    let (start, end) = (self[range.lowerBound], self[range.upperBound])
    return start..<max(start, end)
  }
}

extension Extraction {
  /// The same extraction with its offsets in code points, as the JSON contract writes them.
  ///
  /// An extraction that was read from a line has such offsets already, since the line carries no
  /// text. Merging takes offsets only to put a document's observations in order and to cite them,
  /// so it reads either kind; the commands always give it this kind, and so the same articles make
  /// the same events whether or not their extractions were written down between.
  ///
  /// - Parameter document: The document that the extraction was made from.
  /// - Returns: The extraction with offsets in code points.
  public func inCodePoints(of document: Document) -> Extraction {
    let text = CodePoints(document.utf8)
    let title = document.statedTitle.map { CodePoints(Array($0.utf8)) }
    var result = self
    result.anchor?.range = anchor?.range.map { text[$0] }
    result.mentions = mentions?.map { mention in
      var mention = mention
      mention.range = text[mention.range]
      return mention
    }
    result.observations = observations.map { observation in
      var observation = observation
      var ownsTitle = false
      observation.evidence = observation.evidence.map { evidence in
        var evidence = evidence
        if let range = evidence.range {
          let inTitle = evidence.source == .title ? title : nil
          if inTitle != nil, evidence.field == .title { ownsTitle = true }
          evidence.range = (inTitle ?? text)[range]
        }
        return evidence
      }
      observation.titleRange = ((ownsTitle ? title : nil) ?? text)[observation.titleRange]
      return observation
    }
    result.findings = findings.map { finding in
      var finding = finding
      finding.range = finding.range.map { text[$0] }
      return finding
    }
    return result
  }
}
