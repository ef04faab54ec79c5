/// The names that HTML has for characters: those of ISO-8859-1, and what else texts of listings have.
enum EntityNames {
  /// What each name stands for.
  static let all: [String: String] = {
    var names = Dictionary(uniqueKeysWithValues: others)
    for (offset, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
      names[String(name)] = Unicode.Scalar(0xA0 + UInt32(offset)).map { String(Character($0)) }
    }
    // A place where a word may break is no character.
    names["shy"] = ""
    return names
  }()

  /// From U+00A0 to U+00FF.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
    deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
    agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
    eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """

  private static let others: [(String, String)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
    ("ensp", " "), ("emsp", " "), ("thinsp", " "), ("ndash", "–"), ("mdash", "—"), ("minus", "−"),
    ("lsquo", "‘"), ("rsquo", "’"), ("sbquo", "‚"), ("ldquo", "“"), ("rdquo", "”"), ("bdquo", "„"),
    ("hellip", "…"), ("bull", "•"), ("trade", "™"), ("euro", "€"), ("dollar", "$"), ("plus", "+"),
    ("sol", "/"), ("comma", ","), ("period", "."), ("colon", ":"), ("semi", ";"), ("num", "#"),
    ("lpar", "("), ("rpar", ")"), ("excl", "!"), ("percnt", "%"), ("OElig", "Œ"), ("oelig", "œ"),
    ("Scaron", "Š"), ("scaron", "š"), ("Ccaron", "Č"), ("ccaron", "č"), ("Zcaron", "Ž"),
    ("zcaron", "ž"), ("Lstrok", "Ł"), ("lstrok", "ł"), ("Yuml", "Ÿ"),
  ]
}
