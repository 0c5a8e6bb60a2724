extension Gazetteer {
  /// Every country of ISO 3166-1, in the line format of `Gazetteer`.
  ///
  /// English and Vietnamese names are those of Unicode CLDR (licence Unicode-3.0); the spellings
  /// of the press beside them are facts of the language. A country's point is the median of its
  /// towns in GeoNames (licence CC BY 4.0), to a tenth of a degree: it lies where people live and
  /// says no more. A country has a zone where all its clocks have agreed since 2010 (IANA tz
  /// database, public domain), and China the zone of its legal time.
  package static let countries = #"""
    country AD | Andorra | 42.5 1.5 | Europe/Andorra |
    country AE | United Arab Emirates | 25.2 55.4 | Asia/Dubai | Các Tiểu Vương quốc Ả Rập Thống nhất;
        UAE; U.A.E.; the Emirates; Emirates; Các tiểu vương quốc Arab thống nhất;
        Các Tiểu vương quốc Ả-rập Thống nhất; Tiểu vương quốc Arab Thống nhất
    country AF | Afghanistan | 34.7 68.4 | Asia/Kabul | Áp-ga-ni-xtan
    country AG | Antigua & Barbuda | 17.1 -61.8 | America/Antigua | Antigua và Barbuda;
        Antigua and Barbuda
    country AI | Anguilla | 18.2 -63.1 | America/Anguilla |
    country AL | Albania | 40.9 20.0 | Europe/Tirane | An-ba-ni
    country AM | Armenia | 40.3 44.5 | Asia/Yerevan | Ác-mê-ni-a
    country AO | Angola | -10.8 15.3 | Africa/Luanda | Ăng-gô-la
    country AQ | Antarctica |  |  | ~Nam Cực
    country AR | Argentina | -31.9 -62.9 | America/Argentina/Buenos_Aires | Ác-hen-ti-na
    country AS | American Samoa | -14.3 -170.7 | Pacific/Pago_Pago | Samoa thuộc Mỹ
    country AT | Austria | 47.6 14.7 | Europe/Vienna | ~Áo; Cộng hòa Áo; Cộng hoà Áo
    country AU | Australia | -33.7 147.5 |  | Úc; Ô-xtrây-li-a; Ốt-xtrây-li-a
    country AW | Aruba | 12.5 -70.0 | America/Aruba |
    country AX | Åland Islands | 60.2 20.1 | Europe/Mariehamn | Quần đảo Åland
    country AZ | Azerbaijan | 40.5 47.4 | Asia/Baku | A-déc-bai-gian; Azerbaidjan
    country BA | Bosnia & Herzegovina | 44.5 18.0 | Europe/Sarajevo | Bosnia và Herzegovina;
        Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia; Bô-xni-a Héc-dê-gô-vi-na
    country BB | Barbados | 13.2 -59.6 | America/Barbados |
    country BD | Bangladesh | 23.7 90.3 | Asia/Dhaka | Băng-la-đét; Băng-la-đesh
    country BE | Belgium | 50.7 4.6 | Europe/Brussels | ~Bỉ; Vương quốc Bỉ
    country BF | Burkina Faso | 12.3 -1.6 | Africa/Ouagadougou | Buốc-ki-na Pha-xô
    country BG | Bulgaria | 42.8 25.1 | Europe/Sofia | Bun-ga-ri; Bungari
    country BH | Bahrain | 26.2 50.6 | Asia/Bahrain | Ba-ranh
    country BI | Burundi | -3.3 29.7 | Africa/Bujumbura |
    country BJ | Benin | 7.2 2.2 | Africa/Porto-Novo | Bê-nanh
    country BL | St. Barthélemy | 17.9 -62.8 | America/St_Barthelemy | Saint Barthélemy
    country BM | Bermuda | 32.3 -64.8 | Atlantic/Bermuda |
    country BN | Brunei | 4.9 114.8 | Asia/Brunei | Brunei Darussalam; Negara Brunei Darussalam;
        Bru-nây; Bru-nây Đa-rút-xa-lam; Bru-nei
    country BO | Bolivia | -17.8 -65.3 | America/La_Paz | Bô-li-vi-a
    country BQ | Caribbean Netherlands | 12.2 -68.3 | America/Kralendijk | Ca-ri-bê Hà Lan
    country BR | Brazil | -18.1 -46.6 |  | Bra-xin; Brasil; Braxin
    country BS | Bahamas | 25.1 -76.7 | America/Nassau | the Bahamas; Ba-ha-mát
    country BT | Bhutan | 27.3 90.2 | Asia/Thimphu | Bu-tan
    country BV | Bouvet Island |  |  | Đảo Bouvet
    country BW | Botswana | -23.1 25.9 | Africa/Gaborone | Bốt-xoa-na
    country BY | Belarus | 53.7 27.7 | Europe/Minsk | Bê-la-rút; Belorussia
    country BZ | Belize | 17.3 -88.6 | America/Belize |
    country CA | Canada | 48.4 -80.5 |  | Ca-na-đa; Gia Nã Đại
    country CC | Cocos (Keeling) Islands | -12.2 96.8 | Indian/Cocos | Quần đảo Cocos (Keeling)
    country CD | Congo - Kinshasa | -4.1 23.8 |  | DR Congo; DRC; Democratic Republic of the Congo;
        Democratic Republic of Congo; CHDC Congo; Cộng hòa Dân chủ Congo; Cộng hoà Dân chủ Congo;
        Congo-Kinshasa
    country CF | Central African Republic | 5.4 18.6 | Africa/Bangui | Cộng hòa Trung Phi;
        Cộng hoà Trung Phi
    country CG | Congo - Brazzaville | -2.8 14.7 | Africa/Brazzaville | Republic of the Congo;
        Cộng hòa Congo; Cộng hoà Congo; Congo-Brazzaville; ?Congo
    country CH | Switzerland | 47.2 8.4 | Europe/Zurich | Thụy Sĩ; ~Thuỵ Sĩ; Thụy Sỹ; Thuỵ Sỹ
    country CI | Côte d’Ivoire | 7.3 -5.6 | Africa/Abidjan | Ivory Coast; Cote d'Ivoire;
        Côte d'Ivoire; Bờ Biển Ngà
    country CK | Cook Islands | -21.2 -159.8 | Pacific/Rarotonga | Quần đảo Cook
    country CL | Chile | -35.1 -71.6 |  | Chi-lê
    country CM | Cameroon | 5.1 11.1 | Africa/Douala | Ca-mơ-run
    country CN | China | 30.6 114.0 | Asia/Shanghai | Trung Quốc; People's Republic of China;
        Trung Hoa; CHND Trung Hoa; Cộng hòa Nhân dân Trung Hoa; Cộng hoà Nhân dân Trung Hoa
    country CO | Colombia | 5.5 -74.8 | America/Bogota | Cô-lôm-bi-a
    country CR | Costa Rica | 10.0 -84.1 | America/Costa_Rica | Cốt-xta Ri-ca
    country CU | Cuba | 22.5 -80.2 | America/Havana | Cu-ba
    country CV | Cape Verde | 15.1 -23.7 | Atlantic/Cape_Verde | Cabo Verde; Cáp Ve
    country CW | Curaçao | 12.2 -69.0 | America/Curacao |
    country CX | Christmas Island | -10.4 105.7 | Indian/Christmas | Đảo Giáng Sinh
    country CY | Cyprus | 35.0 33.2 |  | ~Síp; Cộng hòa Síp; Cộng hoà Síp
    country CZ | Czechia | 49.8 15.7 | Europe/Prague | ~Séc; Czech Republic; Cộng hòa Séc;
        Cộng hoà Séc; CH Séc
    country DE | Germany | 50.7 10.0 | Europe/Berlin | ~Đức; CHLB Đức; Cộng hòa Liên bang Đức;
        Cộng hoà Liên bang Đức; Federal Republic of Germany
    country DJ | Djibouti | 11.5 42.9 | Africa/Djibouti |
    country DK | Denmark | 55.7 10.3 | Europe/Copenhagen | Đan Mạch
    country DM | ?Dominica | 15.4 -61.4 | America/Dominica |
    country DO | Dominican Republic | 18.9 -70.6 | America/Santo_Domingo | Cộng hòa Dominica;
        Cộng hoà Dominica; Cộng hòa Đô-mi-ni-ca-na; Cộng hoà Đô-mi-ni-ca-na; Đô-mi-ni-ca-na
    country DZ | Algeria | 35.9 3.3 | Africa/Algiers | An-giê-ri; Algérie
    country EC | Ecuador | -1.4 -79.1 |  | Ê-cu-a-đo
    country EE | Estonia | 59.0 25.3 | Europe/Tallinn | E-xtô-ni-a
    country EG | Egypt | 30.2 31.3 | Africa/Cairo | ~Ai Cập
    country EH | Western Sahara | 26.1 -13.4 | Africa/El_Aaiun | Tây Sahara
    country ER | Eritrea | 15.1 38.8 | Africa/Asmara |
    country ES | Spain | 41.0 -3.4 |  | Tây Ban Nha
    country ET | Ethiopia | 9.0 38.4 | Africa/Addis_Ababa | Ê-ti-ô-pi-a
    country FI | Finland | 61.1 24.8 | Europe/Helsinki | ~Phần Lan
    country FJ | Fiji | -17.6 178.2 | Pacific/Fiji | Phi-gi
    country FK | Falkland Islands | -51.7 -57.9 | Atlantic/Stanley | Quần đảo Falkland
    country FM | Micronesia | 7.0 152.3 |  | Mi-crô-nê-xi-a; Federated States of Micronesia
    country FO | Faroe Islands | 62.1 -6.8 | Atlantic/Faroe | Quần đảo Faroe
    country FR | France | 47.4 2.5 | Europe/Paris | ~Pháp; Cộng hòa Pháp; Cộng hoà Pháp
    country GA | Gabon | -1.2 11.6 | Africa/Libreville | Ga-bông
    country GB | United Kingdom | 52.4 -1.7 | Europe/London | Vương quốc Anh; UK; U.K.;
        Great Britain; Britain; England; Scotland; Wales; Northern Ireland; ~Anh; Anh Quốc;
        Vương quốc Liên hiệp Anh và Bắc Ireland; Scốt-len
    country GD | Grenada | 12.2 -61.7 | America/Grenada |
    country GE | ?Georgia | 42.1 42.6 | Asia/Tbilisi | Gru-di-a; Grudia
    country GF | French Guiana | 4.9 -52.6 | America/Cayenne | Guiana thuộc Pháp
    country GG | Guernsey | 49.5 -2.6 | Europe/Guernsey |
    country GH | Ghana | 6.2 -0.8 | Africa/Accra | Ga-na
    country GI | Gibraltar | 36.1 -5.4 | Europe/Gibraltar |
    country GL | Greenland | 67.0 -51.5 |  |
    country GM | Gambia | 13.4 -15.6 | Africa/Banjul | the Gambia
    country GN | ~Guinea | 10.7 -11.0 | Africa/Conakry | Ghi-nê
    country GP | Guadeloupe | 16.2 -61.6 | America/Guadeloupe |
    country GQ | Equatorial Guinea | 1.9 10.0 | Africa/Malabo | Guinea Xích Đạo
    country GR | Greece | 39.1 22.8 | Europe/Athens | Hy Lạp; Hi Lạp
    country GS | South Georgia & South Sandwich Islands | -54.3 -36.5 | Atlantic/South_Georgia | Nam Georgia & Quần đảo Nam Sandwich;
        South Georgia and South Sandwich Islands
    country GT | Guatemala | 14.8 -90.9 | America/Guatemala | Goa-tê-ma-la
    country GU | Guam | 13.5 144.8 | Pacific/Guam |
    country GW | Guinea-Bissau | 11.9 -15.6 | Africa/Bissau | Guinea Bissau
    country GY | Guyana | 6.4 -58.2 | America/Guyana |
    country HK | Hong Kong | 22.3 114.2 | Asia/Hong_Kong | Đặc khu Hành chính Hồng Kông, Trung Quốc;
        Hong Kong SAR; Hongkong; Hồng Kông; Hồng Công; Đặc khu hành chính Hồng Kông
    country HM | Heard & McDonald Islands |  |  | Quần đảo Heard và McDonald;
        Heard and McDonald Islands
    country HN | Honduras | 14.8 -87.7 | America/Tegucigalpa | Ôn-đu-rát
    country HR | Croatia | 45.4 16.4 | Europe/Zagreb | Crô-a-ti-a
    country HT | Haiti | 18.8 -72.5 | America/Port-au-Prince | Ha-i-ti
    country HU | Hungary | 47.4 19.2 | Europe/Budapest | Hung-ga-ri; Hungari; Hung-ga-ry
    country ID | Indonesia | -7.3 112.0 |  | In-đô-nê-xi-a; Inđônêxia; Indonexia; In-đô-nê-xia;
        Republic of Indonesia; Nam Dương
    country IE | Ireland | 53.2 -7.5 | Europe/Dublin | Ai-len; Ai Len
    country IL | Israel | 32.3 35.0 | Asia/Jerusalem | I-xra-en; Ixraen
    country IM | Isle of Man | 54.2 -4.5 | Europe/Isle_of_Man | Đảo Man
    country IN | India | 21.7 77.8 | Asia/Kolkata | Ấn Độ
    country IO | British Indian Ocean Territory | -7.3 72.4 | Indian/Chagos | Lãnh thổ Ấn Độ Dương thuộc Anh
    country IQ | Iraq | 34.7 44.4 | Asia/Baghdad | I-rắc; Irắc
    country IR | Iran | 35.1 51.1 | Asia/Tehran | I-ran
    country IS | Iceland | 64.4 -21.3 | Atlantic/Reykjavik | Ai-xơ-len
    country IT | Italy | 44.4 11.5 | Europe/Rome | ~Ý; I-ta-li-a; Italia
    country JE | ~Jersey | 49.2 -2.1 | Europe/Jersey |
    country JM | Jamaica | 18.2 -77.3 | America/Jamaica | Gia-mai-ca
    country JO | ~Jordan | 32.1 35.8 | Asia/Amman | Gioóc-đa-ni; Jordani
    country JP | Japan | 35.6 138.5 | Asia/Tokyo | Nhật Bản; ~Nhật
    country KE | Kenya | -0.6 36.7 | Africa/Nairobi | Kê-ni-a
    country KG | Kyrgyzstan | 41.3 72.8 | Asia/Bishkek | Cư-rơ-gư-xtan; Kyrgyz Republic; Kirghizia
    country KH | Cambodia | 12.3 104.9 | Asia/Phnom_Penh | Campuchia; Cam-pu-chia;
        Kingdom of Cambodia; Vương quốc Campuchia; Kampuchea; Cam-bốt
    country KI | Kiribati | 1.3 173.1 |  | Ki-ri-ba-ti
    country KM | Comoros | -11.9 43.5 | Indian/Comoro |
    country KN | St. Kitts & Nevis | 17.3 -62.8 | America/St_Kitts | St. Kitts và Nevis;
        St. Kitts and Nevis; Saint Kitts and Nevis
    country KP | North Korea | 39.9 126.5 | Asia/Pyongyang | Triều Tiên; DPRK;
        Democratic People's Republic of Korea; CHDCND Triều Tiên; Bắc Triều Tiên;
        Cộng hòa Dân chủ Nhân dân Triều Tiên; Cộng hoà Dân chủ Nhân dân Triều Tiên
    country KR | South Korea | 36.0 127.2 | Asia/Seoul | Hàn Quốc; Republic of Korea; ROK;
        Đại Hàn Dân Quốc; ?Korea
    country KW | Kuwait | 29.3 48.1 | Asia/Kuwait | Cô-oét
    country KY | Cayman Islands | 19.3 -81.3 | America/Cayman | Quần đảo Cayman
    country KZ | Kazakhstan | 49.1 70.2 |  | Ca-dắc-xtan; Kazakstan; Kadắcxtan
    country LA | Laos | 18.4 104.3 | Asia/Vientiane | Lào; Lao PDR; Lao P.D.R.;
        Lao People's Democratic Republic; CHDCND Lào; Cộng hòa Dân chủ Nhân dân Lào;
        Cộng hoà Dân chủ Nhân dân Lào; Nước CHDCND Lào; Ai Lao
    country LB | Lebanon | 33.8 35.7 | Asia/Beirut | Li-băng; Libăng; Liban
    country LC | St. Lucia | 13.9 -61.0 | America/St_Lucia | Saint Lucia
    country LI | Liechtenstein | 47.2 9.5 | Europe/Vaduz |
    country LK | Sri Lanka | 6.9 80.4 | Asia/Colombo | Xri Lan-ca; Xri Lanca
    country LR | Liberia | 6.8 -9.0 | Africa/Monrovia | Li-bê-ri-a
    country LS | Lesotho | -29.5 27.8 | Africa/Maseru |
    country LT | Lithuania | 55.1 23.9 | Europe/Vilnius | Litva; Lít-va
    country LU | Luxembourg | 49.7 6.1 | Europe/Luxembourg | Lúc-xăm-bua; Luých-xăm-bua
    country LV | Latvia | 56.9 24.4 | Europe/Riga | Lát-vi-a
    country LY | Libya | 32.1 14.2 | Africa/Tripoli | Li-bi; Lybia
    country MA | Morocco | 33.2 -6.1 | Africa/Casablanca | Ma-rốc; Marốc; Maroc
    country capital MC | Monaco | 43.7 7.4 | Europe/Monaco | Mô-na-cô
    country MD | Moldova | 47.1 28.8 | Europe/Chisinau | Môn-đô-va
    country ME | Montenegro | 42.5 19.1 | Europe/Podgorica | Môn-tê-nê-grô
    country MF | ?St. Martin | 18.1 -63.1 | America/Marigot | Saint Martin
    country MG | Madagascar | -19.0 47.6 | Indian/Antananarivo | Ma-đa-ga-xca
    country MH | Marshall Islands | 8.2 169.2 | Pacific/Majuro | Quần đảo Marshall;
        the Marshall Islands
    country MK | North Macedonia | 41.7 21.4 | Europe/Skopje | Bắc Macedonia; Bắc Ma-xê-đô-ni-a;
        ?Macedonia
    country ML | Mali | 13.7 -6.0 | Africa/Bamako | Ma-li
    country MM | Myanmar | 16.9 96.1 | Asia/Yangon | Miến Điện; Burma; Mi-an-ma; Mianma; My-an-ma
    country MN | Mongolia | 47.7 102.8 |  | Mông Cổ
    country MO | Macao | 22.1 113.6 | Asia/Macau | Đặc khu Hành chính Macao, Trung Quốc; Macau;
        Ma Cao; Đặc khu hành chính Ma Cao; Macao SAR
    country MP | Northern Mariana Islands | 15.2 145.7 | Pacific/Saipan | Quần đảo Bắc Mariana
    country MQ | Martinique | 14.6 -61.0 | America/Martinique |
    country MR | Mauritania | 16.6 -12.7 | Africa/Nouakchott | Mô-ri-ta-ni
    country MS | Montserrat | 16.8 -62.2 | America/Montserrat |
    country MT | Malta | 35.9 14.5 | Europe/Malta | Man-ta
    country MU | Mauritius | -20.2 57.6 | Indian/Mauritius | Mô-ri-xơ
    country MV | Maldives | 3.0 73.3 | Indian/Maldives | the Maldives; Man-đi-vơ
    country MW | Malawi | -14.1 34.6 | Africa/Blantyre |
    country MX | Mexico | 19.7 -99.0 |  | Mê-hi-cô; Mêhicô; Mexicô
    country MY | Malaysia | 3.5 101.8 | Asia/Kuala_Lumpur | Ma-lai-xi-a; Malaixia; Ma-lay-xi-a;
        Mã Lai
    country MZ | Mozambique | -18.2 35.2 | Africa/Maputo | Mô-dăm-bích
    country NA | Namibia | -21.1 17.1 | Africa/Windhoek | Na-mi-bi-a
    country NC | New Caledonia | -22.2 166.4 | Pacific/Noumea |
    country NE | Niger | 14.0 6.4 | Africa/Niamey | Ni-giê
    country NF | Norfolk Island | -29.1 168.0 | Pacific/Norfolk | Đảo Norfolk
    country NG | Nigeria | 8.2 7.3 | Africa/Lagos | Ni-giê-ri-a
    country NI | Nicaragua | 12.5 -86.1 | America/Managua | Ni-ca-ra-goa
    country NL | Netherlands | 52.0 5.6 | Europe/Amsterdam | Hà Lan; the Netherlands; Holland
    country NO | Norway | 60.6 10.1 | Europe/Oslo | Na Uy
    country NP | Nepal | 27.9 84.3 | Asia/Kathmandu | Nê-pan
    country NR | Nauru | -0.5 166.9 | Pacific/Nauru | Na-u-ru
    country NU | Niue | -19.1 -169.9 | Pacific/Niue |
    country NZ | New Zealand | -40.5 174.7 |  | Niu Di-lân; Niu Di Lân; Niu Di-len; Tân Tây Lan;
        Niu-di-lân
    country OM | Oman | 23.4 57.3 | Asia/Muscat | Ô-man
    country PA | Panama | 8.5 -80.6 | America/Panama | Pa-na-ma
    country PE | Peru | -11.2 -76.0 | America/Lima | Pê-ru
    country PF | French Polynesia | -17.6 -149.6 |  | Polynesia thuộc Pháp
    country PG | Papua New Guinea | -6.1 146.5 |  | Pa-pua Niu Ghi-nê; PNG; Papua Niu Ghi-nê
    country PH | Philippines | 11.7 122.8 | Asia/Manila | the Philippines; Phi-líp-pin; Philíppin;
        Philippin; Phi-lip-pin; Phi Luật Tân; Republic of the Philippines
    country PK | Pakistan | 30.8 72.0 | Asia/Karachi | Pa-ki-xtan; Pakixtan
    country PL | Poland | 51.2 19.5 | Europe/Warsaw | Ba Lan
    country PM | St. Pierre & Miquelon | 46.9 -56.3 | America/Miquelon | Saint Pierre và Miquelon;
        St. Pierre and Miquelon; Saint Pierre and Miquelon
    country PN | Pitcairn Islands | -25.1 -130.1 | Pacific/Pitcairn | Quần đảo Pitcairn
    country PR | Puerto Rico | 18.2 -66.3 | America/Puerto_Rico |
    country PS | Palestinian Territories | 32.0 35.2 | Asia/Gaza | Lãnh thổ Palestine; Palestine;
        State of Palestine; Pa-le-xtin; Palextin
    country PT | Portugal | 39.7 -8.6 |  | Bồ Đào Nha
    country PW | Palau | 7.3 134.5 | Pacific/Palau | Pa-lau
    country PY | Paraguay | -25.5 -56.7 | America/Asuncion | Pa-ra-goay
    country QA | Qatar | 25.3 51.5 | Asia/Qatar | Ca-ta
    country RE | Réunion | -21.1 55.5 | Indian/Reunion |
    country RO | Romania | 45.8 25.2 | Europe/Bucharest | Ru-ma-ni; Rumani; Ru-ma-ny
    country RS | Serbia | 44.8 20.4 | Europe/Belgrade | Xéc-bi-a; Xécbi
    country RU | Russia | 54.6 45.4 |  | ~Nga; Russian Federation; Liên bang Nga; LB Nga
    country RW | Rwanda | -2.1 29.6 | Africa/Kigali | Ru-an-đa
    country SA | Saudi Arabia | 25.2 43.6 | Asia/Riyadh | Ả Rập Xê-út; Saudi;
        Kingdom of Saudi Arabia; Ả-rập Xê-út; Arab Saudi; Ả Rập Saudi; A-rập Xê-út; Arập Xêút;
        Ảrập Xêút
    country SB | Solomon Islands | -9.4 160.0 | Pacific/Guadalcanal | Quần đảo Solomon;
        Quần đảo Xa-lô-mông; the Solomon Islands
    country SC | Seychelles | -4.6 55.5 | Indian/Mahe | Xây-sen
    country SD | Sudan | 14.0 32.6 | Africa/Khartoum | Xu-đăng
    country SE | Sweden | 58.7 15.1 | Europe/Stockholm | Thụy Điển; ~Thuỵ Điển
    country capital SG | Singapore | 1.3 103.8 | Asia/Singapore | Xin-ga-po; Xingapo; Xinh-ga-po;
        Sing-ga-po; Republic of Singapore
    country SH | St. Helena | -15.9 -5.7 | Atlantic/St_Helena | Saint Helena
    country SI | Slovenia | 46.3 15.0 | Europe/Ljubljana | Xlô-ven-ni-a; Xlô-vê-ni-a
    country SJ | Svalbard & Jan Mayen | 74.6 3.5 | Arctic/Longyearbyen | Svalbard và Jan Mayen;
        Svalbard and Jan Mayen
    country SK | Slovakia | 48.7 18.5 | Europe/Bratislava | Xlô-va-ki-a
    country SL | Sierra Leone | 8.3 -11.7 | Africa/Freetown |
    country SM | San Marino | 43.9 12.5 | Europe/San_Marino |
    country SN | Senegal | 14.6 -15.9 | Africa/Dakar | Xê-nê-gan
    country SO | Somalia | 5.7 45.2 | Africa/Mogadishu | Xô-ma-li
    country SR | Suriname | 5.8 -55.2 | America/Paramaribo |
    country SS | South Sudan | 7.3 29.7 | Africa/Juba | Nam Sudan; Nam Xu-đăng
    country ST | São Tomé & Príncipe | 0.3 6.7 | Africa/Sao_Tome | São Tomé và Príncipe;
        São Tomé and Príncipe; Sao Tome and Principe
    country SV | El Salvador | 13.7 -89.0 | America/El_Salvador | En Xan-va-đo
    country SX | ?Sint Maarten | 18.0 -63.1 | America/Lower_Princes |
    country SY | Syria | 35.1 36.6 | Asia/Damascus | Xy-ri; Xi-ri
    country SZ | Eswatini | -26.5 31.3 | Africa/Mbabane | Swaziland
    country TC | Turks & Caicos Islands | 21.8 -72.0 | America/Grand_Turk | Quần đảo Turks và Caicos;
        Turks and Caicos Islands
    country TD | ~Chad | 11.8 17.0 | Africa/Ndjamena |
    country TF | French Southern Territories | -49.3 70.2 | Indian/Kerguelen | Lãnh thổ phía Nam Thuộc Pháp
    country TG | Togo | 7.7 1.0 | Africa/Lome | Tô-gô
    country TH | Thailand | 14.8 100.7 | Asia/Bangkok | Thái Lan; ~Thái; Kingdom of Thailand;
        Vương quốc Thái Lan
    country TJ | Tajikistan | 38.5 69.3 | Asia/Dushanbe | Tát-gi-ki-xtan
    country TK | Tokelau | -9.2 -171.8 | Pacific/Fakaofo |
    country TL | Timor-Leste | -8.7 125.6 | Asia/Dili | Timor Leste; East Timor; Ti-mo Lét-xtê;
        Ti-mo-Lét-xtê; Ti-mo Le-xte; Đông Ti-mo; Đông Timor; Democratic Republic of Timor-Leste
    country TM | Turkmenistan | 38.1 59.9 | Asia/Ashgabat | Tuốc-mê-ni-xtan
    country TN | Tunisia | 35.7 10.2 | Africa/Tunis | Tuy-ni-di
    country TO | Tonga | -21.2 -175.2 | Pacific/Tongatapu | Tông-ga
    country TR | Türkiye | 38.3 34.4 | Europe/Istanbul | Thổ Nhĩ Kỳ; ~Turkey; Turkiye; Thổ Nhĩ Kì
    country TT | Trinidad & Tobago | 10.4 -61.4 | America/Port_of_Spain | Trinidad và Tobago;
        Trinidad and Tobago
    country TV | Tuvalu | -8.3 178.9 | Pacific/Funafuti | Tu-va-lu
    country TW | Taiwan | 24.1 120.7 | Asia/Taipei | Đài Loan; Chinese Taipei
    country TZ | Tanzania | -5.3 35.4 | Africa/Dar_es_Salaam | Tan-da-ni-a
    country UA | Ukraine | 48.4 31.8 |  | Ukraina; U-crai-na; Ucraina
    country UG | Uganda | 0.6 32.1 | Africa/Kampala | U-gan-đa
    country UM | U.S. Outlying Islands |  |  | Các tiểu đảo xa của Hoa Kỳ
    country US | United States | 39.6 -86.8 |  | Hoa Kỳ; ~US; U.S.; USA; U.S.A.;
        United States of America; the United States; ~America; ~Mỹ; Hợp chúng quốc Hoa Kỳ;
        Hợp chủng quốc Hoa Kỳ; Hoa Kì
    country UY | Uruguay | -33.9 -56.2 | America/Montevideo | U-ru-goay
    country UZ | Uzbekistan | 40.6 67.3 | Asia/Samarkand | U-dơ-bê-ki-xtan; Udơbêkixtan
    country capital VA | Vatican City | 41.9 12.5 | Europe/Vatican | Thành Vatican; Holy See;
        Va-ti-căng; Vatican; Tòa thánh Vatican; Toà thánh Vatican; Tòa Thánh; Toà Thánh
    country VC | St. Vincent & Grenadines | 13.2 -61.2 | America/St_Vincent | St. Vincent và Grenadines;
        St. Vincent and Grenadines; Saint Vincent and Grenadines; Saint Vincent and the Grenadines
    country VE | Venezuela | 9.7 -68.8 | America/Caracas | Vê-nê-xu-ê-la; Vênêxuêla
    country VG | British Virgin Islands | 18.4 -64.5 | America/Tortola | Quần đảo Virgin thuộc Anh
    country VI | U.S. Virgin Islands | 18.3 -64.8 | America/St_Thomas | Quần đảo Virgin thuộc Hoa Kỳ
    country VN | Vietnam | 17.1 106.1 | Asia/Ho_Chi_Minh | Việt Nam; Viet Nam; Viet-Nam; Việt-Nam;
        Socialist Republic of Viet Nam; Socialist Republic of Vietnam; CHXHCN Việt Nam;
        Cộng hòa Xã hội Chủ nghĩa Việt Nam; Cộng hoà Xã hội Chủ nghĩa Việt Nam
    country VU | Vanuatu | -15.8 167.5 | Pacific/Efate | Va-nu-a-tu
    country WF | Wallis & Futuna | -13.3 -176.2 | Pacific/Wallis | Wallis và Futuna;
        Wallis and Futuna
    country WS | ~Samoa | -13.8 -171.9 | Pacific/Apia | Xa-moa
    country YE | Yemen | 14.8 44.4 | Asia/Aden | Y-ê-men
    country YT | Mayotte | -12.8 45.1 | Indian/Mayotte |
    country ZA | South Africa | -28.0 28.3 | Africa/Johannesburg | Nam Phi; Cộng hòa Nam Phi;
        Cộng hoà Nam Phi
    country ZM | Zambia | -13.6 28.3 | Africa/Lusaka | Dăm-bi-a
    country ZW | Zimbabwe | -18.3 30.5 | Africa/Harare | Dim-ba-bu-ê
    """#
}
