extension SeriesCatalog {
  /// What is known of the meetings of ASEAN's ministers and officials: editions, rhythm, hosts.
  ///
  /// The meetings of a series whose editions have no source of their own rest on the series' sources.
  static let aseanEditions = """
    series amri
      first 1989-05-24
      frequency every 2 years
      hosts next member in English alphabetical order among those that were members at the time; \
    reproduces the host of every observed edition 1-17 (edition 7 inferred); own phase, \
    independent of the summit chair. Sequence: ID MY PH SG TH VN (BN) KH ID LA MY MM PH SG TH \
    VN BN, then KH
      note the mean gap over the observed editions is 2.25 years; gaps run from 1.62 to 2.84 years
      edition 1 | 1989-05-24/1989-05-25 | Jakarta | ID | in-person | sourced
        source https://asean.org/?static_post=programme-for-the-enhancement-of-press-cooperation-a\
    mong-asean-countries-jakarta-25-may-1989
        source https://hmsoeharto.id/2016/05/pembukaan-konferensi-menteri-menteri.html
      edition 2 | 1991-08-01/1991-08-02 | Kuala Lumpur | MY | in-person | sourced
        source https://www.asean.or.id/990.htm
      edition 3 | 1993-12-16/1993-12-17 | Manila | PH | in-person | sourced
        note officials met 13-14 Dec
        source https://asean.or.id/2032.htm
      edition 4 | 1996-03-07 | Singapore | SG | in-person | sourced
        source https://asean.or.id/1900.htm
      edition 5 | 1998-07 | Bangkok | TH | in-person | sourced
        note only the month is recoverable, from the 6th edition statement
        source https://asean.or.id/11762.htm
      edition 6 | 2000-10-12/2000-10-13 | Ha Noi | VN | in-person | sourced
        note an embassy page gives 9-13 Oct (whole meeting week): a range conflict to resolve as \
    envelope vs. ministerial days; Brunei was elected vice-chair, i.e. next host
        source https://asean.or.id/11762.htm
        source https://vietnamembassy-usa.org/vi/node/249
      edition 7 | - | Bandar Seri Begawan | BN | in-person | inferred
        window 2000-10-14/2004-10-06
        note no source found; host inferred from rotation and the 6th edition vice-chair; most \
    likely 2002 or 2003
        source https://asean.or.id/11762.htm
        source https://asean.org/eight-conference-of-the-asean-ministers-responsible-for-informati\
    on-amri-phnom-penh-cambodia/
      edition 8 | 2004-10-07/2004-10-08 | Phnom Penh | KH | in-person | sourced
        note officials met 5-6 Oct; Indonesia vice-chair
        source https://asean.org/eight-conference-of-the-asean-ministers-responsible-for-informati\
    on-amri-phnom-penh-cambodia/
      edition 9 | 2007-05-24 | Jakarta | ID | in-person | sourced
        note officials met 22-23 May
        source https://asean.org/speechandstatement/joint-media-statement-of-the-ninth-conference-\
    of-the-asean-ministers-responsible-for-information-amri-jakarta-24-may-2007
      edition 10 | 2009-11-05 | Vientiane | LA | in-person | sourced
        note officials met 3 Nov
        source https://asean.org/joint-media-statement-10th-conference-of-the-asean-ministers-resp\
    onsible-for-information-amri-vientiane-5-november-2009/
      edition 11 | 2012-03-01 | Kuala Lumpur | MY | in-person | sourced
        note officials met 28 Feb; +3 officials 29 Feb
        source https://aseanplusthree.asean.org/2nd-amri3-joint-media-statement-eleventh-conferenc\
    e-of-the-asean-ministers-responsible-for-information-11th-amri-and-second-conference-of-as\
    ean-plus-three-ministers-responsible-for-informat/
      edition 12 | 2014-06-12 | Nay Pyi Taw | MM | in-person | sourced
        note officials met 10 Jun; +3 officials 11 Jun
        source https://aseanplusthree.asean.org/3rd-amri3-joint-media-statement-of-the-12th-confer\
    ence-of-the-asean-ministers-responsible-for-information-and-third-conference-of-asean-plus\
    -three-ministers-responsible-for-information/
      edition 13 | 2016-03-17 | Cebu | PH | in-person | sourced
        note a Thai item places it in Lapu-Lapu, Cebu: place granularity differs between sources
        source ministry news, 2016 (Vietnamese)
        source https://mic.gov.vn/print/news-197117146.htm
        source http://www.braille-cet.in.th/Braille-new/?q=news-4396
        source http://indothaitrade.com/asean3-gathers-in-media-information-conference/
      edition 14 | 2018-05-10 | Singapore | SG | in-person | sourced
        note expected for 2018 in Singapore by ministry news of 2016; SOMRI-16 on 8 May, partner \
    meetings 9 May
        source https://www.mci.gov.sg/pressroom/news-and-stories/pressroom/2018/5/joint-media-stat\
    ement-at-14th-conference-of-amri-and-5th-conference-of-amri-plus-3-on-10-may-2018?page=19_6
        source http://konkao.net/read.php?id=28477
      edition 15 | 2021-03-12 | Bangkok | TH | online | sourced
        note SOMRI-18 on 10 Mar; chair period 2020-2022; first virtual edition
        source https://thailandnewsday.com/thailand-as-host-of-the-15th-amri/
        source https://en.vietnamplus.vn/asean-information-ministers-discuss-digital-community/197\
    473.vnp
        source https://www.ryt9.com/s/cabt/3204988
        source https://fr.vietnamplus.vn/asean-les-ministres-charges-de-linformation-discutent-de-\
    la-communaute-numerique/156498.vnp
      edition 16 | 2023-09-22/2023-09-23 | Da Nang | VN | in-person | sourced
        note opening 22 Sep; one source says it ended the morning of 23 Sep; meeting week 20-23 \
    Sep; in 2021 it had been announced for 2022
        source https://en.sggp.org.vn/16th-conference-of-asean-ministers-responsible-for-informati\
    on-opens-in-da-nang-post105163.html
        source https://quochoitv.vn/khai-mac-hoi-nghi-bo-truong-phu-trach-thong-tin-asean-lan-thu-\
    16-190629.htm
        source https://fr.vietnamplus.vn/ouverture-de-la-16e-conference-des-ministres-de-linformat\
    ion-de-lasean-a-da-nang/213374.vnp
        source https://vietnam.vn/th/hoi-nghi-bo-truong-thong-tin-asean-lan-thu-16-se-dien-ra-tu-2\
    0-23-9-tai-da-nang
      edition 17 | 2025-05-07 | Bandar Seri Begawan | BN | in-person | sourced
        note a Thai source gives 7-8 May for AMRI-17 together with AMRI+3-8; Cambodia vice-chair
        source https://www.vietnam.vn/en/truyen-thong-quang-ba-ban-sac-thuc-day-hop-tac-va-hieu-bi\
    et-lan-nhau-tai-asean
        source https://mgronline.com/politics/detail/9680000042782
        source https://thesun.my/malaysia-news/sultan-of-brunei-keen-to-visit-malaysia-for-asean-s\
    ummit-says-teo-DA14054502
      edition 18 | - | - | KH | in-person | projected
        window 2026-12/2028-03
        note the window is last edition plus the smallest and largest observed gap (1.62 to 2.84 \
    years), its middle is 2027
        note projection only: next in alphabetical rotation and vice-chair at edition 17; no \
    announcement found
        source https://www.vietnam.vn/en/truyen-thong-quang-ba-ban-sac-thuc-day-hop-tac-va-hieu-bi\
    et-lan-nhau-tai-asean

    series amri-plus3
      frequency with AMRI since 2009
      edition 1 | 2009-11-06 | Vientiane | LA | in-person | sourced
        source https://aseanplusthree.asean.org/joint-media-statement-of-the-1st-conference-of-the\
    -asean-plus-three-ministers-responsible-for-information-amri3
      edition 2 | 2012-03-01 | Kuala Lumpur | MY | in-person | sourced
        source https://aseanplusthree.asean.org/2nd-amri3-joint-media-statement-eleventh-conferenc\
    e-of-the-asean-ministers-responsible-for-information-11th-amri-and-second-conference-of-as\
    ean-plus-three-ministers-responsible-for-informat/
      edition 3 | 2014-06-12 | Nay Pyi Taw | MM | in-person | sourced
        source https://aseanplusthree.asean.org/3rd-amri3-joint-media-statement-of-the-12th-confer\
    ence-of-the-asean-ministers-responsible-for-information-and-third-conference-of-asean-plus\
    -three-ministers-responsible-for-information/
      edition 4 | 2016-03 | Cebu | PH | in-person | sourced
        source http://indothaitrade.com/asean3-gathers-in-media-information-conference/
      edition 5 | 2018-05-10 | Singapore | SG | in-person | sourced
        source https://www.mci.gov.sg/pressroom/news-and-stories/pressroom/2018/5/joint-media-stat\
    ement-at-14th-conference-of-amri-and-5th-conference-of-amri-plus-3-on-10-may-2018?page=19_6
      edition 6 | 2021-03-12 | Bangkok | TH | online | sourced
        source https://en.vietnamplus.vn/asean-information-ministers-discuss-digital-community/197\
    473.vnp
        source https://www.ryt9.com/s/cabt/3204988
      edition 7 | [2023-09-20,2023-09-21,2023-09-22,2023-09-23] | Da Nang | VN | in-person | sourced
        note one of the days of the meeting week
        source https://vietnam.vn/th/hoi-nghi-bo-truong-thong-tin-asean-lan-thu-16-se-dien-ra-tu-2\
    0-23-9-tai-da-nang
      edition 8 | 2025-05-07/2025-05-08 | Bandar Seri Begawan | BN | in-person | sourced
        source https://mgronline.com/politics/detail/9680000042782

    series somri
      frequency roughly annual; immediately precedes AMRI in AMRI years
      edition 16 | 2018-05-08 | Singapore | SG | in-person | sourced
        source https://www.mci.gov.sg/pressroom/news-and-stories/pressroom/2018/5/joint-media-stat\
    ement-at-14th-conference-of-amri-and-5th-conference-of-amri-plus-3-on-10-may-2018?page=19_6
      edition 18 | 2021-03-10 | Bangkok | TH | online | sourced
        source https://www.ryt9.com/s/cabt/3204988
      edition 20 | 2023-09-20 | Da Nang | VN | in-person | part-sourced
        source https://www.pattayamail.com/thailandnews/20thsomri-meeting-discusses-issues-to-be-s\
    ubmitted-to-16thamri-in-da-nang-441118

    series amm
      first 1967-08
      frequency annual (July-August) plus retreats and ad hoc meetings
      formula year - 1967
      note edition = year - 1967 holds for the ones seen (2005-38, 2010-43, 2016-49, 2018-51, \
    2024-57, 2025-58)
      edition 38 | 2005-07-26 | Vientiane | LA | - | sourced
      edition 43 | 2010-07-19/2010-07-23 | Ha Noi | VN | - | sourced
        note the week of meetings
      edition 45 | 2012-07-09 | Phnom Penh | KH | - | sourced
      edition 47 | 2014-08-08 | Nay Pyi Taw | MM | - | sourced
      edition 49 | 2016-07-24 | Vientiane | LA | - | sourced
      edition 51 | 2018-08-02 | Singapore | SG | - | sourced
      edition 55 | 2022-08 | Phnom Penh | KH | - | sourced
      edition 57 | 2024-07-22/2024-07-27 | Vientiane | LA | - | sourced
        note the week of meetings
      edition 58 | 2025-07-08/2025-07-11 | Kuala Lumpur | MY | - | sourced
        note the week of meetings; opened on 9 July

    series amm-retreat
      edition - | 2020-01-17 | Nha Trang | VN | - | sourced
      edition - | 2022-02-16/2022-02-17 | Phnom Penh | KH | - | sourced
        previous 2022-01-18/2022-01-19 | Siem Reap | postponed | -
      edition - | 2025-01-19 | Langkawi | MY | - | sourced
      edition - | 2026-01-25/2026-01-29 | Cebu | PH | - | sourced
        note the week of meetings

    series aem
      frequency annual (Aug-Sept) plus a retreat (Feb-Mar)
      formula year - 1968
      note the AEM Retreat has numbers of its own (the 32nd in March 2026)
      note edition = year - 1968 holds for those seen
      edition 49 | 2017-09-07 | Manila | PH | - | sourced
      edition 57 | 2025-09-22/2025-09-26 | Kuala Lumpur | MY | - | sourced
        note the week of meetings; the ministers met on 23 September

    series admm
      first 2006
      frequency annual
      edition 19 | 2025-10-31/2025-11-01 | Kuala Lumpur | MY | - | sourced
        note the week of meetings was 30 October to 2 November

    series admm-plus
      first 2010-10-12
      phase 2010/2013 | every 3 years
      phase 2013/2017 | every 2 years
      phase 2017/.. | annual
      note the first and annualisation are sourced; the 3- and 2-year phases are general knowledge
      note the first one was in Ha Noi
      edition 1 | 2010-10-12 | Ha Noi | VN | - | sourced
      edition 12 | 2025-11-01 | Kuala Lumpur | MY | - | sourced

    series arf
      frequency annual, with AMM
      edition 29 | 2022-08 | Phnom Penh | KH | - | sourced

    series eas
      first 2005-12
      frequency annual, with the second summit of the year
      formula year - 2005
      note edition = year - 2005 for the ones seen
      edition 12 | 2017-11 | Manila | PH | - | sourced
      edition 14 | 2019-11 | Bangkok | TH | - | sourced
      edition 15 | 2020-11 | - | - | online | sourced
      edition 18 | 2023-09 | Jakarta | ID | - | sourced

    series acc
      edition 26 | 2020-06 | - | - | - | sourced
      edition 36 | 2025-05-25 | Kuala Lumpur | MY | - | sourced

    series apscc
      edition 29 | 2025-05-25 | Kuala Lumpur | MY | - | sourced
      edition 30 | 2025-10-25 | Kuala Lumpur | MY | - | sourced

    series aecc
      edition 25 | 2025-05-25 | Kuala Lumpur | MY | - | sourced

    series asccc
      edition 23 | 2020-06 | - | - | - | sourced

    series adgmin
      frequency annual
      note renamed series with numbering restarted: the 12th TELMIN was in Cebu 15-16 Nov 2012
      edition 5 | 2025-01 | Bangkok | TH | - | sourced
      edition 6 | 2026-01-15/2026-01-16 | Ha Noi | VN | - | sourced
        note the week of meetings was 12 to 16 January

    series amme
      first 1981
      frequency every 2 years; its officials (ASOEN) annual

    series seom
      frequency several a year; numbered n/chair-year in practice

    series telmin
      edition 12 | 2012-11-15/2012-11-16 | Cebu | PH | - | sourced
        source https://vietnamnews.vn/politics-laws/1763904/asean-digital-ministers-meeting-adopts\
    -hanoi-declaration-on-digital-cooperation.html

    series aem-retreat
      edition 32 | 2026-03 | - | - | - | sourced
        source https://tribune.net.ph/2026/03/11/asean-economic-officials-project-unity-ahead-of-m\
    inisters-retreat-in-manila
    """
}
