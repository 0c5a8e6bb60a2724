/// Texts that make readers of dates slow: each is one short piece, repeated.
public struct Hostile: Sendable {
  /// What it is, for the table.
  public let name: String

  private let piece: [UInt8]

  /// All of them.
  public static let all = [
    Hostile(name: "năm repeated", piece: Array("năm ".utf8)),
    Hostile(name: "1/1/1/ repeated", piece: Array("1/1/1/".utf8)),
    Hostile(name: "digits", piece: Array("1234567890".utf8)),
    Hostile(name: "monday and repeated", piece: Array("monday and ".utf8)),
    Hostile(
      name: "one long line",
      piece: Array("Ngày 17/3/2016, hội nghị lần thứ 13 đã được tổ chức tại Cebu, ".utf8)
    ),
  ]

  /// The text at a size.
  public func text(byteCount: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(byteCount + piece.count)
    while text.count < byteCount { text += piece }
    return text
  }
}
