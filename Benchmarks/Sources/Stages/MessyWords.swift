/// The words that made-up listings are put together from.
enum MessyWords {
  static let employers = [
    "Lantern Pictures", "Orchard & Vale", "Kestrel Games, LLC", "Halcyon \"H2\" Labs",
    "Brückner AG",
    "Saltmarsh Studios", "Tamarack Systems", "Ateliers Réunis", "Northgate Audio, Inc.", "Ferrous",
  ]
  static let roles = [
    "Sound Designer", "Compositor", "Pipeline Engineer", "Script Coordinator", "Data Analyst",
    "Localization Producer", "Platform Engineer", "Research Scientist", "Story Artist", "Colorist",
  ]
  static let ranks = ["Senior", "Staff", "Junior", "Sr.", "Principal", "Lead", "Associate"]
  static let teams = ["Playback", "Archive", "Studio Tools", "Members", "Dubbing & Subtitles"]
  static let places = [
    "Burbank, CA", "Leeds", " Montréal, QC", "Remote (US)", "Atlanta, GA; Remote", "Köln", "",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let prose = [
    "you", "will", "work", "with", "writers", "and", "editors", "on", "tools", "that", "carry",
    "stories", "to", "viewers;", "our", "team", "of", "twelve", "ships", "every", "week,", "keeps",
    "what", "works", "\"as", "is\"", "reviews", "each", "cut", "the", "schedule", "is", "fair.",
    "benefits", "include", "health", "cover", "pension", "paid", "leave", "union-represented",
  ]
}
