import CSVText

/// An input that was looked at and not opened yet.
struct LookedAtInput {
  let source: SurveyedSource
  /// What the bytes tell, without the header's fields and what they decide.
  private(set) var report: InputReport
  let look: ColumnLook

  /// Looks at the whole of a file, or at the first stretch of a pipe.
  /// - Parameter beginning: How many bytes of a file to look at instead.
  init(
    _ input: ListingInput, _ settings: ReadingSettings, beginning: Int? = nil
  ) throws(ListingInputError) {
    var options = input.sheet == nil ? settings.survey : .sheet
    options.beginning = beginning
    do throws(InputError) {
      source = try SurveyedSource(surveying: input.source, options: options)
    } catch {
      throw .input(name: input.name, error)
    }
    let survey = source.survey
    try Self.checkContent(survey, name: input.name)
    let row = Self.headerRow(survey)
    do throws(InputError) {
      look = try source.look { (seen: any ByteSource) throws(InputError) in
        ColumnLook(
          BatchReader(source: seen, survey: survey), headerRow: row, overrides: settings.columns,
          workers: settings.workers)
      }
    } catch {
      throw .input(name: input.name, error)
    }
    report = InputReport(
      name: input.name, survey: survey, header: Header(fields: [], row: row, line: row),
      mapping: nil, evidence: look.evidence)
    report.sheet = input.sheet
  }

  private static func checkContent(
    _ survey: TextSurvey, name: String
  ) throws(ListingInputError) {
    if survey.samples.isEmpty, survey.foreignContent == nil {
      throw withoutRecords(survey, name: name)
    }
    if let content = survey.foreignContent {
      throw .notATable(name: name, content: content.description)
    }
    if let line = survey.conflictLine { throw .mergeConflict(name: name, line: line) }
  }

  /// Why no record was seen to its end.
  private static func withoutRecords(_ survey: TextSurvey, name: String) -> ListingInputError {
    if let row = survey.unendedRow {
      .endlessFirstRow(name: name, row: row, byteCount: survey.parsedByteCount)
    } else if survey.isWhole {
      .empty(name: name)
    } else {
      .blankBeginning(name: name, byteCount: survey.byteCount)
    }
  }

  /// The spreadsheet row of the header: the best among the first records, else the first.
  private static func headerRow(_ survey: TextSurvey) -> Int {
    let place = ColumnMapping.headerRow(among: survey.samples.map(\.fields)) ?? 0
    return survey.samples[place].row
  }
}
