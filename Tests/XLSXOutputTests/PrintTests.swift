import TestSupport
import Testing
import Workbooks
import XLSXOutput

@Suite struct PrintTests {
  private func sheet(_ change: (inout PrintSetup) -> Void) -> Sheet {
    var sheet = column(.text("x"))
    change(&sheet.printSetup)
    return sheet
  }

  @Test func thePageIsSet() throws {
    let parts = try written(
      sheet {
        $0.isLandscape = true
        $0.paper = .a4
        $0.fit = PageFit()
        $0.repeatedRows = 0...1
      })
    #expect(parts.sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(parts.sheet.contains(#"<pageSetup paperSize="9" fitToHeight="0" "#))
    #expect(parts.sheet.contains(#"orientation="landscape""#))
    let titles = #"<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$2<"#
    #expect(parts.text("xl/workbook.xml").contains(titles))
  }

  @Test(arguments: [
    (PageBanner(left: [.text("R&D")]), "&amp;LR&amp;&amp;D"),
    (
      PageBanner(center: [.text("Page "), .pageNumber, .text(" of "), .pageCount]),
      "&amp;CPage &amp;P of &amp;N"
    ),
    (PageBanner(left: [.sheetName], right: [.text("2024")]), "&amp;L&amp;A&amp;R2024"),
    // An image code, were the ampersand not a literal one.
    (PageBanner(left: [.text("A&G")]), "&amp;LA&amp;&amp;&amp;\"-,Regular\"G"),
    (PageBanner(left: [.text("&[Picture]")]), "&amp;L&amp;&amp;&amp;\"-,Regular\"[Picture]"),
    (PageBanner(left: [.text("&&G")]), "&amp;L&amp;&amp;&amp;&amp;&amp;\"-,Regular\"G"),
    (PageBanner(left: [.text("A&"), .text("G")]), "&amp;LA&amp;&amp;&amp;\"-,Regular\"G"),
    // A sum, were the sign not kept apart.
    (PageBanner(left: [.pageNumber, .text("+1")]), "&amp;L&amp;P&amp;\"-,Regular\"+1"),
    (PageBanner(left: [.text("a\u{7}<b>")]), "&amp;La&lt;b&gt;"),
  ])
  func aHeaderMeansItself(_ banner: PageBanner, _ code: String) throws {
    let parts = try written(
      sheet {
        $0.header = banner
        $0.footer = banner
      })
    #expect(parts.sheet.contains("<oddHeader>\(code)</oddHeader>"))
    #expect(parts.sheet.contains("<oddFooter>\(code)</oddFooter>"))
  }

  @Test func aLongHeaderIsCut() throws {
    let long = String(repeating: "&", count: 300)
    let banner = PageBanner(left: [.text(long)], right: [.pageNumber])
    let (parts, report) = try written(WorkbookDocument(sheets: [sheet { $0.header = banner }]))
    #expect(report.sheets[0].isPageBannerShortened)
    #expect(parts.sheet.contains("…&amp;R&amp;P</oddHeader>"))
    #expect(!parts.sheet.contains("oddFooter"))
  }
}
