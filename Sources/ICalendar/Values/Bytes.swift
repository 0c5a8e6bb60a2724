/// Whether a byte is `A` to `Z` or `a` to `z`.
func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// Whether a byte is `0` to `9`.
func isASCIIDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Whether a byte is a hexadecimal digit in either case.
func isHexDigit(_ byte: UInt8) -> Bool {
  isASCIIDigit(byte) || (0x61...0x66).contains(byte | 0x20)
}

/// The upper-case hexadecimal digit of a number from 0 to 15.
func hexDigit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x37 + nibble }
