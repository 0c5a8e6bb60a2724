extension SeriesCatalog {
  /// The series of ASEAN and what accompanies them: names and places in the house, no editions.
  ///
  /// `confidence unsourced` marks names from general knowledge that no source was looked up for.
  static let aseanSeries = """
    series asean-summit
      group asean
      kind summit
      level leaders
      pillar all
      name en ASEAN Summit; ASEAN Leaders' Meeting; Summit of ASEAN Leaders
      name en Meeting of the ASEAN Heads of Government
      name vi Hội nghị Cấp cao ASEAN; Hội nghị Thượng đỉnh ASEAN; HNCC ASEAN
      name vi Hội nghị cấp cao các nước ASEAN; Hội nghị thượng đỉnh các nước ASEAN
      name vi Hội nghị Cấp cao Hiệp hội các quốc gia Đông Nam Á
      name vi Hội nghị cấp cao Hiệp hội các nước Đông Nam Á; Thượng đỉnh ASEAN
      name id Konferensi Tingkat Tinggi ASEAN; KTT ASEAN; Pertemuan Puncak ASEAN
      name ms Sidang Kemuncak ASEAN
      name th การประชุมสุดยอดอาเซียน; การประชุมสุดยอดผู้นำอาเซียน
      name fil ASEAN Summit; Pulong ng mga Lider ng ASEAN
      name km កិច្ចប្រជុំកំពូលអាស៊ាន
      name lo ກອງປະຊຸມສຸດຍອດອາຊຽນ
      name my အာဆီယံထိပ်သီးအစည်းအဝေး
      name zh 东盟峰会; 东盟首脑会议; 東盟峰會
      name pt Cimeira da ASEAN
      name ta ஆசியான் உச்சிமாநாடு
      name fr Sommet de l'ASEAN
      source https://vi.m.wikipedia.org/wiki/H%E1%BB%99i_ngh%E1%BB%8B_c%E1%BA%A5p_cao_ASEAN
      source http://www.xinhuanet.com//english/2017-04/29/c_136245337.htm
      source https://www.channelnewsasia.com/asean-summit-2022-cambodia-lee-hsien-loong-myanmar-30\
    52206?cid=cna_flip_070214

    series amri
      acronym AMRI
      group asean
      kind conference
      level ministerial
      pillar ASCC
      name en Conference of the ASEAN Ministers Responsible for Information
      name en Conference of ASEAN Ministers Responsible for Information
      name en ASEAN Ministers Responsible for Information
      name en ASEAN Ministers Responsible for Information Meeting
      name en ASEAN Ministers Responsible for Information Conference
      name en Meeting of the ASEAN Ministers Responsible for Information
      name en Meeting of ASEAN Ministers Responsible for Information
      name en ASEAN Information Ministers' Meeting; ASEAN Information Ministers' Conference
      name en Conference of ASEAN Information Ministers
      name en Meeting of ASEAN Information Ministers; ASEAN Ministerial Meeting on Information
      name en ASEAN Ministerial Conference on Information
      name vi Hội nghị Bộ trưởng Phụ trách Thông tin ASEAN; Hội nghị Bộ trưởng Thông tin ASEAN
      name vi Hội nghị các Bộ trưởng Phụ trách Thông tin ASEAN
      name vi Hội nghị các Bộ trưởng Thông tin ASEAN
      name vi Hội nghị Bộ trưởng ASEAN phụ trách Thông tin
      name vi Hội nghị các Bộ trưởng ASEAN phụ trách Thông tin
      name vi Hội nghị Bộ trưởng ASEAN phụ trách về Thông tin
      name vi Hội nghị Bộ trưởng phụ trách về Thông tin ASEAN
      name vi Hội nghị Bộ trưởng phụ trách Thông tin các nước ASEAN
      name vi Hội nghị Bộ trưởng Thông tin các nước ASEAN
      name vi Hội nghị Bộ trưởng các nước ASEAN phụ trách Thông tin
      name id Pertemuan Menteri-menteri Penerangan ASEAN
      name id Konferensi Menteri-menteri Penerangan ASEAN
      name id Pertemuan Menteri ASEAN yang Bertanggung Jawab di Bidang Informasi
      name ms Mesyuarat Menteri-Menteri ASEAN Bertanggungjawab Mengenai Penerangan
      name th การประชุมรัฐมนตรีสารนิเทศอาเซียน; การประชุมรัฐมนตรีอาเซียนด้านสารสนเทศ
      name fr Conférence des ministres de l'Information de l'ASEAN
      name ru Конференция министров информации АСЕАН
      name zh 东盟新闻部长会议
      name km កិច្ចប្រជុំរដ្ឋមន្ត្រីអាស៊ានទទួលបន្ទុកព័ត៌មាន
      name lo ກອງປະຊຸມລັດຖະມົນຕີອາຊຽນຮັບຜິດຊອບຂໍ້ມູນຂ່າວສານ
      source ministry news, 2016 (Vietnamese)
      source https://asean.or.id/11762.htm
      source https://fr.vietnamplus.vn/asean-les-ministres-charges-de-linformation-discutent-de-la\
    -communaute-numerique/156498.vnp

    series somri
      acronym SOMRI
      group asean
      kind conference
      level senior-officials
      pillar ASCC
      parent amri
      name en ASEAN Senior Officials Meeting Responsible for Information
      name en Meeting of the ASEAN Senior Officials Responsible for Information
      name en Meeting of ASEAN Senior Officials Responsible for Information
      name en Senior Officials' Meeting Responsible for Information
      name en ASEAN Senior Officials' Meeting Responsible for Information
      name en ASEAN Senior Officials Responsible for Information
      name en ASEAN Senior Officials' Meeting on Information
      name vi Hội nghị Quan chức cấp cao phụ trách Thông tin ASEAN
      name vi Hội nghị các Quan chức cấp cao phụ trách Thông tin ASEAN
      name vi Hội nghị Quan chức cao cấp phụ trách Thông tin ASEAN
      name vi Hội nghị các Quan chức cao cấp phụ trách Thông tin ASEAN
      name vi Hội nghị Quan chức cấp cao ASEAN phụ trách Thông tin
      name vi Hội nghị Quan chức cao cấp ASEAN phụ trách Thông tin
      name vi Hội nghị Quan chức cấp cao Thông tin ASEAN
      name th การประชุมเจ้าหน้าที่อาวุโสสารนิเทศอาเซียน
      source https://www.mci.gov.sg/pressroom/news-and-stories/pressroom/2018/5/joint-media-statem\
    ent-at-14th-conference-of-amri-and-5th-conference-of-amri-plus-3-on-10-may-2018?page=19_6
      source https://www.pattayamail.com/thailandnews/20thsomri-meeting-discusses-issues-to-be-sub\
    mitted-to-16thamri-in-da-nang-441118

    series amri-plus3
      acronym AMRI+3
      group asean
      kind conference
      level ministerial
      pillar ASCC
      parent amri
      name en Conference of the ASEAN Plus Three Ministers Responsible for Information
      name en Conference of ASEAN Plus Three Ministers Responsible for Information
      name en ASEAN Plus Three Ministers Responsible for Information
      name en Conference of the ASEAN+3 Ministers Responsible for Information
      name en Conference of ASEAN+3 Ministers Responsible for Information
      name en ASEAN+3 Ministers Responsible for Information
      name en ASEAN Plus Three Information Ministers' Meeting
      name en ASEAN+3 Information Ministers' Meeting; AMRI Plus Three; AMRI Plus 3; AMRI +3
      name en AMRI + 3
      name vi Hội nghị Bộ trưởng Thông tin ASEAN+3; Hội nghị Bộ trưởng Thông tin ASEAN + 3
      name vi Hội nghị Bộ trưởng phụ trách Thông tin ASEAN+3
      name vi Hội nghị Bộ trưởng phụ trách Thông tin ASEAN + 3
      name vi Hội nghị các Bộ trưởng Thông tin ASEAN+3
      name vi Hội nghị các Bộ trưởng phụ trách Thông tin ASEAN+3
      name vi Hội nghị Bộ trưởng ASEAN+3 phụ trách Thông tin
      name vi Hội nghị Bộ trưởng Thông tin ASEAN cộng 3
      name vi Hội nghị Bộ trưởng Thông tin ASEAN cộng ba
      source https://aseanplusthree.asean.org/joint-media-statement-of-the-1st-conference-of-the-a\
    sean-plus-three-ministers-responsible-for-information-amri3

    series amm
      acronym AMM
      group asean
      kind conference
      level ministerial
      pillar APSC
      name en ASEAN Foreign Ministers' Meeting; ASEAN Ministerial Meeting
      name en Meeting of ASEAN Foreign Ministers; Meeting of the ASEAN Foreign Ministers
      name en ASEAN Foreign Ministerial Meeting; ASEAN Foreign Ministers' Conference
      name vi Hội nghị Bộ trưởng Ngoại giao ASEAN; Hội nghị các Bộ trưởng Ngoại giao ASEAN
      name vi Hội nghị Bộ trưởng Ngoại giao các nước ASEAN; Hội nghị Ngoại trưởng ASEAN
      name vi Hội nghị các Ngoại trưởng ASEAN; Hội nghị Ngoại trưởng các nước ASEAN
      name id Pertemuan Menteri Luar Negeri ASEAN; Konferensi Menlu ASEAN
      name ms Mesyuarat Menteri-Menteri Luar ASEAN
      name th การประชุมรัฐมนตรีต่างประเทศอาเซียน
      name fil Pulong ng mga Ministrong Panlabas ng ASEAN
      name zh 东盟外长会议
      name lo ກອງປະຊຸມລັດຖະມົນຕີຕ່າງປະເທດອາຊຽນ
      name km កិច្ចប្រជុំរដ្ឋមន្ត្រីការបរទេសអាស៊ាន
      name pt Reunião dos Ministros dos Negócios Estrangeiros da ASEAN
      name my အာဆီယံနိုင်ငံခြားရေးဝန်ကြီးများအစည်းအဝေး
      source https://pdfslide.us/documents/a-year-of-asean-anuario-asean-ministerial-bodies-june-2\
    005-may-2006-16-ii.html
      source https://baolangson.vn/chinh-tri/4010-hoi-nghi-cac-quan-chuc-cap-cao-asean-som.html
      source http://www.yusrgfq.cn/c/2016-07-24/934621.shtml
      source https://vietnambiz.vn/hoi-nghi-amm-asean-ministerial-meeting-la-gi-20191125110956762.\
    htm
      source https://www.malaymail.com/news/malaysia/2022/08/02/wisma-putra-foreign-minister-saifu\
    ddin-leads-malaysian-delegation-to-asean-meet-in-phnom-penh/20683
      source http://pasaxon.org.la/n_detail.php?n_id=5134
      source https://thesun.my/malaysia-news/malaysia-s-strong-amm-2025-participation-boosts-asean\
    -credibility-OA14419351

    series amm-retreat
      acronym AMM Retreat
      group asean
      kind conference
      level ministerial
      parent amm
      name en AMM Retreat; ASEAN Foreign Ministers' Retreat
      name en ASEAN Foreign Ministers' Meeting Retreat; ASEAN Ministerial Meeting Retreat
      name en Retreat of ASEAN Foreign Ministers
      name vi Hội nghị hẹp Bộ trưởng Ngoại giao ASEAN; Hội nghị Bộ trưởng Ngoại giao ASEAN hẹp
      name vi Hội nghị hẹp các Bộ trưởng Ngoại giao ASEAN; Hội nghị hẹp Ngoại trưởng ASEAN
      name id Konferensi Menlu ASEAN terbatas
      name fr Conférence restreinte des ministres des AE de l'ASEAN
      source https://fr.vietnamplus.vn/le-cambodge-reporte-la-conference-restreinte-des-ministres-\
    des-ae-de-lasean/176442.vnp
      source https://www.bolnews.com/international/2022/02/cambodia-to-host-asean-foreign-minister\
    s-meeting-next-week/
      source https://vietnamnews.vn/world/1763434/philippines-pledges-to-promote-regional-peace-pr\
    osperity-during-asean-chairmanship.html

    series aem
      acronym AEM
      group asean
      kind conference
      level ministerial
      pillar AEC
      name en ASEAN Economic Ministers' Meeting; ASEAN Economic Ministerial Meeting
      name en Meeting of ASEAN Economic Ministers; Meeting of the ASEAN Economic Ministers
      name vi Hội nghị Bộ trưởng Kinh tế ASEAN; Hội nghị các Bộ trưởng Kinh tế ASEAN
      name vi Hội nghị Bộ trưởng Kinh tế các nước ASEAN
      name id Pertemuan Menteri Ekonomi ASEAN
      name ms Mesyuarat Menteri Ekonomi ASEAN
      name th การประชุมรัฐมนตรีเศรษฐกิจอาเซียน
      name zh 东盟经济部长会议
      source http://www.bernamamobile.com/mrem/news.php?id=6330
      source https://menafn.com/1110092141/ASEAN-57Th-Economic-Ministers-Meeting-Dialogue-Partners\
    -Sessions-Commence-In-Malaysia
      source https://tribune.net.ph/2026/03/11/asean-economic-officials-project-unity-ahead-of-min\
    isters-retreat-in-manila

    series admm
      acronym ADMM
      group asean
      kind conference
      level ministerial
      pillar APSC
      name en ASEAN Defence Ministers' Meeting; ASEAN Defense Ministers' Meeting
      name en ASEAN Defence Ministerial Meeting; ASEAN Defense Ministerial Meeting
      name en Meeting of ASEAN Defence Ministers; Meeting of ASEAN Defense Ministers
      name vi Hội nghị Bộ trưởng Quốc phòng ASEAN; Hội nghị các Bộ trưởng Quốc phòng ASEAN
      name vi Hội nghị Bộ trưởng Quốc phòng các nước ASEAN
      name vi Hội nghị Bộ trưởng Bộ Quốc phòng các nước ASEAN
      name th การประชุมรัฐมนตรีกลาโหมอาเซียน
      name ms Mesyuarat Menteri-Menteri Pertahanan ASEAN
      name id Pertemuan Menteri Pertahanan ASEAN
      name zh 东盟防长会议
      source https://adj.com.my/2025/11/02/admm-admm-plus-wraps-up-philippines-to-host-in-2026
      source https://www.malaymail.com/news/malaysia/2025/10/31/what-to-know-about-the-asean-defen\
    ce-ministers-meeting-this-weekend-and-why-it-matters-to-malaysia/196621

    series admm-plus
      acronym ADMM-Plus; ADMM+
      group asean
      kind conference
      level ministerial
      parent admm
      name en ASEAN Defence Ministers' Meeting Plus; ASEAN Defence Ministers' Meeting-Plus
      name en ASEAN Defense Ministers' Meeting Plus; ASEAN Defense Ministers' Meeting-Plus
      name en ADMM Plus
      name vi Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng
      name vi Hội nghị Bộ trưởng Quốc phòng các nước ASEAN mở rộng
      name zh 东盟防长扩大会议
      source https://www.mindef.gov.sg/news-and-events/latest-releases/1nov25-fs
      source https://newsable.asianetnews.com/india/rajnath-singh-to-attend-12th-asean-defence-min\
    isters-meeting-in-malaysia-on-nov1-articleshow-crvi9sf

    series arf
      weak ARF
      group asean
      kind conference
      level ministerial
      pillar APSC
      name en ASEAN Regional Forum
      name vi Diễn đàn Khu vực ASEAN
      name zh 东盟地区论坛
      name th การประชุมอาเซียนว่าด้วยความร่วมมือด้านการเมืองและความมั่นคงในภูมิภาคเอเชีย-แปซิฟิก
      name id Forum Regional ASEAN
      source https://www.malaymail.com/news/malaysia/2022/08/02/wisma-putra-foreign-minister-saifu\
    ddin-leads-malaysian-delegation-to-asean-meet-in-phnom-penh/20683

    series eas
      acronym EAS
      group asean
      kind summit
      level leaders
      name en East Asia Summit
      name vi Hội nghị Cấp cao Đông Á; Hội nghị Thượng đỉnh Đông Á
      name zh 东亚峰会
      name id KTT Asia Timur
      name ms Sidang Kemuncak Asia Timur
      name th การประชุมสุดยอดเอเชียตะวันออก
      source https://vietnamnet.vn/en/politics/37th-asean-summit-related-meetings-slated-for-novem\
    ber-12-15-686525.html
      source https://theasian.asia/archives/106754

    series acc
      weak ACC
      group asean
      kind session
      level ministerial
      name en ASEAN Coordinating Council; ASEAN Coordinating Council Meeting
      name en Meeting of the ASEAN Coordinating Council
      name vi Hội đồng Điều phối ASEAN; Hội nghị Hội đồng Điều phối ASEAN
      name id Dewan Koordinasi ASEAN
      source https://thesun.my/malaysia-news/ministerial-meetings-to-set-tone-for-46th-asean-summi\
    t-and-related-summits-LG14129266

    series apscc
      acronym APSC Council
      group asean
      kind session
      level ministerial
      pillar APSC
      name en ASEAN Political-Security Community Council
      name en ASEAN Political-Security Community Council Meeting; APSC Council
      name vi Hội đồng Cộng đồng Chính trị - An ninh ASEAN
      name vi Hội nghị Hội đồng Cộng đồng Chính trị - An ninh ASEAN
      source https://thesun.my/malaysia-news/ministerial-meetings-to-set-tone-for-46th-asean-summi\
    t-and-related-summits-LG14129266
      source https://en.vietnamplus.vn/47th-asean-summit-asean-ready-for-new-phase-of-development-\
    post331222.vnp

    series aecc
      acronym AEC Council
      group asean
      kind session
      level ministerial
      pillar AEC
      name en ASEAN Economic Community Council; ASEAN Economic Community Council Meeting
      name en AEC Council
      name vi Hội đồng Cộng đồng Kinh tế ASEAN; Hội nghị Hội đồng Cộng đồng Kinh tế ASEAN
      source https://thesun.my/malaysia-news/ministerial-meetings-to-set-tone-for-46th-asean-summi\
    t-and-related-summits-LG14129266

    series asccc
      acronym ASCC Council
      group asean
      kind session
      level ministerial
      pillar ASCC
      name en ASEAN Socio-Cultural Community Council
      name en ASEAN Socio-Cultural Community Council Meeting; ASCC Council
      name vi Hội đồng Cộng đồng Văn hóa - Xã hội ASEAN
      name vi Hội nghị Hội đồng Cộng đồng Văn hóa - Xã hội ASEAN
      source https://e.vnexpress.net/news/news/vietnam-to-host-much-delayed-asean-summit-online-41\
    18945.html

    series adgmin
      acronym ADGMIN
      group asean
      kind conference
      level ministerial
      pillar AEC
      follows telmin
      name en ASEAN Digital Ministers' Meeting; ASEAN Digital Ministerial Meeting
      name en Meeting of ASEAN Digital Ministers; Meeting of the ASEAN Digital Ministers
      name vi Hội nghị Bộ trưởng Số ASEAN; Hội nghị các Bộ trưởng Số ASEAN
      name vi Hội nghị Bộ trưởng Số các nước ASEAN; Hội nghị Bộ trưởng Kỹ thuật số ASEAN
      name vi Hội nghị các Bộ trưởng Kỹ thuật số ASEAN
      name vi Hội nghị Bộ trưởng Kỹ thuật số các nước ASEAN
      source https://vietnamnews.vn/politics-laws/1763904/asean-digital-ministers-meeting-adopts-h\
    anoi-declaration-on-digital-cooperation.html

    series amme
      acronym AMME
      group asean
      kind conference
      level ministerial
      pillar ASCC
      name en ASEAN Environment Ministers' Meeting; ASEAN Environment Ministerial Meeting
      name en Meeting of ASEAN Environment Ministers
      name en Meeting of the ASEAN Environment Ministers
      name en ASEAN Ministerial Meeting on the Environment
      name en ASEAN Ministerial Meeting on Environment
      name vi Hội nghị Bộ trưởng Môi trường ASEAN; Hội nghị các Bộ trưởng Môi trường ASEAN
      name vi Hội nghị Bộ trưởng Môi trường các nước ASEAN
      name vi Hội nghị Bộ trưởng ASEAN về Môi trường
      source https://asean.org/major-sectoral-bodies-committees

    series seom
      acronym SEOM
      group asean
      kind conference
      level senior-officials
      pillar AEC
      name en Senior Economic Officials' Meeting; ASEAN Senior Economic Officials' Meeting
      name vi Hội nghị Quan chức Kinh tế cấp cao ASEAN
      name vi Hội nghị các Quan chức Kinh tế cấp cao ASEAN
      name vi Hội nghị Quan chức Kinh tế cao cấp ASEAN
      name vi Hội nghị các Quan chức Kinh tế cao cấp ASEAN
      source https://tribune.net.ph/2026/03/11/asean-economic-officials-project-unity-ahead-of-min\
    isters-retreat-in-manila

    series som
      weak SOM
      group asean
      kind conference
      level senior-officials
      pillar APSC
      name en ASEAN Senior Officials' Meeting; Meeting of ASEAN Senior Officials
      name vi Hội nghị Quan chức cao cấp ASEAN; Hội nghị các quan chức cấp cao ASEAN
      name vi Hội nghị Quan chức cấp cao ASEAN; Hội nghị các Quan chức cao cấp ASEAN
      name zh 东盟高级官员会议
      source https://baolangson.vn/chinh-tri/4010-hoi-nghi-cac-quan-chuc-cap-cao-asean-som.html

    series soca
      acronym SOCA
      group asean
      kind conference
      level senior-officials
      pillar ASCC
      name en ASEAN Socio-Cultural Community Senior Officials' Meeting
      name en Senior Officials' Committee for the ASEAN Socio-Cultural Community
      name en Senior Officials Committee for ASCC
      name vi Hội nghị Quan chức cao cấp Cộng đồng Văn hóa - Xã hội ASEAN
      name vi Hội nghị Quan chức cấp cao Cộng đồng Văn hóa - Xã hội ASEAN
      name vi Hội nghị các Quan chức cao cấp về Cộng đồng Văn hóa - Xã hội ASEAN
      name vi Hội nghị Quan chức cao cấp phụ trách Cộng đồng Văn hóa - Xã hội ASEAN
      source http://m.baomoi.com/jpm-cap-cao-asean-16-se-to-chuc-tai-tp-hcm/c/3911721.epi

    series ammtc
      acronym AMMTC
      group asean
      kind conference
      level ministerial
      pillar APSC
      confidence unsourced
      name en ASEAN Ministerial Meeting on Transnational Crime
      name vi Hội nghị Bộ trưởng ASEAN về phòng, chống tội phạm xuyên quốc gia
      name vi Hội nghị Bộ trưởng ASEAN về phòng chống tội phạm xuyên quốc gia
      name vi Hội nghị Bộ trưởng ASEAN về tội phạm xuyên quốc gia

    series alawmm
      acronym ALAWMM
      group asean
      kind conference
      level ministerial
      pillar APSC
      confidence unsourced
      name en ASEAN Law Ministers' Meeting; ASEAN Law Ministerial Meeting
      name en Meeting of ASEAN Law Ministers; Meeting of the ASEAN Law Ministers
      name vi Hội nghị Bộ trưởng Tư pháp ASEAN; Hội nghị các Bộ trưởng Tư pháp ASEAN
      name vi Hội nghị Bộ trưởng Tư pháp các nước ASEAN; Hội nghị Bộ trưởng Pháp luật ASEAN
      name vi Hội nghị các Bộ trưởng Pháp luật ASEAN
      name vi Hội nghị Bộ trưởng Pháp luật các nước ASEAN

    series atm
      weak ATM
      group asean
      kind conference
      level ministerial
      pillar AEC
      confidence unsourced
      name en ASEAN Transport Ministers' Meeting; ASEAN Transport Ministerial Meeting
      name en Meeting of ASEAN Transport Ministers; Meeting of the ASEAN Transport Ministers
      name vi Hội nghị Bộ trưởng Giao thông vận tải ASEAN
      name vi Hội nghị các Bộ trưởng Giao thông vận tải ASEAN
      name vi Hội nghị Bộ trưởng Giao thông vận tải các nước ASEAN

    series amaf
      acronym AMAF
      group asean
      kind conference
      level ministerial
      pillar AEC
      confidence unsourced
      name en ASEAN Ministers on Agriculture and Forestry
      name en Meeting of the ASEAN Ministers on Agriculture and Forestry
      name en ASEAN Ministers on Agriculture and Forestry Meeting
      name en ASEAN Agriculture and Forestry Ministers' Meeting
      name vi Hội nghị Bộ trưởng Nông - Lâm nghiệp ASEAN
      name vi Hội nghị Bộ trưởng Nông Lâm nghiệp ASEAN
      name vi Hội nghị Bộ trưởng Nông nghiệp và Lâm nghiệp ASEAN
      name vi Hội nghị Bộ trưởng ASEAN về Nông nghiệp và Lâm nghiệp
      name vi Hội nghị Bộ trưởng Nông, Lâm nghiệp ASEAN

    series afmgm
      acronym AFMGM
      group asean
      kind conference
      level ministerial
      pillar AEC
      confidence unsourced
      name en ASEAN Finance Ministers' and Central Bank Governors' Meeting
      name en ASEAN Finance Ministers and Central Bank Governors' Meeting
      name en ASEAN Finance Ministers' Meeting
      name vi Hội nghị Bộ trưởng Tài chính và Thống đốc Ngân hàng Trung ương ASEAN
      name vi Hội nghị Bộ trưởng Tài chính và Thống đốc NHTW ASEAN
      name vi Hội nghị Bộ trưởng Tài chính ASEAN
      name vi Hội nghị Bộ trưởng Tài chính và Thống đốc Ngân hàng Trung ương các nước ASEAN

    series amem
      acronym AMEM
      group asean
      kind conference
      level ministerial
      pillar AEC
      confidence unsourced
      name en ASEAN Ministers on Energy Meeting; ASEAN Energy Ministers' Meeting
      name en ASEAN Ministerial Meeting on Energy; Meeting of ASEAN Energy Ministers
      name vi Hội nghị Bộ trưởng Năng lượng ASEAN; Hội nghị các Bộ trưởng Năng lượng ASEAN
      name vi Hội nghị Bộ trưởng Năng lượng các nước ASEAN
      name vi Hội nghị Bộ trưởng ASEAN về Năng lượng

    series ammsti
      acronym AMMSTI
      group asean
      kind conference
      level ministerial
      pillar AEC
      confidence unsourced
      name en ASEAN Ministerial Meeting on Science, Technology and Innovation
      name en ASEAN Science, Technology and Innovation Ministers' Meeting
      name en ASEAN Ministerial Meeting on Science and Technology
      name vi Hội nghị Bộ trưởng Khoa học, Công nghệ và Đổi mới sáng tạo ASEAN
      name vi Hội nghị Bộ trưởng ASEAN về Khoa học, Công nghệ và Đổi mới sáng tạo
      name vi Hội nghị Bộ trưởng Khoa học và Công nghệ ASEAN

    series m-atm
      acronym M-ATM
      group asean
      kind conference
      level ministerial
      pillar AEC
      confidence unsourced
      name en Meeting of ASEAN Tourism Ministers; ASEAN Tourism Ministers' Meeting
      name vi Hội nghị Bộ trưởng Du lịch ASEAN; Hội nghị các Bộ trưởng Du lịch ASEAN
      name vi Hội nghị Bộ trưởng Du lịch các nước ASEAN

    series ammin
      acronym AMMin
      group asean
      kind conference
      level ministerial
      pillar AEC
      confidence unsourced
      name en ASEAN Ministerial Meeting on Minerals; AMMin
      name vi Hội nghị Bộ trưởng Khoáng sản ASEAN; Hội nghị Bộ trưởng ASEAN về Khoáng sản

    series afta-council
      acronym AFTA Council
      group asean
      kind session
      level ministerial
      pillar AEC
      confidence unsourced
      name en ASEAN Free Trade Area Council; AFTA Council
      name en ASEAN Free Trade Area Council Meeting; AFTA Council Meeting
      name vi Hội đồng Khu vực Thương mại tự do ASEAN; Hội đồng AFTA
      name vi Hội nghị Hội đồng Khu vực Mậu dịch tự do ASEAN
      name vi Hội đồng Khu vực Mậu dịch tự do ASEAN

    series aia-council
      acronym AIA Council
      group asean
      kind session
      level ministerial
      pillar AEC
      confidence unsourced
      name en ASEAN Investment Area Council; AIA Council
      name en ASEAN Investment Area Council Meeting; AIA Council Meeting
      name vi Hội đồng Khu vực Đầu tư ASEAN; Hội đồng AIA

    series amca
      acronym AMCA
      group asean
      kind conference
      level ministerial
      pillar ASCC
      confidence unsourced
      name en ASEAN Ministers Responsible for Culture and Arts
      name en Meeting of the ASEAN Ministers Responsible for Culture and Arts
      name en Meeting of ASEAN Ministers Responsible for Culture and Arts
      name en ASEAN Ministers Responsible for Culture and Arts Meeting
      name en ASEAN Culture Ministers' Meeting
      name vi Hội nghị Bộ trưởng Văn hóa Nghệ thuật ASEAN
      name vi Hội nghị Bộ trưởng phụ trách Văn hóa và Nghệ thuật ASEAN
      name vi Hội nghị Bộ trưởng Văn hóa và Nghệ thuật ASEAN
      name vi Hội nghị Bộ trưởng ASEAN phụ trách Văn hóa và Nghệ thuật
      name vi Hội nghị Bộ trưởng Văn hóa ASEAN

    series ased
      acronym ASED
      group asean
      kind conference
      level ministerial
      pillar ASCC
      confidence unsourced
      name en ASEAN Education Ministers' Meeting; ASEAN Education Ministerial Meeting
      name en Meeting of ASEAN Education Ministers; Meeting of the ASEAN Education Ministers
      name vi Hội nghị Bộ trưởng Giáo dục ASEAN; Hội nghị các Bộ trưởng Giáo dục ASEAN
      name vi Hội nghị Bộ trưởng Giáo dục các nước ASEAN

    series ahmm
      acronym AHMM
      group asean
      kind conference
      level ministerial
      pillar ASCC
      confidence unsourced
      name en ASEAN Health Ministers' Meeting; ASEAN Health Ministerial Meeting
      name en Meeting of ASEAN Health Ministers; Meeting of the ASEAN Health Ministers
      name vi Hội nghị Bộ trưởng Y tế ASEAN; Hội nghị các Bộ trưởng Y tế ASEAN
      name vi Hội nghị Bộ trưởng Y tế các nước ASEAN

    series almm
      acronym ALMM
      group asean
      kind conference
      level ministerial
      pillar ASCC
      confidence unsourced
      name en ASEAN Labour Ministers' Meeting; ASEAN Labour Ministerial Meeting
      name en Meeting of ASEAN Labour Ministers; Meeting of the ASEAN Labour Ministers
      name en ASEAN Labor Ministers' Meeting; ASEAN Labor Ministerial Meeting
      name en Meeting of ASEAN Labor Ministers; Meeting of the ASEAN Labor Ministers
      name vi Hội nghị Bộ trưởng Lao động ASEAN; Hội nghị các Bộ trưởng Lao động ASEAN
      name vi Hội nghị Bộ trưởng Lao động các nước ASEAN

    series amrdpe
      acronym AMRDPE
      group asean
      kind conference
      level ministerial
      pillar ASCC
      confidence unsourced
      name en ASEAN Ministers Meeting on Rural Development and Poverty Eradication
      name en ASEAN Ministerial Meeting on Rural Development and Poverty Eradication
      name en ASEAN Ministers' Meeting on Rural Development and Poverty Eradication
      name vi Hội nghị Bộ trưởng ASEAN về Phát triển nông thôn và Xóa đói giảm nghèo
      name vi Hội nghị Bộ trưởng ASEAN về Phát triển nông thôn và Giảm nghèo

    series ammswd
      acronym AMMSWD
      group asean
      kind conference
      level ministerial
      pillar ASCC
      confidence unsourced
      name en ASEAN Ministerial Meeting on Social Welfare and Development
      name en ASEAN Social Welfare and Development Ministers' Meeting
      name vi Hội nghị Bộ trưởng Phúc lợi Xã hội và Phát triển ASEAN
      name vi Hội nghị Bộ trưởng ASEAN về Phúc lợi xã hội và Phát triển

    series ammw
      acronym AMMW
      group asean
      kind conference
      level ministerial
      pillar ASCC
      confidence unsourced
      name en ASEAN Ministerial Meeting on Women
      name vi Hội nghị Bộ trưởng Phụ nữ ASEAN; Hội nghị Bộ trưởng ASEAN về Phụ nữ

    series ammy
      acronym AMMY
      group asean
      kind conference
      level ministerial
      pillar ASCC
      confidence unsourced
      name en ASEAN Ministerial Meeting on Youth; ASEAN Youth Ministers' Meeting
      name vi Hội nghị Bộ trưởng Thanh niên ASEAN; Hội nghị Bộ trưởng ASEAN về Thanh niên

    series amms
      acronym AMMS
      group asean
      kind conference
      level ministerial
      pillar ASCC
      confidence unsourced
      name en ASEAN Ministerial Meeting on Sports; ASEAN Sports Ministers' Meeting
      name vi Hội nghị Bộ trưởng Thể thao ASEAN; Hội nghị Bộ trưởng ASEAN về Thể thao

    series ammdm
      acronym AMMDM
      group asean
      kind conference
      level ministerial
      pillar ASCC
      confidence unsourced
      name en ASEAN Ministerial Meeting on Disaster Management
      name vi Hội nghị Bộ trưởng ASEAN về Quản lý thiên tai
      name vi Hội nghị Bộ trưởng Quản lý thiên tai ASEAN

    series accsm
      acronym ACCSM
      group asean
      kind conference
      pillar ASCC
      confidence unsourced
      name en ASEAN Cooperation on Civil Service Matters
      name en ASEAN Conference on Civil Service Matters
      name vi Hội nghị ASEAN về các vấn đề công vụ
      name vi Hội nghị Hợp tác ASEAN về các vấn đề công vụ

    series aipa
      acronym AIPA
      group asean
      kind session
      pillar external
      confidence unsourced
      name en ASEAN Inter-Parliamentary Assembly General Assembly
      name en General Assembly of the ASEAN Inter-Parliamentary Assembly
      name en AIPA General Assembly
      name vi Đại hội đồng Liên nghị viện ASEAN
      name vi Đại hội đồng Liên nghị viện Hiệp hội các quốc gia Đông Nam Á; Đại hội đồng AIPA

    series abis
      acronym ABIS
      group asean
      kind summit
      pillar external
      confidence unsourced
      name en ASEAN Business and Investment Summit
      name vi Hội nghị Thượng đỉnh Kinh doanh và Đầu tư ASEAN
      name vi Hội nghị Thượng đỉnh Đầu tư và Kinh doanh ASEAN
      name vi Hội nghị Thượng đỉnh Đầu tư Kinh doanh ASEAN

    series atf
      weak ATF
      group asean
      kind conference
      pillar AEC
      confidence unsourced
      name en ASEAN Tourism Forum
      name vi Diễn đàn Du lịch ASEAN

    series apt-summit
      acronym APT Summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN Plus Three Summit; ASEAN+3 Summit; ASEAN +3 Summit; ASEAN Plus 3 Summit
      name en APT Summit; ASEAN Plus Three Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN+3; Hội nghị Cấp cao ASEAN + 3
      name vi Hội nghị Thượng đỉnh ASEAN+3; Hội nghị Thượng đỉnh ASEAN + 3
      name vi Hội nghị Cấp cao ASEAN cộng ba; Hội nghị Cấp cao ASEAN cộng 3

    series pmc
      weak PMC
      group asean
      kind conference
      level ministerial
      pillar APSC
      confidence unsourced
      name en Post Ministerial Conferences; Post-Ministerial Conferences
      name en Post Ministerial Conference; ASEAN Post Ministerial Conferences
      name vi Hội nghị sau Hội nghị Bộ trưởng Ngoại giao
      name vi Hội nghị sau Hội nghị Bộ trưởng Ngoại giao ASEAN

    series aichr
      acronym AICHR
      group asean
      kind session
      pillar APSC
      confidence unsourced
      name en ASEAN Intergovernmental Commission on Human Rights
      name en Meeting of the ASEAN Intergovernmental Commission on Human Rights
      name vi Ủy ban liên Chính phủ ASEAN về Nhân quyền
      name vi Ủy ban Liên chính phủ ASEAN về Quyền con người

    series cpr
      weak CPR
      group asean
      kind session
      level senior-officials
      pillar all
      confidence unsourced
      name en Committee of Permanent Representatives to ASEAN
      name en Meeting of the Committee of Permanent Representatives to ASEAN
      name vi Ủy ban các Đại diện thường trực tại ASEAN; Ủy ban Đại diện thường trực tại ASEAN

    series telmin
      acronym TELMIN
      group asean
      kind conference
      level ministerial
      pillar AEC
      confidence unsourced
      name en ASEAN Telecommunications and Information Technology Ministers' Meeting
      name en ASEAN Telecommunications and IT Ministers' Meeting
      name en ASEAN Telecommunications Ministers' Meeting
      name vi Hội nghị Bộ trưởng Viễn thông và Công nghệ thông tin ASEAN
      name vi Hội nghị Bộ trưởng Viễn thông và CNTT ASEAN; Hội nghị Bộ trưởng Viễn thông ASEAN

    series somri-plus3
      acronym SOMRI+3
      group asean
      kind conference
      level senior-officials
      pillar ASCC
      parent somri
      confidence unsourced
      name en ASEAN Plus Three Senior Officials' Meeting Responsible for Information
      name en ASEAN+3 Senior Officials' Meeting Responsible for Information; SOMRI Plus Three
      name en SOMRI +3
      name vi Hội nghị Quan chức cấp cao phụ trách Thông tin ASEAN+3
      name vi Hội nghị Quan chức cao cấp phụ trách Thông tin ASEAN+3

    series aem-retreat
      acronym AEM Retreat
      group asean
      kind conference
      level ministerial
      pillar AEC
      parent aem
      confidence unsourced
      name en ASEAN Economic Ministers' Retreat; ASEAN Economic Ministers' Meeting Retreat
      name en AEM Retreat; Retreat of ASEAN Economic Ministers
      name vi Hội nghị hẹp Bộ trưởng Kinh tế ASEAN; Hội nghị Bộ trưởng Kinh tế ASEAN hẹp
      name vi Hội nghị hẹp các Bộ trưởng Kinh tế ASEAN

    series admm-retreat
      acronym ADMM Retreat
      group asean
      kind conference
      level ministerial
      pillar APSC
      parent admm
      confidence unsourced
      name en ADMM Retreat; ASEAN Defence Ministers' Meeting Retreat
      name en ASEAN Defence Ministers' Retreat; ASEAN Defense Ministers' Meeting Retreat
      name en ASEAN Defense Ministers' Retreat
      name vi Hội nghị hẹp Bộ trưởng Quốc phòng ASEAN
      name vi Hội nghị hẹp Bộ trưởng Quốc phòng các nước ASEAN
      name vi Hội nghị Bộ trưởng Quốc phòng ASEAN hẹp

    series apt-fmm
      group asean
      kind conference
      level ministerial
      pillar external
      parent amm
      confidence unsourced
      name en ASEAN Plus Three Foreign Ministers' Meeting; ASEAN+3 Foreign Ministers' Meeting
      name en ASEAN Plus Three Ministerial Meeting
      name vi Hội nghị Bộ trưởng Ngoại giao ASEAN+3; Hội nghị Bộ trưởng Ngoại giao ASEAN + 3

    series eas-fmm
      group asean
      kind conference
      level ministerial
      pillar external
      parent eas
      confidence unsourced
      name en East Asia Summit Foreign Ministers' Meeting; EAS Foreign Ministers' Meeting
      name vi Hội nghị Bộ trưởng Ngoại giao Cấp cao Đông Á
      name vi Hội nghị Bộ trưởng Ngoại giao các nước tham gia Cấp cao Đông Á
      name vi Hội nghị Bộ trưởng Ngoại giao EAS

    series aem-plus3
      acronym AEM+3
      group asean
      kind conference
      level ministerial
      pillar external
      parent aem
      confidence unsourced
      name en ASEAN Plus Three Economic Ministers' Meeting
      name en ASEAN+3 Economic Ministers' Meeting; AEM Plus Three
      name vi Hội nghị Bộ trưởng Kinh tế ASEAN+3; Hội nghị Bộ trưởng Kinh tế ASEAN + 3

    series afmgm-plus3
      acronym AFMGM+3
      group asean
      kind conference
      level ministerial
      pillar external
      parent afmgm
      confidence unsourced
      name en ASEAN+3 Finance Ministers' and Central Bank Governors' Meeting
      name en ASEAN+3 Finance Ministers and Central Bank Governors' Meeting
      name en ASEAN Plus Three Finance Ministers' and Central Bank Governors' Meeting
      name vi Hội nghị Bộ trưởng Tài chính và Thống đốc Ngân hàng Trung ương ASEAN+3

    series asean-china-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-China Summit; China-ASEAN Summit; ASEAN-China Special Summit
      name en ASEAN-China Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-Trung Quốc; Hội nghị Thượng đỉnh ASEAN-Trung Quốc
      name vi Hội nghị Cấp cao đặc biệt ASEAN-Trung Quốc

    series asean-japan-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-Japan Summit; Japan-ASEAN Summit; ASEAN-Japan Special Summit
      name en ASEAN-Japan Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-Nhật Bản; Hội nghị Thượng đỉnh ASEAN-Nhật Bản
      name vi Hội nghị Cấp cao đặc biệt ASEAN-Nhật Bản

    series asean-rok-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-Republic of Korea Summit; ASEAN-ROK Summit; ASEAN-Korea Summit
      name en ASEAN-South Korea Summit; Republic of Korea-ASEAN Summit
      name en ASEAN-Republic of Korea Special Summit; ASEAN-ROK Special Summit
      name en ASEAN-Republic of Korea Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-Hàn Quốc; Hội nghị Thượng đỉnh ASEAN-Hàn Quốc
      name vi Hội nghị Cấp cao đặc biệt ASEAN-Hàn Quốc

    series asean-india-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-India Summit; India-ASEAN Summit; ASEAN-India Special Summit
      name en ASEAN-India Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-Ấn Độ; Hội nghị Thượng đỉnh ASEAN-Ấn Độ
      name vi Hội nghị Cấp cao đặc biệt ASEAN-Ấn Độ

    series asean-us-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-United States Summit; ASEAN-US Summit; ASEAN-U.S. Summit; ASEAN-USA Summit
      name en United States-ASEAN Summit; ASEAN-United States Special Summit
      name en ASEAN-US Special Summit; ASEAN-United States Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-Hoa Kỳ; Hội nghị Cấp cao ASEAN-Mỹ
      name vi Hội nghị Thượng đỉnh ASEAN-Hoa Kỳ; Hội nghị Thượng đỉnh ASEAN-Mỹ
      name vi Hội nghị Cấp cao đặc biệt ASEAN-Hoa Kỳ

    series asean-australia-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-Australia Summit; Australia-ASEAN Summit; ASEAN-Australia Special Summit
      name en ASEAN-Australia Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-Australia; Hội nghị Cấp cao ASEAN-Úc
      name vi Hội nghị Thượng đỉnh ASEAN-Australia; Hội nghị Thượng đỉnh ASEAN-Úc
      name vi Hội nghị Cấp cao đặc biệt ASEAN-Australia

    series asean-new-zealand-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-New Zealand Summit; New Zealand-ASEAN Summit
      name en ASEAN-New Zealand Special Summit; ASEAN-New Zealand Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-New Zealand; Hội nghị Thượng đỉnh ASEAN-New Zealand
      name vi Hội nghị Cấp cao đặc biệt ASEAN-New Zealand

    series asean-russia-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-Russia Summit; Russia-ASEAN Summit; ASEAN-Russia Special Summit
      name en ASEAN-Russia Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-Nga; Hội nghị Cấp cao ASEAN-Liên bang Nga
      name vi Hội nghị Thượng đỉnh ASEAN-Nga; Hội nghị Thượng đỉnh ASEAN-Liên bang Nga
      name vi Hội nghị Cấp cao đặc biệt ASEAN-Nga

    series asean-eu-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-EU Summit; ASEAN-European Union Summit; EU-ASEAN Summit
      name en ASEAN-EU Special Summit; ASEAN-European Union Special Summit
      name en ASEAN-EU Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-EU; Hội nghị Cấp cao ASEAN-Liên minh châu Âu
      name vi Hội nghị Thượng đỉnh ASEAN-EU; Hội nghị Thượng đỉnh ASEAN-Liên minh châu Âu
      name vi Hội nghị Cấp cao đặc biệt ASEAN-EU

    series asean-canada-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-Canada Summit; Canada-ASEAN Summit; ASEAN-Canada Special Summit
      name en ASEAN-Canada Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-Canada; Hội nghị Thượng đỉnh ASEAN-Canada
      name vi Hội nghị Cấp cao đặc biệt ASEAN-Canada

    series asean-un-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-United Nations Summit; ASEAN-UN Summit; United Nations-ASEAN Summit
      name en ASEAN-United Nations Special Summit; ASEAN-UN Special Summit
      name en ASEAN-United Nations Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-Liên hợp quốc; Hội nghị Cấp cao ASEAN-LHQ
      name vi Hội nghị Thượng đỉnh ASEAN-Liên hợp quốc; Hội nghị Thượng đỉnh ASEAN-LHQ
      name vi Hội nghị Cấp cao đặc biệt ASEAN-Liên hợp quốc

    series asean-gcc-summit
      group asean
      kind summit
      level leaders
      pillar external
      confidence unsourced
      name en ASEAN-GCC Summit; GCC-ASEAN Summit; ASEAN-GCC Special Summit
      name en ASEAN-GCC Commemorative Summit
      name vi Hội nghị Cấp cao ASEAN-GCC; Hội nghị Cấp cao ASEAN-Hội đồng Hợp tác vùng Vịnh
      name vi Hội nghị Thượng đỉnh ASEAN-GCC
      name vi Hội nghị Thượng đỉnh ASEAN-Hội đồng Hợp tác vùng Vịnh
      name vi Hội nghị Cấp cao đặc biệt ASEAN-GCC

    series acdfm
      acronym ACDFM
      group asean
      kind conference
      level senior-officials
      pillar APSC
      confidence unsourced
      name en ASEAN Chiefs of Defence Forces' Meeting
      name en ASEAN Chiefs of Defence Forces Informal Meeting
      name vi Hội nghị Tư lệnh Lực lượng Quốc phòng các nước ASEAN

    series aseanapol
      acronym ASEANAPOL
      group asean
      kind conference
      level senior-officials
      pillar APSC
      confidence unsourced
      name en ASEANAPOL Conference; ASEAN Chiefs of National Police Conference
      name en ASEAN National Police Conference
      name vi Hội nghị Tư lệnh Cảnh sát các nước ASEAN

    series asean-para-games
      group asean
      kind games
      confidence unsourced
      name en ASEAN Para Games
      name vi ASEAN Para Games; Đại hội Thể thao Người khuyết tật Đông Nam Á
    """
}
