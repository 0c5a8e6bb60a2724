extension ICalendarIssue.Code {
  /// What is known of a rule beside its name.
  struct Rule {
    let severity: ICalendarIssue.Severity
    let section: String
    let hint: String

    init(_ severity: ICalendarIssue.Severity, _ section: String, _ hint: String) {
      self.severity = severity
      self.section = section
      self.hint = hint
    }
  }

  /// The severity, the source and the remedy of each rule.
  var rule: Rule {
    switch self {
    // The file
    case .emptyInput:
      .init(
        .error,
        "RFC 5545, 3.4",
        "Write BEGIN:VCALENDAR, VERSION, PRODID, a component and END:VCALENDAR."
      )
    case .tooLarge: .init(.error, "", "Split the calendar, or raise the limit.")
    case .notACalendar:
      .init(
        .error,
        "RFC 5545, 3.4",
        "Begin with the line BEGIN:VCALENDAR; a web page or another format is no calendar."
      )
    case .byteOrderMark: .init(.warning, "RFC 5545, 3.1.4", "Leave out the first three octets.")
    case .bareLineFeed: .init(.warning, "RFC 5545, 3.1", "End every line with CR LF.")
    case .bareCarriageReturn:
      .init(
        .error,
        "RFC 5545, 3.1",
        #"End every line with CR LF; write a line end inside a text as \n."#
      )
    case .lineTooLong:
      .init(
        .warning,
        "RFC 5545, 3.1",
        "Fold it: CR LF and a blank, never inside a character."
      )
    case .lineOverLimit: .init(.error, "", "Shorten the value, or raise the limit.")
    case .blankLine: .init(.warning, "RFC 5545, 3.1", "Remove it.")
    case .emptyContinuation: .init(.warning, "RFC 5545, 3.1", "Remove it; some readers refuse it.")
    case .strayContinuation:
      .init(
        .error,
        "RFC 5545, 3.1",
        "Remove the blank, or join the line to the one before."
      )
    case .splitCharacter: .init(.warning, "RFC 5545, 3.1", "Fold between characters.")
    case .noFinalLineEnd: .init(.warning, "RFC 5545, 3.1", "End the file with CR LF.")
    case .controlCharacter: .init(.error, "RFC 5545, 3.1", "Remove it.")
    case .invalidUTF8: .init(.error, "RFC 5545, 3.1.4", "Write the file in UTF-8.")
    case .malformedLine:
      .init(
        .error,
        "RFC 5545, 3.1",
        "Write NAME, its parameters, a colon and the value; fold long lines with a blank."
      )
    case .malformedParameter:
      .init(
        .error,
        "RFC 5545, 3.2",
        "Write ;NAME=VALUE and put values with , ; or : in quotes."
      )
    case .repeatedParameter:
      .init(
        .warning,
        "RFC 5545, 3.2",
        "Write it once, its values separated by commas."
      )
    // Components
    case .mismatchedEnd:
      .init(
        .error,
        "RFC 5545, 3.6",
        "Close components in the reverse order of their opening."
      )
    case .unclosedComponent: .init(.error, "RFC 5545, 3.6", "Add the missing END line.")
    case .endWithoutBegin: .init(.error, "RFC 5545, 3.6", "Remove it, or add the missing BEGIN.")
    case .nestingTooDeep: .init(.error, "", "Close components before the next begins.")
    case .misplacedComponent: .init(.error, "RFC 5545, 3.6", "Close the outer component first.")
    case .unknownComponent: .init(.note, "RFC 5545, 3.6", "Readers ignore it.")
    case .contentAfterCalendar: .init(.error, "RFC 5545, 3.4", "Remove it.")
    case .severalCalendars:
      .init(
        .warning,
        "RFC 5545, 3.4",
        "Publish one calendar in a file; some clients read only the first."
      )
    case .noComponents: .init(.error, "RFC 5545, 3.6", "Add at least one event.")
    case .propertyAfterComponent:
      .init(
        .error,
        "RFC 5545, 3.6",
        "Put the calendar's own properties first."
      )
    case .misplacedProperty: .init(.warning, "RFC 5545, 3.6", "Move it to its component.")
    case .unknownProperty: .init(.note, "RFC 5545, 3.8.8.1", "Begin names of your own with X-.")
    case .tooManyProperties: .init(.error, "", "Split the component, or raise the limit.")
    case .repeatedProperty: .init(.error, "RFC 5545, 3.6", "Keep one.")
    // The calendar
    case .missingVersion: .init(.error, "RFC 5545, 3.7.4", "Add VERSION:2.0.")
    case .wrongVersion: .init(.error, "RFC 5545, 3.7.4", "Write VERSION:2.0.")
    case .missingProductID:
      .init(
        .error,
        "RFC 5545, 3.7.3",
        "Add PRODID with a name of the program."
      )
    case .methodInFeed:
      .init(
        .warning,
        "RFC 5545, 3.7.2",
        "Leave METHOD out of a feed; some clients then ask for replies or refuse it."
      )
    case .unknownMethod: .init(.warning, "RFC 5546, 1.4", "Leave METHOD out of a feed.")
    case .unknownScale: .init(.warning, "RFC 5545, 3.7.1", "Write CALSCALE:GREGORIAN or nothing.")
    // Events
    case .missingUID:
      .init(
        .error,
        "RFC 5545, 3.8.4.7",
        "Give each event a UID that never changes."
      )
    case .missingStamp:
      .init(
        .error,
        "RFC 5545, 3.8.7.2",
        "Write when this version of the event was made."
      )
    case .missingStart: .init(.error, "RFC 5545, 3.8.2.4", "Write when it begins.")
    case .missingEnd:
      .init(
        .warning,
        "MS-STANXICAL",
        "Write DTEND; Exchange refuses an event without one."
      )
    case .missingSummary:
      .init(
        .note,
        "RFC 5545, 3.8.1.12",
        "Write a title; clients show an empty line."
      )
    case .duplicateUID: .init(.error, "RFC 5545, 3.8.4.7", "Give each event its own UID.")
    case .overrideWithoutMaster:
      .init(
        .warning,
        "RFC 5545, 3.8.4.4",
        "Add the repeating event, or remove the RECURRENCE-ID."
      )
    case .overrideType:
      .init(
        .error,
        "RFC 5545, 3.8.4.4",
        "Use a day for days and a time for times."
      )
    case .endAndDuration: .init(.error, "RFC 5545, 3.6.1", "Keep one of them.")
    case .endBeforeStart: .init(.error, "RFC 5545, 3.8.2.2", "Correct DTEND.")
    case .emptyDay: .init(.error, "RFC 5545, 3.8.2.2", "Write the day after the last one.")
    case .zeroLength: .init(.note, "RFC 5545, 3.8.2.2", "Write a later DTEND if the end is known.")
    case .endType: .init(.error, "RFC 5545, 3.8.2.2", "Use a day for both or a time for both.")
    case .veryLongEvent:
      .init(
        .note,
        "",
        "Clients show a bar on every one of them; mark one day if the date is only imprecise."
      )
    case .modifiedBeforeCreated:
      .init(
        .warning,
        "RFC 5545, 3.8.7.3",
        "Correct one of them; clients compare LAST-MODIFIED to find changes."
      )
    case .incompleteAlarm:
      .init(
        .error,
        "RFC 5545, 3.6.6",
        "Add it, or leave alarms out of a feed."
      )
    // Dates and times
    case .dateSyntax:
      .init(
        .error,
        "RFC 5545, 3.3.5",
        "Write 20160317, 20160317T093000Z or 20160317T093000 with TZID."
      )
    case .noSuchDay: .init(.error, "RFC 5545, 3.3.4", "Correct the date.")
    case .noSuchTime:
      .init(
        .error,
        "RFC 5545, 3.3.12",
        "Correct the time; midnight is 000000 of the next day."
      )
    case .missingValueDate: .init(.error, "RFC 5545, 3.2.20", "Write ;VALUE=DATE before the colon.")
    case .valueType: .init(.error, "RFC 5545, 3.2.20", "Correct VALUE or the value.")
    case .notUTC: .init(.error, "RFC 5545, 3.8.7", "End it in Z.")
    case .zoneOnUTC: .init(.error, "RFC 5545, 3.2.19", "Remove TZID or the Z.")
    case .zoneOnDay: .init(.error, "RFC 5545, 3.2.19", "Remove TZID.")
    case .undefinedZone:
      .init(
        .error,
        "RFC 5545, 3.2.19",
        "Add its VTIMEZONE, or write the time in UTC."
      )
    case .floatingTime:
      .init(
        .warning,
        "RFC 5545, 3.3.5",
        "Write it in UTC or with TZID; Google takes it for UTC, others for the reader's zone."
      )
    case .skippedTime: .init(.warning, "RFC 5545, 3.3.5", "Correct the time.")
    case .durationSyntax: .init(.error, "RFC 5545, 3.3.6", "Write for example P1D or PT2H30M.")
    // Zones
    case .zoneWithoutName: .init(.error, "RFC 5545, 3.8.3.1", "Add TZID.")
    case .zoneWithoutRules: .init(.error, "RFC 5545, 3.6.5", "Add at least one.")
    case .incompleteZoneRule: .init(.error, "RFC 5545, 3.6.5", "Add it.")
    case .offsetSyntax:
      .init(
        .error,
        "RFC 5545, 3.3.14",
        "Write for example +0700; -0000 is not allowed."
      )
    case .duplicateZone: .init(.error, "RFC 5545, 3.6.5", "Keep one.")
    case .unusedZone: .init(.note, "RFC 5545, 3.6.5", "Remove it.")
    case .zoneHazard: .init(.warning, "", "Write FREQ=YEARLY.")
    // Repetitions
    case .ruleInvalid: .init(.error, "RFC 5545, 3.3.10", "Correct the rule.")
    case .ruleNever:
      .init(
        .error,
        "RFC 5545, 3.3.10",
        "Correct or remove the rule; some servers refuse it."
      )
    case .ruleType:
      .init(
        .error,
        "RFC 5545, 3.3.10",
        "UNTIL is a day for days and in UTC for times; days have no hours."
      )
    case .ruleStart:
      .init(
        .warning,
        "RFC 5545, 3.8.5.3",
        "Move DTSTART to the first date of the rule; clients differ in what they show."
      )
    case .ruleHazard:
      .init(
        .warning,
        "RFC 5545, 3.3.10",
        "Write single dates, or a rule of whole days."
      )
    case .severalRules: .init(.warning, "RFC 5545, 3.8.5.3", "Use one rule and RDATE.")
    case .repeatType: .init(.error, "RFC 5545, 3.8.5", "Use a day for days and a time for times.")
    case .tooManyValues: .init(.warning, "", "Use several properties.")
    // Values
    case .unknownStatus:
      .init(
        .error,
        "RFC 5545, 3.8.1.11",
        "Write TENTATIVE, CONFIRMED or CANCELLED."
      )
    case .unknownTransparency: .init(.error, "RFC 5545, 3.8.2.7", "Write one of them.")
    case .unknownClass:
      .init(
        .warning,
        "RFC 5545, 3.8.1.3",
        "Write PUBLIC, PRIVATE or CONFIDENTIAL."
      )
    case .sequenceSyntax: .init(.error, "RFC 5545, 3.8.7.4", "Count the changes from 0.")
    case .priorityRange: .init(.error, "RFC 5545, 3.8.1.9", "Correct it.")
    case .geoSyntax:
      .init(
        .error,
        "RFC 5545, 3.8.1.6",
        "Write latitude;longitude, for example 10.315699;123.885437."
      )
    case .geoRange:
      .init(
        .error,
        "RFC 5545, 3.8.1.6",
        "Latitude is -90 to 90 and comes first, longitude -180 to 180."
      )
    case .urlSyntax: .init(.error, "RFC 5545, 3.3.13", "Write scheme and address without blanks.")
    case .urlHazard: .init(.warning, "", "Write an https address.")
    case .addressScheme: .init(.error, "RFC 5545, 3.3.3", "Write mailto: before it.")
    case .unknownColor: .init(.warning, "RFC 7986, 5.9", "Write a name such as navy.")
    case .intervalValue:
      .init(
        .error,
        "RFC 7986, 5.7",
        "Write REFRESH-INTERVAL;VALUE=DURATION:PT12H."
      )
    // Texts
    case .bareSeparator: .init(.warning, "RFC 5545, 3.3.11", #"Write \, and \; in texts."#)
    case .badEscape: .init(.warning, "RFC 5545, 3.3.11", #"Only \\ \, \; and \n exist."#)
    case .blankEdge: .init(.note, "RFC 5545, 3.3.11", "Remove the blank.")
    case .emptyValue: .init(.warning, "RFC 5545, 3.1", "Leave the property out.")
    case .weekdayContradiction: .init(.warning, "", "Correct the weekday or the date.")
    case .weekdayDiffers: .init(.note, "", "Correct the weekday or DTSTART.")
    // The second opinion
    case .libicalRefused:
      .init(
        .warning,
        "",
        "See the other issues; many clients read with libical."
      )
    case .libicalParse: .init(.note, "", "See the other issues; many clients read with libical.")
    case .libicalRestriction: .init(.note, "", "See the other issues.")
    case .libicalSkipped: .init(.note, "", "Correct the other issues first.")
    case .omitted: .init(.note, "", "Correct the listed ones and check again.")
    }
  }
}
