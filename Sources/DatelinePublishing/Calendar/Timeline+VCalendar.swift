import Chronology
public import Dateline
public import ICalendar

extension VCalendar {
  /// Makes a feed of a timeline.
  ///
  /// An event without a date that a calendar could show is not in it, nor one that a source denies;
  /// `FeedEntries` counts them.
  public init(_ timeline: Timeline, options: FeedOptions = FeedOptions()) {
    self.init(FeedEntries(timeline.events, options: options), options: options)
  }

  /// Makes a feed of entries.
  public init(_ entries: FeedEntries, options: FeedOptions = FeedOptions()) {
    self.init(name: options.name, events: entries.entries)
    refreshInterval = options.refreshInterval
    color = options.color
    lastModified = entries.entries.map(\.stamp).max()
  }
}

/// The entries of a feed, and how many events are not in it.
public struct FeedEntries: Hashable, Sendable {
  /// The entries in the order of the events; an event of several separate days has one for each.
  public private(set) var entries: [VEvent] = []

  /// How many events have no date that a calendar could show.
  public private(set) var undated = 0

  /// How many events have a date but no day, and were left out for that.
  public private(set) var imprecise = 0

  /// How many events a source denies.
  public private(set) var denied = 0

  /// Why an entry is in the feed without its repetition, or not at all.
  public private(set) var faults: [ICalendarError] = []

  /// Makes the entries of events.
  public init(_ events: [Event], options: FeedOptions = FeedOptions()) {
    for event in events {
      if event.state == .denied {
        denied += 1
      } else if let when = event.best.when, let date = FeedDate(when) {
        append(event, on: date, options)
      } else {
        undated += 1
      }
    }
  }

  /// Takes an entry in, so that one that no calendar can hold does not stop the others.
  private mutating func add(_ entry: VEvent) {
    guard let fault = entry.fault else { return entries.append(entry) }
    faults.append(fault)
    guard fault.code == .invalidRule else { return }
    var single = entry
    single.recurrenceRule = nil
    if single.fault == nil { entries.append(single) }
  }

  private mutating func append(_ event: Event, on date: FeedDate, _ options: FeedOptions) {
    let words = FeedWords(language: event.titleLanguage)
    let (time, zone) = (event.best.time, event.best.zone)
    let when = event.best.when.map(words.date) ?? ""
    switch date {
    case .days(let days):
      let moment =
        days.lowerBound == days.upperBound
        ? FeedMoment(day: days.lowerBound, time: time, zone: zone)
        : FeedMoment(days: days, time: time)
      add(event.entry(at: moment, words))
    case .each(let days):
      for day in days {
        var entry = event.entry(at: FeedMoment(day: day, time: time, zone: zone), words)
        entry.uid += "-\(day)"
        add(entry)
      }
    case .oneEnd(let day, let isStart):
      let mark = isStart ? words.endUnknown : words.startUnknown
      add(
        event.entry(at: FeedMoment(days: day...day, time: time), words, mark: "\(when), \(mark)")
      )
    case .window(let window):
      guard options.imprecise != .omit else {
        imprecise += 1
        return
      }
      let days = options.imprecise == .span ? window : window.lowerBound...window.lowerBound
      var mark = "\(when), \(words.dayUnknown)"
      if case .oneOf? = event.best.when { mark = when }
      if window.lowerBound == window.upperBound { mark = words.dayUncertain }
      var entry = event.entry(
        at: FeedMoment(days: days, time: time),
        words,
        mark: mark
      )
      if entry.status != .cancelled { entry.status = .tentative }
      add(entry)
    }
  }
}

extension Event {
  /// One entry of the event.
  ///
  /// - Parameters:
  ///   - moment: When it begins and ends.
  ///   - words: The words to add.
  ///   - mark: What is not known of the date, for the title.
  /// - Returns: The entry.
  fileprivate func entry(at moment: FeedMoment, _ words: FeedWords, mark: String? = nil) -> VEvent {
    let stamps = FeedStamp(self)
    var entry = VEvent(
      uid: id,
      stamp: stamps.stamp,
      start: moment.start,
      end: moment.end,
      summary: summary(words, mark: mark, time: moment.leavesTimeOut ? best.time : nil)
    )
    entry.lastModified = stamps.stamp
    entry.sequence = stamps.sequence
    entry.status = calendarStatus
    entry.description = feedDescription(words)
    entry.location = location(words)
    if let latitude = best.place?.latitude, let longitude = best.place?.longitude {
      entry.position = GeoPosition(latitude: latitude, longitude: longitude)
    }
    entry.url = sources.lazy.compactMap { $0.url.flatMap(CalendarURI.init) }.first
    entry.categories = [best.kind.rawValue] + (best.series.map { [$0] } ?? [])
    if let partOf { entry.relatedTo = [RelatedEvent(uid: partOf)] }
    entry.recurrenceRule = best.recurrence?.rrule.flatMap(RecurrenceRule.init)
    if let when = best.when, let edtf = XProperty(name: "X-DATELINE-EDTF", value: when.description)
    {
      entry.xProperties = [edtf]
    }
    return entry
  }

  /// The title, with what a client's list would not show: that the day, the zone or the event
  /// itself is not to be counted on.
  private func summary(_ words: FeedWords, mark: String?, time: ClockSpan?) -> String {
    var summary = best.title
    if let time {
      summary += best.zone == nil ? " [\(time), \(words.zoneUnknown)]" : " [\(time)]"
    }
    if let mark { summary += " [\(mark)]" }
    if state == .cancelled || state == .postponed { summary += " [\(words.state(state))]" }
    return summary
  }

  private func location(_ words: FeedWords) -> String? {
    var names: [String] = []
    var seen: Set<[String?]> = []
    for place in [best.place].compactMap({ $0 }) + best.places
    where seen.insert([place.name, place.country]).inserted {
      // An agency's dateline is written in capitals, which is no name for a map.
      let isShouted = place.text.count > 3 && place.text == place.text.uppercased()
      names.append(isShouted ? place.name : place.text)
    }
    if names.isEmpty { return best.mode == .online ? words.online : nil }
    return names.joined(separator: "; ")
  }

  /// The nearest `STATUS`, of which iCalendar has three (RFC 5545, 3.8.1.11).
  private var calendarStatus: VEvent.Status {
    switch state {
    case .proposed, .expected, .postponed, .unconfirmed: .tentative
    case .scheduled, .held, .ongoing, .moved: .confirmed
    case .cancelled, .denied: .cancelled
    }
  }
}
