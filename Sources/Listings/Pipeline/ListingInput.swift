public import CSVText

/// An input of listings: bytes with a name.
public struct ListingInput {
  /// The name under which rows are traced: the base name of the file, `-` for standard input.
  public var name: String
  public var source: any ByteSource
  /// Puts something around the source that sees each byte once, such as a digest. The source itself
  /// may be read twice: once to look at it.
  public var tap: (any ByteSource) -> any ByteSource
  /// The sheet that the source is the text of, UTF-8 parted by commas; `nil` where the source is the
  /// file itself.
  public var sheet: SheetSummary?

  public init(
    name: String, source: any ByteSource,
    tap: @escaping (any ByteSource) -> any ByteSource = { $0 }
  ) {
    self.name = name
    self.source = source
    self.tap = tap
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

/// What is told of a sheet of a workbook that listings are read from.
public struct SheetSummary: Sendable, Equatable {
  /// Which it is: `the sheet "Jobs", one of 3`.
  public var description: String
  /// What else a person should know, a sentence each.
  public var notes: [String]

  public init(description: String, notes: [String]) {
    self.description = description
    self.notes = notes
  }
}

/// Why an input cannot be read as listings.
public enum ListingInputError: Error, Equatable, Sendable {
  /// No record at all.
  case empty(name: String)
  /// Blank lines alone among the first bytes of an input that goes on and cannot be read twice.
  case blankBeginning(name: String, byteCount: Int)
  /// The first record does not end within as many bytes as are looked at to find the header.
  case endlessFirstRow(name: String, row: Int, byteCount: Int)
  /// The first row names no column that a listing could be read from.
  case noUsableColumn(name: String, row: Int, header: [String])
  /// The file is something else than a table: an HTML page, a workbook.
  case notATable(name: String, content: String)
  /// The file holds the marks of an unfinished merge.
  case mergeConflict(name: String, line: Int)
  /// The `--columns` file does not fit.
  case columns(ColumnOverrideError)
  /// A column to keep is in no input; with the columns that are.
  case unknownKeptColumn(String, header: [String])
  /// A condition names what is not there.
  case condition(ListingFilterError)
  /// The bytes are no CSV text.
  case text(name: String, CSVError)
  /// Reading failed part-way.
  case input(name: String, InputError)
  /// An input was read on trust in its beginning, and the rest of it decides otherwise, or cannot be
  /// read: it is to be read again with ``LookExtent/whole``, which gives the listings or the error.
  case misleadingBeginning(name: String)
  /// There are rows under the headers, or none, but not one listing.
  case noListing(names: [String], rows: Int)
}
