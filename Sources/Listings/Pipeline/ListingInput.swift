public import CSVText

/// An input of listings: bytes with a name.
public struct ListingInput {
  /// The name under which rows are traced: the base name of the file, `-` for standard input.
  public var name: String
  public var source: any ByteSource

  public init(name: String, source: any ByteSource) {
    self.name = name
    self.source = source
  }

  /// Makes names unique: the second `jobs.csv` is `jobs.csv (2)`, or the next number that is free.
  public static func uniqueNames(_ names: [String]) -> [String] {
    var used: Set<String> = []
    return names.map { name in
      var unique = name
      var number = 1
      while !used.insert(unique).inserted {
        number += 1
        unique = "\(name) (\(number))"
      }
      return unique
    }
  }
}

/// Why an input cannot be read as listings.
public enum ListingInputError: Error, Equatable, Sendable {
  /// No record at all.
  case empty(name: String)
  /// The first row names no column that a listing could be read from.
  case noUsableColumn(name: String, row: Int, header: [String])
  /// The bytes are no CSV text in UTF-8.
  case text(name: String, CSVError)
  /// Reading failed part-way.
  case input(name: String, InputError)
  /// There are rows under the headers, or none, but not one listing.
  case noListing(names: [String], rows: Int)
}
