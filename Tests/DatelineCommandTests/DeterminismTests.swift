import Foundation
import Testing

@Suite struct DeterminismTests {
  private static let articles = [
    "a.txt":
      "Published: 2016-03-18\n\nHội nghị AMRI lần thứ 13 đã diễn ra ngày 17/3/2016 tại Cebu, "
      + "Philippines. AMRI lần thứ 14 dự kiến tổ chức năm 2018 tại Singapore.\n",
    "b.txt": "Published: 2018-05-11\n\nThe 14th Conference of the ASEAN Ministers Responsible for "
      + "Information (AMRI) was held in Singapore on 10 May 2018.\n",
    "c.txt":
      "Published: 2025-12-06\n\nSEA Games 34 sẽ diễn ra từ ngày 18 đến 29/9/2027 tại Malaysia.\n",
  ]

  @Test func theOrderOfInputsDoesNotMatter() throws {
    try withScratch { scratch in
      for (name, text) in Self.articles { try scratch.write(name, text) }
      let orders = [
        ["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["b", "c", "a"], ["c", "a", "b"],
        ["c", "b", "a"], ["a", "a", "b", "c", "b"],
      ]
      for arguments in [
        ["export"], ["timeline", "--format", "json"], ["export", "--format", "csv"],
      ] {
        let outputs = try Set(
          orders.map { order in
            try Tool.run(arguments + order.map { scratch.url($0 + ".txt").path }).output
          }
        )
        #expect(outputs.count == 1)
        #expect(outputs.first?.isEmpty == false)
      }
    }
  }

  @Test func theMachineDoesNotMatter() throws {
    try withScratch { scratch in
      for (name, text) in Self.articles { try scratch.write(name, text) }
      let path = scratch.root.path
      var outputs: Set<String> = []
      for (locale, zone) in [
        ("C", "UTC"), ("vi_VN.UTF-8", "Asia/Ho_Chi_Minh"), ("de_DE.UTF-8", "America/New_York"),
        ("tr_TR.UTF-8", "Pacific/Kiritimati"),
      ] {
        let environment = ["LC_ALL": locale, "LANG": locale, "TZ": zone]
        let runs = [
          ["export", path], ["extract", path, "--mentions", "--format", "jsonl"],
          ["upcoming", path, "--as-of", "2017-01-01"], ["explain", path],
        ]
        outputs.insert(try runs.map { try Tool.run($0, environment: environment).output }.joined())
      }
      #expect(outputs.count == 1)
    }
  }

  @Test func theStateOfTheHashSeedDoesNotMatter() throws {
    try withScratch { scratch in
      for (name, text) in Self.articles { try scratch.write(name, text) }
      // Swift seeds its hashes anew for each process, so dictionaries come in another order.
      let outputs = try Set(
        (0..<5).map { _ in try Tool.run(["timeline", scratch.root.path, "--format", "json"]).output
        }
      )
      #expect(outputs.count == 1)
    }
  }
}
