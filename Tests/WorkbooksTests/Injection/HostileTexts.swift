/// Texts that a spreadsheet, a mail program or a phone could take for something else.
enum HostileTexts {
  static let all =
    formulas + commands + led + addresses + codes + characters + functions + banners + signs + names

  /// With those that reading or a layout changes: inner white space of other kinds, very long texts.
  static let everywhere = all + reshaped + long

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

  /// Formulas in the notations of several programs, and what they fetch or run.
  private static let functions = [
    "=RTD(\"x\",,\"y\")", "=CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",0)",
    "=REGISTER.ID(\"a\",\"b\")", "=IMAGE(\"http://example.org/a.png\")",
    "=INDIRECT(\"Method!B4\")", "of:=1+1", "of:=[.A1]", "=LAMBDA(x,x+1)(1)", "=@A1", "=-+1",
    "#=1+1", "=Listings[[#This Row],[Pay min]]", "=1;2", "{=TABLE(A1,B1)}",
    "=GOOGLEFINANCE(\"X\")", "=FILTERXML(\"<a/>\",\"/a\")", "=IMPORTDATA(\"http://example.org\")",
  ]

  /// Codes of page headers and footers.
  private static let banners = [
    "&D &T &F &Z", "&A&N", "&&&P", "&\"-,Bold\"x&B", "&K04+034x", "a&Gb", "&[Picture]",
    "&&[Picture]",
    "&+1", "&-1", "&R&A", "&C&X&Y",
  ]

  /// Signs that change the direction of a text, or are not seen at all.
  private static let signs = [
    "\u{202D}a\u{202C}", "\u{2066}=1\u{2069}", "a\u{200F}\u{200E}b", "\u{61C}=1", "=\u{200D}1",
    "a\u{2060}b", "\u{AD}=1", "\u{2028}=1", "\u{85}=1", "\u{E0001}a\u{E0020}",
    "a\u{FFFD}b", "\u{7F}=1", "a\u{9B}31mb", "\u{1F}=1", "a\u{10FFFD}b",
  ]

  /// What looks like a sheet, a name, a cell, a part of the file, or the end of one.
  private static let names = [
    "'Summary'!A1", "Listings[Group]", "hours_per_year", "_xlnm.Print_Area", "$A$1", "R1C1",
    "Spreads", "[1]Sheet1!A1", "History", "</t></si></sst>", "<![CDATA[=1]]>",
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE x [<!ENTITY e \"x\">]>", "&e;", "&#x3D;1", "PK\u{3}\u{4}", "[Content_Types].xml",
    "_x0000_", "_x005F_x000D_", "_xFFFF_=1", "\\u003D1", "$(touch x)", "`touch x`", "{{1+1}}",
    "${1+1}", "{0}%n%s",
  ]

  private static let reshaped = ["=\u{A0}1+1", "a\u{2029}=b", "a\u{85}=1", "=1\t+1", "a\r\n=1"]

  private static let long = [
    "=" + String(repeating: "1+", count: 900) + "1",
    "http://example.org/" + String(repeating: "a", count: 3_000),
    String(repeating: "=1 ", count: 400) + "end", "e" + String(repeating: "\u{301}", count: 300),
  ]
}
