import Dateline
import DatelinePublishing
import DatelineStore
import Foundation
import Testing

@Suite("What is added to a store")
struct AddingTests {
  @Test("is there again when the store is opened again, and says what it said")
  func keeps() throws {
    try withScratch { folder in
      let path = folder.appending(path: "news.store").path
      let document = Document(text: "The summit was held in Hanoi on 3 May 2016.", id: "a")
      let extraction = Extractor().extract(document)
      let stored = StoredDocument(document, extraction)
      #expect(try Store(path: path, access: .write).add([stored]) == [true])

      let store = try Store(path: path, access: .read)
      var found: [StoredDocument] = []
      try store.forEachDocument { found.append($0) }
      #expect(found == [stored])
      var expected = extraction.inCodePoints(of: document)
      expected.mentions = nil
      #expect(try found.first?.extraction() == expected)
      #expect(extraction.observations.count == 1)
    }
  }

  @Test("changes nothing the second time")
  func repeats() throws {
    try withScratch { folder in
      let store = try Store(path: folder.appending(path: "s").path, access: .write)
      let documents = try articles(0..<20)
      #expect(try store.add(documents).allSatisfy { $0 })
      let before = try lines(of: store)
      #expect(try store.add(documents + documents).allSatisfy { !$0 })
      #expect(try lines(of: store) == before)
      #expect(before.count == 20)
    }
  }

  @Test("makes the same contents in any order")
  func order() throws {
    try withScratch { folder in
      let documents = try articles(0..<20)
      let first = try Store(path: folder.appending(path: "a").path, access: .write)
      _ = try first.add(documents)
      let second = try Store(path: folder.appending(path: "b").path, access: .write)
      for document in documents.reversed() { _ = try second.add([document]) }
      #expect(try lines(of: first) == lines(of: second))
    }
  }

  @Test("keeps every revision of a document, and counts the document once")
  func revisions() throws {
    try withScratch { folder in
      let store = try Store(path: folder.appending(path: "s").path, access: .write)
      let texts = ["The summit was held on 3 May 2016.", "Nothing is said here."]
      let extractor = Extractor()
      let documents = texts.map { text in
        let document = Document(text: text, id: "one")
        return StoredDocument(document, extractor.extract(document))
      }
      #expect(try store.add(documents) == [true, true])
      let counts = try store.counts()
      #expect(counts.documents == 1)
      #expect(counts.revisions == 2)
      #expect(counts.undated == 2)
      #expect(counts.withoutEvent == 1)
      for document in documents {
        #expect(try store.holds(id: document.id, content: document.content))
      }
      #expect(try !store.holds(id: "two", content: documents[0].content))
    }
  }

  @Test("is another revision where only what stands beside the text differs")
  func content() {
    let text = "The summit was held in Hanoi on 3 May 2016."
    let extractor = Extractor()
    let documents = [
      Document(text: text, id: "a"), Document(text: text, title: text, id: "a"),
      Document(text: text, id: "a", url: text), Document(text: text, id: "a", language: "en"),
    ]
    let hashes = documents.map { StoredDocument($0, extractor.extract($0)).content }
    #expect(Set(hashes).count == documents.count)
    let moved = Document(text: text, id: "a", source: "elsewhere/a.txt")
    #expect(StoredDocument(moved, extractor.extract(moved)).content == hashes[0])
  }

  @Test("is read as of one moment while another connection writes")
  func readers() throws {
    try withScratch { folder in
      let path = folder.appending(path: "s").path
      let writer = try Store(path: path, access: .write)
      _ = try writer.add(articles(0..<10))
      let reader = try Store(path: path, access: .read)
      let more = try articles(10..<20)
      var seen = 0
      try reader.forEachDocument { _ in
        if seen == 0 { _ = try writer.add(more) }
        seen += 1
      }
      #expect(seen == 10)
      #expect(try reader.counts().documents == 20)
    }
  }

  @Test("is not there in part where the disk is full, and goes in when there is room")
  func fullDisk() throws {
    try withScratch { folder in
      let path = folder.appending(path: "s").path
      let store = try Store(path: path, access: .write)
      _ = try store.add(articles(0..<5))
      let before = try lines(of: store)
      let more = try articles(5..<200)
      try store.limit(pages: 10)
      var code: StoreError.Code?
      do throws(StoreError) { _ = try store.add(more) } catch { code = error.code }
      #expect(code == .diskFull)
      #expect(try lines(of: store) == before)
      #expect(try lines(of: Store(path: path, access: .read)) == before)
      try store.limit(pages: 1_000_000)
      #expect(try store.add(more).allSatisfy { $0 })
      #expect(try store.counts().revisions == 200)
    }
  }
}
