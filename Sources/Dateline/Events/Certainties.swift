/// How sure the fields of an observation are.
///
/// A dictionary would hash each field of each observation; here a bit says which fields have a
/// value, and the values stand in the order of the fields.
struct Certainties: Hashable, Sendable {
  private var fields: UInt32 = 0
  private var values: [Double] = []

  init() {}

  init(_ dictionary: [Evidence.Field: Double]) {
    for (field, value) in dictionary { self[field] = value }
  }

  /// How sure a field is, or nil.
  subscript(_ field: Evidence.Field) -> Double? {
    get { fields & mask(field) == 0 ? nil : values[place(field)] }
    set {
      let place = place(field)
      switch (fields & mask(field) != 0, newValue) {
      case (true, let value?): values[place] = value
      case (true, nil): values.remove(at: place)
      // The fields come nearly in order.
      case (false, let value?) where place == values.count: values.append(value)
      case (false, let value?): values.insert(value, at: place)
      case (false, nil): break
      }
      if newValue == nil { fields &= ~mask(field) } else { fields |= mask(field) }
    }
  }

  /// Makes room for so many fields.
  mutating func reserveCapacity(_ count: Int) { values.reserveCapacity(count) }

  /// Calls `body` with each field that has a value, in the order of the fields.
  @inline(__always)
  func forEach(_ body: (Evidence.Field, Double) -> Void) {
    var rest = fields
    for value in values {
      let number = rest.trailingZeroBitCount
      rest &= rest &- 1
      if let field = Evidence.Field.at(number) { body(field, value) }
    }
  }

  /// The same as a dictionary.
  var dictionary: [Evidence.Field: Double] {
    var result: [Evidence.Field: Double] = [:]
    forEach { result[$0] = $1 }
    return result
  }

  private func mask(_ field: Evidence.Field) -> UInt32 { 1 << UInt32(field.number) }

  private func place(_ field: Evidence.Field) -> Int {
    (fields & (mask(field) &- 1)).nonzeroBitCount
  }
}
