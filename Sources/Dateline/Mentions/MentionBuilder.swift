import Chronology

/// Makes the public mention of an expression.
struct MentionBuilder {
  let lexicon: Lexicon

  /// What a mention says, before it is written down.
  ///
  /// Nothing in it counts references: it is filled in step by step, and the mention, which does, is
  /// made of it once.
  struct Draft {
    var kind = Timex.Kind.date
    var meaning = Resolver.Meaning.reference(.present)
    var modifier: Timex.Modifier?
    var value: Resolver.Value?
    var time: ClockSpan?
    var certainty = ComponentCertainty()
    var anchor: Anchor.Source?

    /// Takes what the words of a date mean.
    mutating func take(_ resolution: Resolver.Resolution, third: Timex.Modifier?) {
      value = resolution.value
      meaning = resolution.meaning
      modifier = third
      certainty = resolution.certainty
      anchor = resolution.anchor
      kind = .date
      if case .date(_, _?) = meaning { kind = .time }
    }
  }

  /// What an expression says beside its date; as little in it as in a draft.
  struct Setting {
    var range: Range<Int>
    var rule: Int32
    var modifier: Timex.Modifier?
    var isApproximate: Bool
    var isYearly: Bool
    var dayCount: Int8
    var clock: ClockSpan?
    var zone: Int32?
    /// It is a time of day that stands by itself.
    var isClock = false

    /// That of an expression, which is read where it is and not copied.
    @inline(__always)
    init(of index: Int, in expressions: [Expression]) {
      range = expressions[index].range
      rule = expressions[index].rule
      modifier = expressions[index].modifier
      isApproximate = expressions[index].isApproximate
      isYearly = expressions[index].isYearly
      dayCount = expressions[index].dayCount
      clock = expressions[index].clock
      zone = expressions[index].zone
    }
  }

  /// Appends the mention of an expression; returns false where it means nothing.
  ///
  /// `day` is set to the day that the mention names, or the first of its range, where it names one.
  func append(
    _ index: Int,
    of expressions: [Expression],
    _ lists: borrowing DateLists,
    _ context: Resolver.Context,
    to mentions: inout [Mention],
    _ findings: inout [Finding],
    day: inout EDTFDate?
  ) -> Bool {
    var draft = Draft()
    var setting = Setting(of: index, in: expressions)
    switch expressions[index].content {
    case .nothing: return false
    case .reference(let reference): draft.meaning = .reference(reference)
    case .duration(let period): (draft.kind, draft.meaning) = (.duration, .period(period))
    case .set(let period, let weekday):
      draft.kind = .set
      if let period {
        draft.meaning = .period(period)
      } else if let weekday {
        draft.meaning = .weekday(weekday)
      }
    case .clock(let span, let part):
      guard let time = span.map({ Timex.TimeOfDay.clock($0) }) ?? part.map({ .part($0) }) else {
        return false
      }
      (draft.kind, draft.meaning) = (.time, .time(time))
      draft.time = span
      setting.isClock = true
    case .date(let date):
      let resolution = Resolver.resolve(date, context)
      draft.take(resolution, third: date.third)
      if let fault = resolution.fault { findings.append(fault.finding(at: setting.range)) }
    case .range(let start, let end):
      range(start, end, setting, context, &draft, &findings)
    case .list, .alternatives:
      appendSeveral(
        expressions[index].content,
        lists,
        setting,
        context,
        to: &mentions,
        &findings,
        &day
      )
      return true
    }
    finish(&draft, setting)
    mentions.append(mention(draft, setting))
    day = draft.value?.explicitDay
    return true
  }

  /// The mention that a draft says, all but a set.
  @inline(__always)
  func mention(_ draft: Draft, _ setting: Setting) -> Mention {
    Mention(
      range: setting.range,
      timex: Timex(draft.kind, draft.meaning.timex, modifier: draft.modifier),
      value: draft.value?.edtf,
      alternatives: [],
      time: draft.time,
      zone: setting.zone == nil ? nil : zone(setting),
      certainty: draft.certainty,
      anchor: draft.anchor,
      rule: lexicon.grammar.ruleNames[Int(setting.rule)]
    )
  }

  /// The zone that the words name beside a time; "local time" is no zone but that of the place.
  private func zone(_ setting: Setting) -> Zone? {
    guard setting.isClock || setting.clock != nil, let place = setting.zone else { return nil }
    let name = lexicon.zones[Int(place)]
    return name == "local" ? nil : Zone(rawValue: name)
  }

  /// Adds what was said of the whole: the repetition, the time of day, "about", "before".
  func finish(_ draft: inout Draft, _ setting: Setting) {
    if setting.isYearly { repeatYearly(&draft) }
    if let modifier = setting.modifier { draft.modifier = modifier }
    if let clock = setting.clock {
      draft.time = clock
      if case .date(let value, _) = draft.meaning {
        draft.meaning = .date(value, .clock(clock))
        draft.kind = .time
      }
    }
    guard setting.isApproximate || draft.modifier == .approximate else { return }
    if draft.kind == .date || draft.value != nil {
      draft.modifier = draft.modifier ?? .approximate
      draft.value = draft.value?.approximated
    } else if draft.kind == .duration {
      draft.modifier = .approximate
    }
  }

  /// "8/8 hằng năm": a repetition, of which TIMEX3 keeps the day.
  private func repeatYearly(_ draft: inout Draft) {
    draft.value = nil
    draft.anchor = nil
    draft.certainty = ComponentCertainty()
    guard case .date(.date(let date), _) = draft.meaning,
      let yearly = EDTFDate(
        year: nil,
        month: date.month == 0 ? nil : Int(date.month),
        day: date.day == 0 ? nil : Int(date.day)
      )
    else { return }
    draft.kind = .set
    draft.meaning = .date(.date(yearly), nil)
    draft.modifier = nil
  }
}

extension Resolver.Fault {
  /// What is told of it.
  func finding(at range: Range<Int>) -> Finding {
    switch self {
    case .weekdayMismatch:
      Finding(
        .weekdayMismatch,
        at: range,
        "the weekday named is not the weekday of the date"
      )
    case .impossibleDate:
      Finding(
        .impossibleDate,
        at: range,
        "no calendar has this day; it was left without a value"
      )
    }
  }
}
