/// The JSON Schemas (draft 2020-12) of the two kinds of line that Dateline writes.
///
/// They are strict about what must be there and open to keys that a later release of `dateline/1`
/// adds. `format` values of their own name forms that a pattern cannot check: `edtf`, `edtf-date`,
/// `timex3` and `clock-span`; validators that do not know them ignore them.
public enum ContractSchema {
  /// The schema of a line of `dateline extract --format jsonl`.
  public static let documentLine = schema(
    title: "A document line of dateline/1",
    properties: #"""
        "format": {"const": "dateline/1"},
        "id": {"type": "string", "minLength": 1},
        "source": {"type": ["string", "null"]},
        "url": {"type": ["string", "null"]},
        "language": {"type": "string", "minLength": 2},
        "published": {"type": ["string", "null"], "format": "edtf-date"},
        "anchor": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/anchor"}]},
        "mentions": {"type": ["array", "null"], "items": {"$ref": "#/$defs/mention"}},
        "observations": {"type": "array", "items": {"$ref": "#/$defs/observation"}},
        "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
        "text": {"type": "string"}
      """#,
    required: [
      "format", "id", "source", "url", "language", "published", "anchor", "mentions",
      "observations", "findings",
    ]
  )

  /// The schema of a line of `dateline merge`, and of each element of `timeline --format json`.
  public static let eventLine = schema(
    title: "An event line of dateline/1",
    properties: #"""
        "id": {"type": "string", "minLength": 1},
        "titles": {"type": "object", "additionalProperties": {"type": "string"}},
        "state": {"enum": ["proposed", "expected", "scheduled", "ongoing", "held", "postponed",
          "moved", "cancelled", "denied", "unconfirmed"]},
        "history": {"type": "array", "items": {"$ref": "#/$defs/report"}},
        "conflicts": {"type": "array", "items": {"$ref": "#/$defs/conflict"}},
        "sources": {"type": "array", "items": {"$ref": "#/$defs/source"}},
        "partOf": {"type": ["string", "null"]},
        "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}}
      """#,
    required: [
      "id", "titles", "state", "history", "conflicts", "sources", "partOf", "findings",
    ],
    base: ##"{"$ref": "#/$defs/observation"}"##
  )

  private static func schema(
    title: String,
    properties: String,
    required: [String],
    base: String? = nil
  ) -> String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "\(title)",
      "type": "object",
      "required": [\(required.map { "\"\($0)\"" }.joined(separator: ", "))],
      "properties": {
    \(properties)
      },
      \(base.map { "\"allOf\": [\($0)],\n  " } ?? "")"$defs": {
    \(definitions)
      }
    }

    """
  }
}
