extension SeriesCatalog {
  /// The members of ASEAN, who chairs it, and where sources disagree.
  static let aseanFamily = """
    family asean
      title ASEAN
      rule alphabetical by English name, yearly
      note in 2026 under PH: more than 650 meetings in 208 clusters, 104 of them at working-group \
    level and 24 ministerial
      note the week of AMM-58 had 24 engagements at ministerial level; the week of AEM-57 had 20 \
    meetings in 5 days
      source https://vietnamnews.vn/world/1763434/philippines-pledges-to-promote-regional-peace-pr\
    osperity-during-asean-chairmanship.html
      source https://thesun.my/malaysia-news/malaysia-s-strong-amm-2025-participation-boosts-asean\
    -credibility-OA14419351
      member BN | 1984-01-07 | Brunei Darussalam | Bru-nây; Brunei
      member KH | 1999-04-30 | Cambodia | Campuchia
      member ID | 1967-08-08 | Indonesia | In-đô-nê-xi-a; Indonesia
      member LA | 1997-07-23 | Lao PDR | Lào
      member MY | 1967-08-08 | Malaysia | Ma-lai-xi-a; Malaysia
      member MM | 1997-07-23 | Myanmar | Mi-an-ma; Myanmar
      member PH | 1967-08-08 | Philippines | Phi-líp-pin; Philippines
      member SG | 1967-08-08 | Singapore | Xin-ga-po; Singapore
      member TH | 1967-08-08 | Thailand | Thái Lan
      member TL | 2025-10-26 | Timor-Leste | Ti-mo Lét-xtê; Timor-Leste; Đông Timor
      member VN | 1995-07-28 | Viet Nam | Việt Nam
      chair 1976 | ID | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 1977 | MY | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 1987 | PH | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 1992 | SG | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 1995 | TH | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 1996 | ID | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 1997 | MY | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 1998 | VN | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 1999 | PH | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2000 | SG | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2001 | BN | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2002 | KH | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2003 | ID | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2004 | LA | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2005 | MY | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2006 | PH | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2007 | SG | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2008 | TH | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2009 | TH | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2010 | VN | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2011 | ID | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2012 | KH | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2013 | BN | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2014 | MM | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2015 | MY | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2016 | LA | sourced
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      chair 2017 | PH | sourced
        source http://www.xinhuanet.com//english/2017-04/29/c_136245337.htm
      chair 2018 | SG | sourced
        source http://thaipbsworld.com/thailand-takes-over-asean-chairmanship-from-singapore/
      chair 2019 | TH | sourced
        source http://thaipbsworld.com/thailand-takes-over-asean-chairmanship-from-singapore/
      chair 2020 | VN | sourced
        source https://vietnamnet.vn/en/politics/37th-asean-summit-related-meetings-slated-for-nov\
    ember-12-15-686525.html
      chair 2021 | BN | sourced
        source https://eacnews.asia/home/details/4909
      chair 2022 | KH | sourced
        source https://www.channelnewsasia.com/asean-summit-2022-cambodia-lee-hsien-loong-myanmar-\
    3052206?cid=cna_flip_070214
      chair 2023 | ID | sourced
        source https://tass.com/world/1670221
      chair 2024 | LA | sourced
        source https://tass.com/world/1670221
      chair 2025 | MY | sourced
        source https://tass.com/world/1670221
        source http://en.people.cn/n3/2025/1029/c90000-20383315.html
      chair 2026 | PH | sourced
        source https://www.rappler.com/nation/philippines-chair-country-asean-2026/
        source http://en.people.cn/n3/2025/1029/c90000-20383315.html
      chair 2027 | SG | projected
        note next in English alphabetical order; widely referred to as such
      chair 2028 | TH | projected
      chair 2029 | TL | projected-uncertain
        note alphabetical slot between Thailand and Viet Nam opens with accession in Oct 2025; if \
    deferred, Viet Nam
      chair 2030 | VN | projected-uncertain
        note one year earlier if Timor-Leste defers
      exception 2006 | Myanmar gave up its turn; Philippines chaired (the rule: alphabetical)
        source https://www.rappler.com/nation/philippines-chair-country-asean-2026/
      exception 2008; 2009 | Thailand held an extended term of about 18 months, mid-2008 to end \
    of 2009 (the rule: one year per chair)
        source https://investvine.com/thailand-takes-over-asean-chairmanship/
      exception 2011; 2013 | Indonesia and Brunei exchanged turns (the rule: alphabetical)
        source https://myoceanic.wordpress.com/2013/04/24/22nd-asean-summit-and-some-awareness/com\
    ment-page-1/
      exception 2014; 2016 | Myanmar chaired 2014 and Laos 2016, so the L/M order differs from \
    the alphabet in this cycle (the rule: alphabetical)
        source https://www.mfaic.gov.kh/about-asean/asean-chair
      exception 2026 | Myanmar skipped; Philippines moved up from 2027 (the rule: alphabetical)
        source https://tass.com/world/1670221
        source https://www.rappler.com/nation/philippines-chair-country-asean-2026/
      disagreement Timor-Leste accession
        report 2022-11-11 | agreed in principle / observer | \
    https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean-summit\
    s-has-indonesia-hosted-the-most
        report 2025-10-26 | full member | http://en.people.cn/n3/2025/1029/c90000-20383315.html
        note two different events share one sentence pattern
      disagreement Brunei accession
        report 1984-01-07 | - | https://readingroomz.com/asean-summit
        report 1984-01-08 | - | \
    https://edukasi.okezone.com/read/2023/09/07/624/2878947/sejarah-perhelatan-ktt-asean-berap\
    a-kali-indonesia-jadi-tuan-rumah?page=1
        note plain one-day disagreement between sources; keep both, rank by trust
      disagreement ASEAN Community established
        report 2015-12-31 | - | ministry news, 2016 (Vietnamese)
        report 2016-01-01 | starts its journey | \
    https://en.vietnamplus.vn/27th-asean-summit-closes-successfully/85114.vnp
        report 2015-11-22 | declaration signed | \
    https://en.vietnamplus.vn/27th-asean-summit-closes-successfully/85114.vnp
        note declaration, effect and first day are three events
      disagreement 36th Summit original dates
        report 2020-04-08/2020-04-09 | - | \
    https://baoquocte.vn/covid-19-dieu-chinh-thoi-gian-hop-hoi-nghi-cap-cao-asean-36-den-cuoi-\
    thang-62020-111859.html
        report 2020-04-06/2020-04-09 | - | \
    https://en.vietnamplus.vn/vietnam-consults-asean-members-about-postponement-of-summit/1702\
    37.vnp
        note leaders days versus meeting week
      disagreement 6th AMRI
        report 2000-10-12/2000-10-13 | - | https://asean.or.id/11762.htm
        report 2000-10-09/2000-10-13 | - | https://vietnamembassy-usa.org/vi/node/249
        note envelope versus core days
      disagreement 2006 summit postponement reason
        report storm
        report security threat
        source https://24.hu/kulfold/2006/12/08/terrorveszely_miatt_elmarad_asean
    """
}
