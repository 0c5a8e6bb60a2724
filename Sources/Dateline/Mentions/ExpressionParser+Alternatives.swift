import Chronology

/// Dates of which one is meant.
extension ExpressionParser {
  /// "26-28 October or 3-5 November": no EDTF set holds intervals, so they stay beside each other.
  mutating func readAlternatives(
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ expression: inout Expression
  ) {
    guard mayJoin(at: expression.end, tokens),
      joiner(at: expression.end, tokens)?.0.kind == .or, let first = expression.content.choice
    else { return }
    var choices = [first]
    while choices.count < ExpressionParser.maximumElements,
      mayJoin(at: expression.end, tokens),
      let (joiner, next) = joiner(at: expression.end, tokens), joiner.kind == .or,
      let first = alternative(at: next, tokens, text),
      let group = group(
        first,
        Prefix(hasLead: true, namesDay: true, start: expression.end, end: next),
        tokens,
        text
      ),
      let choice = group.content.choice
    {
      choices.append(choice)
      expression.end = group.end
      expression.spanEnd = group.spanEnd
    }
    guard choices.count > 1 else { return }
    for index in choices.indices.dropLast().reversed() {
      choices[index].lend(from: choices[index + 1])
    }
    for index in choices.indices.dropFirst() { choices[index].lend(from: choices[index - 1]) }
    expression.content = .alternatives(lists.add(choices))
  }

  /// The first element of an alternative; "from" may stand before it.
  private mutating func alternative(
    at index: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Element? {
    var index = index
    if let from = phrases.longest(
      at: index,
      in: tokens,
      classes: LexicalClass.from.mask
    ), from.end < tokens.count, !tokens[from.end].traits.contains(.afterLine) {
      index = from.end
    }
    guard var element = element(at: index, tokens, text, isYears: false) else { return nil }
    complete(&element, tokens, text, afterComma: true)
    return element
  }
}

extension Expression.Content {
  /// A date or a range as one of several choices.
  var choice: Expression.Choice? {
    switch self {
    case .date(let date) where !date.isRelative: Expression.Choice(start: date)
    case .range(let start, let end) where !start.isOnlyRelative:
      Expression.Choice(start: start, end: end)
    default: nil
    }
  }
}

extension Expression.Choice {
  /// Takes the year that it lacks from the choice beside it.
  mutating func lend(from other: Expression.Choice) {
    start.inherit(from: other.start)
    end?.inherit(from: other.end ?? other.start)
  }
}
