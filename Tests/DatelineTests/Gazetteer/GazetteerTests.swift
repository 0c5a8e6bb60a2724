import Dateline
import Testing

@Suite struct GazetteerTests {
  let standard = Gazetteer.standard

  @Test func knowsEveryCountryOnceAndItsCapital() throws {
    let countries = standard.entries.filter(\.isCountry).map(\.country)
    #expect(countries.count == 249)
    #expect(Set(countries).count == 249)
    for code in ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN"] {
      #expect(
        standard.entries.contains { $0.country == code && $0.isCapital && $0.latitude != nil },
        "\(code) has no capital"
      )
    }
    #expect(standard.country("VN")?.name == "Vietnam")
    #expect(standard.country("vn") == nil)
  }

  /// A row that cannot be read would silently be missing from the standard gazetteer.
  @Test func everyShippedTextCanBeRead() throws {
    var entries: [GazetteerEntry] = []
    for text in [
      Gazetteer.countries, Gazetteer.capitals, Gazetteer.cities, Gazetteer.regions,
      Gazetteer.districts, Gazetteer.world,
    ] {
      entries += try Gazetteer(parsing: text).entries
    }
    #expect(standard.entries == entries)
  }

  @Test(arguments: [
    ("Đà Nẵng", "Da Nang", "VN"), ("danang", "Da Nang", "VN"), ("TP.HCM", "Ho Chi Minh City", "VN"),
    ("Huế", "Hue", "VN"), ("Ha Noi", "Hanoi", "VN"), ("Cebu", "Cebu", "PH"),
    ("Phi-líp-pin", "Philippines", "PH"), ("Philíppin", "Philippines", "PH"),
    ("Xin-ga-po", "Singapore", "SG"), ("Xinh-ga-po", "Singapore", "SG"),
    ("In-đô-nê-xi-a", "Indonesia", "ID"), ("Gia-các-ta", "Jakarta", "ID"),
    ("Viêng Chăn", "Vientiane", "LA"), ("Băng Cốc", "Bangkok", "TH"),
    ("Cu-a-la Lăm-pơ", "Kuala Lumpur", "MY"), ("Nây Pi Tô", "Nay Pyi Taw", "MM"),
    ("Phnôm Pênh", "Phnom Penh", "KH"), ("Ma-ni-la", "Manila", "PH"),
    ("Ban-đa Xê-ri Bê-ga-oan", "Bandar Seri Begawan", "BN"), ("Lao PDR", "Laos", "LA"),
    ("Cam-pu-chia", "Cambodia", "KH"), ("UAE", "United Arab Emirates", "AE"),
    ("Hoa Kỳ", "United States", "US"), ("UK", "United Kingdom", "GB"),
    ("Bắc Kinh", "Beijing", "CN"), ("Xê-un", "Seoul", "KR"), ("Mát-xcơ-va", "Moscow", "RU"),
    ("Khánh Hoà", "Khanh Hoa", "VN"), ("Đắc Lắc", "Dak Lak", "VN"),
    ("huyện Kim Sơn", "Kim Son District", "VN"), ("TP. Việt Trì", "Viet Tri", "VN"),
    ("Quận 1", "District 1", "VN"), ("Banda Aceh", "Banda Aceh", "ID"),
  ]) func knowsSpellings(spelling: String, name: String, country: String) {
    let found = standard.entries(named: spelling)
    #expect(found.map(\.name) == [name])
    #expect(found.map(\.country) == [country])
  }

  @Test func oneSpellingIsOnePlace() {
    var owners: [String: Set<String>] = [:]
    for entry in standard.entries {
      for name in entry.names {
        owners[name.text.lowercased(), default: []].insert("\(entry.country) \(entry.name)")
      }
    }
    #expect(owners.filter { $0.value.count > 1 }.isEmpty)
    for name in standard.nonPlaces { #expect(owners[name.lowercased()] == nil, "\(name)") }
  }

  @Test(arguments: [
    "Anh", "Nga", "Đức", "Pháp", "Ý", "Áo", "Mỹ", "Chad", "Jordan", "Turkey", "Reading", "Nice",
    "Bath", "Hue", "Clark", "Lille", "Sầm Sơn", "Thái Bình", "Hội An", "Hồ Chí Minh",
  ]) func marksWordsThatNeedContext(name: String) {
    let marked = standard.entries.flatMap(\.names).filter { $0.text == name }
    #expect(marked.map(\.needsContext) == [true])
  }

  @Test(arguments: ["Georgia", "Korea", "Congo", "San José", "Victoria", "Newcastle"])
  func marksNamesThatSeveralCountriesShare(name: String) {
    let marked = standard.entries.flatMap(\.names).filter { $0.text == name }
    #expect(marked.map(\.isAmbiguous) == [true])
  }

  @Test(arguments: ["US", "UAE", "TP.HCM"]) func knowsAbbreviations(name: String) {
    #expect(GazetteerEntry.Name(name).isAbbreviation)
    #expect(!GazetteerEntry.Name("Ý kiến").isAbbreviation)
  }

  @Test func everyPlaceBelongsToACountryAndACityHasAZone() {
    let codes = Set(standard.entries.filter(\.isCountry).map(\.country))
    for entry in standard.entries {
      #expect(codes.contains(entry.country), "\(entry.name)")
      #expect(entry.isCountry || entry.zone?.contains("/") == true, "\(entry.name)")
      #expect(entry.names.first?.text == entry.name)
    }
    #expect(standard.country("VN")?.zone == "Asia/Ho_Chi_Minh")
    #expect(standard.country("ID")?.zone == nil)
    #expect(standard.entries(named: "Bali").first?.zone == "Asia/Makassar")
  }
}
