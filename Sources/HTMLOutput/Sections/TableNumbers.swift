/// Numbers the tables of a page, from 1.
final class TableNumbers {
  private var last = 0

  func next() -> Int {
    last += 1
    return last
  }
}
