import Listings

extension Stage {
  /// Reads what is posted about pay.
  static let payText = Stage("pay-text", input: "2,000 pay texts") {
    let texts = Texts(listingCount) { $0.payText() }
    return {
      var reader = PayTextReader()
      var stated = 0
      for range in texts.ranges where reader.read(texts.bytes.span, range).isStated { stated += 1 }
      return stated
    }
  }
}
