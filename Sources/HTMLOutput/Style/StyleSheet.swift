/// The styles of a page. Without them the page is read from top to bottom as plain text and tables.
struct StyleSheet {
  let text: String

  /// - Parameter confidentiality: A line for the head of every printed page; empty for none.
  init(confidentiality: String) {
    let line =
      confidentiality.isEmpty
      ? ""
      : "@page{@top-left{content:\(Self.quoted(confidentiality));font-weight:700;color:#8a1212}}\n"
    text = Self.colors + Self.base + Self.tables + Self.parts + Self.narrow + Self.print + line
  }

  /// A text as a string of CSS: all but letters, digits and spaces as numbers, so that nothing in it
  /// ends the string or the style sheet.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in PlainText.cleaned(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": quoted.unicodeScalars.append(scalar)
      default: quoted += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return quoted + "\""
  }

  // MARK: Colours

  /// Text has a contrast of at least 7 to 1 on its ground, lines of figures at least 3 to 1, in both
  /// schemes. Paper is always light.
  private static let colors = """
    :root{color-scheme:light dark;--ground:#fff;--panel:#f3f6f9;--ink:#1f2937;--navy:#1b365d;
    --muted:#47515f;--rule:#c3ccd5;--strong-rule:#5f6e7f;--link:#0b4a94;--warning:#8a1212;
    --lower:#8fb3d9;--upper:#3d6fa5;--mark:#111827;--yes:#dcebe0;--yes-ink:#14472a;--no:#f6ddd8;
    --no-ink:#7a1a12;--open:#e6ebf0;--open-ink:#1f2937}
    @media screen and (prefers-color-scheme:dark){:root{--ground:#10161f;--panel:#19222e;
    --ink:#e4e9ef;--navy:#c3d8f2;--muted:#b3bfcc;--rule:#394655;--strong-rule:#8796a8;
    --link:#9cc7ff;--warning:#ffb4a8;--lower:#5b86b5;--upper:#a9cbef;--mark:#fff;--yes:#173a26;
    --yes-ink:#c9efd6;--no:#4a1d18;--no-ink:#ffd3cc;--open:#2a3542;--open-ink:#e4e9ef}}

    """

  // MARK: Text

  private static let base = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem) 3rem;max-width:74rem;background:var(--ground);
    color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",
    "Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
    header{border-top:.4rem solid var(--navy);padding-top:1.5rem}
    h1,h2,h3{color:var(--navy);line-height:1.25;text-wrap:balance}
    h1{font-size:clamp(1.7rem,1.3rem + 2vw,2.4rem);margin:0 0 .5rem;letter-spacing:-.01em}
    h2{font-size:1.45rem;margin:2.75rem 0 1rem;padding-top:.75rem;border-top:2px solid var(--navy)}
    h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
    p,ul,dl{max-width:46rem;margin:.5rem 0}
    ul{padding-left:1.2rem}
    li{margin:.3rem 0}
    li::marker{color:var(--strong-rule)}
    a{color:var(--link);text-underline-offset:.15em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:1rem;top:-10rem;padding:.5rem 1rem;background:var(--ground)}
    .skip:focus{top:.5rem;z-index:2}
    .lead{font-size:1.1rem;color:var(--muted)}
    .imprint,.note{color:var(--muted);font-size:.92rem}
    .key{font-weight:600}
    .confidential{margin:0 0 1.25rem;padding:.5rem .75rem;border:2px solid var(--warning);
    color:var(--warning);width:fit-content}
    .contents ul{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;margin:1.25rem 0 0;
    padding:0;max-width:none}
    .contents li{margin:0}
    .contents a{display:inline-block;padding:.35rem 0}
    footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--muted)}

    """

  // MARK: Tables

  private static let tables = """
    table{border-collapse:collapse;width:100%;margin:1rem 0 1.75rem;font-size:.92rem;
    font-variant-numeric:tabular-nums lining-nums}
    caption{text-align:left;font-weight:600;padding:.25rem 0 .6rem}
    th,td{padding:.45rem .7rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
    thead th{vertical-align:bottom;border-bottom:2px solid var(--strong-rule);color:var(--navy);
    line-height:1.3;font-weight:600}
    tbody th{font-weight:600}
    thead th{overflow-wrap:break-word}
    tr>:first-child{min-width:6.5rem;overflow-wrap:anywhere}
    .amounts{text-align:right}
    td.amounts{white-space:nowrap}
    .scroll{overflow-x:auto;margin:0 0 1.75rem}
    .scroll table{margin:0}
    .scroll th,.scroll td{min-width:5.5rem;overflow-wrap:break-word}
    .scroll caption span{position:sticky;left:0;display:inline-block;
    max-width:min(46rem,calc(100vw - 3rem))}
    .scroll tr>:first-child{position:sticky;left:0;background:var(--ground);min-width:7.5rem;max-width:12rem;
    overflow-wrap:break-word}

    """

  // MARK: Chart, claims, terms

  private static let parts = """
    .figure{margin:1rem 0 1.75rem;overflow-x:clip}
    .figure h3{margin-top:1rem}
    .chart{display:block;max-width:56rem;overflow:visible}
    .chart text{fill:var(--ink);font-size:14px;paint-order:stroke;stroke:var(--ground);stroke-width:4px}
    .chart .label{font-weight:600}
    .chart .amounts,.chart .axis{fill:var(--muted);font-size:12.5px}
    .chart .grid line{stroke:var(--rule)}
    .chart rect{stroke:var(--ink);stroke-width:1}
    .chart .lower{fill:var(--lower)}
    .chart .upper{fill:var(--upper)}
    .chart .hatch{stroke:var(--ink);stroke-width:1.5}
    .chart .median{stroke:var(--mark);stroke-width:4}
    .claim{margin:1.25rem 0;padding:.25rem 1rem 1rem;background:var(--panel);
    border-left:.3rem solid var(--strong-rule);max-width:56rem}
    .claim h3{margin-top:.9rem}
    .verdict strong{display:inline-block;padding:.1rem .6rem;border:1px solid currentColor;
    border-radius:.2rem}
    .supported{background:var(--yes);color:var(--yes-ink)}
    .contradicted{background:var(--no);color:var(--no-ink)}
    .undecidable{background:var(--open);color:var(--open-ink)}
    p.label{font-weight:600;font-size:.92rem;margin-bottom:0}
    .evidence{font-size:.92rem}
    .place{font-variant-numeric:tabular-nums}
    .terms>div,.digest>div{padding:.45rem 0;border-bottom:1px solid var(--rule)}
    .facts>div{display:grid;grid-template-columns:6rem 1fr;gap:.25rem 1rem;padding:.15rem 0;
    font-size:.92rem}
    dt{font-weight:600}
    dd{margin:0}
    .digest dd{color:var(--muted);font-size:.85rem}
    @media (min-width:48em){.terms>div{display:grid;grid-template-columns:14rem 1fr;gap:1.5rem}
    .terms{max-width:60rem}}

    """

  // MARK: Narrow screens

  /// A table of few columns becomes a card for each row.
  private static let narrow = """
    @media screen and (max-width:62em){
    .cards,.cards caption,.cards tbody,.cards tr,.cards th,.cards td{display:block}
    .cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .cards tbody tr{margin:0 0 1rem;padding:.6rem .9rem .5rem;background:var(--panel);
    border-top:3px solid var(--strong-rule)}
    .cards tbody th{border:0;padding:0 0 .35rem;font-size:1.05rem;color:var(--navy)}
    .cards td{display:flex;justify-content:space-between;gap:1rem;padding:.3rem 0;white-space:normal;
    border-bottom:1px solid var(--rule)}
    .cards tr>:last-child{border-bottom:0}
    .cards td::before{content:attr(data-label);color:var(--muted);flex:none;max-width:50%}
    .cards td.amounts{flex-wrap:wrap;justify-content:flex-end;gap:0 .5rem}
    .cards td.amounts::before{margin-right:auto}
    .cards td.evidence{display:block}
    .cards td.evidence::before{display:block;max-width:none;font-weight:600}
    .facts>div{grid-template-columns:5.2rem 1fr;gap:0 .75rem}
    }

    """

  // MARK: Paper

  private static let print = """
    @page{margin:18mm 15mm 18mm;font:8.5pt system-ui,"Liberation Sans",Arial,sans-serif;
    @top-right{content:"Pay in posted job listings"}
    @bottom-left{content:"Posted pay is not paid pay."}
    @bottom-right{content:"Page " counter(page) " of " counter(pages)}}
    @media print{
    html{font-size:10pt}
    body{padding:0;max-width:none;line-height:1.4}
    .skip,.contents{display:none}
    h1{font-size:20pt}h2{font-size:14pt;margin-top:18pt}h3{font-size:11pt}
    h1,h2,h3,caption,.verdict,p.label{break-after:avoid}
    table,.evidence,.facts>div,.note{font-size:8.5pt}
    .scroll table{font-size:8pt}
    th,td{padding:2.5pt 3pt}
    tr>:first-child{min-width:4.5rem}
    h1{margin-top:0}
    header{padding-top:1rem}
    thead{display:table-header-group}
    tr,li,.short,.figure,.claim,dl>div,.chart{break-inside:avoid}
    .scroll{overflow:visible}
    .scroll th,.scroll td{min-width:0}
    .scroll tr>:first-child,.scroll caption span{position:static}
    p,li{orphans:3;widows:3}
    .claim{background:none;border:1px solid var(--rule);border-left:3pt solid var(--strong-rule)}
    .verdict strong,.chart rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    a{color:inherit}
    a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;color:var(--muted)}
    }

    """
}
