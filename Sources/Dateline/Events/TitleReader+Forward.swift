import Chronology

/// Titles that run forward from their head word.
extension TitleReader {
  /// The token after the title of a head.
  func forward(from first: Int, after head: EventScan.Hit, _ text: Span<UInt8>) -> Int {
    var index = first
    var end = first
    var hasEdition = false
    var isQuoted = false
    let limit = min(reader.range.upperBound, first + TitleReader.maximumTokens)
    while index < limit {
      let token = reader.tokens[index]
      if let edition = EditionReader(reader: reader).edition(at: index, text) {
        index = edition.end
        end = index
        hasEdition = true
        continue
      }
      if let expression = reader.expression(at: index) {
        // "Vào năm 2027" dates, "năm 2027" names; "cuộc họp thường niên" is a name too.
        guard
          isPartOfTitle(expression)
            && !reader.starts(
              index,
              LexicalClass.stop.mask | LexicalClass.to.mask | LexicalClass.from.mask
            )
            || expression.content == .set && index == first
              && !reader.starts(index, LexicalClass.number.mask),
          index == end || hasEdition || isTail(index, end, text)
        else { break }
        index = expression.end
        end = index
        continue
      }
      if token.kind == .mark {
        if let again = repeated(index, head, text) {
          index = again
          end = again
          hasEdition = false
          continue
        }
        // "Lễ khởi công, khánh thành các dự án": two ceremonies in one.
        if isOpening(head), index == end, reader.isMark(index, ",", text),
          let deed = reader.hit(at: index + 1), deed.is(.act) || deed.is(.opening),
          !reader.tokens[deed.start].traits.contains(.capital)
        {
          index = deed.end
          end = index
          continue
        }
        guard let next = afterMark(index, end, text) ?? afterComma(index, end, text) else { break }
        let isGroup = next > index + 1
        if isGroup, let last = quotedList(behind: next, text) { return last }
        isQuoted = isGroup && !reader.isMark(index, "(", text)
        index = next
        if isGroup { end = next }
        continue
      }
      if let hit = reader.hit(at: index) {
        // "Thăm cấp nhà nước tới Lào", "chuyến thăm chính thức đến Việt Nam".
        if isVisit(head), hit.has(.onward), index == end, let place = reader.place(at: hit.end) {
          return place.end
        }
        if hit.is(.head) {
          // A second head after a comma or "and" is another event; right after a word it is not.
          if index > first, !isOpening(head),
            (end..<index).contains(where: { reader.starts($0, LexicalClass.and.mask) })
          {
            break
          }
          // "Lễ đón Thủ tướng ... thăm chính thức": what somebody does is another event.
          if index > first, HeadValue.kind(hit.value(.head)) == .visit { break }
        } else if ends(hit, first)
          || hit.is(.act) && index > first && !token.traits.contains(.capital)
            && !isSecondDeed(hit, first)
        {
          break
        }
        if hit.is(.connector), hasEdition, reader.starts(index, LexicalClass.and.mask) { break }
        if hit.is(.connector), joinsPlural(hit) { break }
        index = hit.end
        if !hit.is(.connector) { end = index }
        isQuoted = false
        continue
      }
      if token.kind == .number {
        guard
          index > first
            ? isYear(index, end) || reader.isName(index - 1) || !token.traits.contains(.afterSpace)
              || isCounted(index, end) || index == end && countsYears(index)
            : isNumbered(index, text) || countsYears(index)
        else { break }
        index += 1
        end = index
        continue
      }
      if reader.starts(index, LexicalClass.and.mask) {
        guard !hasEdition, index + 1 < limit, reader.hit(at: index + 1)?.is(.head) != true,
          reader.hit(at: index + 1)?.has(.plural) != true
        else { break }
        index += 1
        continue
      }
      // Behind a name in quotation marks something new is told: "cuộc thi “A” nhận bài".
      if isQuoted, index == end, !token.traits.contains(.capital) { break }
      // After the edition only a name goes on: "Kỳ họp thứ 6 Quốc hội khóa XV".
      if hasEdition, !token.traits.contains(.capital), !continues(index, first, text) { break }
      index += 1
      end = index
    }
    return max(end, first)
  }

  /// "Lễ truy điệu và an táng": what is done at one event besides.
  private func isSecondDeed(_ hit: EventScan.Hit, _ first: Int) -> Bool {
    HeadValue.kind(hit.value(.act)).isDeed
      && (hit.start == first || reader.starts(hit.start - 1, LexicalClass.and.mask))
  }

  private func isVisit(_ head: EventScan.Hit) -> Bool {
    head.is(.head) && HeadValue.kind(head.value(.head)) == .visit
  }

  /// The token after a list of names in quotation marks that goes on: "vụ án “A”, “B” và “C”".
  private func quotedList(behind first: Int, _ text: Span<UInt8>) -> Int? {
    var end: Int?
    var index = first
    while index + 1 < min(reader.range.upperBound, first + TitleReader.maximumTokens),
      reader.isMark(index, ",", text) || reader.starts(index, LexicalClass.and.mask),
      reader.tokens[index + 1].kind == .mark,
      let close = quotationEnd(index + 1, text)
    {
      index = close
      end = close
    }
    return end
  }

