import ArgumentParser
import Listings
import Spreads

/// How listings are grouped and counted: shared by every command that gives spreads.
struct GroupingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The fields or columns by which listings are grouped, joined by commas (default: level).",
      valueName: "fields"))
  var by: [String] = []

  @Option(
    help: ArgumentHelp(
      "What figures are taken over: listings, or positions for openings (default: listings).",
      valueName: "weight"))
  var weight = Choice(WeightName.listings)

  @Option(
    help: ArgumentHelp(
      "Further percentiles of floors, ceilings and midpoints, such as 10,90.",
      valueName: "numbers"))
  var percentiles: [String] = []

  @Option(
    help: ArgumentHelp(
      "Show no figures for groups of fewer listings.", valueName: "number"))
  var minListings = 0

  @Option(
    help: ArgumentHelp(
      "Whether rows that show a job again count: once or count (default: once).",
      valueName: "how"))
  var reposts = Choice(RepostsName.once)

  @Flag(help: "Show how the median midpoint moves without flagged listings.")
  var sensitivity = false

  func validate() throws {
    try weight.check("--weight")
    try reposts.check("--reposts")
    guard minListings >= 0 else {
      throw ValidationError("--min-listings takes a number from 0 up, not \(minListings).")
    }
    for text in percentileTexts where ExactDecimal(text).flatMap(Percentile.init) == nil {
      throw ValidationError(
        "--percentiles takes numbers from 0 to 100 with up to two decimals, joined by commas, "
          + "not \"\(text)\".")
    }
    guard Set(fieldNames).count == fieldNames.count else {
      throw ValidationError("--by names a field twice: \(fieldNames.joined(separator: ", ")).")
    }
  }

  private var percentileTexts: [String] { Self.items(percentiles) }

  /// The fields as written; the level where none is.
  var fieldNames: [String] { by.isEmpty ? ["level"] : Self.items(by) }

  /// Columns that are no fields of the schema: they must be carried along to be grouped by.
  var keptColumns: [String] {
    fieldNames.filter { !FieldReference.isInSchema($0) && !Topics.fields.contains($0) }
  }

  /// The fields as the library takes them.
  /// - Parameter extraFields: The columns behind the schema's that there are.
  func fields(extraFields: [String]) throws(CommandFailure) -> [GroupField] {
    var fields: [GroupField] = []
    for name in fieldNames {
      if Topics.fields.contains(name), !extraFields.contains(name) {
        throw CommandFailure(
          .usage, "--by \(name) needs --topics FILE, which says what is a topic.")
      }
      do throws(ListingFilterError) {
        fields.append(try GroupField(name, extraFields: extraFields))
      } catch {
        throw CommandFailure(.usage, "--by \(name): \(error.description)")
      }
    }
    return fields
  }

  /// The options as the library takes them, without baselines and rates.
  var spreadOptions: SpreadOptions {
    var options = SpreadOptions()
    options.weight = weight.value == .positions ? .positions : .listings
    options.reposts = reposts.value == .count ? .count : .once
    var seen: Set<Percentile> = []
    options.percentiles = percentileTexts.compactMap { ExactDecimal($0).flatMap(Percentile.init) }
      .filter { seen.insert($0).inserted }
    options.minListings = minListings
    options.sensitivity = sensitivity
    return options
  }

  /// The items of lists joined by commas, without outer spaces and empty ones.
  private static func items(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",") }.map { item in
      var item = item
      while item.first == " " { item.removeFirst() }
      while item.last == " " { item.removeLast() }
      return String(item)
    }.filter { !$0.isEmpty }
  }
}

/// What `--weight` takes.
enum WeightName: String, CaseIterable {
  case listings, positions
}

/// What `--reposts` takes.
enum RepostsName: String, CaseIterable {
  case once, count
}
