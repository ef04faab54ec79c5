import Findings
import Listings
import Spreads

/// The examination with its errors as a command ends with them.
extension ClaimExamination {
  static func opening(
    _ claims: Claims, of reader: ListingReader, _ settings: ReadingSettings,
    _ options: SpreadOptions
  ) throws(CommandFailure) -> ClaimExamination {
    do throws(SettingsError) {
      return try ClaimExamination(
        claims, extraFields: reader.extraFields,
        topicSearch: TopicSearch(reader.reports, settings: settings), options: options,
        ladder: settings.ladder)
    } catch {
      throw CommandFailure(error)
    }
  }
}
