import CSVText

extension ListingReader {
  /// The rows of settings files that no listing met so far, file by file in the order of their rows.
  /// Rules are not told that no input of the run is held against: clean listings keep their topics,
  /// and their levels where these are not asked for anew. Ranks hold for them all the same.
  public var unmetRules: [UnmetRule] {
    let isRaw = inputs.map { input in
      if case .raw = input.stage { true } else { false }
    }
    let usesLevels = settings.appliesLevelsAnew || isRaw.contains(true)
    return levelRules.unmet(rulesCount: usesLevels)
      + (employers?.unmet(areNamed: !isRaw.contains(true)) ?? [])
      + (corrections?.unmet ?? [])
      + (settings.topics?.unmet(phrasesFound) ?? [])
  }

  /// The assumptions that inputs themselves speak against so far, with the input's name.
  public var payAssumptions: [(name: String, assumption: PayAssumption)] {
    zip(reports, payCensuses).flatMap { report, census in
      census.assumptions(settings.options, header: report.header.fields).map { (report.name, $0) }
    }
  }

  mutating func noteTopics(of batch: ListingBatch) {
    guard !batch.phrasesFound.isEmpty else { return }
    if phrasesFound.isEmpty { phrasesFound = batch.phrasesFound.map { _ in false } }
    for (phrase, isFound) in batch.phrasesFound.enumerated() where isFound {
      phrasesFound[phrase] = true
    }
  }
}
