/// The commonest words of the languages in Latin letters, which tell them apart.
enum CommonWords {
  /// The languages, in the order of their points; where two have the same, the first one wins.
  static let languages: [Language.ID] = ["en", "vi", "id", "ms", "fil", "pt", "fr", "es"]

  /// The index of Vietnamese in `languages`.
  static let vietnamese = 1

  /// One line a language: its tag, then words in small letters with their points, 2 where none are
  /// given.
  ///
  /// A word that several languages have stands in each of their lines.
  static let text = """
    en the:3 of:3 and:3 to in a:1 is was for:3 on:1 with:3 that:3 by at:1 as from:3 be it has have his \
    are were an:1 this which will would said after its been not their they who but or he she than \
    also about between during over under before into more when where had can could should may:1 \
    until since both against among through all new one two first second third next last year years \
    month months week day days today tomorrow yesterday monday tuesday wednesday thursday friday \
    saturday sunday january february march april june july august september october november \
    december meeting meetings summit session sessions conference forum festival ministers \
    minister:1 ministerial prime:1 president:1 government officials leaders visit visits visited \
    held host hosts hosted hosting planned plan plans scheduled postponed cancelled canceled \
    moved opens opened opening closes ends begins began starts started takes took place attend \
    attended signing signed ceremony talks agreement trade economic foreign affairs defence \
    defense information health security countries country world united states games election \
    elections match anniversary deadline edition annual international regional cooperation \
    community chair chaired chairman due expected proposed set announced announces early late mid
    vi theo:3 trong:2 cho:2 khi:2 trung:1 nam:1 khai hai:1 tham gia nghe thanh minh:1 quan ban:1 \
    ngay:1 giao:1 ra:1 qua:1 cao:1 nay:1 sau:1 sang:1 chung:1 tin:1
    id dan:3 yang:3 di untuk:3 dengan:3 pada:3 ini dari dalam:3 akan:3 tidak itu juga:3 ke oleh:3 \
    telah:3 sebagai:3 para:1 karena:4 bahwa:4 tersebut:3 adalah:3 serta:3 bisa:4 saat:4 \
    mengatakan:4 ujar:4 yakni:4 pemerintah:4 tahun hari menteri:3 pertemuan:3 konferensi:5 \
    senin:4 selasa rabu kamis:4 jumat:4 sabtu minggu:4 januari februari:2 maret:4 april:1 mei:2 \
    juni:4 juli:4 agustus:4 oktober november:1 desember:4 antara kepada bagi ada kota:3 negara \
    presiden:3 berlangsung:2 digelar:4 menggelar:4 tingkat:2 tinggi:2 ktt:5 luar negeri lalu tuan \
    rumah indonesia:1 kerja sama republik:3 sidang oktober mendatang:3 sejumlah:3 setelah:3 \
    ketua kementerian persidangan:1
    ms dan:3 yang:3 di untuk:3 dengan:3 pada:3 ini dari dalam:3 akan:3 tidak itu juga:3 ke oleh:3 \
    telah:3 sebagai:3 para:1 kerana:4 bahawa:4 tersebut:2 adalah:3 serta:3 boleh:4 ketika berkata:4 \
    iaitu:4 ialah:4 kerajaan:4 tahun hari menteri:3 mesyuarat:5 persidangan:3 sidang:3 kemuncak:5 \
    isnin:4 selasa rabu khamis:4 jumaat:4 sabtu ahad:4 januari februari:2 mac:4 april:1 mei:2 \
    jun:4 julai:4 ogos:4 oktober november:1 disember:4 antara kepada bagi:3 ada bandar:3 negara \
    presiden:1 berlangsung:2 luar negeri lalu malaysia:1 kerjasama:3 turut:3 beliau:3 diadakan:4 \
    datuk:3 seri:3 perdana:4 pengerusi:4 dijangka:4 selepas:4 tuan rumah ke ketua kementerian
    fil ang:3 ng:4 sa mga:5 na:1 ay:2 at:1 ni si:1 kay:2 nang:3 para:1 ito:3 kung:3 pa:1 din:2 rin:3 \
    mula:3 noong:4 ngayong:4 pulong:4 pangulo:4 ayon:3 nitong:4 bilang:3 niya:3 siya:3 sila:3 \
    hindi:3 isang:4 kanyang:4 bansa:3 pilipinas:4 araw:2 taong:3 may:1 habang:3 dahil:3 lungsod:4 \
    ika:3 linggo:3 lunes:2 martes:2 miyerkules:4 huwebes:4 biyernes:4 sabado:2 enero:1 pebrero:4 \
    marso:3 abril:1 mayo:1 hunyo:4 hulyo:4 agosto:1 setyembre:4 oktubre:4 nobyembre:4 disyembre:4
    pt de:1 o:2 a:1 que:1 e:2 do:3 da:3 em:3 um:3 uma:3 para:1 com:3 não:4 os:3 no:1 se:1 na:2 por:1 \
    mais:2 as:1 dos:3 das:3 foi:3 ao:3 ele é:3 são:4 à:1 às:3 pelo:4 pela:4 entre:1 como:1 sua:2 seu:3 \
    até:3 também:4 nos:1 nas:2 ministro:2 ministros:2 reunião:4 cimeira:5 cúpula:5 presidente:1 \
    ano:2 hoje:3 ontem:3 amanhã:4 segunda:1 feira:3 janeiro:4 fevereiro:4 março:4 abril:1 maio:4 \
    junho:4 julho:4 agosto:1 setembro:4 outubro:4 novembro:4 dezembro:4 governo:4 países:1 será:1 \
    ter vai:2 dia:1 timor:1 leste:1
    fr de:1 la:1 le:3 les:3 et:3 des:3 du:3 en:1 un:1 une:3 dans:4 pour:4 sur:3 au:3 aux:4 est:2 par:2 \
    qui:3 avec:4 que:1 ce:2 cette:3 ces:3 il:2 elle:3 se:1 son:1 sa:1 ses:3 à:2 été:3 a:1 ont:3 sont:3 \
    mais:1 plus:2 leur:3 lors:3 après:3 d:1 l:1 s:1 entre:1 sommet:4 réunion:4 ministre:3 ministres:3 \
    conférence:4 président:3 gouvernement:4 pays:3 jour:3 année:3 aujourd:3 hui:3 demain:4 hier:3 \
    lundi:4 mardi:4 mercredi:4 jeudi:4 vendredi:4 samedi:4 dimanche:4 janvier:4 février:4 mars:2 \
    avril:4 mai:2 juin:4 juillet:4 août:4 septembre:4 octobre:4 novembre:2 décembre:4 tenue:3 tiendra:4
    es de:1 la:2 que:1 el:4 en:2 y:4 a:1 los:4 del:4 se:1 las:4 por:2 un:1 para:1 con:4 una:3 su:2 al:2 \
    lo:2 como:1 más:4 fue:3 es:2 entre:1 este:2 ha:2 sus:3 no:1 reunión:1 cumbre:5 presidente:1 \
    ministro:2 gobierno:4 años:4 hoy:4 ayer:4 lunes:2 martes:2 miércoles:4 jueves:4 viernes:4 enero:3 \
    febrero:4 marzo:4 abril:1 mayo:2 junio:4 julio:4 agosto:1 septiembre:4 octubre:4 noviembre:4 \
    diciembre:4 también:1 será:1
    """

