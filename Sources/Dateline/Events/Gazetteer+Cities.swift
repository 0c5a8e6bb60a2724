extension Gazetteer {
  /// Cities and islands where meetings of the region go, South-East Asia first.
  ///
  /// Coordinates are those of GeoNames (licence CC BY 4.0); an island's are its middle or its main
  /// town.
  package static let cities = #"""
    city VN | Ho Chi Minh City | 10.8230 106.6296 | Asia/Ho_Chi_Minh | ~Hồ Chí Minh;
        TP Hồ Chí Minh; TP. Hồ Chí Minh; TP.Hồ Chí Minh; Thành phố Hồ Chí Minh; ~Ho Chi Minh;
        TP.HCM; TPHCM; TP HCM; TP. HCM; HCMC; HCM City; Saigon; Sài Gòn; Sai Gon
    city VN | Da Nang | 16.0678 108.2208 | Asia/Ho_Chi_Minh | Đà Nẵng; Danang; TP Đà Nẵng;
        TP. Đà Nẵng
    city VN | Hai Phong | 20.8648 106.6834 | Asia/Ho_Chi_Minh | Hải Phòng; Haiphong
    city VN | Can Tho | 10.0371 105.7883 | Asia/Ho_Chi_Minh | Cần Thơ
    city VN | ~Hue | 16.4637 107.5909 | Asia/Ho_Chi_Minh | Huế; Thừa Thiên Huế; Thừa Thiên - Huế;
        Thừa Thiên-Huế; Thua Thien Hue; Hue City
    city VN | Ha Long | 20.9505 107.0734 | Asia/Ho_Chi_Minh | Hạ Long; Halong
    city VN | Nha Trang | 12.2451 109.1943 | Asia/Ho_Chi_Minh | Nha-trang
    city VN | Da Lat | 11.9465 108.4419 | Asia/Ho_Chi_Minh | Đà Lạt; Dalat
    city VN | Phu Quoc | 10.2270 103.9640 | Asia/Ho_Chi_Minh | Phú Quốc
    city VN | Quy Nhon | 13.7765 109.2237 | Asia/Ho_Chi_Minh | Quy Nhơn; Qui Nhơn; Qui Nhon
    city VN | Vung Tau | 10.3460 107.0843 | Asia/Ho_Chi_Minh | Vũng Tàu
    city VN | ~Hoi An | 15.8794 108.3350 | Asia/Ho_Chi_Minh | ~Hội An
    city VN | Sa Pa | 22.3360 103.8440 | Asia/Ho_Chi_Minh | Sapa
    city VN | Buon Ma Thuot | 12.6675 108.0378 | Asia/Ho_Chi_Minh | Buôn Ma Thuột; Buôn Mê Thuột;
        Buon Me Thuot
    city VN | Pleiku | 13.9833 108.0000 | Asia/Ho_Chi_Minh | Plei-cu
    city VN | Phan Thiet | 10.9289 108.1021 | Asia/Ho_Chi_Minh | Phan Thiết
    city VN | ~Vinh | 18.6734 105.6923 | Asia/Ho_Chi_Minh |
    city VN | Dong Hoi | 17.4688 106.6223 | Asia/Ho_Chi_Minh | Đồng Hới
    city VN | Mong Cai | 21.5247 107.9662 | Asia/Ho_Chi_Minh | Móng Cái
    city VN | Bien Hoa | 10.9447 106.8243 | Asia/Ho_Chi_Minh | Biên Hòa; Biên Hoà
    city VN | Dien Bien Phu | 21.3860 103.0230 | Asia/Ho_Chi_Minh | Điện Biên Phủ
    city VN | Tam Dao | 21.4560 105.6400 | Asia/Ho_Chi_Minh | Tam Đảo
    city VN | Con Dao | 8.6928 106.6089 | Asia/Ho_Chi_Minh | Côn Đảo
    city VN | Cat Ba | 20.7276 107.0482 | Asia/Ho_Chi_Minh | Cát Bà
    city VN | My Tho | 10.3600 106.3600 | Asia/Ho_Chi_Minh | Mỹ Tho
    city VN | Ha Tien | 10.3831 104.4875 | Asia/Ho_Chi_Minh | Hà Tiên
    city VN | Long Xuyen | 10.3864 105.4352 | Asia/Ho_Chi_Minh | Long Xuyên
    city VN | Rach Gia | 10.0124 105.0809 | Asia/Ho_Chi_Minh | Rạch Giá
    city VN | Tam Ky | 15.5736 108.4740 | Asia/Ho_Chi_Minh | Tam Kỳ
    city VN | Dong Ha | 16.8163 107.1003 | Asia/Ho_Chi_Minh | Đông Hà
    city VN | Bai Dinh | 20.2767 105.8650 | Asia/Ho_Chi_Minh | Bái Đính
    city PH | Cebu | 10.3167 123.8907 | Asia/Manila | Cebu City; Xê-bu; Mactan; Mactan Cebu
    city PH | Lapu-Lapu | 10.3103 123.9494 | Asia/Manila | Lapu-Lapu City; La-pu La-pu; Lapu Lapu
    city PH | Davao | 7.0731 125.6128 | Asia/Manila | Davao City; Đa-vao
    city PH | ~Clark | 15.1860 120.5600 | Asia/Manila | Clark Freeport; Clark Freeport Zone
    city PH | Boracay | 11.9674 121.9248 | Asia/Manila | Bô-ra-cay
    city PH | Baguio | 16.4164 120.5931 | Asia/Manila | Baguio City
    city PH | Iloilo | 10.6969 122.5644 | Asia/Manila | Iloilo City
    city PH | Bohol | 9.6500 123.8500 | Asia/Manila | Panglao; Tagbilaran
    city PH | Puerto Princesa | 9.7392 118.7353 | Asia/Manila |
    city PH | Palawan | 9.7400 118.7400 | Asia/Manila |
    city PH | Quezon City | 14.6488 121.0509 | Asia/Manila |
    city PH | Makati | 14.5503 121.0327 | Asia/Manila | Makati City
    city PH | Pasay | 14.5375 121.0014 | Asia/Manila | Pasay City
    city PH | Taguig | 14.5243 121.0792 | Asia/Manila |
    city PH | Tagaytay | 14.0953 120.9335 | Asia/Manila |
    city PH | Subic | 14.8790 120.2340 | Asia/Manila |
    city PH | Legazpi | 13.1412 123.7407 | Asia/Manila |
    city PH | Laoag | 18.1978 120.5957 | Asia/Manila |
    city PH | Zamboanga | 6.9103 122.0739 | Asia/Manila |
    city PH | Cagayan de Oro | 8.4822 124.6472 | Asia/Manila |
    city ID | Bali | -8.4095 115.1889 | Asia/Makassar | Ba-li; Nusa Dua; Denpasar
    city ID | Labuan Bajo | -8.4964 119.8877 | Asia/Makassar | La-bu-an Ba-giô
    city ID | Yogyakarta | -7.8014 110.3647 | Asia/Jakarta | Y-ô-gi-a-các-ta; Jogjakarta; Yogya
    city ID | Surabaya | -7.2492 112.7508 | Asia/Jakarta | Xu-ra-bay-a
    city ID | Bandung | -6.9222 107.6069 | Asia/Jakarta | Băng-đung
    city ID | Medan | 3.5833 98.6667 | Asia/Jakarta | Mê-đan
    city ID | Batam | 1.1494 104.0249 | Asia/Jakarta | Ba-tam
    city ID | Lombok | -8.6500 116.3200 | Asia/Makassar | Lôm-bốc
    city ID | Mandalika | -8.8953 116.2936 | Asia/Makassar |
    city ID | Makassar | -5.1486 119.4319 | Asia/Makassar |
    city ID | Semarang | -6.9931 110.4208 | Asia/Jakarta |
    city ID | Bogor | -6.5944 106.7892 | Asia/Jakarta |
    city ID | Manado | 1.4822 124.8489 | Asia/Makassar |
    city ID | Palembang | -2.9167 104.7458 | Asia/Jakarta |
    city ID | Belitung | -2.7410 107.6400 | Asia/Jakarta |
    city ID | Nusantara | -0.9740 116.7090 | Asia/Makassar |
    city MY | Putrajaya | 2.9353 101.6911 | Asia/Kuala_Lumpur | Pu-tra-giay-a
    city MY | Langkawi | 6.3500 99.8000 | Asia/Kuala_Lumpur | Lang-ca-uy
    city MY | Penang | 5.4141 100.3288 | Asia/Kuala_Lumpur | Pê-nang; Pulau Pinang
    city MY | Melaka | 2.1960 102.2405 | Asia/Kuala_Lumpur | Malacca; Ma-lắc-ca
    city MY | Kota Kinabalu | 5.9749 116.0724 | Asia/Kuala_Lumpur | Cô-ta Ki-na-ba-lu
    city MY | Kuching | 1.5500 110.3333 | Asia/Kuala_Lumpur | Cu-chinh
    city MY | Johor Bahru | 1.4655 103.7578 | Asia/Kuala_Lumpur | Giô-ho Ba-ru
    city MY | Ipoh | 4.5841 101.0829 | Asia/Kuala_Lumpur |
    city MY | Sepang | 2.6931 101.7498 | Asia/Kuala_Lumpur |
    city MY | Cyberjaya | 2.9220 101.6550 | Asia/Kuala_Lumpur |
    city MY | Shah Alam | 3.0851 101.5328 | Asia/Kuala_Lumpur |
    city MY | Petaling Jaya | 3.1073 101.6067 | Asia/Kuala_Lumpur |
    city MY | Kuala Terengganu | 5.3302 103.1408 | Asia/Kuala_Lumpur |
    city MY | Labuan | 5.2767 115.2417 | Asia/Kuala_Lumpur |
    city TH | Chiang Mai | 18.7904 98.9847 | Asia/Bangkok | Chiềng Mai; Chiang-mai
    city TH | Chiang Rai | 19.9086 99.8325 | Asia/Bangkok | Chiềng Rai
    city TH | Phuket | 7.8906 98.3981 | Asia/Bangkok | Phu-kẹt
    city TH | Pattaya | 12.9333 100.8833 | Asia/Bangkok | Pát-tay-a
    city TH | Hua Hin | 12.5684 99.9577 | Asia/Bangkok | Hủa Hỉn; Hua-hin; Cha-am
    city TH | Khon Kaen | 16.4467 102.8330 | Asia/Bangkok |
    city TH | Krabi | 8.0726 98.9105 | Asia/Bangkok |
    city TH | Ko Samui | 9.5120 100.0130 | Asia/Bangkok | Samui; Koh Samui
    city TH | Ayutthaya | 14.3517 100.5774 | Asia/Bangkok |
    city TH | Nonthaburi | 13.8607 100.5148 | Asia/Bangkok |
    city TH | Songkhla | 7.1988 100.5951 | Asia/Bangkok |
    city TH | Hat Yai | 7.0084 100.4767 | Asia/Bangkok |
    city TH | Udon Thani | 17.4157 102.7859 | Asia/Bangkok |
    city TH | Nakhon Ratchasima | 14.9707 102.1020 | Asia/Bangkok |
    city TH | Chonburi | 13.3622 100.9835 | Asia/Bangkok |
    city TH | Nakhon Phanom | 17.4108 104.7786 | Asia/Bangkok |
    city TH | Ubon Ratchathani | 15.2384 104.8487 | Asia/Bangkok |
    city KH | Siem Reap | 13.3618 103.8606 | Asia/Phnom_Penh | Xiêm Riệp; Siêm Riệp; Siem Riep;
        Xiêm-riệp; Siemreap
    city KH | Sihanoukville | 10.6093 103.5296 | Asia/Phnom_Penh | Preah Sihanouk; Xi-ha-núc-vin
    city KH | Battambang | 13.1027 103.1982 | Asia/Phnom_Penh | Bát-tam-bang
    city KH | Kampot | 10.6104 104.1814 | Asia/Phnom_Penh |
    city KH | Kep | 10.4829 104.3167 | Asia/Phnom_Penh |
    city KH | Poipet | 13.6580 102.5636 | Asia/Phnom_Penh |
    city LA | Luang Prabang | 19.8933 102.1525 | Asia/Vientiane | Luông Pha-băng; Luông Phra-băng;
        Luang Phabang; Louangphabang; Luông-pha-băng
    city LA | Pakse | 15.1202 105.7990 | Asia/Vientiane | Pắc-xế
    city LA | Savannakhet | 16.5703 104.7622 | Asia/Vientiane | Xa-vẳn-na-khẹt
    city LA | Vang Vieng | 18.9235 102.4478 | Asia/Vientiane | Văng Viêng
    city LA | Champasak | 14.9000 105.8700 | Asia/Vientiane | Chăm-pa-xắc; Champassak
    city LA | Xam Nua | 20.4164 104.0450 | Asia/Vientiane | Sầm Nưa
    city MM | Yangon | 16.8053 96.1561 | Asia/Yangon | Y-ăng-gun; Rangoon; Y-an-gun
    city MM | Bagan | 21.1717 94.8585 | Asia/Yangon | Ba-gan
    city MM | Mandalay | 21.9747 96.0836 | Asia/Yangon | Man-đa-lay
    city MM | Ngapali | 18.4300 94.3300 | Asia/Yangon |
    city TL | Baucau | -8.4757 126.4563 | Asia/Dili |
    city BN | Kuala Belait | 4.5836 114.2312 | Asia/Brunei |
    city BN | Jerudong | 4.9480 114.8350 | Asia/Brunei |
    city CN | Shanghai | 31.2222 121.4581 | Asia/Shanghai | Thượng Hải
    city CN | Guangzhou | 23.1167 113.2500 | Asia/Shanghai | Quảng Châu
    city CN | Shenzhen | 22.5455 114.0683 | Asia/Shanghai | Thâm Quyến
    city CN | Nanning | 22.8167 108.3167 | Asia/Shanghai | ~Nam Ninh
    city CN | Kunming | 25.0389 102.7183 | Asia/Shanghai | Côn Minh
    city CN | Chongqing | 29.5603 106.5577 | Asia/Shanghai | Trùng Khánh
    city CN | Boao | 19.1550 110.5870 | Asia/Shanghai | Bác Ngao
    city CN | Hangzhou | 30.2936 120.1614 | Asia/Shanghai | Hàng Châu
    city CN | Chengdu | 30.6667 104.0667 | Asia/Shanghai | Thành Đô
    city CN | Guilin | 25.2802 110.2964 | Asia/Shanghai | Quế Lâm
    city CN | Haikou | 20.0342 110.3465 | Asia/Shanghai | Hải Khẩu
    city CN | Sanya | 18.2543 109.5095 | Asia/Shanghai | Tam Á
    city CN | Xi'an | 34.2583 108.9286 | Asia/Shanghai | ~Tây An; Xian
    city CN | Tianjin | 39.1422 117.1767 | Asia/Shanghai | Thiên Tân
    city CN | Nanjing | 32.0617 118.7778 | Asia/Shanghai | ~Nam Kinh
    city CN | Wuhan | 30.5833 114.2667 | Asia/Shanghai | Vũ Hán
    city CN | Xiamen | 24.4798 118.0819 | Asia/Shanghai | Hạ Môn
    city CN | Qingdao | 36.0649 120.3804 | Asia/Shanghai | Thanh Đảo
    city CN | Dalian | 38.9122 121.6022 | Asia/Shanghai | Đại Liên
    city TW | Taipei | 25.0531 121.5264 | Asia/Taipei | Đài Bắc
    city TW | Kaohsiung | 22.6163 120.3133 | Asia/Taipei | Cao Hùng
    city JP | Osaka | 34.6938 135.5011 | Asia/Tokyo | Ô-xa-ca
    city JP | Kyoto | 35.0211 135.7538 | Asia/Tokyo | Ki-ô-tô
    city JP | Nagoya | 35.1815 136.9064 | Asia/Tokyo | Na-gôi-a
    city JP | Hiroshima | 34.4000 132.4500 | Asia/Tokyo | Hi-rô-si-ma
    city JP | Yokohama | 35.4333 139.6500 | Asia/Tokyo | I-ô-cô-ha-ma
    city JP | Fukuoka | 33.6000 130.4167 | Asia/Tokyo |
    city JP | Sapporo | 43.0667 141.3500 | Asia/Tokyo |
    city JP | Kobe | 34.6913 135.1830 | Asia/Tokyo |
    city JP | Nara | 34.6850 135.8048 | Asia/Tokyo |
    city JP | Sendai | 38.2667 140.8667 | Asia/Tokyo |
    city JP | Naha | 26.2130 127.6785 | Asia/Tokyo |
    city JP | Nagasaki | 32.7500 129.8833 | Asia/Tokyo |
    city JP | Karuizawa | 36.3500 138.6333 | Asia/Tokyo |
    city KR | Busan | 35.1017 129.0300 | Asia/Seoul | Pusan; Bu-xan
    city KR | Gyeongju | 35.8428 129.2117 | Asia/Seoul |
    city KR | Jeju | 33.4996 126.5312 | Asia/Seoul | Jeju Island; Đảo Jeju
    city KR | Incheon | 37.4565 126.7052 | Asia/Seoul | In-chơn
    city KR | Gwangju | 35.1547 126.9156 | Asia/Seoul |
    city KR | Daegu | 35.8703 128.5911 | Asia/Seoul |
    city KR | Daejeon | 36.3491 127.3849 | Asia/Seoul |
    city KR | Pyeongchang | 37.3700 128.3900 | Asia/Seoul |
    city KR | Songdo | 37.3830 126.6430 | Asia/Seoul |
    city IN | Mumbai | 19.0728 72.8826 | Asia/Kolkata | Bombay; Mum-bai
    city IN | Kolkata | 22.5626 88.3630 | Asia/Kolkata | Calcutta
    city IN | Chennai | 13.0878 80.2785 | Asia/Kolkata | Madras
    city IN | Bengaluru | 12.9719 77.5937 | Asia/Kolkata | Bangalore
    city IN | ?Hyderabad | 17.3840 78.4564 | Asia/Kolkata |
    city IN | Goa | 15.4989 73.8278 | Asia/Kolkata |
    city IN | Jaipur | 26.9196 75.7878 | Asia/Kolkata |
    city IN | Ahmedabad | 23.0258 72.5873 | Asia/Kolkata |
    city IN | Guwahati | 26.1844 91.7458 | Asia/Kolkata |
    city IN | Amritsar | 31.6223 74.8753 | Asia/Kolkata |
    city PK | Karachi | 24.8608 67.0104 | Asia/Karachi | Ca-ra-si
    city PK | Lahore | 31.5580 74.3507 | Asia/Karachi | La-ho
    city LK | Colombo | 6.9355 79.8487 | Asia/Colombo | Cô-lôm-bô
    city BD | Chittagong | 22.3384 91.8317 | Asia/Dhaka | Chattogram
    city NP | Pokhara | 28.2669 83.9685 | Asia/Kathmandu |
    city AU | Sydney | -33.8678 151.2073 | Australia/Sydney | Xít-ni; Xit-ni
    city AU | Melbourne | -37.8140 144.9633 | Australia/Melbourne | Men-bơn
    city AU | ?Perth | -31.9522 115.8614 | Australia/Perth |
    city AU | Brisbane | -27.4679 153.0281 | Australia/Brisbane | Bri-xbên
    city AU | Adelaide | -34.9287 138.5986 | Australia/Adelaide |
    city AU | ~Darwin | -12.4611 130.8418 | Australia/Darwin |
    city AU | Cairns | -16.9237 145.7661 | Australia/Brisbane |
    city AU | Hobart | -42.8794 147.3294 | Australia/Hobart |
    city AU | ~Gold Coast | -28.0003 153.4309 | Australia/Brisbane |
    city NZ | Auckland | -36.8485 174.7635 | Pacific/Auckland | Ốc-len; Auk-len
    city NZ | Christchurch | -43.5333 172.6333 | Pacific/Auckland |
    city NZ | ?Queenstown | -45.0302 168.6627 | Pacific/Auckland |
    city NZ | Rotorua | -38.1387 176.2452 | Pacific/Auckland |
    city RU | Vladivostok | 43.1056 131.8735 | Asia/Vladivostok | Vla-đi-vô-xtốc
    city RU | Saint Petersburg | 59.9386 30.3141 | Europe/Moscow | ?St. Petersburg; ?St Petersburg;
        St. Peterburg; Xanh Pê-téc-bua; Saint-Petersburg
    city RU | Sochi | 43.5970 39.7248 | Europe/Moscow | Xô-chi
    city RU | Kazan | 55.7887 49.1221 | Europe/Moscow | Ca-dan
    city RU | Yekaterinburg | 56.8573 60.6153 | Asia/Yekaterinburg |
    city KZ | Almaty | 43.2525 76.9115 | Asia/Almaty | An-ma-tư
    city UZ | Samarkand | 39.6546 66.9644 | Asia/Samarkand |
    city AE | Dubai | 25.0772 55.3093 | Asia/Dubai | Đu-bai
    city EG | Sharm el-Sheikh | 27.9158 34.3299 | Africa/Cairo | Sharm El Sheikh
    city TR | Istanbul | 41.0138 28.9497 | Europe/Istanbul | I-xtan-bun
    city TR | Antalya | 36.9081 30.6956 | Europe/Istanbul |
    city SA | Jeddah | 21.4901 39.1862 | Asia/Riyadh |
    city IL | Tel Aviv | 32.0809 34.7806 | Asia/Jerusalem |
    city PS | Ramallah | 31.8996 35.2042 | Asia/Gaza |
    city PS | Gaza | 31.5000 34.4667 | Asia/Gaza | Dải Gaza
    city CH | Geneva | 46.2022 6.1457 | Europe/Zurich | Giơ-ne-vơ; Genève; Geneve
    city CH | Zurich | 47.3667 8.5500 | Europe/Zurich | Duy-rích; Zürich
    city CH | Davos | 46.8043 9.8372 | Europe/Zurich | Đa-vốt
    city CH | Basel | 47.5584 7.5733 | Europe/Zurich |
    city CH | Lausanne | 46.5160 6.6328 | Europe/Zurich |
    city CH | Montreux | 46.4330 6.9114 | Europe/Zurich |
    city FR | Strasbourg | 48.5839 7.7455 | Europe/Paris |
    city FR | Lyon | 45.7491 4.8479 | Europe/Paris | Li-ông
    city FR | Marseille | 43.2970 5.3811 | Europe/Paris | Mác-xây
    city FR | ~Nice | 43.7031 7.2661 | Europe/Paris |
    city FR | Cannes | 43.5513 7.0127 | Europe/Paris |
    city FR | Biarritz | 43.4806 -1.5568 | Europe/Paris |
    city FR | Évian | 46.4009 6.5886 | Europe/Paris | Evian; Évian-les-Bains
    city DE | Munich | 48.1374 11.5755 | Europe/Berlin | Muy-ních; München
    city DE | Frankfurt | 50.1155 8.6842 | Europe/Berlin | Phran-phuốc
    city DE | Hamburg | 53.5507 9.9930 | Europe/Berlin | Hăm-buốc
    city DE | Bonn | 50.7344 7.0955 | Europe/Berlin |
    city DE | ~Cologne | 50.9333 6.9500 | Europe/Berlin |
    city DE | Leipzig | 51.3396 12.3713 | Europe/Berlin |
    city IT | Milan | 45.4643 9.1895 | Europe/Rome | Mi-lan
    city IT | Venice | 45.4371 12.3326 | Europe/Rome | Vơ-ni-dơ
    city IT | ~Florence | 43.7792 11.2463 | Europe/Rome |
    city IT | Naples | 40.8522 14.2681 | Europe/Rome |
    city IT | Turin | 45.0705 7.6868 | Europe/Rome |
    city ES | Barcelona | 41.3888 2.1590 | Europe/Madrid | Bác-xê-lô-na
    city ES | Seville | 37.3828 -5.9732 | Europe/Madrid |
    city PT | Porto | 41.1485 -8.6110 | Europe/Lisbon |
    city GB | Glasgow | 55.8651 -4.2576 | Europe/London | Gla-xgô
    city GB | Edinburgh | 55.9521 -3.1965 | Europe/London |
    city GB | Belfast | 54.5968 -5.9254 | Europe/London |
    city GB | ~Manchester | 53.4809 -2.2374 | Europe/London |
    city GB | ?Birmingham | 52.4814 -1.8998 | Europe/London |
    city GB | ~Bath | 51.3751 -2.3617 | Europe/London |
    city GB | ~Reading | 51.4562 -0.9711 | Europe/London |
    city GB | ~Oxford | 51.7522 -1.2560 | Europe/London |
    city GB | ?Cambridge | 52.2000 0.1167 | Europe/London |
    city NL | The Hague | 52.0767 4.2986 | Europe/Amsterdam | La Hay; La Haye
    city NL | Rotterdam | 51.9225 4.4792 | Europe/Amsterdam |
    city BE | Antwerp | 51.2205 4.4003 | Europe/Brussels |
    city LU | Schengen | 49.4692 6.3622 | Europe/Luxembourg |
    city SE | Gothenburg | 57.7072 11.9668 | Europe/Stockholm |
    city NO | Bergen | 60.3930 5.3242 | Europe/Oslo |
    city PL | Kraków | 50.0614 19.9366 | Europe/Warsaw | Krakow
    city PL | Katowice | 50.2597 19.0217 | Europe/Warsaw |
    city UA | Odesa | 46.4857 30.7438 | Europe/Kyiv | Odessa
    city UA | Kharkiv | 49.9818 36.2548 | Europe/Kyiv |
    city US | New York | 40.7143 -74.0060 | America/New_York | Niu Oóc; New York City; Niu-Oóc
    city US | Los Angeles | 34.0522 -118.2437 | America/Los_Angeles | Lốt An-giơ-lét
    city US | San Francisco | 37.7749 -122.4194 | America/Los_Angeles | Xan Phran-xi-xcô
    city US | Chicago | 41.8500 -87.6500 | America/Chicago | Si-ca-gô
    city US | Honolulu | 21.3069 -157.8583 | Pacific/Honolulu |
    city US | Hawaii | 21.3069 -157.8583 | Pacific/Honolulu | Ha-oai
    city US | Boston | 42.3584 -71.0598 | America/New_York |
    city US | Seattle | 47.6062 -122.3321 | America/Los_Angeles |
    city US | Las Vegas | 36.1750 -115.1372 | America/Los_Angeles |
    city US | Houston | 29.7633 -95.3633 | America/Chicago |
    city US | Dallas | 32.7831 -96.8067 | America/Chicago |
    city US | Atlanta | 33.7490 -84.3880 | America/New_York |
    city US | Miami | 25.7743 -80.1937 | America/New_York |
    city US | San Diego | 32.7157 -117.1647 | America/Los_Angeles |
    city CA | Vancouver | 49.2497 -123.1193 | America/Vancouver | Van-cu-vơ
    city CA | Toronto | 43.7064 -79.3986 | America/Toronto | Tô-rôn-tô
    city CA | Montreal | 45.5088 -73.5878 | America/Toronto | Mông-rê-an; Montréal
    city CA | Calgary | 51.0501 -114.0853 | America/Edmonton |
    city BR | Rio de Janeiro | -22.9064 -43.1822 | America/Sao_Paulo | Ri-ô đê Gia-nê-rô
    city BR | São Paulo | -23.5475 -46.6361 | America/Sao_Paulo | Sao Paulo; Xao Pao-lô
    city BR | ?Belém | -1.4558 -48.5044 | America/Belem | ?Belem
    city MX | Cancún | 21.1743 -86.8466 | America/Cancun | Cancun
    city PE | Cusco | -13.5319 -71.9670 | America/Lima |
    city CL | Valparaíso | -33.0360 -71.6296 | America/Santiago | Valparaiso
    city ZA | Johannesburg | -26.2023 28.0436 | Africa/Johannesburg | Giô-han-ne-xbua
    city ZA | Cape Town | -33.9258 18.4232 | Africa/Johannesburg | Kếp-tao
    city ZA | Durban | -29.8579 31.0292 | Africa/Johannesburg |
    city MA | Marrakech | 31.6342 -7.9999 | Africa/Casablanca | Marrakesh
    city MA | Casablanca | 33.5883 -7.6114 | Africa/Casablanca |
    city KE | Mombasa | -4.0547 39.6636 | Africa/Nairobi |
    city NG | Lagos | 6.4541 3.3947 | Africa/Lagos |
    city TZ | Dar es Salaam | -6.8235 39.2695 | Africa/Dar_es_Salaam |
    city CI | Abidjan | 5.3544 -4.0017 | Africa/Abidjan |
    city BJ | Cotonou | 6.3654 2.4183 | Africa/Porto-Novo |
    city TZ | Zanzibar | -6.1659 39.2026 | Africa/Dar_es_Salaam |
    """#
}
