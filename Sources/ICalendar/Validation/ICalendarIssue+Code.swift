extension ICalendarIssue {
  /// The rules, by the names under which they are reported; a name never changes its meaning.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // The file

    /// There is nothing in the file.
    case emptyInput = "empty-input"
    /// The file is larger than the limit; nothing of it was read.
    case tooLarge = "too-large"
    /// The file does not begin with a calendar.
    case notACalendar = "not-a-calendar"
    /// The file begins with a byte order mark.
    case byteOrderMark = "byte-order-mark"
    /// A line ends with LF alone.
    case bareLineFeed = "bare-line-feed"
    /// A line ends with CR alone, or a CR stands inside it.
    case bareCarriageReturn = "bare-carriage-return"
    /// A line has more than 75 octets.
    case lineTooLong = "line-too-long"
    /// A content line is longer than the limit; its rest was skipped.
    case lineOverLimit = "line-over-limit"
    /// A line without anything.
    case blankLine = "blank-line"
    /// A folded line that continues with nothing.
    case emptyContinuation = "empty-continuation"
    /// A line begins with a blank, but there is no line that it continues.
    case strayContinuation = "stray-continuation"
    /// A line is folded inside a UTF-8 character.
    case splitCharacter = "split-character"
    /// The last line has no line end.
    case noFinalLineEnd = "no-final-line-end"
    /// A control character other than TAB.
    case controlCharacter = "control-character"
    /// Octets that are not UTF-8.
    case invalidUTF8 = "invalid-utf8"
    /// A line is not NAME:VALUE.
    case malformedLine = "malformed-line"
    /// A parameter is not NAME=VALUE.
    case malformedParameter = "malformed-parameter"
    /// A parameter stands twice.
    case repeatedParameter = "repeated-parameter"

    // Components

    /// An END names another component than the one that is open.
    case mismatchedEnd = "mismatched-end"
    /// A component has no END.
    case unclosedComponent = "unclosed-component"
    /// An END without its BEGIN.
    case endWithoutBegin = "end-without-begin"
    /// Components stand inside each other deeper than the limit.
    case nestingTooDeep = "nesting-too-deep"
    /// A component stands where it must not, such as an event in an event.
    case misplacedComponent = "misplaced-component"
    /// A component that is not registered.
    case unknownComponent = "unknown-component"
    /// Something follows END:VCALENDAR.
    case contentAfterCalendar = "content-after-calendar"
    /// The file holds more than one calendar.
    case severalCalendars = "several-calendars"
    /// The calendar has no component.
    case noComponents = "no-components"
    /// A property of the calendar stands after a component.
    case propertyAfterComponent = "property-after-component"
    /// A property stands in a component that it does not belong to.
    case misplacedProperty = "misplaced-property"
    /// A property that is neither registered nor begins with X-.
    case unknownProperty = "unknown-property"
    /// A component has more properties than the limit; the rest was skipped.
    case tooManyProperties = "too-many-properties"
    /// A property stands more than once where one is allowed.
    case repeatedProperty = "repeated-property"

    // The calendar

    /// The calendar has no VERSION.
    case missingVersion = "missing-version"
    /// VERSION is not 2.0.
    case wrongVersion = "wrong-version"
    /// The calendar has no PRODID.
    case missingProductID = "missing-prodid"
    /// METHOD makes an invitation of the file.
    case methodInFeed = "method-in-feed"
    /// METHOD has a value that is not registered.
    case unknownMethod = "unknown-method"
    /// CALSCALE is not GREGORIAN.
    case unknownScale = "unknown-calscale"

    // Events

    /// A component has no UID.
    case missingUID = "missing-uid"
    /// A component has no DTSTAMP.
    case missingStamp = "missing-dtstamp"
    /// An event has no DTSTART.
    case missingStart = "missing-dtstart"
    /// An event has neither DTEND nor DURATION.
    case missingEnd = "missing-end"
    /// An event has no SUMMARY.
    case missingSummary = "missing-summary"
    /// Two events have one UID and the same RECURRENCE-ID or none.
    case duplicateUID = "duplicate-uid"
    /// An event has a RECURRENCE-ID, but no event of its UID repeats.
    case overrideWithoutMaster = "override-without-master"
    /// RECURRENCE-ID is of another type than the repeating event's DTSTART.
    case overrideType = "override-type"
    /// An event has both DTEND and DURATION.
    case endAndDuration = "end-and-duration"
    /// An event ends before it begins.
    case endBeforeStart = "end-before-start"
    /// DTEND of a day is the day itself, but it is exclusive.
    case emptyDay = "empty-day"
    /// An event has no length.
    case zeroLength = "zero-length"
    /// DTEND is of another type than DTSTART.
    case endType = "end-type"
    /// An event lasts more than 60 days.
    case veryLongEvent = "very-long-event"
    /// LAST-MODIFIED is before CREATED.
    case modifiedBeforeCreated = "modified-before-created"
    /// An alarm has no ACTION or no TRIGGER.
    case incompleteAlarm = "incomplete-alarm"

    // Dates and times

    /// A value is not a date or time of iCalendar.
    case dateSyntax = "date-syntax"
    /// The calendar has no such day.
    case noSuchDay = "no-such-day"
    /// A clock has no such reading.
    case noSuchTime = "no-such-time"
    /// A day stands where a time is the default.
    case missingValueDate = "missing-value-date"
    /// The value is of another type than VALUE says.
    case valueType = "value-type"
    /// A stamp is not in UTC.
    case notUTC = "not-utc"
    /// TZID stands on a time that ends in Z.
    case zoneOnUTC = "tzid-on-utc"
    /// TZID stands on a day.
    case zoneOnDay = "tzid-on-date"
    /// TZID names a zone that the file does not define.
    case undefinedZone = "undefined-tzid"
    /// A time has no zone.
    case floatingTime = "floating-time"
    /// The zone's clock skips that time.
    case skippedTime = "skipped-time"
    /// A value is not a duration, or is negative where it must not be.
    case durationSyntax = "duration-syntax"

    // Zones

    /// A VTIMEZONE has no TZID.
    case zoneWithoutName = "zone-without-tzid"
    /// A VTIMEZONE has neither STANDARD nor DAYLIGHT.
    case zoneWithoutRules = "zone-without-rules"
    /// A zone's rule lacks DTSTART, TZOFFSETFROM or TZOFFSETTO.
    case incompleteZoneRule = "incomplete-zone-rule"
    /// A value is not an offset from UTC.
    case offsetSyntax = "offset-syntax"
    /// Two VTIMEZONEs have one TZID.
    case duplicateZone = "duplicate-zone"
    /// No time uses the zone.
    case unusedZone = "unused-zone"
    /// A zone's rule repeats more often than daily, which hangs some readers.
    case zoneHazard = "zone-hazard"

    // Repetitions

    /// A recurrence rule is against the grammar.
    case ruleInvalid = "rrule-invalid"
    /// A recurrence rule has no date.
    case ruleNever = "rrule-never"
    /// A recurrence rule does not fit the type of DTSTART.
    case ruleType = "rrule-type"
    /// DTSTART is not one of the rule's dates.
    case ruleStart = "rrule-start"
    /// A rule that many readers cannot follow.
    case ruleHazard = "rrule-hazard"
    /// An event has more than one RRULE.
    case severalRules = "several-rrules"
    /// An RDATE or EXDATE is of another type than DTSTART.
    case repeatType = "repeat-type"
    /// A property has more than 500 values; libical drops the rest in silence.
    case tooManyValues = "too-many-values"

    // Values

    /// STATUS has a value that an event cannot have.
    case unknownStatus = "unknown-status"
    /// TRANSP is neither OPAQUE nor TRANSPARENT.
    case unknownTransparency = "unknown-transp"
    /// CLASS has a value that is not registered.
    case unknownClass = "unknown-class"
    /// SEQUENCE is not a whole number of 0 or more.
    case sequenceSyntax = "sequence-syntax"
    /// PRIORITY is not a whole number from 0 to 9.
    case priorityRange = "priority-range"
    /// GEO is not two decimal numbers with a semicolon.
    case geoSyntax = "geo-syntax"
    /// GEO is not on the Earth.
    case geoRange = "geo-range"
    /// A value is not an absolute URI.
    case urlSyntax = "url-syntax"
    /// A URI that would run or open something on the reader's machine.
    case urlHazard = "url-hazard"
    /// An address has no scheme.
    case addressScheme = "address-scheme"
    /// COLOR is not a CSS3 colour name.
    case unknownColor = "unknown-color"
    /// REFRESH-INTERVAL is not a positive duration with VALUE=DURATION.
    case intervalValue = "interval-value"

    // Texts

    /// A comma or semicolon in a text has no backslash.
    case bareSeparator = "unescaped-separator"
    /// A backslash begins no escape.
    case badEscape = "bad-escape"
    /// A text begins or ends with a blank, which readers lose.
    case blankEdge = "blank-edge"
    /// A property has no value.
    case emptyValue = "empty-value"
    /// A text names a weekday and a date that do not go together.
    case weekdayContradiction = "weekday-contradiction"
    /// SUMMARY names a weekday on which the event does not take place.
    case weekdayDiffers = "weekday-differs"

    // The second opinion

    /// libical cannot read the file.
    case libicalRefused = "libical-refused"
    /// libical does not understand a property.
    case libicalParse = "libical-parse"
    /// libical finds a component against its table of RFC 5545 and 5546.
    case libicalRestriction = "libical-restriction"
    /// libical was not asked, because it could hang or take too long.
    case libicalSkipped = "libical-skipped"
    /// More issues of one kind were found than are listed.
    case omitted = "omitted"
  }
}
