/// The format's name and version, the value of `format` in every line.
public let formatName = "dateline/1"
