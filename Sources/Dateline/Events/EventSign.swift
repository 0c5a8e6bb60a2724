/// What a word near an event's head word says of it; the values of the class `sign`.
struct EventSign: OptionSet, Sendable {
  let rawValue: Int32

  /// Many of them are meant: "several meetings", "các hội nghị".
  static let plural = EventSign(rawValue: 1)

  /// A head word that means an event only with a name: "lễ", "show".
  static let weak = EventSign(rawValue: 2)

  /// It begins a line below a picture or the name of a source.
  static let caption = EventSign(rawValue: 4)

  /// The head word after it is a verb: "will showcase".
  static let auxiliary = EventSign(rawValue: 8)

  /// The head word before it only describes it: "conference room".
  static let compound = EventSign(rawValue: 16)

  /// The plan after it no longer holds: "originally", "ban đầu".
  static let former = EventSign(rawValue: 32)

  /// The event after it is only referred to: "documents of the congress".
  static let background = EventSign(rawValue: 64)

  /// The plan after it is the new one: "to", "sang".
  static let onward = EventSign(rawValue: 128)

  /// Whoever does something follows: "do", "by".
  static let agent = EventSign(rawValue: 256)

  /// What follows only says what the event is: "will be the first exhibition".
  static let predicate = EventSign(rawValue: 512)

  /// What stands before an event's name has to do with it and happens on its own: "tickets for".
  static let concern = EventSign(rawValue: 1024)

  /// A law or a contract, whose year dates no event.
  static let document = EventSign(rawValue: 2048)

  /// What follows a title behind a comma and belongs to it: "nhiệm kỳ 2025-2030".
  static let tail = EventSign(rawValue: 4096)

  /// What an event is about follows: "summit on haze".
  static let topic = EventSign(rawValue: 8192)

  /// Another name of what was told follows: "also known as".
  static let alias = EventSign(rawValue: 16384)

  /// People who take part for the countries or bodies that follow: "leaders of".
  static let group = EventSign(rawValue: 32768)

  /// The place of what was told before: "there", "tại đây".
  static let there = EventSign(rawValue: 65536)

  /// What follows holds what else the sentence tells: "on the sidelines of", "trong khuôn khổ".
  static let frame = EventSign(rawValue: 131072)

  /// Somebody goes somewhere, and what is dated is that: "arrived on Monday for a summit".
  static let travel = EventSign(rawValue: 262144)

  /// What was before, which a plan may have been: "trước đó,".
  static let earlier = EventSign(rawValue: 524288)

  /// A word for a meeting that stands for games too: "đại hội".
  static let games = EventSign(rawValue: 1_048_576)

  /// A number follows that belongs to it: "lớp 10", "quốc lộ 1".
  static let counted = EventSign(rawValue: 2_097_152)

  /// People who meet: "ministers", "leaders of".
  static let people = EventSign(rawValue: 4_194_304)

  /// Whom one meets follows: "talks with".
  static let partner = EventSign(rawValue: 8_388_608)

  /// The number of the event before it is that of the name behind it: "12th edition of".
  static let numbering = EventSign(rawValue: 16_777_216)

  /// A head word that is a name by itself: "Tour de France".
  static let named = EventSign(rawValue: 33_554_432)

  /// A body whose name goes on, perhaps with a word for an event: "Association of".
  static let organisation = EventSign(rawValue: 67_108_864)

  /// The event behind it is to come: "the next edition of".
  static let next = EventSign(rawValue: 134_217_728)

  /// A word that means an event only with a name in quotation marks: "trưng bày", "chương trình".
  static let quoted = EventSign(rawValue: 268_435_456)

  /// A meeting with the press, whose day is not that of what it tells: "họp báo công bố".
  static let press = EventSign(rawValue: 536_870_912)

  /// A part of the event behind it, with a number of its own: "second phase of".
  static let phase = EventSign(rawValue: 1_073_741_824)

  private static let names: [(String, EventSign)] = [
    ("plural", plural), ("weak", weak), ("caption", caption), ("auxiliary", auxiliary),
    ("compound", compound), ("former", former), ("background", background), ("onward", onward),
    ("agent", agent), ("predicate", predicate), ("concern", concern), ("document", document),
    ("tail", tail), ("topic", topic), ("alias", alias), ("group", group),
    ("there", there), ("frame", frame), ("travel", travel),
    ("earlier", earlier), ("games", games), ("counted", counted),
    ("people", people), ("partner", partner), ("numbering", numbering), ("named", named),
    ("organisation", organisation),
    ("next", next), ("quoted", quoted), ("press", press), ("phase", phase),
  ]

  init(rawValue: Int32) { self.rawValue = rawValue }

  /// The sign of a name in the lexicon format.
  init?(name: String) {
    guard let found = EventSign.names.first(where: { $0.0 == name })?.1 else { return nil }
    self = found
  }
}

/// What somebody does for an event; the values of the class `doing`.
enum EventRole: String, CaseIterable, Sendable {
  case host, chair, organiser, participant
}

extension EventRole {
  /// The value of a word for hosting.
  static let hostIndex = 0
}
