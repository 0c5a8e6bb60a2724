extension ObservationBuilder {
  /// Cites the event that one is part of, by its words, and by series and edition where it has them.
  func whole(_ draft: EventDraft, _ observation: inout Observation) {
    guard let frame = draft.frame else { return }
    let whole = frame.absorber ?? frame
    guard whole !== draft, !whole.isBare || whole.mention != nil else { return }
    let rule =
      if let series = whole.series, let edition = whole.editions.first {
        Evidence.partRule(series: lexicon.seriesIDs[series], edition: edition)
      } else {
        "part-of"
      }
    cite(.partOf, whole.title, rule, nil, &observation)
  }
}
