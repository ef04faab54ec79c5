extension MethodText {
  static let verdict =
    verdictWords
    + " The figures are those of this sheet, of the listings that the claim is about, as "
    + "one group."

  static let verdictWords =
    "Supported: the listings bear the claim out; contradicted: they say otherwise; undecidable: they, "
    + "or what is known beside them, do not say. A claim that two figures are equal is judged at the "
    + "decimals its value is written with, unless it has a tolerance."

  static let verdictOnBounds =
    "A figure divided by a baseline that is known to be less than an amount is at least the figure "
    + "divided by the amount. Such a claim is undecidable where the bound does not settle it."

  static let decidingRows =
    "The listings whose pay makes the measured figure, or which are counted in it. The first is a link "
    + "to its row on Listings; payspread check lists all."

  static let claimFormulas =
    "The measured figure is a formula where the claim is about the listings of one row of Spreads, or "
    + "about at most 20 listings and no quartile, interval or count of employers; the verdict then is "
    + "one over the measured figure and the value, unless these are too near to each other for binary "
    + "numbers. Everything else on Claims, the reasons too, stands as it was found: it does not follow "
    + "an assumption that is changed here."

  static let redactedClaims =
    "Conditions on fields that are left out say \"redacted\", and no listing is quoted. The words and "
    + "the source of a claim stand as they were given."

  static let sameJob =
    "The same id and employer, else the same employer, title, level and place, the closest likeness "
    + "first; each listing is paired once. A job that is shown again within a capture counts once."

  static let changed =
    "Another floor or ceiling per year (as posted, where there is no year), another level, another "
    + "currency, or pay posted for the first time or no longer. All on Changes are values."
}