  /// The table of the words, made at first use.
  static let table = Table(text)

  /// The key of a word, continued by one byte; a word begins with the key 0.
  static func extend(_ key: UInt64, with byte: UInt8) -> UInt64 {
    (key << 7 | key >> 57) ^ UInt64(byte)
  }

  /// A hash table from the keys of words to points.
  struct Table: Sendable {
    private var slots: [Slot]
    private static let bits: UInt64 = 11

    private struct Slot {
      var key: UInt64 = 0
      var points = SIMD8<UInt8>()
    }

    fileprivate init(_ text: String) {
      slots = Array(repeating: Slot(), count: 1 << Table.bits)
      var language = 0
      for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
        for field in line.split(separator: UInt8(ascii: " ")).dropFirst() {
          var key: UInt64 = 0
          var points: UInt8 = 2
          var isPoints = false
          for byte in field {
            if byte == UInt8(ascii: ":") {
              isPoints = true
            } else if isPoints {
              points = byte - 48
            } else {
              key = CommonWords.extend(key, with: byte)
            }
          }
          let index = index(of: key)
          slots[index].key = key
          slots[index].points[language] = points
        }
        language += 1
      }
    }

    func points(of key: UInt64) -> SIMD8<UInt16> {
      let slot = slots[index(of: key)]
      return slot.key == key ? SIMD8<UInt16>(truncatingIfNeeded: slot.points) : SIMD8<UInt16>()
    }

    private func index(of key: UInt64) -> Int {
      var index = Int((key &* 0x9E37_79B9_7F4A_7C15) >> (64 - Table.bits))
      while slots[index].key != key, slots[index].key != 0 {
        index = (index + 1) & (slots.count - 1)
      }
      return index
    }
  }
}
