import Stages

/// Runs one stage a number of times: `stage-probe STAGE TIMES`. Without arguments, names the stages.
///
/// Made to be counted from outside: TIMES = 0 makes the input and does nothing with it, so that what
/// one more time takes is the difference between two counts.
@main
enum StageProbe {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first else {
      for stage in Stage.all { print(stage.name) }
      return
    }
    guard let stage = Stage.all.first(where: { $0.name == name }), arguments.count == 2,
      let times = arguments.last.flatMap({ Int($0) })
    else { throw UsageError() }
    let work = try stage.prepare()
    for _ in 0..<times { print(try work()) }
  }
}

/// There is no such stage, or no number of times.
struct UsageError: Error {}
