import Testing

@testable import Listings

/// Pay with what pages leave in the texts that programs take from them.
struct PayMarkupTests {
  static let cases: [PayCase] = [
    ("$45,000&ndash;$60,000 DOE", "45000 60000 - USD"),
    ("&#36;28/hr &#43; OT", "28 28 hour USD"),
    ("&#x24;28&nbsp;an&nbsp;hour", "28 28 hour USD"),
    ("&pound;35,000 &#8211; &pound;42,000 a year", "35000 42000 year GBP"),
    ("&POUND;35,000", "35000 35000 - GBP"),
    ("38&#160;000 &euro; par an", "38000 38000 year EUR"),
    ("Up&nbsp;to $90K a&nbsp;year", "- 90000 year USD"),
    ("25 &euro; de l&rsquo;heure", "25 25 hour EUR"),
    ("25 &euro; de l&#8217;heure", "25 25 hour EUR"),
    ("$45,000&#10;per year", "45000 45000 year USD"), ("$45&shy;,000", "45000 45000 - USD"),
    ("$45k &amp;ndash; $60k", "45000 60000 - USD"),
    ("$45k &amp;amp;#8211; $60k", "45000 60000 - USD"), ("&amp;amp; $40k", "40000 40000 - USD"),
    ("Up to $90K &lt;negotiable&gt;", "- 90000 - USD"),
    ("<b>$150k</b> - <b>$190k</b> + equity", "150000 190000 - USD"),
    ("<p>Pay</p><p>$30 an hour</p><p>Bonus: $500</p>", "30 30 hour USD"),
    ("<span class=\"pay\">$52,000</span>", "52000 52000 - USD"),
    ("pay <$50k", "50000 50000 - USD"),
    ("A&P Tech: $40k", "40000 40000 - USD"),
    ("&#;$40k", "40000 40000 - USD"),
    ("$40k &", "40000 40000 - USD"),
    ("$40k <", "40000 40000 - USD"),
    ("&nbsp;", "- - - -"),
    ("&#99999999999; &#xD800; $40k", "40000 40000 - USD"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
  }

  /// A thread's stack is small.
  @Test func signsThatAreMadeTextManyTimesTakeNoStack() {
    let text = "$45k &" + String(repeating: "amp;", count: 300_000) + "ndash; $60k"
    #expect(PostedPay(reading: text).figures == "45000 60000 - USD")
  }

  @Test func theWordsStayAsTheyArePosted() throws {
    let reading = try Reading("Title,Pay\nGrip,&#36;28/hr &#43; OT\n")
    #expect(reading.column("pay_text") == ["&#36;28/hr &#43; OT"])
    #expect(reading.column("flags") == [""])
  }
}
