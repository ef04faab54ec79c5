/// Texts that a spreadsheet, a mail program or a phone could take for something else.
enum HostileTexts {
  static let all = formulas + commands + led + addresses + codes + characters

  private static let formulas = [
    "=1+1", "+1", "-2", "@SUM(A1)", "=HYPERLINK(\"http://example.org\",\"click\")", "=A1",
    "=SUM(Listings[Group])", "{=1+1}", "=\"a\"&\"b\"", "'=1", "\"=1",
    "＝1+1", "＋1", "－2", "＠SUM(A1)",
    "=IMPORTXML(\"http://example.org\",\"//a\")", "=WEBSERVICE(\"http://example.org\")",
    "=hours_per_year*0", "+A1:A9", "-@x",
  ]

  /// Forms by which spreadsheets once started programs (dynamic data exchange).
  private static let commands = [
    "=cmd|' /C calc'!A0", "@cmd|'/c calc'!A1", "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''", "-cmd|'/C calc'!Z9",
  ]

  private static let led = ["\t=1+1", "\r=1+1", "\n=1+1", "\r\n+1", " =1+1", "\u{A0}=1+1", ";=1+1"]

  private static let addresses = [
    "javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share", "mailto:a@example.org",
    "internal:'Method'!A1", "external:other.xlsx", "ftp://example.org/a", "data:text/html,x",
    "https://example.org/\"onload=\"x", "HTTP://example.org/?a=1&b=<c>", "http:\\\\example.org",
    "vbscript:msgbox(1)", "#Method!A1",
  ]

  private static let codes = [
    "&P&[Page]", "&L&\"Arial,Bold\"&24x", "&&G", "<b>&amp;</b>", "]]>", "<!--", "\"'<>&",
    "_x003D_1+1", "_x000D_", "&#61;1", "<f>1+1</f>", "%s%n%d", "../../xl/workbook.xml",
  ]

  private static let characters = [
    "a\u{0}b\u{1}c", "\u{1B}[31mred", "\u{202E}fdp.exe", "\u{FEFF}=1", "\u{200B}=1", "a\u{FFFF}b",
    "\u{B}=1\u{C}", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦=1",
  ]
}
