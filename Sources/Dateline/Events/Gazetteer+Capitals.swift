extension Gazetteer {
  /// The capitals, in the line format of `Gazetteer`.
  ///
  /// Coordinates are those of GeoNames (licence CC BY 4.0).
  package static let capitals = #"""
    capital AF | Kabul | 34.5281 69.1723 | Asia/Kabul | Ca-bun
    capital AL | Tirana | 41.3274 19.8187 | Europe/Tirane | Ti-ra-na
    capital DZ | Algiers | 36.7323 3.0875 | Africa/Algiers | An-giê
    capital AD | Andorra la Vella | 42.5078 1.5211 | Europe/Andorra |
    capital AO | Luanda | -8.8368 13.2343 | Africa/Luanda | Lu-an-đa
    capital AG | ?St. John's | 17.1210 -61.8433 | America/Antigua |
    capital AR | Buenos Aires | -34.6131 -58.3772 | America/Argentina/Buenos_Aires | Bu-ê-nốt Ai-rết
    capital AM | Yerevan | 40.1776 44.5126 | Asia/Yerevan | Ê-rê-van
    capital AU | Canberra | -35.2835 149.1281 | Australia/Sydney | Can-bê-ra; Can-be-ra
    capital AT | Vienna | 48.2085 16.3721 | Europe/Vienna | ~Viên; Wien; Vienne
    capital AZ | Baku | 40.3777 49.8920 | Asia/Baku | Ba-cu
    capital BS | Nassau | 25.0582 -77.3431 | America/Nassau |
    capital BH | Manama | 26.2279 50.5857 | Asia/Bahrain | Ma-na-ma
    capital BD | Dhaka | 23.7104 90.4074 | Asia/Dhaka | Đắc-ca; Dacca
    capital BB | Bridgetown | 13.1073 -59.6202 | America/Barbados |
    capital BY | Minsk | 53.9002 27.5665 | Europe/Minsk | Min-xcơ
    capital BE | Brussels | 50.8505 4.3488 | Europe/Brussels | Bruxelles; Brúc-xen; Bruy-xen;
        Brúc-xeo
    capital BZ | Belmopan | 17.2538 -88.7640 | America/Belize |
    capital BJ | Porto-Novo | 6.4965 2.6036 | Africa/Porto-Novo |
    capital BT | Thimphu | 27.4661 89.6419 | Asia/Thimphu | Thim-phu
    capital BO | La Paz | -16.5000 -68.1500 | America/La_Paz | La Pa-xơ
    capital BO | Sucre | -19.0333 -65.2627 | America/La_Paz |
    capital BA | Sarajevo | 43.8486 18.3564 | Europe/Sarajevo | Xa-ra-e-vô
    capital BW | Gaborone | -24.6545 25.9086 | Africa/Gaborone |
    capital BR | Brasília | -15.7797 -47.9297 | America/Sao_Paulo | Brasilia; Bra-xi-li-a
    capital BN | Bandar Seri Begawan | 4.8903 114.9401 | Asia/Brunei | Ban-đa Xê-ri Bê-ga-oan; BSB;
        Ban-đa Xê-ri Bê-ga-van
    capital BG | ~Sofia | 42.6975 23.3241 | Europe/Sofia | Xô-phi-a
    capital BF | Ouagadougou | 12.3657 -1.5339 | Africa/Ouagadougou |
    capital BI | Gitega | -3.4264 29.9308 | Africa/Bujumbura |
    capital CV | Praia | 14.9315 -23.5125 | Atlantic/Cape_Verde |
    capital KH | Phnom Penh | 11.5625 104.9160 | Asia/Phnom_Penh | Phnôm Pênh; Phnompenh;
        Phnom-Penh; Nông Pênh
    capital CM | Yaoundé | 3.8667 11.5167 | Africa/Douala | Yaounde
    capital CA | Ottawa | 45.4112 -75.6981 | America/Toronto | Ốt-ta-oa
    capital CF | Bangui | 4.3612 18.5550 | Africa/Bangui |
    capital TD | N'Djamena | 12.1067 15.0444 | Africa/Ndjamena |
    capital CL | ?Santiago | -33.4569 -70.6483 | America/Santiago | Santiago de Chile; Xan-ti-a-gô
    capital CN | Beijing | 39.9075 116.3972 | Asia/Shanghai | Bắc Kinh; Peking
    capital CO | Bogotá | 4.6097 -74.0817 | America/Bogota | Bogota; Bô-gô-ta
    capital KM | Moroni | -11.7022 43.2551 | Indian/Comoro |
    capital CG | Brazzaville | -4.2661 15.2832 | Africa/Brazzaville |
    capital CD | Kinshasa | -4.3276 15.3136 | Africa/Kinshasa | Kin-sa-xa
    capital CR | ?San José | 9.9339 -84.0849 | America/Costa_Rica | ?San Jose; Xan Hô-xê
    capital CI | Yamoussoukro | 6.8205 -5.2767 | Africa/Abidjan |
    capital HR | Zagreb | 45.8144 15.9780 | Europe/Zagreb | Da-gơ-rép
    capital CU | Havana | 23.1330 -82.3830 | America/Havana | La Habana; La Ha-ba-na; La Havana
    capital CY | Nicosia | 35.1728 33.3540 | Asia/Nicosia | Ni-cô-xi-a
    capital CZ | Prague | 50.0880 14.4208 | Europe/Prague | Praha; Pra-ha
    capital DK | Copenhagen | 55.6759 12.5655 | Europe/Copenhagen | Cô-pen-ha-ghen; København
    capital DM | Roseau | 15.3017 -61.3881 | America/Dominica |
    capital DO | Santo Domingo | 18.4719 -69.8923 | America/Santo_Domingo |
    capital EC | Quito | -0.2298 -78.5250 | America/Guayaquil | Ki-tô
    capital EG | Cairo | 30.0626 31.2497 | Africa/Cairo | Cai-rô; Lơ Ke
    capital SV | San Salvador | 13.6893 -89.1872 | America/El_Salvador |
    capital GQ | Malabo | 3.7558 8.7817 | Africa/Malabo |
    capital ER | Asmara | 15.3381 38.9318 | Africa/Asmara |
    capital EE | Tallinn | 59.4370 24.7535 | Europe/Tallinn | Ta-lin
    capital SZ | Mbabane | -26.3167 31.1333 | Africa/Mbabane |
    capital ET | Addis Ababa | 9.0250 38.7469 | Africa/Addis_Ababa | A-đi A-bê-ba; Addis Abeba;
        Át-đi A-bê-ba
    capital FJ | Suva | -18.1368 178.4253 | Pacific/Fiji | Xu-va
    capital FI | Helsinki | 60.1695 24.9354 | Europe/Helsinki | Hen-xinh-ki; Hen-xin-ki
    capital FR | Paris | 48.8534 2.3488 | Europe/Paris | Pa-ri
    capital GA | Libreville | 0.3924 9.4536 | Africa/Libreville |
    capital GM | Banjul | 13.4527 -16.5780 | Africa/Banjul |
    capital GE | Tbilisi | 41.6914 44.8341 | Asia/Tbilisi | Tbi-li-xi
    capital DE | Berlin | 52.5244 13.4105 | Europe/Berlin | Béc-lin
    capital GH | Accra | 5.5560 -0.1969 | Africa/Accra |
    capital GR | Athens | 37.9838 23.7278 | Europe/Athens | A-ten; Athen
    capital GD | St. George's | 12.0529 -61.7523 | America/Grenada |
    capital GT | Guatemala City | 14.6407 -90.5133 | America/Guatemala |
    capital GN | Conakry | 9.5380 -13.6773 | Africa/Conakry |
    capital GW | Bissau | 11.8636 -15.5977 | Africa/Bissau |
    capital GY | ?Georgetown | 6.8045 -58.1553 | America/Guyana |
    capital HT | Port-au-Prince | 18.5435 -72.3388 | America/Port-au-Prince |
    capital HN | Tegucigalpa | 14.0818 -87.2068 | America/Tegucigalpa |
    capital HU | Budapest | 47.4984 19.0404 | Europe/Budapest | Bu-đa-pét
    capital IS | Reykjavik | 64.1355 -21.8954 | Atlantic/Reykjavik | Rây-ki-a-vích; Reykjavík
    capital IN | New Delhi | 28.6214 77.2148 | Asia/Kolkata | Niu Đê-li; Delhi; Niu-đê-li
    capital ID | Jakarta | -6.2146 106.8451 | Asia/Jakarta | Gia-các-ta; Gia-cac-ta; Giacácta
    capital IR | Tehran | 35.6944 51.4215 | Asia/Tehran | Tê-hê-ran; Teheran
    capital IQ | Baghdad | 33.3406 44.4009 | Asia/Baghdad | Bát-đa
    capital IE | Dublin | 53.3331 -6.2489 | Europe/Dublin | Đu-blin
    capital IL | ?Jerusalem | 31.7690 35.2163 | Asia/Jerusalem | ?Giê-ru-xa-lem
    capital IT | Rome | 41.8919 12.5113 | Europe/Rome | Roma; Rô-ma; ~La Mã
    capital JM | ?Kingston | 17.9970 -76.7936 | America/Jamaica |
    capital JP | Tokyo | 35.6895 139.6917 | Asia/Tokyo | Tô-ki-ô; Tôkyô
    capital JO | Amman | 31.9552 35.9450 | Asia/Amman | Am-man
    capital KZ | Astana | 51.1801 71.4460 | Asia/Almaty | A-xta-na; Nur-Sultan; At-xta-na
    capital KE | Nairobi | -1.2833 36.8167 | Africa/Nairobi | Nai-rô-bi
    capital KI | South Tarawa | 1.3278 172.9769 | Pacific/Tarawa | Tarawa
    capital KP | Pyongyang | 39.0339 125.7543 | Asia/Pyongyang | Bình Nhưỡng
    capital KR | Seoul | 37.5660 126.9784 | Asia/Seoul | Xê-un; Xơ-un; ~Hán Thành
    capital KW | Kuwait City | 29.3670 47.9743 | Asia/Kuwait |
    capital KG | Bishkek | 42.8700 74.5900 | Asia/Bishkek | Bi-sơ-kếch
    capital LA | Vientiane | 17.9667 102.6000 | Asia/Vientiane | Viêng Chăn; Viên Chăn; Viêng-chăn;
        Vạn Tượng
    capital LV | Riga | 56.9460 24.1059 | Europe/Riga | Ri-ga
    capital LB | Beirut | 33.8933 35.5016 | Asia/Beirut | Bây-rút
    capital LS | Maseru | -29.3167 27.4833 | Africa/Maseru |
    capital LR | Monrovia | 6.3005 -10.7969 | Africa/Monrovia |
    capital LY | Tripoli | 32.8874 13.1873 | Africa/Tripoli | Tri-pô-li
    capital LI | Vaduz | 47.1415 9.5215 | Europe/Vaduz |
    capital LT | Vilnius | 54.6892 25.2798 | Europe/Vilnius | Vin-ni-út
    capital LU | Luxembourg City | 49.6098 6.1327 | Europe/Luxembourg |
    capital MG | Antananarivo | -18.9137 47.5361 | Indian/Antananarivo |
    capital MW | Lilongwe | -13.9669 33.7873 | Africa/Blantyre |
    capital MY | Kuala Lumpur | 3.1412 101.6865 | Asia/Kuala_Lumpur | Cu-a-la Lăm-pơ;
        Cu-a-la Lăm-pua; Kula Lumpur
    capital MV | Malé | 4.1748 73.5089 | Indian/Maldives | ~Male
    capital ML | Bamako | 12.6091 -7.9752 | Africa/Bamako |
    capital MT | Valletta | 35.8997 14.5148 | Europe/Malta |
    capital MH | Majuro | 7.0897 171.3803 | Pacific/Majuro |
    capital MR | Nouakchott | 18.0858 -15.9785 | Africa/Nouakchott |
    capital MU | Port Louis | -20.1619 57.4989 | Indian/Mauritius |
    capital MX | Mexico City | 19.4285 -99.1277 | America/Mexico_City | Mê-hi-cô Xi-ti;
        Thành phố Mexico; Ciudad de México
    capital FM | Palikir | 6.9248 158.1611 | Pacific/Pohnpei |
    capital MD | Chișinău | 47.0090 28.8594 | Europe/Chisinau | Chisinau; Ki-si-nhốp
    capital MN | Ulaanbaatar | 47.9077 106.8832 | Asia/Ulaanbaatar | U-lan Ba-to; Ulan Bator;
        Ulaan Baatar; U-lan Ba-tô
    capital ME | Podgorica | 42.4412 19.2631 | Europe/Podgorica |
    capital MA | Rabat | 34.0132 -6.8326 | Africa/Casablanca | Ra-bát
    capital MZ | Maputo | -25.9655 32.5832 | Africa/Maputo |
    capital MM | Nay Pyi Taw | 19.7450 96.1297 | Asia/Yangon | Naypyidaw; Naypyitaw; Nây Pi Tô;
        Nay Pyi Daw; Nây-pi-tô; Nây-pi-đô
    capital NA | Windhoek | -22.5594 17.0832 | Africa/Windhoek |
    capital NR | Yaren | -0.5477 166.9209 | Pacific/Nauru |
    capital NP | Kathmandu | 27.7017 85.3206 | Asia/Kathmandu | Cát-man-đu; Katmandu
    capital NL | Amsterdam | 52.3740 4.8897 | Europe/Amsterdam | Am-xtéc-đam
    capital NZ | ~Wellington | -41.2866 174.7756 | Pacific/Auckland | Oen-linh-tơn; Oe-linh-tơn
    capital NI | Managua | 12.1328 -86.2504 | America/Managua | Ma-na-goa
    capital NE | Niamey | 13.5137 2.1098 | Africa/Niamey |
    capital NG | Abuja | 9.0579 7.4951 | Africa/Lagos |
    capital MK | Skopje | 41.9965 21.4314 | Europe/Skopje |
    capital NO | Oslo | 59.9127 10.7461 | Europe/Oslo | Ốt-xlô; Ô-xlô
    capital OM | Muscat | 23.5841 58.4078 | Asia/Muscat | Mu-xcát
    capital PK | Islamabad | 33.7215 73.0433 | Asia/Karachi | I-xla-ma-bát
    capital PW | Ngerulmud | 7.5006 134.6242 | Pacific/Palau |
    capital PA | Panama City | 8.9936 -79.5197 | America/Panama |
    capital PG | Port Moresby | -9.4772 147.1509 | Pacific/Port_Moresby | Po Mô-xbi;
        Pót Mô-rét-xbi
    capital PY | Asunción | -25.2865 -57.6470 | America/Asuncion | Asuncion
    capital PE | ~Lima | -12.0432 -77.0282 | America/Lima | Li-ma
    capital PH | Manila | 14.6042 120.9822 | Asia/Manila | Ma-ni-la; Metro Manila
    capital PL | Warsaw | 52.2298 21.0118 | Europe/Warsaw | Vác-sa-va; Vacsava; Vác-xa-va
    capital PT | Lisbon | 38.7251 -9.1498 | Europe/Lisbon | Li-xbon; Lisboa; Lít-xbon
    capital QA | Doha | 25.2855 51.5310 | Asia/Qatar | Đô-ha
    capital RO | Bucharest | 44.4323 26.1063 | Europe/Bucharest | Bu-ca-rét
    capital RU | Moscow | 55.7520 37.6178 | Europe/Moscow | Moskva; Mát-xcơ-va; Matxcơva; Matxcova;
        Mạc Tư Khoa
    capital RW | Kigali | -1.9500 30.0588 | Africa/Kigali |
    capital KN | Basseterre | 17.2955 -62.7250 | America/St_Kitts |
    capital LC | Castries | 13.9957 -61.0061 | America/St_Lucia |
    capital VC | Kingstown | 13.1553 -61.2274 | America/St_Vincent |
    capital WS | Apia | -13.8333 -171.7667 | Pacific/Apia |
    capital SM | San Marino City | 43.9367 12.4464 | Europe/San_Marino |
    capital ST | São Tomé | 0.3376 6.7299 | Africa/Sao_Tome | Sao Tome
    capital SA | Riyadh | 24.6877 46.7219 | Asia/Riyadh | Ri-át
    capital SN | Dakar | 14.6937 -17.4441 | Africa/Dakar | Đa-ca
    capital RS | Belgrade | 44.8040 20.4651 | Europe/Belgrade | Bê-ô-grát; Beograd; Bengrát
    capital SC | ?Victoria | -4.6200 55.4550 | Indian/Mahe |
    capital SL | Freetown | 8.4871 -13.2356 | Africa/Freetown |
    capital SK | Bratislava | 48.1482 17.1067 | Europe/Bratislava | Bra-ti-xla-va
    capital SI | Ljubljana | 46.0511 14.5051 | Europe/Ljubljana | Liu-bli-a-na
    capital SB | Honiara | -9.4333 159.9500 | Pacific/Guadalcanal |
    capital SO | Mogadishu | 2.0371 45.3438 | Africa/Mogadishu |
    capital ZA | Pretoria | -25.7449 28.1878 | Africa/Johannesburg | Prê-tô-ri-a
    capital ES | Madrid | 40.4165 -3.7026 | Europe/Madrid | Ma-đrít
    capital LK | Sri Jayawardenepura Kotte | 6.8830 79.9071 | Asia/Colombo |
    capital SS | Juba | 4.8517 31.5825 | Africa/Juba |
    capital SD | Khartoum | 15.5518 32.5324 | Africa/Khartoum | Khác-tum
    capital SR | Paramaribo | 5.8664 -55.1668 | America/Paramaribo |
    capital SE | Stockholm | 59.3294 18.0687 | Europe/Stockholm | Xtốc-khôm
    capital CH | Bern | 46.9481 7.4474 | Europe/Zurich | Béc-nơ; Berne
    capital SY | Damascus | 33.5102 36.2913 | Asia/Damascus | Đa-mát
    capital TJ | Dushanbe | 38.5358 68.7790 | Asia/Dushanbe | Đu-san-be
    capital TZ | Dodoma | -6.1722 35.7395 | Africa/Dar_es_Salaam |
    capital TH | Bangkok | 13.7540 100.5014 | Asia/Bangkok | Băng Cốc; Băng-cốc
    capital TL | Dili | -8.5586 125.5736 | Asia/Dili | Đi-li
    capital TG | Lomé | 6.1287 1.2215 | Africa/Lome | Lome
    capital TO | Nuku'alofa | -21.1368 -175.2011 | Pacific/Tongatapu |
    capital TT | Port of Spain | 10.6667 -61.5189 | America/Port_of_Spain |
    capital TN | Tunis | 36.8190 10.1658 | Africa/Tunis | Tuy-nít
    capital TR | Ankara | 39.9199 32.8543 | Europe/Istanbul | An-ca-ra
    capital TM | Ashgabat | 37.9500 58.3833 | Asia/Ashgabat | A-sơ-kha-bát
    capital TV | Funafuti | -8.5243 179.1942 | Pacific/Funafuti |
    capital UG | Kampala | 0.3163 32.5822 | Africa/Kampala |
    capital UA | Kyiv | 50.4547 30.5238 | Europe/Kyiv | Kiev; Ki-ép
    capital AE | Abu Dhabi | 24.4512 54.3970 | Asia/Dubai | A-bu Đa-bi
    capital GB | London | 51.5085 -0.1257 | Europe/London | Luân Đôn; Lân Đôn
    capital US | Washington, D.C. | 38.8951 -77.0364 | America/New_York | Washington;
        Washington D.C.; Washington DC; Oa-sinh-tơn; Hoa Thịnh Đốn
    capital UY | Montevideo | -34.9033 -56.1882 | America/Montevideo | Môn-tê-vi-đê-ô
    capital UZ | Tashkent | 41.2647 69.2163 | Asia/Samarkand | Ta-sken; Tasken
    capital VU | Port Vila | -17.7365 168.3137 | Pacific/Efate |
    capital VE | Caracas | 10.4880 -66.8792 | America/Caracas | Ca-ra-cát
    capital VN | Hanoi | 21.0245 105.8412 | Asia/Ho_Chi_Minh | Ha Noi; Hà Nội
    capital YE | Sanaa | 15.3545 44.2065 | Asia/Aden | Sana'a; Xa-na
    capital ZM | Lusaka | -15.4067 28.2871 | Africa/Lusaka |
    capital ZW | Harare | -17.8277 31.0534 | Africa/Harare |
    capital GL | Nuuk | 64.1835 -51.7216 | America/Nuuk |
    capital FO | Tórshavn | 62.0097 -6.7716 | Atlantic/Faroe | Torshavn
    capital PF | Papeete | -17.5347 -149.5684 | Pacific/Tahiti |
    capital NC | Nouméa | -22.2741 166.4488 | Pacific/Noumea | Noumea
    capital CK | Avarua | -21.2075 -159.7755 | Pacific/Rarotonga |
    capital GU | Hagåtña | 13.4757 144.7489 | Pacific/Guam | Hagatna
    capital PR | ?San Juan | 18.4663 -66.1057 | America/Puerto_Rico |
    capital AW | Oranjestad | 12.5240 -70.0270 | America/Aruba |
    capital CW | Willemstad | 12.1225 -68.8864 | America/Curacao |
    capital BM | ?Hamilton | 32.2949 -64.7830 | Atlantic/Bermuda |
    capital KY | ?George Town | 19.2866 -81.3744 | America/Cayman |
    capital FK | ?Stanley | -51.6938 -57.8570 | Atlantic/Stanley |
    capital NU | Alofi | -19.0529 -169.9196 | Pacific/Niue |
    """#
}
