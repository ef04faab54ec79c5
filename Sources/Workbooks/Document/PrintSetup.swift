/// How a sheet is printed.
public struct PrintSetup: Sendable, Hashable {
  /// The size of the paper.
  public enum Paper: Sendable, Hashable {
    /// What the reader's printer uses.
    case automatic
    case a3, a4, letter
  }

  /// Whether the long side of the paper lies at the top.
  public var isLandscape = false

  public var paper = Paper.automatic

  /// Over how many pages the sheet is spread at most, or `nil` for its own size.
  public var fit: PageFit?

  /// The rows that are printed at the top of every page, counted from 0.
  public var repeatedRows: ClosedRange<Int>?

  /// The white edges of the paper, or `nil` for the reader's usual ones.
  public var margins: PageMargins?

  /// The rows, counted from 0, before which a new page begins. With ``fit`` some readers pass over
  /// them.
  public var pageBreaks: [Int] = []

  /// What stands at the top of every page.
  public var header = PageBanner()

  /// What stands at the bottom of every page.
  public var footer = PageBanner()

  /// Creates the default set-up: upright, in its own size, without header or footer.
  public init() {}
}

/// The white edges of a printed page, in inches.
public struct PageMargins: Sendable, Hashable {
  public var side: Double
  public var top: Double
  public var bottom: Double

  /// Creates margins; header and footer stand within the top and the bottom one.
  public init(side: Double, top: Double, bottom: Double) {
    self.side = side
    self.top = top
    self.bottom = bottom
  }
}

/// Over how many pages a sheet is spread at most.
public struct PageFit: Sendable, Hashable {
  /// Pages side by side; 0 means as many as needed.
  public var wide: Int

  /// Pages below each other; 0 means as many as needed.
  public var tall: Int

  /// Creates a fit, by default one page wide and as many tall as needed.
  public init(wide: Int = 1, tall: Int = 0) {
    self.wide = wide
    self.tall = tall
  }
}

/// A page's header or footer in three parts.
public struct PageBanner: Sendable, Hashable {
  public var left: [PageText]
  public var center: [PageText]
  public var right: [PageText]

  /// Creates a banner, by default an empty one.
  public init(left: [PageText] = [], center: [PageText] = [], right: [PageText] = []) {
    self.left = left
    self.center = center
    self.right = right
  }
}

/// A piece of a header or footer.
public enum PageText: Sendable, Hashable {
  /// A text that means itself; no character in it is a code.
  case text(String)

  /// The number of the page it stands on.
  case pageNumber

  /// The number of all pages.
  case pageCount

  /// The name of the sheet.
  case sheetName
}
