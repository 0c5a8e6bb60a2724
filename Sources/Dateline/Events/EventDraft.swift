import Chronology

/// An event as one sentence tells it, before what other sentences say of it is added.
///
/// A class, as it has many fields and goes through many hands. Its arrays are set anew rather than
/// changed in place, as every look at them would else be checked for a change at the same time.
final class EventDraft {
  var kind: EventKind
  /// The bytes of the title and of the head word.
  var title: Range<Int>
  var head: Range<Int>
  var rule: Rule
  /// How many words the title has beside the head.
  var detail: Int
  var editions: [Int] = []
  var editionRange: Range<Int>?
  var series: Int?
  var seriesRange: Range<Int>?
  /// The index of the mention that dates it.
  var mention: Int?
  /// The headline names it, in other words perhaps.
  var isOfHeadline = false
  /// It is told in a line that begins with its day.
  var isOfLine = false
  /// The mention of the day on which it was put off or called off.
  var decided: Int?
  /// Its date stands before its title.
  var isAfterDate = false
  /// Its language says by the verb what is over.
  var marksPast = false
  /// How far its date stands from its title; 0 where it stands right beside it.
  var bond = 0
  /// Nothing but a small word stands between its head word and its date: "Polling is on 5 May".
  var isDirect = false
  /// The mention of its last day, where another expression states it.
  var endMention: Int?
  /// The mention of a time of day that stands without a date: "Time: 9.30 a.m.".
  var clock: Int?
  /// A repetition.
  var recurrence: Int?
  var status: EventStatus?
  var statusRange: Range<Int>?
  var tense: Int8 = 0
  /// The sentence tells what happens regularly.
  var isHabitual = false
  var places: [PlaceDraft] = []
  var mode: (AttendanceMode, Range<Int>)?
  var host: Range<Int>?
  var chair: Range<Int>?
  var organiser: Range<Int>?
  var theme: Range<Int>?
  /// Who takes part: the bytes of the name, of the role, and the country.
  var participants: [ParticipantDraft] = []
  /// The mentions of dates that it had before.
  var previous: [Int] = []
  /// The places that it had before.
  var previousPlaces: [PlaceDraft] = []
  /// The date is that of its opening (0) or its end (1).
  var opening: Int?
  /// Its opening is what is told: "Khai mạc Hội nghị", "phiên khai mạc Kỳ họp".
  var isOpening = false
  var sentence: Int
  var paragraph: Int
  /// Only the head word, without a name: "the meeting".
  var isBare: Bool
  /// Only a word that points back: "it", "sự kiện này".
  var isReference = false
  /// The acronym that points back to an event: "VITM diễn ra từ ...".
  var acronym: Range<Int>?
  /// The town that its name ends with: "Liên hoan Phim quốc tế Hà Nội".
  var titlePlace: PlaceDraft?
  /// A meeting with the press.
  var isPress = false
  /// What a press conference is about, which has a day of its own.
  var isTopic = false
  /// Several of the kind: "related meetings".
  var isPlural = false
  /// Only the head word and an edition: "the 9th forum".
  var isNumbered = false
  /// Its title has a name: an edition, or a word with a capital beside the head word.
  var hasName = false
  /// Its head word means an event only with a name.
  var isWeak = false
  /// A verb that says no more than that it happens stands behind it: "takes place", "diễn ra".
  var isHappening = false
  /// It is where the event told before is: "had met there", "tại đây".
  var isThere = false
  /// Only says what another event is: "the first exhibition of its kind".
  var isPredicate = false
  /// The date is that of a plan that no longer holds, and no other is told.
  var isFormerDate = false
  /// The date is that of the new plan.
  var isOnwardDate = false
  /// The sentence that told of it last.
  var lastSentence = 0
  /// Where something was said or done: "at the summit".
  var isOccasion = false
  /// Only referred to: "after the congress".
  var isBackground = false
  /// Another event is part of it: "on the sidelines of the summit".
  var isFrame = false
  /// The event that it is part of, as its sentence tells.
  var frame: EventDraft?
  /// The event that it tells more of, where another one is part of it.
  weak var absorber: EventDraft?
  /// Somebody holds it, as is told here: "tổ chức cuộc họp".
  var isIntroduced = false
  /// Its head word stands for games too: "đại hội".
  var isGames = false
  /// Its title has a word with a capital, in languages whose names have one.
  var isProper = true
  /// Its title names where it is: "Singapore Open".
  var namesPlace = false
  /// Something is told that has to do with it: "tickets for the festival".
  var isConcern = false

  init(
    kind: EventKind,
    title: Range<Int>,
    head: Range<Int>,
    rule: Rule,
    detail: Int,
    sentence: Int,
    paragraph: Int,
    isBare: Bool
  ) {
    self.kind = kind
    self.title = title
    self.head = head
    self.rule = rule
    self.detail = detail
    self.sentence = sentence
    self.paragraph = paragraph
    self.isBare = isBare
  }

  /// What in the text named it.
  enum Rule: String { case head, act, outcome, reference, series, named, listed }
}

/// Somebody who takes part, as the text names them.
struct ParticipantDraft {
  var name: Range<Int>
  var role: Range<Int>?
  var country: String?
}

/// A place in the text, with what the gazetteer knows.
///
/// Without references, so that readers hand it on at no cost.
struct PlaceDraft {
  var range: Range<Int>
  var entry: Int?
  var country: PlaceFacts.Country?
  /// Named after a preposition of place.
  var hasLead: Bool
  /// The subject of a verb of hosting.
  var isHost = false
  /// A house of which no town is known: "at the Landmark Hotel", "at the Vietnam Exhibition Centre".
  var isHouse = false
  /// From the agency's dateline rather than from the sentence.
  var isDateline = false
}
