/// The names by which the style sheet finds elements.
enum PageClass: String {
  case skip, confidential, lead, imprint, key, note, cards, scroll, figure, label, claim, verdict
  case supported, contradicted, undecidable, facts, evidence, place, posted, contents, digest, terms
  case chart, amounts, lower, upper, median, grid, axis, stripes, baseline, hatch, short
}