  /// Whether a hit ends a title.
  ///
  /// Right behind the head a verb may be its complement: "Hội nghị bàn
  /// giải pháp", "Hội nghị trực tuyến".
  private func ends(_ hit: EventScan.Hit, _ first: Int) -> Bool {
    if hit.is(.reference) && hit.value(.reference) == 1 || hit.has(.former) { return true }
    // "Đại hội Thể thao Đông Nam Á kể từ năm 2003".
    if hit.is(.clause), hit.value(.clause) == 1 { return true }
    guard
      hit.classes & (TitleReader.ends | LexicalClass.outcome.mask | LexicalClass.opening.mask) != 0
    else { return false }
    // "Ban Thường vụ": a capital inside a title begins a name.
    let token = reader.tokens[hit.start]
    if hit.start > first, token.traits.contains(.capital), !token.traits.contains(.upper),
      hit.classes & TitleReader.ends == LexicalClass.stop.mask
    {
      return false
    }
    guard hit.start == first else { return true }
    // "Hội nghị trực tuyến", but "đại hội họp trực tiếp vào ...".
    if hit.is(.mode) || hit.is(.report) { return reader.starts(hit.start, LexicalClass.stop.mask) }
    return !(hit.is(.stop) && hit.value(.stop) == 1)
  }

  /// Whether what follows "and" is several others: "và các hội nghị liên quan".
  private func joinsPlural(_ hit: EventScan.Hit) -> Bool {
    guard reader.starts(hit.start, LexicalClass.and.mask), let next = reader.hit(at: hit.end) else {
      return false
    }
    return next.has(.plural) || next.is(.head)
  }

  /// Whether a small word after the edition belongs to a name that began after it.
  private func continues(_ index: Int, _ first: Int, _ text: Span<UInt8>) -> Bool {
    guard index > first else { return false }
    var position = index - 1
    while position > first, index - position <= 12 {
      let token = reader.tokens[position]
      if token.kind != .word { return false }
      if token.traits.contains(.capital) {
        return EditionReader(reader: reader).isEnd(position + 1, text) == false
      }
      position -= 1
    }
    return false
  }

  /// ", năm 2024", ", nhiệm kỳ 2025-2030": a year or a period behind a comma after the edition.
  private func isTail(_ index: Int, _ end: Int, _ text: Span<UInt8>) -> Bool {
    index == end + 1 && reader.isMark(end, ",", text)
  }

  /// The token after a comma that joins words of a name: "văn hóa, thể thao và du lịch".
  ///
  /// Within a few words "and" must follow, and nothing that ends a title before it.
  private func afterComma(_ index: Int, _ end: Int, _ text: Span<UInt8>) -> Int? {
    guard reader.isMark(index, ",", text), index == end, index + 1 < reader.range.upperBound
    else { return nil }
    // ", nhiệm kỳ 2025-2030", ", năm 2024".
    if let expression = reader.expression(at: index + 1) {
      return isPartOfTitle(expression) && EditionReader(reader: reader).isEnd(index, text)
        ? index + 1 : nil
    }
    if EditionReader(reader: reader).edition(at: index + 1, text) != nil { return index + 1 }
    if let tail = reader.hit(at: index + 1), tail.has(.tail),
      reader.expression(at: tail.end) != nil
        || EditionReader(reader: reader).edition(at: tail.end, text) != nil
    {
      return index + 1
    }
    var position = index + 1
    while position < min(reader.range.upperBound, index + 12) {
      if reader.starts(position, LexicalClass.and.mask), !reader.isMark(position, ",", text) {
        return position > index + 1 && position + 1 < reader.range.upperBound
          && reader.hit(at: position + 1).map {
            $0.classes & TitleReader.ends == 0 && !$0.is(.head) && !$0.has(.plural)
          } ?? true ? index + 1 : nil
      }
      let token = reader.tokens[position]
      // "Khóa tập huấn thông tin, báo chí năm 2019".
      if let year = reader.expression(at: position), year.content == .date, year.grain == .year,
        !year.isRelative, (2...5).contains(position - index)
      {
        return index + 1
      }
      if token.kind == .number || reader.expression(at: position) != nil { return nil }
      if token.kind == .mark, !reader.isMark(position, ",", text) { return nil }
      if let hit = reader.hit(at: position),
        hit.classes & (TitleReader.ends | LexicalClass.head.mask) != 0 || hit.is(.role)
      {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// "Kỳ họp thứ 21 - kỳ họp chuyên đề của HĐND tỉnh": the head word once more behind a dash.
  private func repeated(_ index: Int, _ head: EventScan.Hit, _ text: Span<UInt8>) -> Int? {
    guard reader.isMark(index, "-", text) || text[Int(reader.tokens[index].start)] == 0xE2,
      let next = reader.hit(at: index + 1), next.is(.head), next.tokens.count == head.tokens.count,
      !reader.tokens[next.start].traits.contains(.capital),
      zip(next.tokens, head.tokens).allSatisfy({ reader.tokens[$0].id == reader.tokens[$1].id })
    else { return nil }
    return next.end
  }

  /// Whether a head is an opening or closing ceremony, whose title goes on into the event's own.
  private func isOpening(_ head: EventScan.Hit) -> Bool {
    head.is(.head) && HeadValue.kind(head.value(.head)) == .ceremony
  }

  /// Whether a number belongs to the word of the title before it: "Kỳ thi tuyển sinh lớp 10".
  private func isCounted(_ index: Int, _ end: Int) -> Bool {
    index == end && reader.hit(before: index)?.has(.counted) ?? false
  }

  /// Whether a number counts the years that an event marks: "Lễ kỷ niệm 80 năm Quốc khánh".
  private func countsYears(_ index: Int) -> Bool {
    guard reader.range.contains(index + 1),
      let unit = reader.lexicon.phrases.longest(
        at: index + 1,
        in: reader.tokens,
        classes: LexicalClass.unit.mask
      )
    else { return false }
    return unit.sense.value == Int32(Period.Unit.year.rawValue)
  }
}
