extension Language {
  /// Vietnamese.
  public static let vietnamese = Language(
    id: "vi",
    lexicon: #"""
      """#
  )
}
