extension SeriesCatalog {
  /// Series beyond ASEAN that newsrooms of the region write about all the time: names only.
  ///
  /// The names are general knowledge, hence `confidence unsourced`; nothing here has editions.
  static let worldSeries = """
    series apec-leaders
      acronym AELM
      group apec
      kind summit
      level leaders
      confidence unsourced
      name en APEC Economic Leaders' Meeting; APEC Leaders' Meeting; APEC Summit
      name en APEC Leaders' Summit; APEC Economic Leaders' Summit
      name en Asia-Pacific Economic Cooperation Economic Leaders' Meeting
      name en Asia-Pacific Economic Cooperation Summit; APEC Economic Leaders' Retreat
      name vi Hội nghị các Nhà lãnh đạo Kinh tế APEC; Hội nghị Nhà lãnh đạo Kinh tế APEC
      name vi Hội nghị Cấp cao APEC; Hội nghị Thượng đỉnh APEC; Hội nghị các Nhà lãnh đạo APEC
      name vi Hội nghị các Nhà lãnh đạo các nền kinh tế APEC
      name vi Hội nghị Cấp cao Diễn đàn Hợp tác Kinh tế châu Á-Thái Bình Dương

    series apec-week
      group apec
      kind conference
      level leaders
      parent apec-leaders
      confidence unsourced
      name en APEC Economic Leaders' Week; APEC Leaders' Week
      name vi Tuần lễ Cấp cao APEC
      name vi Tuần lễ Cấp cao Diễn đàn Hợp tác Kinh tế châu Á-Thái Bình Dương

    series apec-ministerial
      group apec
      kind conference
      level ministerial
      parent apec-leaders
      confidence unsourced
      name en APEC Ministerial Meeting; APEC Ministers' Meeting
      name vi Hội nghị Bộ trưởng APEC; Hội nghị Liên Bộ trưởng Ngoại giao-Kinh tế APEC
      name vi Hội nghị Bộ trưởng Ngoại giao-Kinh tế APEC
      name vi Hội nghị Liên Bộ trưởng Ngoại giao và Kinh tế APEC; Hội nghị Liên Bộ trưởng APEC

    series apec-finance
      group apec
      kind conference
      level ministerial
      parent apec-leaders
      confidence unsourced
      name en APEC Finance Ministers' Meeting; APEC Finance Ministerial Meeting
      name vi Hội nghị Bộ trưởng Tài chính APEC

    series apec-trade
      group apec
      kind conference
      level ministerial
      parent apec-leaders
      confidence unsourced
      name en APEC Ministers Responsible for Trade Meeting
      name en Meeting of APEC Ministers Responsible for Trade; APEC Trade Ministers' Meeting
      name vi Hội nghị Bộ trưởng Thương mại APEC; Hội nghị Bộ trưởng phụ trách Thương mại APEC
      name vi Hội nghị các Bộ trưởng phụ trách Thương mại APEC

    series apec-som
      group apec
      kind conference
      level senior-officials
      parent apec-leaders
      confidence unsourced
      name en APEC Senior Officials' Meeting
      name vi Hội nghị các Quan chức cao cấp APEC; Hội nghị Quan chức cao cấp APEC
      name vi Hội nghị các Quan chức cấp cao APEC

    series apec-ceo-summit
      group apec
      kind summit
      parent apec-leaders
      confidence unsourced
      name en APEC CEO Summit
      name vi Hội nghị Thượng đỉnh Doanh nghiệp APEC; Hội nghị Thượng đỉnh Kinh doanh APEC

    series mlc-leaders
      group mekong
      kind summit
      level leaders
      confidence unsourced
      name en Mekong-Lancang Cooperation Leaders' Meeting
      name en Lancang-Mekong Cooperation Leaders' Meeting; Mekong-Lancang Cooperation Summit
      name en Lancang-Mekong Cooperation Summit; Mekong-Lancang Summit; Lancang-Mekong Summit
      name vi Hội nghị Cấp cao Hợp tác Mekong-Lan Thương
      name vi Hội nghị Cấp cao Hợp tác Mê Công-Lan Thương; Hội nghị Cấp cao Mekong-Lan Thương
      name vi Hội nghị Cấp cao Mê Công-Lan Thương; Hội nghị Cấp cao Hợp tác Mê Kông-Lan Thương
      name vi Hội nghị Thượng đỉnh Mekong-Lan Thương

    series mlc-foreign
      group mekong
      kind conference
      level ministerial
      parent mlc-leaders
      confidence unsourced
      name en Mekong-Lancang Cooperation Foreign Ministers' Meeting
      name en Lancang-Mekong Cooperation Foreign Ministers' Meeting
      name en Mekong-Lancang Foreign Ministers' Meeting
      name en Lancang-Mekong Foreign Ministers' Meeting
      name vi Hội nghị Bộ trưởng Ngoại giao Hợp tác Mekong-Lan Thương
      name vi Hội nghị Bộ trưởng Ngoại giao Hợp tác Mê Công-Lan Thương
      name vi Hội nghị Bộ trưởng Ngoại giao Mekong-Lan Thương
      name vi Hội nghị Bộ trưởng Ngoại giao Mê Công-Lan Thương

    series gms-summit
      group mekong
      kind summit
      level leaders
      confidence unsourced
      name en GMS Summit; Greater Mekong Subregion Summit
      name en Greater Mekong Subregion Economic Cooperation Program Summit
      name vi Hội nghị Thượng đỉnh Hợp tác Tiểu vùng Mekong mở rộng
      name vi Hội nghị Thượng đỉnh Hợp tác Tiểu vùng Mê Công mở rộng
      name vi Hội nghị Cấp cao Hợp tác kinh tế Tiểu vùng Mekong mở rộng
      name vi Hội nghị Thượng đỉnh Tiểu vùng Mekong mở rộng; Hội nghị Thượng đỉnh GMS

    series clmv-summit
      group mekong
      kind summit
      level leaders
      confidence unsourced
      name en CLMV Summit; Cambodia-Laos-Myanmar-Viet Nam Summit
      name vi Hội nghị Cấp cao CLMV; Hội nghị Cấp cao Hợp tác Campuchia-Lào-Myanmar-Việt Nam

    series clmv-economic
      acronym CLMV-EMM
      group mekong
      kind conference
      level ministerial
      parent clmv-summit
      confidence unsourced
      name en CLMV Economic Ministers' Meeting
      name vi Hội nghị Bộ trưởng Kinh tế CLMV

    series acmecs-summit
      acronym ACMECS
      group mekong
      kind summit
      level leaders
      confidence unsourced
      name en ACMECS Summit; Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit
      name vi Hội nghị Cấp cao ACMECS
      name vi Hội nghị Cấp cao Chiến lược Hợp tác kinh tế Ayeyawady-Chao Phraya-Mekong

    series sea-games
      group sport
      kind games
      confidence unsourced
      name en SEA Games; Southeast Asian Games; South East Asian Games; South-East Asian Games
      name vi SEA Games; Đại hội Thể thao Đông Nam Á; Đại hội Thể thao khu vực Đông Nam Á

    series asian-games
      acronym ASIAD
      group sport
      kind games
      confidence unsourced
      name en Asian Games
      name vi Đại hội Thể thao châu Á

    series asem-summit
      weak ASEM
      group world
      kind summit
      level leaders
      confidence unsourced
      name en ASEM Summit; Asia-Europe Meeting Summit; Asia-Europe Summit
      name vi Hội nghị Cấp cao ASEM; Hội nghị Thượng đỉnh ASEM; Hội nghị Cấp cao Á-Âu
      name vi Hội nghị Thượng đỉnh Á-Âu; Hội nghị Cấp cao Diễn đàn Hợp tác Á-Âu

    series asem-foreign
      group world
      kind conference
      level ministerial
      parent asem-summit
      confidence unsourced
      name en ASEM Foreign Ministers' Meeting
      name vi Hội nghị Bộ trưởng Ngoại giao ASEM; Hội nghị Bộ trưởng Ngoại giao Á-Âu

    series g20-summit
      group world
      kind summit
      level leaders
      confidence unsourced
      name en G20 Summit; G20 Leaders' Summit; G-20 Summit; Group of 20 Summit
      name en G20 Leaders' Meeting
      name vi Hội nghị Thượng đỉnh G20; Hội nghị Cấp cao G20; Hội nghị Thượng đỉnh Nhóm G20
      name vi Hội nghị Thượng đỉnh Nhóm các nền kinh tế phát triển và mới nổi hàng đầu thế giới

    series g7-summit
      group world
      kind summit
      level leaders
      confidence unsourced
      name en G7 Summit; G7 Leaders' Summit; G-7 Summit; Group of Seven Summit
      name vi Hội nghị Thượng đỉnh G7; Hội nghị Cấp cao G7; Hội nghị Thượng đỉnh G7 mở rộng
      name vi Hội nghị Thượng đỉnh Nhóm G7

    series brics-summit
      group world
      kind summit
      level leaders
      confidence unsourced
      name en BRICS Summit; BRICS Leaders' Summit
      name vi Hội nghị Thượng đỉnh BRICS; Hội nghị Thượng đỉnh Nhóm BRICS
      name vi Hội nghị Cấp cao BRICS

    series sco-summit
      group world
      kind summit
      level leaders
      confidence unsourced
      name en SCO Summit; Shanghai Cooperation Organisation Summit
      name en Shanghai Cooperation Organization Summit
      name vi Hội nghị Thượng đỉnh SCO; Hội nghị Thượng đỉnh Tổ chức Hợp tác Thượng Hải

    series francophonie-summit
      group world
      kind summit
      level leaders
      confidence unsourced
      name en Francophonie Summit; Summit of La Francophonie
      name vi Hội nghị Cấp cao Pháp ngữ; Hội nghị Thượng đỉnh Pháp ngữ
      name vi Hội nghị Cấp cao Cộng đồng Pháp ngữ

    series eu-china-summit
      group world
      kind summit
      level leaders
      confidence unsourced
      name en EU-China Summit; China-EU Summit; European Union-China Summit
      name vi Hội nghị Thượng đỉnh EU-Trung Quốc; Hội nghị Thượng đỉnh Trung Quốc-EU
      name vi Hội nghị Cấp cao EU-Trung Quốc; Hội nghị Cấp cao Trung Quốc-EU
      name vi Hội nghị Thượng đỉnh Liên minh châu Âu-Trung Quốc

    series shangri-la-dialogue
      weak SLD
      group world
      kind conference
      level ministerial
      confidence unsourced
      name en Shangri-La Dialogue; IISS Shangri-La Dialogue; Asia Security Summit
      name vi Đối thoại Shangri-La; Đối thoại Shangri La; Diễn đàn Đối thoại Shangri-La
      name vi Hội nghị Thượng đỉnh An ninh châu Á

    series un-climate
      weak COP
      group world
      kind conference
      level leaders
      confidence unsourced
      name en UN Climate Change Conference; United Nations Climate Change Conference
      name en UN Climate Conference; UN Climate Summit; United Nations Climate Conference
      name en Conference of the Parties to the United Nations Framework Convention on Climate Change
      name en Conference of the Parties to the UNFCCC
      name vi Hội nghị của Liên hợp quốc về Biến đổi khí hậu
      name vi Hội nghị Liên hợp quốc về Biến đổi khí hậu
      name vi Hội nghị Thượng đỉnh của Liên hợp quốc về Biến đổi khí hậu
      name vi Hội nghị Thượng đỉnh Liên hợp quốc về Biến đổi khí hậu
      name vi Hội nghị các Bên tham gia Công ước khung của Liên hợp quốc về Biến đổi khí hậu
      name vi Hội nghị Thượng đỉnh Khí hậu của Liên hợp quốc

    series china-asean-expo
      acronym CAEXPO
      group world
      kind exhibition
      confidence unsourced
      name en China-ASEAN Expo; China-ASEAN Exposition
      name vi Hội chợ Trung Quốc-ASEAN; Hội chợ ASEAN-Trung Quốc

    series davos
      group world
      kind conference
      confidence unsourced
      name en World Economic Forum Annual Meeting; Annual Meeting of the World Economic Forum
      name en WEF Annual Meeting
      name vi Hội nghị thường niên Diễn đàn Kinh tế thế giới; Hội nghị thường niên WEF Davos
      name vi Hội nghị WEF Davos

    series boao-forum
      weak BFA
      group world
      kind conference
      confidence unsourced
      name en Boao Forum for Asia; Boao Forum; Boao Forum for Asia Annual Conference
      name vi Diễn đàn châu Á Bác Ngao; Diễn đàn Bác Ngao
      name vi Hội nghị thường niên Diễn đàn châu Á Bác Ngao

    series future-of-asia
      group world
      kind conference
      confidence unsourced
      name en International Conference on the Future of Asia; Conference on the Future of Asia
      name en Nikkei Future of Asia Conference
      name vi Hội nghị quốc tế Tương lai châu Á; Hội nghị Tương lai châu Á
      name vi Hội nghị quốc tế về Tương lai châu Á
    """
}
