extension SeriesCatalog {
  /// The ASEAN Summits that are known: dates, places, plans that changed, and the sources.
  static let aseanSummits = """
    series asean-summit
      first 1976-02-23
      frequency twice a year
      phase 1976/1987 | irregular (1976, 1977, 1987)
      phase 1987/1992 | agreed every 5 years
      phase 1992/2000 | agreed every 3 years (1992, 1995, 1998) with informal summits between
      phase 2001/2008 | annual
      phase 2009/.. | twice a year; sometimes held back-to-back as a pair (2016, 2021, 2022, \
    2024) and number advances by 2
      edition 1 | 1976-02-23/1976-02-24 | Bali | ID | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 2 | 1977-08-04/1977-08-05 | Kuala Lumpur | MY | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 3 | 1987-12-14/1987-12-15 | Manila | PH | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 4 | 1992-01-27/1992-01-29 | Singapore | SG | in-person | sourced
        note one Thai list gives 27-29 Jan, other references 27-28
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 5 | 1995-12-14/1995-12-15 | Bangkok | TH | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 6 | 1998-12-15/1998-12-16 | Ha Noi | VN | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 7 | 2001-11-05/2001-11-06 | Bandar Seri Begawan | BN | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 8 | 2002-11-04/2002-11-05 | Phnom Penh | KH | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 9 | 2003-10-07/2003-10-08 | Bali | ID | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 10 | 2004-11-29/2004-11-30 | Vientiane | LA | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 11 | 2005-12-12/2005-12-14 | Kuala Lumpur | MY | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 12 | 2007-01-11/2007-01-14 | Cebu | PH | in-person | sourced
        previous 2006-12-10 | - | postponed | announced around 8 Dec 2006; host cited a storm, \
    other reports cited a security threat: two reported reasons
        source http://www.nongbua.ac.th/asean/page3.html
        source https://vi.m.wikipedia.org/wiki/H%E1%BB%99i_ngh%E1%BB%8B_c%E1%BA%A5p_cao_ASEAN
        source https://24.hu/kulfold/2006/12/08/terrorveszely_miatt_elmarad_asean
      edition 13 | 2007-11-18/2007-11-22 | Singapore | SG | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
      edition 14 | 2009-02-27/2009-03-01 | Cha-am; Hua Hin | TH | in-person | sourced
        previous 2008-12 | - | postponed | -
        note postponed twice according to the Thai list; a second leg in Pattaya 10-11 Apr 2009 \
    was broken off by protests: one edition, two disjoint intervals
        source http://www.nongbua.ac.th/asean/page3.html
      edition 15 | 2009-10-23/2009-10-25 | Cha-am; Hua Hin | TH | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
      edition 16 | 2010-04-08/2010-04-09 | Ha Noi | VN | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
      edition 17 | 2010-10-28/2010-10-30 | Ha Noi | VN | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
      edition 18 | 2011-05-07/2011-05-08 | Jakarta | ID | in-person | sourced
        source http://www.nongbua.ac.th/asean/page3.html
        source https://news.okezone.com:443/read/2023/09/06/337/2877974/ini-negara-yang-sering-jad\
    i-tuan-rumah-ktt-asean?page=1
      edition 19 | 2011-11-17/2011-11-19 | Bali | ID | in-person | part-sourced
        note month and place sourced; one Indonesian list gives the wider 14-19 Nov envelope
        source https://news.okezone.com:443/read/2023/09/06/337/2877974/ini-negara-yang-sering-jad\
    i-tuan-rumah-ktt-asean?page=1
        source http://www.xinhuanet.com//english/2017-04/29/c_136245337.htm
      edition 20 | 2012-04-03/2012-04-04 | Phnom Penh | KH | in-person | sourced
        source http://www.business-in-asia.com/asia/20thASEANsummit.html
        source https://en.vietnamplus.vn/20th-asean-summit-makes-further-progress-post35567.vnp
      edition 21 | 2012-11-18/2012-11-20 | Phnom Penh | KH | in-person | sourced
        source https://baomoi12.wordpress.com/2012/12/11/hun-sen-press-briefing-after-asean-21/
      edition 22 | 2013-04-24/2013-04-25 | Bandar Seri Begawan | BN | in-person | sourced
        source https://www.examrace.com/Current-Affairs/2013/22nd-ASEAN-Summit-April-2013.html
      edition 23 | 2013-10-09/2013-10-10 | Bandar Seri Begawan | BN | in-person | sourced
        source https://hrasean.forum-asia.org/news/23rd-asean-summit-in-brunei-to-reaffirm-2015-ta\
    rgets/
      edition 24 | 2014-05-10/2014-05-11 | Nay Pyi Taw | MM | in-person | unsourced
        note general knowledge; verify
      edition 25 | 2014-11-12/2014-11-13 | Nay Pyi Taw | MM | in-person | part-sourced
        note opening day sourced; last day from general knowledge
        source https://mfa.gov.sg/Overseas-Mission/Ministry-of-Foreign-Affairs---Permanent-Mission\
    -of-the-Republic-of-Singapore/Latest-News-in-ASEAN/2014/11/Latest_News_In_ASEAN-2014-11-12-1
      edition 26 | 2015-04-27/2015-04-28 | Kuala Lumpur; Langkawi | MY | in-person | sourced
        note two venues on consecutive days; a blog gives 27-29 Apr
        source https://mfa.gov.sg/Overseas-Mission/Ministry-of-Foreign-Affairs---Permanent-Mission\
    -of-the-Republic-of-Singapore/Latest-News-in-ASEAN/2015/04/Latest_News_In_ASEAN-2015-04-27-1
        source https://cmaster.wordpress.com/current-affairs/april-2015/asean-summit/
      edition 27 | 2015-11-21/2015-11-22 | Kuala Lumpur | MY | in-person | sourced
        note meeting week 18-22 Nov; statement dated 21 Nov
        source https://paperzz.com/doc/8565210/chairman-statement-of-the-27th-asean-summit
        source https://en.vietnamplus.vn/27th-asean-summit-closes-successfully/85114.vnp
        source http://www.aseanstrategic.com/2015/11/forging-ahead-together-27th-asean.html
      edition 28 | 2016-09-06/2016-09-08 | Vientiane | LA | in-person | sourced
        paired 29
        source http://ecns.cn/2016/09-06/225486.shtml
        source http://www.pmo.gov.bn/Lists/News/DispForm.aspx?ID=795
      edition 29 | 2016-09-06/2016-09-08 | Vientiane | LA | in-person | sourced
        paired 28
        source http://ecns.cn/2016/09-06/225486.shtml
      edition 30 | 2017-04-29 | Manila | PH | in-person | sourced
        note meeting week 26-29 Apr
        source http://www.xinhuanet.com//english/2017-04/29/c_136245337.htm
      edition 31 | 2017-11-13/2017-11-14 | Manila | PH | in-person | sourced
        source https://www.pna.gov.ph/articles/1015401
      edition 32 | 2018-04-27/2018-04-28 | Singapore | SG | in-person | sourced
        source http://cnv.org.kh/cambodian-pm-departs-32nd-asean-summit-singapore/
      edition 33 | 2018-11-13/2018-11-15 | Singapore | SG | in-person | sourced
        source http://sharing4good.org/article/chairman%E2%80%99s-statement-33rd-asean-summit
        source http://thaipbsworld.com/thailand-takes-over-asean-chairmanship-from-singapore/
      edition 34 | 2019-06-22/2019-06-23 | Bangkok | TH | in-person | sourced
        source http://www.maesod.info/ (Thai local news item on the 34th summit, 22-23 June B.E. \
    2562)
      edition 35 | 2019-11-02/2019-11-04 | Bangkok; Nonthaburi | TH | in-person | part-sourced
        note opening Sunday sourced; exact range from general knowledge
        source https://theasian.asia/archives/106754
      edition 36 | 2020-06-26 | Ha Noi | VN | online | sourced
        previous 2020-04-08/2020-04-09 | Da Nang | postponed | Vietnamese press; English-language \
    agencies gave 6-9 Apr for the same plan
        previous 2020-06 | - | expected | "end of June 2020"
        previous 2020-06-27/2020-06-28 | Ha Noi | proposed | in-person proposal reported by one \
    paper
        source https://e.vnexpress.net/news/news/vietnam-to-host-much-delayed-asean-summit-online-\
    4118945.html
        source https://baoquocte.vn/covid-19-dieu-chinh-thoi-gian-hop-hoi-nghi-cap-cao-asean-36-de\
    n-cuoi-thang-62020-111859.html
        source https://thanhnien.vn/the-gioi/dong-nam-a-ung-pho-dai-dich-covid-19-1198429.html
        source https://en.vietnamplus.vn/vietnam-consults-asean-members-about-postponement-of-summ\
    it/170237.vnp
        source https://vietnam.int-obs.com/2020/06/13/bangkok-post-vietnam-to-host-virtual-asean-s\
    ummit-on-june-26-in-hanoi
      edition 37 | 2020-11-12/2020-11-15 | Ha Noi | VN | online | sourced
        source https://vietnamnet.vn/en/politics/37th-asean-summit-related-meetings-slated-for-nov\
    ember-12-15-686525.html
      edition 38 | 2021-10-26/2021-10-28 | Bandar Seri Begawan | BN | online | sourced
        paired 39
        source https://eacnews.asia/home/details/4909
      edition 39 | 2021-10-26/2021-10-28 | Bandar Seri Begawan | BN | online | sourced
        paired 38
        source https://eacnews.asia/home/details/4909
      edition 40 | 2022-11-10/2022-11-13 | Phnom Penh | KH | in-person | sourced
        paired 41
        source https://www.channelnewsasia.com/asean-summit-2022-cambodia-lee-hsien-loong-myanmar-\
    3052206?cid=cna_flip_070214
      edition 41 | 2022-11-10/2022-11-13 | Phnom Penh | KH | in-person | sourced
        paired 40
        source https://www.channelnewsasia.com/asean-summit-2022-cambodia-lee-hsien-loong-myanmar-\
    3052206?cid=cna_flip_070214
      edition 42 | 2023-05-09/2023-05-11 | Labuan Bajo | ID | in-person | sourced
        note other lists give 10-11 May (leaders days)
        source https://m-kienthucnet.epicdn.me/xa-hoi/thu-tuong-pham-minh-chinh-du-hoi-nghi-cap-ca\
    o-asean-lan-thu-42-1852536.html
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
      edition 43 | 2023-09-05/2023-09-07 | Jakarta | ID | in-person | sourced
        source https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean\
    -summits-has-indonesia-hosted-the-most
        source https://news.okezone.com:443/read/2023/09/06/337/2877974/ini-negara-yang-sering-jad\
    i-tuan-rumah-ktt-asean?page=1
      edition 44 | 2024-10-08/2024-10-11 | Vientiane | LA | in-person | sourced
        paired 45
        note plenary 9 Oct
        source https://www.adnkronos.com/rassegna-stampa/inglese/laos-lao-government-to-host-44th-\
    and-45th-asean-summits-in-vientiane_2zz50wLSbuzi5yPci1PBwO
        source https://www.laoschairmanship2024.gov.la/h-e-sonexay-siphandone-prime-minister-of-th\
    e-lao-pdr-presides-over-the-44th-and-45th-asean-summits/
      edition 45 | 2024-10-08/2024-10-11 | Vientiane | LA | in-person | sourced
        paired 44
        source https://www.adnkronos.com/rassegna-stampa/inglese/laos-lao-government-to-host-44th-\
    and-45th-asean-summits-in-vientiane_2zz50wLSbuzi5yPci1PBwO
        source https://www.laoschairmanship2024.gov.la/h-e-sonexay-siphandone-prime-minister-of-th\
    e-lao-pdr-presides-over-the-44th-and-45th-asean-summits/
      edition 46 | 2025-05-26/2025-05-27 | Kuala Lumpur | MY | in-person | sourced
        source https://thesun.my/malaysia-news/46th-asean-summit-in-may-dialogue-partners-summit-i\
    n-october-mohamad-JK13806087
        source https://www.malaymail.com/news/malaysia/2025/05/26/asean-leaders-meet-today-in-kl-f\
    or-46th-summit-to-sign-declaration-on-regions-future/178175
      edition 47 | 2025-10-26/2025-10-28 | Kuala Lumpur | MY | in-person | sourced
        previous 2025-10-26/2025-10-28 | - | proposed | two candidate windows named in March 2025
        previous 2025-11-03/2025-11-05 | - | proposed | two candidate windows named in March 2025
        source https://vietnamnews.vn/world/1728130/47th-asean-summit-to-spotlight-regional-integr\
    ation-economic-growth.html
        source http://en.people.cn/n3/2025/1029/c90000-20383315.html
        source https://thesun.my/malaysia-news/46th-asean-summit-in-may-dialogue-partners-summit-i\
    n-october-mohamad-JK13806087
      edition 48 | 2026-05-08/2026-05-09 | Cebu; Lapu-Lapu | PH | in-person | sourced
        note at the Mactan Expo in Lapu-Lapu
        note scaled down; preparatory meetings moved online by order of 26 Mar 2026
        source https://vietnamnews.vn/world/1763434/philippines-pledges-to-promote-regional-peace-\
    prosperity-during-asean-chairmanship.html
        source https://mb.com.ph/2026/05/10/asean-vows-unity-resilience-amid-global-uncertainty
        source https://mb.com.ph/2026/05/17/the-48th-asean-summit-at-ground-zero
      edition 49 | 2026-11-10/2026-11-12 | Pasay | PH | in-person | announced
        note Pasay is a city of Metro Manila
        note announced January 2026; whether it took place as planned was not verified
        source https://vietnamnews.vn/world/1763434/philippines-pledges-to-promote-regional-peace-\
    prosperity-during-asean-chairmanship.html
    """
}
