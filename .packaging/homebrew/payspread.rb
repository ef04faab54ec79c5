# For Homebrew; the script install beside it puts it where Homebrew reads it.
class Payspread < Formula
  desc "Pay spreads from job listings, with every figure traced to its rows"
  license "MIT"
  head "file://#{File.expand_path("../..", __dir__)}", using: :git, branch: "main"

  depends_on "pkgconf" => :build
  depends_on xcode: ["26.0", :build]
  depends_on "expat"
  depends_on "libxlsxwriter"
  depends_on macos: :sequoia
  depends_on "minizip"

  # Homebrew builds without a network, and Swift's own sandbox does not run within that of Homebrew.
  def fetch
    system "swift", "package", "resolve", "--disable-sandbox"
  end

  def install
    system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "payspread"
    ENV["PREFIX"] = prefix.to_s
    system ".packaging/install", "--program", ".build/release/payspread"
  end

  test do
    (testpath/"board.csv").write <<~CSV
      Company,Title,Salary
      Acme,Editor L4,"$90,000 - $110,000 a year"
      Acme,Editor L5,"$100,000 - $140,000 a year"
    CSV
    spreads = shell_output("#{bin}/payspread spread board.csv --quiet")
    assert_match(/^L4,USD,1,.*90000\.00/, spreads)
    assert_match(/^L5,USD,1,.*140000\.00/, spreads)
    system bin/"payspread", "workbook", "board.csv", "-o", "board.xlsx", "--quiet"
    assert_equal "PK", (testpath/"board.xlsx").binread(2)
  end
end
