extension Language {
  /// English.
  public static let english = Language(
    id: "en",
    lexicon: #"""
      """#
  )
}
