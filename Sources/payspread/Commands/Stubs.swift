import ArgumentParser

struct WorkbookCommand: ParsableCommand {}
