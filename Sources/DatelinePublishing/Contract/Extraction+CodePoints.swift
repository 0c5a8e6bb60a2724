public import Dateline

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
    let offsets = LineOffsets(of: document)
    var result = self
    result.anchor?.range = anchor?.range.map { offsets[$0] }
    result.mentions = mentions?.map { mention in
      var mention = mention
      mention.range = offsets[mention.range]
      return mention
    }
    result.observations = observations.map { observation in
      var observation = observation
      observation.titleRange = offsets.title(of: observation)
      observation.evidence = observation.evidence.map { evidence in
        var evidence = evidence
        evidence.range = offsets.range(of: evidence)
        return evidence
      }
      return observation
    }
    result.findings = findings.map { finding in
      var finding = finding
      finding.range = finding.range.map { offsets[$0] }
      return finding
    }
    return result
  }
}
