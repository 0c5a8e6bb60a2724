/// Why a gazetteer's text cannot be read.
public struct GazetteerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int

  /// The column, from 1, in UTF-8 bytes.
  public var column: Int

  /// What is wrong there.
  public var reason: Reason

  /// Makes an error.
  public init(line: Int, column: Int, reason: Reason) {
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// What can be wrong in a line.
  public enum Reason: Hashable, Sendable {
    /// The line does not begin with `country`, `capital`, `city`, `region` or `not`.
    case unknownRow(String)

    /// The country's code is not two capital letters.
    case badCountryCode(String)

    /// The line has another number of fields than five.
    case wrongFieldCount(Int)

    /// The coordinates are not a latitude and a longitude in degrees.
    case badCoordinates(String)

    /// The row or a name in it is empty.
    case emptyName

    /// A line that carries on another stands before the first row.
    case nothingToContinue
  }

  /// The error in one line: where and what.
  public var description: String {
    let what =
      switch reason {
      case .unknownRow(let word):
        "\"\(word)\" begins no row; expected country, capital, city, region or not"
      case .badCountryCode(let code): "\"\(code)\" is no country code of two capital letters"
      case .wrongFieldCount(let count):
        "\(count) fields; expected kind and code | name | coordinates | zone | names"
      case .badCoordinates(let text):
        "\"\(text)\" is no latitude (-90 to 90) and longitude (-180 to 180)"
      case .emptyName: "a name is empty"
      case .nothingToContinue: "a line that begins with blanks has no row before it"
      }
    return "gazetteer, line \(line), column \(column): \(what)"
  }
}
