/// A TEXT value (RFC 5545, 3.3.11) read from its octets.
struct TextValue {
  /// The texts; more than one where the property takes a list.
  private(set) var items: [String] = []

  /// The first octet after a backslash that begins no escape, counted in the value.
  private(set) var badEscape: Int?

  /// The first `;` without a backslash, or `,` where the property takes one text only.
  private(set) var bareSeparator: Int?

  /// - Parameters:
  ///   - value: the octets.
  ///   - isList: whether `,` separates texts.
  init(_ value: ArraySlice<UInt8>, isList: Bool) {
    var item: [UInt8] = []
    var index = value.startIndex
    while index < value.endIndex {
      let byte = value[index]
      switch byte {
      case UInt8(ascii: "\\"):
        index += 1
        guard index < value.endIndex else {
          badEscape = badEscape ?? index - 1 - value.startIndex
          break
        }
        switch value[index] {
        case UInt8(ascii: "n"), UInt8(ascii: "N"): item.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"): item.append(value[index])
        default:
          badEscape = badEscape ?? index - 1 - value.startIndex
          item.append(value[index])
        }
      case UInt8(ascii: ",") where isList:
        items.append(String(decoding: item, as: UTF8.self))
        item.removeAll()
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        bareSeparator = bareSeparator ?? index - value.startIndex
        item.append(byte)
      default: item.append(byte)
      }
      index += 1
    }
    items.append(String(decoding: item, as: UTF8.self))
  }

  /// The whole text, items joined by commas.
  var text: String { items.joined(separator: ",") }
}
