extension ContractSchema {
  /// What both kinds of line are made of.
  static let definitions = #"""
        "offset": {"type": ["integer", "null"], "minimum": 0},
        "country": {"type": ["string", "null"], "minLength": 2, "maxLength": 2},
        "anchor": {
          "type": "object",
          "required": ["value", "source", "start", "end"],
          "properties": {
            "value": {"type": "string", "format": "edtf-date"},
            "source": {"enum": ["metadata", "dateline", "url", "nearby"]},
            "start": {"$ref": "#/$defs/offset"},
            "end": {"$ref": "#/$defs/offset"}
          }
        },
        "known": {"enum": ["stated", "inferred", null]},
        "mention": {
          "type": "object",
          "required": ["start", "end", "text", "kind", "timex", "value", "modifier", "time",
            "zone", "certainty", "anchor", "rule"],
          "properties": {
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "text": {"type": "string", "minLength": 1},
            "kind": {"enum": ["DATE", "TIME", "DURATION", "SET"]},
            "timex": {"type": "string", "format": "timex3"},
            "value": {"type": ["string", "null"], "format": "edtf"},
            "modifier": {"enum": ["START", "MID", "END", "APPROX", "BEFORE", "AFTER",
              "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS",
              "EQUAL_OR_MORE", null]},
            "time": {"type": ["string", "null"], "format": "clock-span"},
            "zone": {"type": ["string", "null"]},
            "certainty": {
              "type": "object",
              "required": ["year", "month", "day"],
              "properties": {
                "year": {"$ref": "#/$defs/known"},
                "month": {"$ref": "#/$defs/known"},
                "day": {"$ref": "#/$defs/known"}
              }
            },
            "anchor": {"enum": ["metadata", "dateline", "url", "nearby", null]},
            "rule": {"type": "string", "minLength": 1}
          }
        },
        "place": {
          "type": "object",
          "required": ["text", "name", "country", "latitude", "longitude"],
          "properties": {
            "text": {"type": "string"},
            "name": {"type": "string", "minLength": 1},
            "country": {"$ref": "#/$defs/country"},
            "latitude": {"type": ["number", "null"], "minimum": -90, "maximum": 90},
            "longitude": {"type": ["number", "null"], "minimum": -180, "maximum": 180}
          }
        },
        "placeOrNull": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/place"}]},
        "status": {"enum": ["proposed", "expected", "scheduled", "ongoing", "held", "postponed",
          "moved", "cancelled", "denied"]},
        "observation": {
          "type": "object",
          "required": ["title", "start", "end", "kind", "when", "alternatives", "time", "zone",
            "place", "places", "mode", "series", "edition", "editions", "status", "previous",
            "host", "chair", "organiser", "theme", "participants", "recurrence", "main",
            "certainty", "evidence"],
          "properties": {
            "title": {"type": "string", "minLength": 1},
            "start": {"$ref": "#/$defs/offset"},
            "end": {"$ref": "#/$defs/offset"},
            "kind": {"enum": ["conference", "summit", "session", "visit", "signing", "ceremony",
              "festival", "exhibition", "match", "games", "exam", "election", "launch",
              "anniversary", "deadline", "holiday", "establishment", "other"]},
            "when": {"type": ["string", "null"], "format": "edtf"},
            "alternatives": {"type": "array", "items": {"type": "string", "format": "edtf"}},
            "time": {"type": ["string", "null"], "format": "clock-span"},
            "zone": {"type": ["string", "null"]},
            "place": {"$ref": "#/$defs/placeOrNull"},
            "places": {"type": "array", "items": {"$ref": "#/$defs/place"}},
            "mode": {"enum": ["in-person", "online", "hybrid", null]},
            "series": {"type": ["string", "null"]},
            "edition": {"type": ["integer", "null"], "minimum": 1},
            "editions": {"type": "array", "items": {"type": "integer", "minimum": 1}},
            "status": {"$ref": "#/$defs/status"},
            "previous": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["when", "place"],
                "properties": {
                  "when": {"type": ["string", "null"], "format": "edtf"},
                  "place": {"$ref": "#/$defs/placeOrNull"}
                }
              }
            },
            "host": {"type": ["string", "null"]},
            "chair": {"type": ["string", "null"]},
            "organiser": {"type": ["string", "null"]},
            "theme": {"type": ["string", "null"]},
            "participants": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["name", "country", "role"],
                "properties": {
                  "name": {"type": "string", "minLength": 1},
                  "country": {"$ref": "#/$defs/country"},
                  "role": {"type": ["string", "null"]}
                }
              }
            },
            "recurrence": {
              "type": ["object", "null"],
              "required": ["timex", "rrule"],
              "properties": {
                "timex": {"type": "string", "format": "timex3"},
                "rrule": {"type": ["string", "null"]}
              }
            },
            "main": {"type": "boolean"},
            "certainty": {
              "type": "object",
              "additionalProperties": {"type": "number", "minimum": 0, "maximum": 1}
            },
            "evidence": {"type": "array", "items": {"$ref": "#/$defs/evidence"}}
          }
        },
        "evidence": {
          "type": "object",
          "required": ["field", "source", "start", "end", "quote", "rule"],
          "properties": {
            "field": {"type": "string", "minLength": 1},
            "source": {"type": "string", "minLength": 1},
            "start": {"$ref": "#/$defs/offset"},
            "end": {"$ref": "#/$defs/offset"},
            "quote": {"type": ["string", "null"]},
            "rule": {"type": "string", "minLength": 1}
          }
        },
        "finding": {
          "type": "object",
          "required": ["code", "start", "end", "message"],
          "properties": {
            "code": {"type": "string", "minLength": 1},
            "start": {"$ref": "#/$defs/offset"},
            "end": {"$ref": "#/$defs/offset"},
            "message": {"type": "string", "minLength": 1}
          }
        },
        "source": {
          "type": "object",
          "required": ["document", "observation", "url"],
          "properties": {
            "document": {"type": "string", "minLength": 1},
            "observation": {"type": "integer", "minimum": 0},
            "url": {"type": ["string", "null"]}
          }
        },
        "report": {
          "type": "object",
          "required": ["status", "when", "place", "document", "observation", "date"],
          "properties": {
            "status": {"$ref": "#/$defs/status"},
            "when": {"type": ["string", "null"], "format": "edtf"},
            "place": {"$ref": "#/$defs/placeOrNull"},
            "document": {"type": "string", "minLength": 1},
            "observation": {"type": "integer", "minimum": 0},
            "date": {"type": ["string", "null"], "format": "edtf-date"}
          }
        },
        "conflict": {
          "type": "object",
          "required": ["field", "value", "certainty", "sources"],
          "properties": {
            "field": {"type": "string", "minLength": 1},
            "value": {"type": "string"},
            "certainty": {"type": "number", "minimum": 0, "maximum": 1},
            "sources": {"type": "array", "items": {"$ref": "#/$defs/source"}}
          }
        }
    """#
}
