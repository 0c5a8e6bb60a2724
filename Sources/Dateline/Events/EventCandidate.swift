/// An event of a sentence with its tokens, before it is dated.
struct EventCandidate {
  var draft: EventDraft
  var title: Range<Int>
  var head: Range<Int>
  /// Its language's titles run forward from the head word.
  var runsForward = false
  /// Named by a verb rather than by a noun.
  var isAct = false
}
