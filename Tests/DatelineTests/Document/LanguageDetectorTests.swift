import Testing

@testable import Dateline

@Suite struct LanguageDetectorTests {
  private func detect(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    return LanguageDetector.language(of: utf8, in: 0..<utf8.count).rawValue
  }

  @Test(arguments: [
    ("vi", "Sáng 20/9, hội nghị khai mạc tại Đà Nẵng với hơn 200 đại biểu tham dự."),
    ("vi", "Thủ tướng lên đường dự hội nghị cấp cao"),
    ("vi", "HỘI NGHỊ CẤP CAO ASEAN LẦN THỨ 37"),
    ("vi", "17/3/2016 họp AMRI"),
    ("vi", "Khai mạc SEA Games 32 tại Campuchia"),
    ("vi", "ASEAN Summit, AEM, AMM, AMRI và SOMRI sẽ diễn ra"),
    ("en", "The ministers met in Da Nang on Friday and agreed on a joint statement."),
    ("en", "Prime Minister Phạm Minh Chính met with Tô Lâm in Hà Nội on Monday."),
    ("en", "17/3/2016 meeting"),
    ("en", "planned 2018 session in Singapore"),
    ("en", "Summit postponed"),
    ("en", "Séance of café owners held in São Tomé"),
    (
      "id",
      "Para menteri bertemu di Bali pada hari Kamis dan mengatakan bahwa kerja sama itu penting."
    ),
    ("id", "KTT ASEAN digelar di Labuan Bajo"),
    (
      "ms",
      "Para menteri bertemu di Langkawi pada hari Khamis dan berkata bahawa kerjasama itu penting."
    ),
    ("ms", "Sidang Kemuncak ASEAN diadakan di Kuala Lumpur"),
    ("fil", "Nagpulong ang mga ministro sa Cebu noong Huwebes upang pag-usapan ang kalakalan."),
    (
      "pt", "Os ministros reuniram-se em Díli na quinta-feira e a próxima reunião será em novembro."
    ),
    (
      "fr",
      "Les ministres se sont réunis à Vientiane jeudi et la prochaine réunion aura lieu en mai."
    ),
    ("es", "Los ministros se reunieron en Madrid el jueves y la próxima cumbre será en mayo."),
    ("th", "การประชุมรัฐมนตรีอาเซียนจัดขึ้นที่กรุงเทพฯ ในวันที่ 10 พฤษภาคม 2561"),
    ("th", "การประชุม ASEAN Summit ครั้งที่ 37"),
    ("lo", "ກອງປະຊຸມສຸດຍອດອາຊຽນ ໄຂຂຶ້ນທີ່ ນະຄອນຫຼວງວຽງຈັນ"),
    ("km", "កិច្ចប្រជុំកំពូលអាស៊ាននឹងធ្វើឡើងនៅភ្នំពេញ"),
    ("my", "အာဆီယံထိပ်သီးအစည်းအဝေးကို နေပြည်တော်တွင် ကျင်းပမည်"),
    ("ta", "ஆசியான் உச்சிமாநாடு சிங்கப்பூரில் நடைபெறும்"),
    ("zh", "东盟峰会将于十月在吉隆坡举行。"),
    ("zh", "AMRI會議9月20日在峴港開幕"),
    ("und", ""), ("und", "17/3/2016"), ("und", "AMRI 13 Cebu"), ("und", "…"),
    ("und", "首脳会議はバンコクで開かれる"), ("und", "Встреча министров состоится в Ханое"),
  ])
  func oneLine(language: String, text: String) {
    #expect(detect(text) == language)
  }

  /// Vietnamese with its marks apart, as some systems write it.
  @Test func decomposed() {
    #expect(
      detect("ho\u{323}\u{302}i nghi\u{323} bo\u{323}\u{302} tru\u{31B}o\u{309}\u{31B}ng") == "vi"
    )
  }

  @Test func aForeignNameDoesNotDecide() {
    #expect(
      detect("The Chinese foreign minister (王毅) will visit Hanoi (Hà Nội) next week.") == "en"
    )
    #expect(detect("Cuộc họp với Ngoại trưởng 王毅 diễn ra tại Bangkok (กรุงเทพฯ).") == "vi")
  }

  /// A later part of the text is not read.
  @Test func onlyTheBeginningCounts() {
    let text = String(repeating: "The ministers met. ", count: 200)
    #expect(detect(text + String(repeating: "会议", count: 10_000)) == "en")
  }

  @Test func cutsAndBadBytesDoNoHarm() {
    var bytes = Array("Hội nghị khai mạc tại Đà Nẵng".utf8)
    for count in 0...bytes.count {
      _ = LanguageDetector.language(of: bytes, in: 0..<count)
      _ = LanguageDetector.language(of: bytes, in: count..<bytes.count)
    }
    bytes.append(contentsOf: [0xFF, 0xE1, 0xBA])
    #expect(LanguageDetector.language(of: bytes, in: 0..<bytes.count) == "vi")
    #expect(LanguageDetector.language(of: bytes, in: 5..<5) == .undetermined)
  }

  /// No two words of the table may share a key, or one would get the other's points.
  @Test func everyWordHasItsOwnKey() {
    var words: [UInt64: String] = [:]
    for line in CommonWords.text.split(separator: "\n") {
      for field in line.split(separator: " ").dropFirst() {
        let word = String(field.prefix { $0 != ":" })
        let key = word.utf8.reduce(UInt64(0)) { CommonWords.extend($0, with: $1) }
        #expect(words[key] == nil || words[key] == word)
        words[key] = word
      }
    }
    #expect(words.count > 500)
  }
}
