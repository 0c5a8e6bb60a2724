extension Language {
  /// Vietnamese, as newsrooms in Viet Nam write it.
  public static let vietnamese = Language(
    id: "vi",
    lexicon: #"""
      order DMY
      variant òa | oà
      variant óa | oá
      variant ỏa | oả
      variant õa | oã
      variant ọa | oạ
      variant òe | oè
      variant ủy | uỷ
      variant ùy | uỳ
      variant úy | uý
      variant ụy | uỵ
      variant kỳ | kì
      variant kỷ | kỉ
      variant tỷ | tỉ
      variant hằng | hàng
      variant quý | quí
      variant bảy | bẩy

      # Numbers, as they stand before units and as days. "tư" alone is also in "đầu tư", so it is
      # four only in compounds and ordinals.
      number 1 = một
      number 2 = hai
      number 3 = ba
      number 4 = bốn
      number 5 = năm
      number 6 = sáu
      number 7 = bảy
      number 8 = tám
      number 9 = chín
      number 10 = mười
      number 11 = mười một
      number 12 = mười hai
      number 13 = mười ba
      number 14 = mười bốn
      number 15 = mười lăm | mười nhăm
      number 16 = mười sáu
      number 17 = mười bảy
      number 18 = mười tám
      number 19 = mười chín
      number 20 = hai mươi
      number 21 = hai mươi mốt | hăm mốt
      number 22 = hai mươi hai | hăm hai
      number 23 = hai mươi ba | hăm ba
      number 24 = hai mươi tư | hai mươi bốn | hăm tư | hăm bốn
      number 25 = hai mươi lăm | hai mươi nhăm | hăm lăm | hăm nhăm
      number 26 = hai mươi sáu | hăm sáu
      number 27 = hai mươi bảy | hăm bảy
      number 28 = hai mươi tám | hăm tám
      number 29 = hai mươi chín | hăm chín
      number 30 = ba mươi
      number 31 = ba mươi mốt
      number 32 = ba mươi hai
      number 33 = ba mươi ba
      number 34 = ba mươi tư | ba mươi bốn
      number 35 = ba mươi lăm | ba mươi nhăm
      number 36 = ba mươi sáu
      number 37 = ba mươi bảy
      number 38 = ba mươi tám
      number 39 = ba mươi chín
      number 40 = bốn mươi
      number 41 = bốn mươi mốt
      number 42 = bốn mươi hai
      number 43 = bốn mươi ba
      number 44 = bốn mươi tư | bốn mươi bốn
      number 45 = bốn mươi lăm | bốn mươi nhăm
      number 46 = bốn mươi sáu
      number 47 = bốn mươi bảy
      number 48 = bốn mươi tám
      number 49 = bốn mươi chín
      number 50 = năm mươi
      number 51 = năm mươi mốt
      number 52 = năm mươi hai
      number 53 = năm mươi ba
      number 54 = năm mươi tư | năm mươi bốn
      number 55 = năm mươi lăm | năm mươi nhăm
      number 56 = năm mươi sáu
      number 57 = năm mươi bảy
      number 58 = năm mươi tám
      number 59 = năm mươi chín
      number 60 = sáu mươi
      number 61 = sáu mươi mốt
      number 62 = sáu mươi hai
      number 63 = sáu mươi ba
      number 64 = sáu mươi tư | sáu mươi bốn
      number 65 = sáu mươi lăm | sáu mươi nhăm
      number 66 = sáu mươi sáu
      number 67 = sáu mươi bảy
      number 68 = sáu mươi tám
      number 69 = sáu mươi chín
      number 70 = bảy mươi
      number 71 = bảy mươi mốt
      number 72 = bảy mươi hai
      number 73 = bảy mươi ba
      number 74 = bảy mươi tư | bảy mươi bốn
      number 75 = bảy mươi lăm | bảy mươi nhăm
      number 76 = bảy mươi sáu
      number 77 = bảy mươi bảy
      number 78 = bảy mươi tám
      number 79 = bảy mươi chín
      number 80 = tám mươi
      number 81 = tám mươi mốt
      number 82 = tám mươi hai
      number 83 = tám mươi ba
      number 84 = tám mươi tư | tám mươi bốn
      number 85 = tám mươi lăm | tám mươi nhăm
      number 86 = tám mươi sáu
      number 87 = tám mươi bảy
      number 88 = tám mươi tám
      number 89 = tám mươi chín
      number 90 = chín mươi
      number 91 = chín mươi mốt
      number 92 = chín mươi hai
      number 93 = chín mươi ba
      number 94 = chín mươi tư | chín mươi bốn
      number 95 = chín mươi lăm | chín mươi nhăm
      number 96 = chín mươi sáu
      number 97 = chín mươi bảy
      number 98 = chín mươi tám
      number 99 = chín mươi chín
      number 100 = một trăm
      ordinal 1 = nhất
      ordinal 2 = hai | nhì
      ordinal 3 = ba
      ordinal 4 = tư
      ordinal 5 = năm
      ordinal 6 = sáu
      ordinal 7 = bảy
      ordinal 8 = tám
      ordinal 9 = chín
      ordinal 10 = mười

      # Months. "tháng năm" is May with a capital or after a day, else "months and years".
      month 1 = tháng một
      month 2 = tháng hai
      month 3 = tháng ba
      month 4 = tháng tư | tháng bốn
      month 5 = tháng ^Năm
      month 6 = tháng sáu
      month 7 = tháng bảy
      month 8 = tháng tám
      month 9 = tháng chín
      month 10 = tháng mười
      month 11 = tháng mười một
      month 12 = tháng mười hai

      # Weekdays. Without a capital "thứ hai" is also "second".
      weekday 1 = thứ ^Hai | thứ hai? | thứ 2?
      weekday 2 = thứ ^Ba | thứ ba? | thứ 3?
      weekday 3 = thứ ^Tư | thứ tư? | thứ 4?
      weekday 4 = thứ ^Năm | thứ năm? | thứ 5?
      weekday 5 = thứ ^Sáu | thứ sáu? | thứ 6?
      weekday 6 = thứ ^Bảy | thứ bảy? | thứ 7? | thứ ^Bẩy
      weekday 7 = chủ nhật | chúa nhật | CN

      unit second = giây
      unit minute = phút
      unit hour = giờ | tiếng | giờ đồng hồ | tiếng đồng hồ
      unit day = ngày
      unit week = tuần | tuần lễ
      unit month = tháng
      unit quarter = quý
      unit year = năm
      unit decade = thập kỷ | thập niên
      unit century = thế kỷ

      part MO = sáng | buổi sáng | sáng sớm | rạng sáng | sớm | sáng ngày | tờ mờ sáng | mờ sáng | giữa sáng | đầu giờ sáng | cuối giờ sáng | rạng sáng ngày
      part MI = trưa | buổi trưa | giữa trưa | trưa ngày
      part AF = chiều | buổi chiều | xế chiều | đầu giờ chiều | đầu chiều | cuối giờ chiều | cuối chiều | xế trưa | chiều ngày | sáng và chiều
      part EV = tối | buổi tối | chiều tối | tối muộn | đầu giờ tối | tối ngày | chiều và tối
      part NI = đêm | khuya | nửa đêm | đêm khuya | ban đêm | đêm ngày | khuya ngày | đêm muộn
      part DT = ban ngày | ngày và đêm

      zone Asia/Ho_Chi_Minh = giờ việt nam | giờ hà nội | (giờ việt nam) | (giờ hà nội) | theo giờ việt nam | theo giờ hà nội | , giờ việt nam | , giờ hà nội | (theo giờ việt nam) | (theo giờ hà nội) | giờ VN | (giờ VN)
      zone local = giờ địa phương | (giờ địa phương) | theo giờ địa phương | (theo giờ địa phương) | , giờ địa phương | giờ sở tại | (giờ sở tại)
      zone Asia/Bangkok = giờ bangkok | (giờ bangkok) | giờ thái lan | (giờ thái lan)
      zone Asia/Singapore = giờ singapore | (giờ singapore)
      zone Asia/Tokyo = giờ tokyo | (giờ tokyo) | giờ nhật bản | (giờ nhật bản)
      zone Asia/Shanghai = giờ bắc kinh | (giờ bắc kinh)
      zone +00:00 = GMT | UTC | (GMT) | (UTC) | giờ GMT | (giờ GMT) | giờ quốc tế
      zone +01:00 = GMT+1 | (GMT+1) | UTC+1 | (UTC+1)
      zone +02:00 = GMT+2 | (GMT+2) | UTC+2 | (UTC+2)
      zone +03:00 = GMT+3 | (GMT+3) | UTC+3 | (UTC+3)
      zone +04:00 = GMT+4 | (GMT+4) | UTC+4 | (UTC+4)
      zone +05:00 = GMT+5 | (GMT+5) | UTC+5 | (UTC+5)
      zone +06:00 = GMT+6 | (GMT+6) | UTC+6 | (UTC+6)
      zone +07:00 = GMT+7 | (GMT+7) | UTC+7 | (UTC+7)
      zone +08:00 = GMT+8 | (GMT+8) | UTC+8 | (UTC+8)
      zone +09:00 = GMT+9 | (GMT+9) | UTC+9 | (UTC+9)
      zone +10:00 = GMT+10 | (GMT+10) | UTC+10 | (UTC+10)
      zone +11:00 = GMT+11 | (GMT+11) | UTC+11 | (UTC+11)
      zone +12:00 = GMT+12 | (GMT+12) | UTC+12 | (UTC+12)
      zone -11:00 = GMT-11 | (GMT-11) | UTC-11 | (UTC-11)
      zone -10:00 = GMT-10 | (GMT-10) | UTC-10 | (UTC-10)
      zone -09:00 = GMT-9 | (GMT-9) | UTC-9 | (UTC-9)
      zone -08:00 = GMT-8 | (GMT-8) | UTC-8 | (UTC-8)
      zone -07:00 = GMT-7 | (GMT-7) | UTC-7 | (UTC-7)
      zone -06:00 = GMT-6 | (GMT-6) | UTC-6 | (UTC-6)
      zone -05:00 = GMT-5 | (GMT-5) | UTC-5 | (UTC-5)
      zone -04:00 = GMT-4 | (GMT-4) | UTC-4 | (UTC-4)
      zone -03:00 = GMT-3 | (GMT-3) | UTC-3 | (UTC-3)
      zone -02:00 = GMT-2 | (GMT-2) | UTC-2 | (UTC-2)
      zone -01:00 = GMT-1 | (GMT-1) | UTC-1 | (UTC-1)

      # Lunar days with words of their own.
      lunar-day 15 = rằm | ngày rằm | hôm rằm | đêm rằm

      relative-day 0 = hôm nay | ngày hôm nay | bữa nay
      relative-day -1 = hôm qua | ngày hôm qua | bữa qua
      relative-day -2 = hôm kia | ngày hôm kia
      relative-day 1 = ngày mai | hôm mai
      relative-day 2 = ngày kia | ngày mốt
      relative-day 3 = ngày kìa
      relative-day -3 = hôm kìa
      relative-week 0 = tuần này
      relative-week -1 = tuần trước | tuần qua | tuần rồi | tuần vừa qua | tuần vừa rồi
      relative-week 1 = tuần tới | tuần sau | tuần kế tiếp | tuần kế | tuần tiếp theo
      relative-week 2 = tuần sau nữa | tuần tới nữa
      relative-week -2 = tuần trước nữa
      relative-month 0 = tháng này
      relative-month -1 = tháng trước | tháng qua | tháng rồi | tháng vừa qua | tháng vừa rồi
      relative-month 1 = tháng tới | tháng sau | tháng tiếp theo | tháng kế tiếp
      relative-month 2 = tháng sau nữa | tháng tới nữa
      relative-month -2 = tháng trước nữa
      relative-quarter 0 = quý này
      relative-quarter -1 = quý trước | quý vừa qua | quý rồi
      relative-quarter 1 = quý tới | quý sau | quý tiếp theo
      relative-year 0 = năm nay
      relative-year -1 = năm ngoái | năm trước | năm qua | năm vừa qua | năm rồi
      relative-year -2 = năm kia | năm trước nữa
      relative-year 2 = năm sau nữa | năm tới nữa
      relative-year 1 = năm tới | năm sau | sang năm | năm tiếp theo
      third START = đầu | thượng tuần
      third MID = giữa | trung tuần
      third END = cuối | hạ tuần | hết
      season 21 = mùa xuân
      season 22 = mùa hè | mùa hạ | hè
      season 23 = mùa thu
      season 24 = mùa đông

      cycle 0 = giáp tý | giáp tí
      cycle 1 = ất sửu
      cycle 2 = bính dần
      cycle 3 = đinh mão
      cycle 4 = mậu thìn
      cycle 5 = kỷ tỵ | kỷ tị
      cycle 6 = canh ngọ
      cycle 7 = tân mùi
      cycle 8 = nhâm thân
      cycle 9 = quý dậu
      cycle 10 = giáp tuất
      cycle 11 = ất hợi
      cycle 12 = bính tý | bính tí
      cycle 13 = đinh sửu
      cycle 14 = mậu dần
      cycle 15 = kỷ mão
      cycle 16 = canh thìn
      cycle 17 = tân tỵ | tân tị
      cycle 18 = nhâm ngọ
      cycle 19 = quý mùi
      cycle 20 = giáp thân
      cycle 21 = ất dậu
      cycle 22 = bính tuất
      cycle 23 = đinh hợi
      cycle 24 = mậu tý | mậu tí
      cycle 25 = kỷ sửu
      cycle 26 = canh dần
      cycle 27 = tân mão
      cycle 28 = nhâm thìn
      cycle 29 = quý tỵ | quý tị
      cycle 30 = giáp ngọ
      cycle 31 = ất mùi
      cycle 32 = bính thân
      cycle 33 = đinh dậu
      cycle 34 = mậu tuất
      cycle 35 = kỷ hợi
      cycle 36 = canh tý | canh tí
      cycle 37 = tân sửu
      cycle 38 = nhâm dần
      cycle 39 = quý mão
      cycle 40 = giáp thìn
      cycle 41 = ất tỵ | ất tị
      cycle 42 = bính ngọ
      cycle 43 = đinh mùi
      cycle 44 = mậu thân
      cycle 45 = kỷ dậu
      cycle 46 = canh tuất
      cycle 47 = tân hợi
      cycle 48 = nhâm tý | nhâm tí
      cycle 49 = quý sửu
      cycle 50 = giáp dần
      cycle 51 = ất mão
      cycle 52 = bính thìn
      cycle 53 = đinh tỵ | đinh tị
      cycle 54 = mậu ngọ
      cycle 55 = kỷ mùi
      cycle 56 = canh thân
      cycle 57 = tân dậu
      cycle 58 = nhâm tuất
      cycle 59 = quý hợi

      # Festivals with a fixed place in a calendar; they have a day where a year is named.
      festival 01-01 = tết dương lịch | tết tây
      festival 02-03 = ngày thành lập đảng
      festival 02-14 = ngày lễ tình nhân | lễ tình nhân | valentine
      festival 02-27 = ngày thầy thuốc việt nam
      festival 03-08 = ngày quốc tế phụ nữ
      festival 03-26 = ngày thành lập đoàn
      festival 05-07 = ngày chiến thắng điện biên phủ
      festival 06-01 = ngày quốc tế thiếu nhi | tết thiếu nhi
      festival 06-21 = ngày báo chí cách mạng việt nam
      festival 06-28 = ngày gia đình việt nam
      festival 07-27 = ngày thương binh - liệt sĩ | ngày thương binh liệt sĩ
      festival 10-10 = ngày giải phóng thủ đô
      festival 10-13 = ngày doanh nhân việt nam
      festival 10-20 = ngày phụ nữ việt nam
      festival 11-20 = ngày nhà giáo việt nam
      festival 12-22 = ngày thành lập quân đội nhân dân việt nam
      festival 04-30 = ngày giải phóng miền nam | lễ giải phóng miền nam
      festival 05-01 = ngày quốc tế lao động | lễ quốc tế lao động
      festival 09-02 = quốc khánh | ngày quốc khánh | lễ quốc khánh | tết độc lập
      festival 12-25 = lễ giáng sinh | giáng sinh | noel
      festival lunar:01-01 = tết | tết nguyên đán | tết âm lịch | tết cổ truyền | tết cổ truyền dân tộc | tết nguyên đán cổ truyền
      festival lunar:01-15 = tết nguyên tiêu | lễ nguyên tiêu
      festival lunar:01-10 = ngày vía thần tài | lễ vía thần tài
      festival lunar:03-03 = tết hàn thực
      festival lunar:07-07 = lễ thất tịch
      festival lunar:09-09 = tết trùng cửu | tết trùng dương
      festival lunar:12-23 = tết ông công ông táo | tết ông táo | ngày ông công ông táo | lễ cúng ông công ông táo
      festival lunar:03-10 = giỗ tổ | giỗ tổ hùng vương | ngày giỗ tổ hùng vương | lễ giỗ tổ hùng vương | quốc giỗ
      festival lunar:04-15 = đại lễ phật đản | lễ phật đản | phật đản
      festival lunar:04-15 = lễ vesak | đại lễ vesak
      festival islamic:10-01 = eid al-fitr | eid-al-fitr | lễ eid al-fitr | hari raya aidilfitri | hari raya puasa | lễ hari raya puasa | idul fitri | lễ hari raya aidilfitri
      festival islamic:12-10 = eid al-adha | eid-al-adha | lễ eid al-adha | hari raya haji | idul adha | lễ hari raya haji | hari raya aidiladha
      festival deepavali = deepavali | diwali | lễ deepavali | lễ diwali | lễ hội ánh sáng deepavali | lễ hội ánh sáng diwali | lễ hội deepavali | lễ hội diwali
      festival lunar:05-05 = tết đoan ngọ
      festival lunar:07-15 = lễ vu lan | vu lan | đại lễ vu lan
      festival lunar:08-15 = tết trung thu | trung thu

      # Around dates. A lead or "from" of value 10 names a day, of 12 and more promises so many
      # days less ten; -1 stands before times of day only.
      lead 0 = vào | trong | hết | vào dịp
      lead 10 = ngày | hôm | vào ngày | trong ngày | vào hôm | hết ngày | ngày họp | các ngày | vào các ngày | trong các ngày | dịp | dịp lễ | nhân dịp | lễ | nhân ngày | mừng ngày | kỷ niệm ngày | ngày quốc tế phụ nữ | quốc tế phụ nữ | ngày phụ nữ việt nam | ngày nhà giáo việt nam | ngày thương binh - liệt sĩ | ngày thương binh liệt sĩ | ngày báo chí cách mạng việt nam | ngày quốc tế lao động | quốc tế lao động | ngày quốc tế thiếu nhi | quốc tế thiếu nhi | ngày thầy thuốc việt nam | ngày doanh nhân việt nam | giải phóng miền nam | thống nhất đất nước | cách mạng tháng tám | ngày thành lập đảng | ngày gia đình việt nam | kỳ nghỉ lễ | nghỉ lễ | những ngày | ngày lễ | sang ngày | bước sang ngày | thời điểm
      lead 12 = hai ngày | trong hai ngày | trong 2 ngày
      lead 13 = ba ngày | trong ba ngày | trong 3 ngày
      lead 14 = bốn ngày | trong bốn ngày | trong 4 ngày
      lead 15 = năm ngày | trong năm ngày | trong 5 ngày
      lead 16 = sáu ngày | trong sáu ngày | trong 6 ngày
      lead 17 = bảy ngày | trong bảy ngày | trong 7 ngày
      lead -1 = lúc | vào lúc | hồi | vào hồi | bắt đầu từ | bắt đầu lúc | từ lúc
      until 0 = đến | tới | cho đến | cho tới
      from 0 = từ
      from 10 = từ ngày | bắt đầu từ ngày | từ các ngày | diễn ra từ ngày
      to 0 = đến | tới | cho đến | cho tới | - | – | — | đến hết | tới hết | đến ngày | tới ngày | đến hết ngày | cho đến hết | và kết thúc vào | và kéo dài đến | và bế mạc vào | kéo dài đến | kéo dài tới
      to 1 = /
      to 2 = sang | sang ngày | thành ngày
      and 0 = và | cùng | & | rạng sáng | , rạng sáng | và rạng sáng
      and 1 = ,
      or 0 = hoặc | hay | hoặc là
      approximate 0 = khoảng | vào khoảng | chừng | vào chừng | tầm | vào tầm | ước khoảng | quãng | vào quãng | vào độ | cỡ
      bound BEFORE = trước
      bound ON_OR_BEFORE = chậm nhất | chậm nhất là | chậm nhất vào | hạn chót | hạn chót là | hạn chót vào | muộn nhất | muộn nhất là | muộn nhất vào | hạn cuối | hạn cuối là | hạn cuối cùng là | không muộn hơn | không chậm hơn | thời hạn cuối là | hạn đến | thời hạn đến
      bound AFTER = sau
      bound ON_OR_AFTER = kể từ | tính từ | bắt đầu kể từ | có hiệu lực từ | có hiệu lực kể từ | có hiệu lực thi hành từ | có hiệu lực thi hành kể từ | hiệu lực từ | áp dụng từ | áp dụng kể từ | thực hiện kể từ | sớm nhất | sớm nhất là | sớm nhất vào
      past 4 = bị cấm | bị đóng | bị phong tỏa
      past 0 = được bổ nhiệm | được bầu làm | được phong
      past 0 = đã | vừa | vừa qua | mới đây | đã được | từng | đã từng | vừa mới | vừa được | hồi | đã diễn ra | vừa rồi
      past 2 = sắp đặt | sắp xếp | công tác chuẩn bị | công tác chuẩn bị cho | trước đó dự kiến | ban đầu dự kiến | vốn dự kiến | dự kiến ban đầu
      past 4 = bị bắt | bị bắt giữ | bị phát hiện | bị khởi tố | bị tuyên án | bị tuyên phạt | bị truy tố | bị cáo buộc | bị loại | được ký | được ban hành | được phát hiện | được thành lập | qua đời | từ trần | thiệt mạng | xảy ra
      past 5 = trước đó,
      past 9 = tạm hoãn | bị hoãn | cũng hoãn | bị hủy | phải hoãn | phải hủy | cũng tạm hoãn
      past 6 = dù | mặc dù | tuy | vì | bởi | do bị | do đã | sau khi | kể từ khi | từ khi
      past 3 = đã ấn định | đã quyết định | đã chốt | đã lên lịch | đã lên kế hoạch | đã thống nhất | đã nhất trí | đã xác định | đã đề xuất | đã đề nghị | đã hoãn | đã tạm hoãn | đã lùi | đã dời | đã chuyển | đã mời | đã đồng ý | đã có kế hoạch | đã công bố lịch | đã thông báo | đã cho biết | đã công bố | đã kêu gọi | đã hẹn | vừa quyết định | vừa thông báo | vừa công bố | vừa chốt | vừa ấn định | đã yêu cầu | vừa cho biết | đã ra thông báo | đã có thông báo | đã đăng ký | đã chuẩn bị | vừa ban hành kế hoạch tổ chức | đã ban hành kế hoạch tổ chức | vừa phê duyệt kế hoạch tổ chức | đã phê duyệt kế hoạch tổ chức | vừa có kế hoạch tổ chức | đã có kế hoạch tổ chức
      future 1 = sẽ | sẽ được | sẽ diễn ra | sẽ tổ chức
      future 0 = hứa hẹn | có hiệu lực | có hiệu lực từ | có hiệu lực kể từ | có hiệu lực thi hành | phải nộp | phải hoàn thành | phải báo cáo | dự kiến | sắp | sắp tới | tới đây | theo kế hoạch | dự định | theo dự kiến | hạn chót | chậm nhất | muộn nhất | hạn cuối | theo lịch | nhiều khả năng | diễn ra tới đây | sắp đón | sắp có | sắp mở | sắp tổ chức | sắp khai trương | có thể gửi | có thể nộp | có thể góp ý
      future 7 = được lên lịch | chuẩn bị | lên lịch | lên kế hoạch | đang chuẩn bị | lùi sang | lùi đến | lùi lại đến | lùi tới | dời sang | dời đến | hoãn đến | hoãn sang | hướng tới | hướng đến | chuyển sang | ấn định | được ấn định | dự báo | đề xuất | trù bị
      habitual 0 = thường diễn ra | thường được | thường tổ chức | thường khai hội | thường khai mạc | thường rơi vào | thường vào | thường bắt đầu | thường kéo dài | thường mở | thường niên vào | theo thông lệ
      direction 0 = này
      direction -1 = vừa qua | vừa rồi | mới đây | đã qua
      direction 1 = tới | tới đây | sắp tới | sắp đến | kế tiếp
      direction 2 = hằng năm | mỗi năm | thường niên
      direction 3 = cùng năm | cùng năm đó | năm đó | năm ấy
      equals 0 = tức | tức là | tức ngày | nhằm | nhằm ngày | nhằm vào ngày | nhằm vào | ứng với | ứng với ngày | trùng với | trùng với ngày | trùng vào ngày | dương lịch | trùng ngày

      # False friends: numbers of laws, scores, fractions, streets, ordinals, counters.
      set ACT = nghị quyết | quyết định | nghị định | thông tư | luật | công văn | chỉ thị | văn bản | tờ trình | thông báo | công điện | pháp lệnh | hướng dẫn | sắc lệnh | giấy phép | kết luận | quy định | kế hoạch | báo cáo
      rule vi-law = N+/+Y+/+ANY | N+/+Y+/+ANY+-+ANY | N+/+ANY | N+/+ANY+-+ANY | N+-+ANY+/+ANY | N+-+Y+/+ANY -> none
      rule vi-law-named = $ACT (số|liên tịch số)? N+/+N | $ACT (số)? N+/+Y | $ACT số N | (nghị quyết|nghị định|chỉ thị|thông tư|kết luận) N -> none
      rule vi-number = số (:)? N+/+ANY | số (:)? N | số (:)? N+/+N | số (:)? N+/+Y -> none
      rule vi-issue = (lần|đợt|kỳ|tập|quyển) N+/+Y -> none
      rule vi-round-the-clock = 24+/+7 | 24+/+24 -> none
      rule vi-score = (tỷ số|thắng|thua|hòa|dẫn|kết quả|tỷ lệ) (chung cuộc|trước|sau|đậm|sát nút|ngược|với tỷ số|là)? N (-|–|:|/) N -> none
      set COUNTED = số | dân số | nước | phiếu | đại biểu | thành viên | người | quốc gia | diện tích | thời gian | quân số | lượng | tổng | tỉnh | xã | phường | huyện | địa phương | đơn vị | hộ | chỉ tiêu | trận | điểm | ván | suất | ghế | thế giới | chặng | quãng | giá | tiêu chí | mục tiêu | kiến nghị | dự án | bộ | ngành | môn | đội | bị cáo | trường | học sinh | cổ đông | ý kiến | ủy viên | thôn | ấp | vốn | công trình | nội dung | hồ sơ | câu | bài | mẫu | ca | thẩm phán | luật sư | bị hại | kiểm sát viên | giường | chiếc | cán bộ | đảng viên | trái đất | sản lượng | doanh thu | nhân lực | lãnh thổ | hạng mục | quận | thị xã | tàu | bàn thắng | gia đình | tấn | giáo viên | sinh viên | nền kinh tế | đội bóng | cầu thủ | bước | đoạn | phần | tổ chức | đảng bộ | chi bộ | sở | tuyến | trạm | cơ sở | bệnh nhân | trường hợp | đô thị | khu
      rule vi-fraction = N+/+N $COUNTED | N+,+N+/+N -> none
      rule vi-fraction-led = (vòng|vòng loại|cấp độ|bài|nhịp|chuyến|tàu SE|thang điểm|hơn|gần|quá|chiếm|đạt|bằng|tỷ lệ|hết|giảm|tăng|nhận|được) N+/+N | (khoảng|trên|dưới|tới) (1+/+2|1+/+3|2+/+3|1+/+4|3+/+4|1+/+5|2+/+5|3+/+5|4+/+5|1+/+10) -> none
      rule vi-street = (ngã tư|ngã ba|vòng xoay|bùng binh|chung cư|khu đô thị|công ty|xí nghiệp|THCS|THPT|tiểu học|mầm non|mẫu giáo|tiểu khu|khu tập thể|đại đội|tiểu đoàn|tiểu đội|tổ|thửa|kênh|đập|hồ|đường|phố|ngõ|hẻm|ngách|kiệt|bệnh viện|công viên|sân vận động|quảng trường|nhà máy|hợp tác xã|phường|cầu|chợ|rạp|nhà văn hóa|trại giam|lữ đoàn|số nhà|khu phố|tổ dân phố) N+/+N -> none
      rule vi-address = (tại|ở|địa chỉ|nhà) (số|:)? N+/+N | (tại|ở) N+/+N+/+N -> none
      rule vi-phone = (hotline|điện thoại|tổng đài|ĐT|SĐT|fax|đường dây nóng|số máy) (:)? N (-|.)? N -> none
      rule vi-deputy = thứ trưởng -> none
      rule vi-rank = (đứng|xếp|hạng|về|vị trí|xếp hạng|đứng ở vị trí) thứ ANY | (hạng|top|tốp) N -> none
      rule vi-numbered = (lần|kỳ họp|phiên họp|khóa|kỳ|đợt|cuộc họp|vị trí|đại hội|hội nghị|quốc gia|nước|người|phiên|đội|lượt|nhóm|mục tiêu|trụ cột|con|cầu thủ|nhiệm kỳ|tập|bàn|vòng|giai đoạn|bên|thế hệ|khu vực|năm|tháng|tuần|cuộc|trận|ca|vụ|nguyên nhân|yếu tố|lý do|điều|vấn đề|nội dung|chiếc) thứ (N|O|R) -> none
      rule vi-nth-day = (vào|trong|sang|bước sang|đến|từ)? ngày (làm việc|thi đấu|họp|xét xử|đầu|tranh tài|diễn ra)? thứ (N|O) -> none
      rule vi-revolution = cách mạng (tháng tám|tháng mười|tháng 8|tháng 10) -> none
      rule vi-first-time = lần đầu | lần cuối -> none
      rule vi-article = (điều|khoản|chương|phụ lục|quận|lớp|tầng|trang|quốc lộ|kênh) N -> none
      rule vi-anniversary = kỷ niệm (lần thứ)? N năm | N năm (thành lập|ngày|ra đời|xây dựng|hình thành|kỷ niệm|tuổi|sinh|mất|truyền thống|quan hệ) -> none
      rule vi-degrees = N+-+N độ | N - N độ -> none
      rule vi-level = cấp N - N | cấp N -> none
      rule vi-a-day = ngày N (lần|giờ|tiếng|bữa|cữ|viên|chuyến|suất|ca) | (hằng|mỗi|một) (tháng|năm|tuần) N (triệu|tỷ|nghìn|ngàn|đồng|USD|người|buổi|tấn) -> none
      rule vi-years-and-months = (những|bao|bao nhiêu|qua) năm tháng | năm tháng (qua|tới|chiến tranh|đó|ấy|này) | tháng năm ấy -> none

      # Dates.
      set FULL = D / M / Y | D - M - Y | D – M – Y | D+.+M+.+Y | D+/+M+-+Y | D+-+M+/+Y | D+/+M năm Y | D+-+M năm Y | D+.+M năm Y | D tháng M năm Y | D tháng M Y | D tháng M , Y | D tháng M / Y | D tháng M - Y | D tháng M+.+Y | D MON năm Y | D MON Y | D MON , Y
      set DAY = D+/+M | D+-+M | D+.+M | D tháng M | D MON
      set SEP = , | ngày | , ngày | - ngày | - | , hôm
      rule vi-dmy = $FULL -> date
      rule vi-dmy-short = D+/+M+/+YY -> date
      rule vi-dmy-short-marked = D+.+M+.+YY | D+-+M+-+YY -> date day-word
      rule vi-dm = D+/+M -> date
      rule vi-dm-marked = D - M | D – M | D+.+M | D / M -> date day-word
      rule vi-day-month = D tháng M | D MON -> date
      rule vi-day-may = D tháng năm (năm)? Y | D tháng năm -> date day-word month=5
      rule vi-day-words = DN tháng M (năm)? Y | DN MON (năm)? Y | DN tháng M | DN MON -> date day-word
      rule vi-may = tháng năm -> date month=5 lead end
      rule vi-may-third = E tháng năm -> date month=5 end
      rule vi-may-year = tháng năm (năm)? Y | E tháng năm (năm)? Y -> date month=5
      rule vi-day-words-may = DN tháng năm (năm)? Y | DN tháng năm -> date day-word month=5
      rule vi-day = D -> bare lead
      rule vi-day-word = DN -> bare lead
      rule vi-day-alone = (ngày|hôm) <D> | P <D> | W (ngày|, ngày|- ngày|, hôm) D -> monthless end
      rule vi-that-day = hôm <$DAY> -> date tense=-1
      rule vi-night-number = đêm D \( | đêm (thi|diễn|hội|nhạc) D -> none
      set PAPER = văn bản | công văn | thông cáo | công điện | tờ trình | biên bản | bức thư | thư ngỏ | bản tin | công hàm | báo cáo | thông báo
      rule vi-paper-date = $PAPER (phát đi|ký|ra|gửi đi)? (ngày|hôm) <$DAY> -> date tense=-1
      rule vi-day-relative-month = D RM -> date day-word
      rule vi-iso = Y+-+M+-+D | Y+/+M+/+D -> date
      rule vi-impossible = DD / DD | DD / DD / Y | DD+.+DD+.+Y | DD+-+DD+-+Y -> impossible day-word
      rule vi-weekday-full-date = W ($SEP)? <$FULL> -> date
      rule vi-weekday-date = W ($SEP)? $DAY -> date

      # Months.
      rule vi-month-year = tháng M (/|+.|+-|năm|,)? Y | MON (/|năm|,)? Y | M+/+Y | T+M+/+Y -> date
      rule vi-month = tháng M | MON -> date
      rule vi-relative-month = RM -> date

      # Halves and months from the beginning of a year.
      set OFYEAR = (của)? năm Y | (của)? RY | của năm
      rule vi-half-first = (nửa|nửa năm) đầu năm Y | nửa đầu RY | nửa đầu Y | hai quý đầu ($OFYEAR) -> date half=1
      rule vi-half-second = (nửa|nửa năm) (cuối|sau) năm Y | nửa (cuối|sau) RY | nửa (cuối|sau) Y | hai quý cuối ($OFYEAR) -> date half=2
      rule vi-half-this = nửa đầu năm | hai quý đầu năm -> date half=1 relative-year=0 led
      rule vi-half-this-second = nửa (cuối|sau) năm | hai quý cuối năm -> date half=2 relative-year=0 led
      rule vi-months-first = N tháng đầu (của)? năm Y | N tháng đầu (của)? RY | N tháng đầu (của)? năm -> date months=1
      rule vi-months-last = N tháng cuối (của)? năm Y | N tháng cuối (của)? RY | N tháng cuối (của)? năm -> date months=-1
      rule vi-half-month = nửa đầu (tháng M|MON) (/|+.|+-|năm|,)? Y | nửa đầu (tháng M|MON|RM) -> date mod=START
      rule vi-half-month-second = nửa (cuối|sau) (tháng M|MON) (/|+.|+-|năm|,)? Y | nửa (cuối|sau) (tháng M|MON|RM) -> date mod=END

      # Days and weeks that are counted within a month or a year.
      set MY = tháng M / Y | tháng M+.+Y | tháng M+-+Y | tháng M năm Y | tháng M Y | MON / Y | MON năm Y | MON Y | tháng M | MON | RM
      rule vi-first-weekday = W (đầu tiên|thứ nhất) (của|trong)? $MY | W tuần (đầu tiên|đầu|thứ nhất|thứ 1|1) (của|trong)? $MY -> date nth=1
      rule vi-second-weekday = W (thứ hai|thứ 2) (của|trong)? $MY | W tuần (thứ hai|thứ 2|2) (của|trong)? $MY -> date nth=2
      rule vi-third-weekday = W (thứ ba|thứ 3) (của|trong)? $MY | W tuần (thứ ba|thứ 3|3) (của|trong)? $MY -> date nth=3
      rule vi-fourth-weekday = W (thứ tư|thứ 4) (của|trong)? $MY | W tuần (thứ tư|thứ 4|4) (của|trong)? $MY -> date nth=4
      rule vi-last-weekday = W (cuối cùng|cuối) (của|trong)? $MY | W tuần (cuối cùng|cuối) (của|trong)? $MY -> date nth=-1
      rule vi-first-day = ngày đầu tiên (của|trong)? $MY -> date day=1
      rule vi-last-day = ngày cuối cùng (của|trong)? $MY | ngày cuối của $MY -> date nth=-1
      rule vi-first-day-of-year = ngày đầu tiên (của|trong)? năm (mới)? Y | ngày đầu tiên (của|trong)? RY -> date day=1 month=1
      rule vi-last-day-of-year = ngày cuối cùng (của|trong)? năm Y | ngày cuối cùng (của|trong)? RY -> date day=31 month=12
      rule vi-first-days = N (ngày|tuần) đầu (tiên)? (của|trong)? $MY | tuần (đầu|đầu tiên|thứ nhất|thứ 1) (của|trong)? $MY -> date mod=START
      rule vi-middle-week = tuần (thứ hai|thứ 2|thứ ba|thứ 3) (của|trong)? $MY -> date mod=MID
      rule vi-last-days = N (ngày|tuần) cuối (cùng)? (của|trong)? $MY | tuần (cuối|cuối cùng|thứ tư|thứ 4) (của|trong)? $MY -> date mod=END

      # Early, mid, late.
      rule vi-third-month = E (tháng M|MON) (/|+.|+-|năm|,)? Y | E (tháng M|MON) -> date
      rule vi-third-relative-month = E RM -> date
      rule vi-third-year = E năm Y | E Y -> date
      rule vi-third-relative-year = E RY -> date
      rule vi-third-quarter = E quý Q (/|năm|,|-)? Y | E quý Q | E RQ -> date
      rule vi-third-week = E RW -> date
      rule vi-third-this-year = E năm -> date relative-year=0 led
      rule vi-third-since = (từ|kể từ|tính từ) <E năm> (đến|tới) nay | <E năm> đến nay -> date relative-year=0
      rule vi-third-this-month = E tháng -> date relative-month=0 led

      # Years.
      rule vi-year = năm <Y> | năm (tài chính|tài khóa|ngân sách|kế hoạch|dương lịch) <Y> -> date
      rule vi-year-early = năm <YYY> -> date end
      rule vi-before-christ = (năm|thế kỷ) (thứ)? (N|R) (trước công nguyên|TCN|trước CN) -> none
      rule vi-round-year = (đợt|kỳ|vòng|lượt|lần|khóa|học kỳ) (DD|R) năm <Y> -> date
      rule vi-year-cycle = tuổi C \( <Y> \) | năm C Y | năm C \( Y \) | năm C \[ Y \] | năm C -> date
      rule vi-year-range = Y -> bare-year end
      rule vi-years-range = (những|các) năm <Y> -> bare-year end
      rule vi-year-short = YY -> bare-year end
      rule vi-year-lone = tầm nhìn (việt nam|quốc gia|chiến lược|phát triển) <Y> | (tầm nhìn|hướng tới|hướng đến|định hướng|đến|tới|vào|trong|hết) <Y> -> date end
      rule vi-relative-year = RY -> date
      rule vi-into-year = (sang|bước sang|bước vào) <năm Y> -> date
      rule vi-season = S (năm)? Y | S RY -> date
      rule vi-season-this = S này -> date relative-year=0
      rule vi-season-next = S (tới|tới đây|sắp tới) -> date tense=1 end
      rule vi-season-last = S (vừa qua|vừa rồi) -> date tense=-1
      rule vi-decade = E? (thập niên|thập kỷ|những năm|những năm thập niên) N (của)? (thế kỷ) (trước|20|XX) | E? (thập niên|thập kỷ|những năm|những năm thập niên) N -> decade
      rule vi-century = E? thế kỷ (thứ)? (N|R) -> century
      rule vi-century-first = nửa đầu thế kỷ (thứ)? (N|R) -> century mod=START
      rule vi-century-second = nửa (cuối|sau) thế kỷ (thứ)? (N|R) -> century mod=END
      rule vi-last-century = thế kỷ trước -> offset sign=-1 count=1 unit=century

      # Quarters.
      rule vi-quarter = quý Q (/|năm|,|-)? Y | q+Q+/+Y | quý Q RY | quý Q -> date
      rule vi-quarter-one = quý một (năm)? Y | quý một -> date quarter=1
      rule vi-quarter-two = quý hai (năm)? Y | quý hai -> date quarter=2
      rule vi-quarter-three = quý ba (năm)? Y | quý ba -> date quarter=3
      rule vi-quarter-four = quý (tư|bốn) (năm)? Y | quý (tư|bốn) -> date quarter=4
      rule vi-quarter-first = quý đầu (tiên)? ($OFYEAR) -> date quarter=1
      rule vi-quarter-first-this = quý đầu (tiên)? năm -> date quarter=1 relative-year=0
      rule vi-quarter-last = quý cuối (cùng)? ($OFYEAR) -> date quarter=4
      rule vi-quarter-last-this = quý cuối (cùng)? năm -> date quarter=4 relative-year=0
      rule vi-quarter-more = R (/|năm|-)? Y | R -> bare lead unit=quarter
      rule vi-relative-quarter = RQ -> date

      # Days and weeks from the anchor.
      rule vi-relative-day = RD | P RD -> date
      rule vi-part-today = P nay -> date relative-day=0
      rule vi-part-tomorrow = P mai -> date relative-day=1
      rule vi-part-yesterday = P qua -> date relative-day=-1
      rule vi-relative-week = RW -> date
      rule vi-weekday-week = W RW | W (ngày)? RW -> date
      rule vi-weekday = W -> date lead
      rule vi-hours-away = N (giờ|tiếng|giờ đồng hồ|tiếng đồng hồ) (trước|nữa|trước đó|sau đó|sau) | cách (đây|nay) N (giờ|tiếng) -> duration unit=hour
      rule vi-minutes-away = N phút (trước|nữa|trước đó|sau đó|sau) | cách (đây|nay) N phút -> duration unit=minute
      rule vi-seconds-away = N giây (trước|nữa|trước đó|sau đó|sau) -> duration unit=second
      rule vi-ago = N U trước | cách (đây|nay) (N U|đúng N U|tròn N U) | N U trước đây -> offset sign=-1
      rule vi-ago-about = cách (đây|nay) (hơn|khoảng|gần|chừng|độ|trên|ngót|xấp xỉ) N U -> offset sign=-1 mod=APPROX
      rule vi-days-ago = N (hôm|bữa) trước | cách (đây|nay) N (hôm|bữa) -> offset sign=-1 unit=day
      rule vi-days-ahead = N (hôm|bữa) nữa -> offset sign=1 unit=day
      rule vi-half-month-ago = nửa tháng trước | cách (đây|nay) nửa tháng -> offset sign=-1 count=15 unit=day
      rule vi-half-century-ago = nửa thế kỷ trước | cách (đây|nay) (hơn|khoảng|gần|chừng|đúng)? nửa thế kỷ -> offset sign=-1 count=50 unit=year mod=APPROX
      rule vi-ahead = N U nữa -> offset sign=1
      rule vi-now = nay | bây giờ | từ <giờ> -> now

      # Days from the last one that the text names.
      rule vi-same-day = (trong)? cùng ngày | P cùng ngày -> same
      rule vi-next-day = (ngày)? hôm sau | P hôm sau | ngày sau đó | ngày kế tiếp | ngày tiếp theo -> same sign=1
      rule vi-day-before = ngày trước đó | (ngày)? hôm trước | P hôm trước -> same sign=-1
      rule vi-later = N U sau đó | sau đó N U | N U sau -> same sign=1
      rule vi-earlier = N U trước đó | trước đó N U -> same sign=-1

      # Times of day.
      rule vi-clock = H+h+MIN | H+h+MIN+' | H+h+MIN+’ | H+h+MIN+p | H+:+MIN+h | H+h | H giờ MIN | H giờ | H+:+MIN | H giờ N phút | H+g+MIN | H h MIN | H+:+MIN+:+N -> time
      rule vi-clock-part = (H+h+MIN|H+h+MIN+'|H+h|H giờ MIN|H giờ N phút|H giờ|H+:+MIN|H+g+MIN|H+g|DN giờ) P | (gần|hơn|quá) <H giờ P> | (gần|hơn|quá) <H+h P> -> time
      rule vi-clock-half = H giờ rưỡi | H+h rưỡi | H giờ rưỡi P | H+h rưỡi P | H rưỡi P | DN giờ rưỡi | DN giờ rưỡi P | DN rưỡi P -> time half=1
      rule vi-clock-half-led = (lúc|hồi) <H rưỡi> | (lúc|hồi) <DN rưỡi> -> time half=1
      rule vi-clock-before = H giờ kém N (phút)? | H+h kém N (phút)? | H giờ kém N (phút)? P | H kém N P -> time minutes-before
      rule vi-clock-before-led = (lúc|hồi) <H kém N> -> time minutes-before
      rule vi-clock-led = DN giờ | H+g -> time lead
      rule vi-clock-dotted = (lúc|hồi) <H+.+MIN> -> time
      rule vi-clock-span = DD+-+H (giờ|h) | DD (-|–) H+h+MIN | DD (-|–|đến|tới) H+h | DD (-|–|đến|tới) H giờ | DD (-|–|đến|tới) H giờ P | DD (-|–|đến|tới) H+h P -> time

      # Lengths.
      rule vi-while = (trong)? N U (qua|tới|gần đây|vừa qua|liên tiếp|liền|liên tục|nay|sau khi|trước khi) | N (giờ|h|tiếng) (qua|tới|nữa) -> duration
      rule vi-hours = N+h (qua|tới|nữa) -> duration unit=hour
      rule vi-months-and-days = N năm N tháng | N tháng N ngày | N ngày N đêm | N giờ N giây | N phút N giây -> none
      rule vi-decimal = N+,+N U | N+.+N U -> none
      rule vi-age = N tuổi | N U tuổi | N+-+N tuổi -> none
      rule vi-for-hours = (trong|suốt|hơn|gần|sau|kéo dài|trong vòng|mất|liên tục|dài|chậm|cả|tròn|quá) N (giờ|tiếng|h) -> duration unit=hour
      rule vi-half-hour = nửa (giờ|tiếng|giờ đồng hồ|tiếng đồng hồ) -> duration count=30 unit=minute
      rule vi-half-day = nửa ngày -> duration count=12 unit=hour
      rule vi-half-of-month = nửa tháng -> duration count=15 unit=day
      rule vi-half-of-year = nửa năm -> duration count=6 unit=month
      rule vi-half-century = nửa thế kỷ -> duration count=50 unit=year
      rule vi-year-and-half = một năm rưỡi -> duration count=18 unit=month
      rule vi-two-years-and-half = (hai|2) năm rưỡi -> duration count=30 unit=month
      rule vi-a-week = một tuần | một tuần lễ -> duration count=1 unit=week
      rule vi-a-unit = một U -> none
      rule vi-for-a-unit = (trong|suốt|kéo dài|hơn|gần|khoảng|sau|thời hạn|trong vòng|cả|tròn|đúng|trọn) một U | một U (qua|tới|nay|liền|liên tiếp) -> duration count=1
      rule vi-some = (vài|mấy|vài ba|dăm) U -> duration
      rule vi-several = DD (-|–|đến|tới|hoặc|hay) DD U (sau|nữa|tới|qua|trước|tiếp theo)? -> duration
      rule vi-duration = N U -> duration

      # Repetitions.
      rule vi-every-year = (hằng|mỗi) năm | thường niên -> set unit=year count=1
      rule vi-every-month = (hằng|mỗi) tháng | D (hằng|mỗi) tháng -> set unit=month count=1
      rule vi-every-week = (hằng|mỗi) tuần | W (đến|tới|-|–) W (hằng|mỗi) tuần -> set unit=week count=1
      rule vi-every-day = (hằng|mỗi) ngày | (hằng|mỗi) P -> set unit=day count=1
      rule vi-every-quarter = (hằng|mỗi) quý -> set unit=quarter count=1
      rule vi-every-half = bán thường niên | bán niên | nửa năm (một|1|/) lần -> set unit=month count=6
      rule vi-once-in = N U (một|1) lần | N U +/ lần | N U / (một|1)? lần | N U (tổ chức|diễn ra|họp|được tổ chức|lại tổ chức|mới tổ chức|lại diễn ra|mới diễn ra|mới có|lại có) (một|1) lần -> set
      rule vi-every-so-often = (cứ|cứ mỗi|mỗi) N U (một|1) lần | (cứ|cứ mỗi|mỗi) N U -> set
      rule vi-every-moon = (mùng|mồng) (1|một) (và|,|, ngày|và ngày) rằm ((hằng|mỗi) tháng)? | (ngày)? rằm (và|,) (mùng|mồng) (1|một) ((hằng|mỗi) tháng)? -> set unit=month count=1
      rule vi-times = (mỗi|một|1)? U N lần | N lần (/|mỗi|một|trong|trong một|trong mỗi|hằng) U -> set rate
      rule vi-every-weekday = đều (diễn ra)? vào (ngày)? W | (vào)? (mỗi|các|hằng) (ngày)? W ((,|và|hoặc) W)? ((hằng|mỗi) tuần)? | W ((,|và|hoặc) W)? (hằng|mỗi) tuần -> set

      # The lunar calendar. A year is stated by a number, a name of the cycle of sixty or "năm nay".
      set AL = âm lịch | ÂL | AL | \( âm lịch \) | \( ÂL \) | \( AL \)
      set DM = D+/+M | D+-+M | D+.+M | D tháng M | D MON | DN MON
      set LY = C | năm C | C Y | năm C Y | năm Y | RY | C \( Y \) | năm C \( Y \) | năm C \[ Y \]
      set CY = C | C Y | C \( Y \) | C \[ Y \]
      rule vi-lunar = $DM $AL ($LY|Y)? | $DM ($LY) $AL | D+/+M+/+Y $AL -> lunar
      rule vi-lunar-cycle = $DM (năm)? $CY | D+/+M+/+C | (tháng M|MON) năm $CY -> lunar
      rule vi-lunar-leap = $DM nhuận ($AL)? ($LY)? | LD (tháng M|MON) nhuận ($AL)? ($LY)? | (tháng M|MON) nhuận ($AL)? ($LY)? -> lunar leap
      rule vi-solar-early = (mùng|mồng) <(D|DN) (tháng M|MON) (năm)? Y> | (mùng|mồng) <D+/+M+/+Y> -> date
      rule vi-solar-early-may = (mùng|mồng) <(D|DN) tháng năm năm Y> -> date month=5
      rule vi-solar-early-feast = (mùng|mồng) 2 (tháng|/) 9 -> date day=2 month=9
      rule vi-solar-early-women = (mùng|mồng) 8 (tháng|/) 3 -> date day=8 month=3
      rule vi-solar-early-labour = (mùng|mồng) 1 (tháng|/) 5 -> date day=1 month=5
      rule vi-solar-early-children = (mùng|mồng) 1 (tháng|/) 6 -> date day=1 month=6
      rule vi-lunar-early = (mùng|mồng) (D|DN) (tháng M|MON) ($AL)? (C|năm C|RY)? | (mùng|mồng) D+/+M ($AL)? (C|năm C|RY)? | (mùng|mồng) (D|DN) -> lunar
      rule vi-lunar-new-year = (mùng|mồng) (D|DN) tết (nguyên đán|âm lịch)? ($LY|Y)? -> lunar month=1
      rule vi-lunar-eve = D tết (nguyên đán|âm lịch)? ($LY|Y)? -> lunar month=12 eve
      rule vi-lunar-new-year-more = D tết (nguyên đán|âm lịch)? ($LY|Y)? -> lunar month=1 lead
      rule vi-lunar-last-night = (đêm)? giao thừa (tết|tết nguyên đán)? ($LY) -> lunar month=12 day=30 eve
      rule vi-lunar-first-month = (mùng|mồng)? (D|DN) tháng giêng ($AL)? ($LY)? | LD tháng giêng ($AL)? ($LY)? | E? tháng giêng ($AL)? ($LY)? -> lunar month=1
      rule vi-lunar-last-month = (mùng|mồng)? (D|DN) (tháng)? chạp ($AL)? ($LY)? | LD tháng chạp ($AL)? ($LY)? | E? tháng chạp ($AL)? ($LY)? -> lunar month=12
      rule vi-full-moon = LD (tháng M|MON) ($AL)? ($LY)? -> lunar
      rule vi-lunar-day = D $AL -> lunar
      rule vi-lunar-month = E? tháng M $AL ($LY)? | E? MON $AL ($LY)? -> lunar
      rule vi-festival-day = F (ngày)? <$DAY> | F \( <$DAY> \) -> date
      rule vi-festival = F (năm)? Y | F ($LY) -> date

      # Vague.
      rule vi-past = mới đây | gần đây | vừa qua | vừa rồi | thời gian qua | thời gian gần đây | (những|các|nhiều|mấy|vài|bao) (ngày|tuần|tháng|năm) (trước|qua|gần đây|vừa qua|trước đây|trước đó|rồi) -> past
      rule vi-present = ngày nay | hiện nay | hiện tại -> none
      rule vi-future = sắp tới | thời gian tới | tới đây | (những|các|nhiều|mấy|vài|ít) (ngày|tuần|tháng|năm) (tới|sau|tiếp theo|sắp tới|tới đây|nữa) -> future


      # Events: head words, from which a title runs forward.
      titles forward
      head conference = hội nghị | hội thảo | diễn đàn | tọa đàm | toạ đàm | đối thoại | hội đàm | cuộc họp | đại hội | đại hội đồng | hội nghị hẹp | hội nghị bàn tròn | tọa đàm khoa học | hội thảo khoa học | cuộc gặp | cuộc gặp gỡ | buổi gặp mặt | buổi tọa đàm | cuộc hội đàm | cuộc đối thoại | lớp tập huấn | khóa tập huấn | chương trình tập huấn | hội nghị tập huấn | chương trình đối thoại | hội nghị trực tuyến | hội nghị chuyên đề | hội nghị toàn quốc | ĐHĐCĐ | ĐHCĐ | đại hội đồng cổ đông | đại hội cổ đông | buổi họp mặt | họp mặt | buổi gặp gỡ | gặp gỡ hữu nghị | giao lưu hữu nghị | buổi giao lưu | chương trình giao lưu | cuộc gặp gỡ hữu nghị | hoạt động giao lưu hữu nghị | phiên toàn thể | đại hội đồng cổ đông thường niên | cuộc họp mặt | chương trình gặp gỡ | đêm giao lưu | buổi tập huấn | chương trình tọa đàm | hội thảo trực tuyến | buổi đối thoại | phiên đối thoại | hội thảo quốc tế | hội nghị quốc tế | hội nghị khoa học | phiên giao dịch việc làm | hội nghị cử tri | buổi tiếp xúc cử tri | hội nghị tiếp xúc cử tri | gặp mặt
      head summit = hội nghị cấp cao | hội nghị thượng đỉnh | thượng đỉnh | cuộc gặp cấp cao | hội đàm cấp cao | HNCC | cuộc gặp thượng đỉnh
      head session = kỳ họp | phiên họp | phiên thường kỳ | họp báo | cuộc họp báo | buổi họp báo | buổi làm việc | phiên chất vấn | phiên tòa | phiên xét xử | phiên điều trần | phiên trù bị | phiên toàn thể | phiên thảo luận | phiên phúc thẩm | phiên sơ thẩm | cuộc làm việc | phiên xử | phiên xử phúc thẩm | phiên xử sơ thẩm | phiên xét xử sơ thẩm | phiên xét xử phúc thẩm | phiên tòa sơ thẩm | phiên tòa phúc thẩm | phiên đối thoại | họp báo công bố | họp báo giới thiệu | họp báo thông tin | buổi họp báo công bố | buổi họp báo giới thiệu | họp báo quốc tế | phiên họp toàn thể | phiên họp bất thường | cuộc họp khẩn | buổi họp
      head ceremony = lễ | lễ khai hội | lễ mở ký | lễ cất nóc | lễ gắn biển | lễ hợp long | lễ thả hoa đăng | lễ cầu siêu | lễ khai mạc | lễ bế mạc | lễ công bố | lễ kỷ niệm | lễ bàn giao | lễ trao giải | lễ thượng cờ | lễ khởi công | lễ khánh thành | lễ đón | lễ viếng | lễ phát động | lễ mít tinh | mít tinh | lễ tổng kết | lễ ra mắt | lễ trao | phiên khai mạc | phiên bế mạc | lễ động thổ | lễ hạ thủy | lễ tuyên dương | lễ chuyển giao | buổi lễ | lễ dâng hương | lễ trao tặng | lễ khai giảng | lễ khai trương | lễ tưởng niệm | lễ truy điệu | lễ tốt nghiệp | lễ vinh danh | lễ tôn vinh | lễ thông xe | lễ nhậm chức | lễ tuyên thệ | lễ chào cờ | lễ diễu binh | lễ duyệt binh | quốc tang | lễ quốc tang | lễ đón nhận | lễ trao bằng | lễ giao nhận quân | lễ ra mắt sách | đêm khai mạc | đêm bế mạc | lễ diễu binh, diễu hành | lễ diễu hành | diễu binh, diễu hành | chương trình khai mạc | đêm gala | lễ bế mạc và trao giải | lễ khai mạc và trao giải | lễ bế mạc, trao giải | đêm trao giải | đại lễ | lễ tổng kết và trao giải | lễ trao giải thưởng | lễ mít tinh, diễu binh, diễu hành | lễ kỷ niệm, diễu binh, diễu hành | chương trình bế mạc | lễ dâng hoa | lễ đặt vòng hoa | lễ xuất quân | lễ kết nạp
      head signing = lễ ký kết | lễ ký | lễ ký thỏa thuận
      head visit = chuyến thăm | chuyến công tác | chuyến thăm chính thức | thăm chính thức | thăm cấp nhà nước | chuyến khảo sát | chuyến đi | thăm hữu nghị chính thức | thăm hữu nghị | thăm và làm việc | thăm, làm việc | thăm làm việc | chuyến thăm làm việc | chuyến thăm hữu nghị | chuyến công du | chuyến thăm cấp nhà nước | chuyến thăm và làm việc
      head festival = chương trình “ | chương trình " | chương trình nghệ thuật “ | chương trình nghệ thuật " | lễ hội | festival | liên hoan | tuần lễ | ngày hội | hội xuân | hội pháo | đêm hội | liên hoan phim | tuần văn hóa | lễ hội đường phố | đêm hoàng cung | hội làng | đêm nhạc | chương trình nghệ thuật | đại nhạc hội | đêm thơ | đêm thơ nhạc | hòa nhạc | đêm hòa nhạc | hội diễn | carnaval | tuần phim | hội hoa xuân | ngày thơ | hội thao | tuần du lịch | năm du lịch quốc gia | liên hoan nghệ thuật | chương trình giao lưu nghệ thuật | chương trình ca nhạc | show | live concert | liveshow | live show | đêm diễn | show diễn | hội đèn lồng | hội chọi trâu | hội đua thuyền | hội hoa | chương trình đồng diễn | đêm concert | concert | buổi hòa nhạc | chương trình hòa nhạc | nhạc hội | chương trình biểu diễn nghệ thuật | hội trại | hội báo xuân | tuần hàng | chương trình nghệ thuật đặc biệt | chương trình nghệ thuật chính luận | đêm nghệ thuật | chương trình | chương trình biểu diễn | chương trình âm nhạc | hội đua voi | hội đua bò | hội đua ghe | hội đua ngựa | hội vật | hội phết
      head exhibition = triển lãm | hội chợ | hội chợ triển lãm | expo | ngày sách | hội sách | phiên chợ | ngày hội sách | triển lãm quốc tế | hội chợ thương mại | trưng bày | trưng bày chuyên đề | triển lãm chuyên đề | motor show | triển lãm ô tô | triển lãm ôtô | triển lãm ảnh | cuộc trưng bày | triển lãm tranh | triển lãm mỹ thuật | chuyên đề
      head match = trận | trận đấu | trận chung kết | trận bán kết | chung kết | bán kết | trận tứ kết | vòng chung kết | trận giao hữu | trận cầu | trận lượt đi | trận lượt về | trận ra quân | trận mở màn | trận chung kết lượt đi | trận chung kết lượt về | chung kết lượt đi | chung kết lượt về | bán kết lượt đi | bán kết lượt về | trận bán kết lượt đi | trận bán kết lượt về | trận siêu cúp | siêu cúp | trận tranh hạng ba | trận tranh hạng 3 | trận tranh huy chương đồng | trận derby | trận play-off | trận đấu muộn | trận thứ
      head games = giải vô địch | vòng bảng | vòng loại | đại hội thể thao | giải đấu | SEA Games | ASIAD | olympic | thế vận hội | giải bóng đá | cúp | giải chạy | giải bóng chuyền | giải bóng rổ | giải cầu lông | giải bóng bàn | giải điền kinh | giải bơi | giải cờ vua | giải cờ tướng | giải quần vợt | giải golf | giải xe đạp | giải đua | giải võ | giải marathon | giải pickleball | giải việt dã | giải thể thao | đại hội thể dục thể thao | hội khỏe phù đổng | world cup | asian cup | AFF cup | ASEAN cup | V-League | ASEAN para games | giải hạng nhất | giải hạng nhì | giải bóng đá hạng nhất | giải bóng đá nữ | giải futsal | giải tennis | giải gôn | giải đua thuyền | giải đua ghe ngo | giải đua xe đạp | giải billiards | giải taekwondo | giải karate | giải vovinam | giải trẻ | giải vật | giải bắn súng | giải lân sư rồng | V.League
      head exam = kỳ thi | cuộc thi | hội thi | kỳ thi tốt nghiệp | kỳ thi tuyển sinh | kỳ thi đánh giá năng lực | vòng chung khảo | kỳ thi học sinh giỏi | vòng thi | hội giảng | đêm chung kết | vòng chung kết cuộc thi | kỳ thi lớp 10
      head election = bầu cử | cuộc bầu cử | tổng tuyển cử | ngày bầu cử | cuộc tổng tuyển cử | cuộc trưng cầu dân ý | bầu cử tổng thống | bầu cử quốc hội | cuộc bầu cử tổng thống | bầu đại biểu quốc hội
      head launch = lễ ra quân | chiến dịch
      head establishment = lễ thành lập
      head deadline = hạn nộp hồ sơ | hạn chót nộp hồ sơ | thời hạn nộp hồ sơ | hạn đăng ký | hạn chót đăng ký | thời hạn đăng ký | thời hạn nhận hồ sơ | thời gian nhận hồ sơ | hạn nhận bài | hạn nộp bài | hạn chót nhận hồ sơ | hạn nhận hồ sơ | thời gian nhận bài dự thi | hạn cuối nộp hồ sơ | hạn chót gửi | hạn gửi bài | hạn chót nộp | hạn nộp tóm tắt | ngày đăng ký cuối cùng | thời hạn gửi bài | hạn gửi tóm tắt | hạn nộp | thời hạn gửi | hạn gửi | thời hạn nộp | hạn cuối nộp | hạn cuối đăng ký | hạn cuối gửi
      head holiday = kỳ nghỉ tết | kỳ nghỉ lễ | kỳ nghỉ tết nguyên đán | kỳ nghỉ quốc khánh
      head other = động đất | lũ quét | lũ ống | sạt lở đất | cơn bão | vụ tai nạn | vụ tai nạn giao thông | vụ TNGT | tai nạn giao thông | vụ tai nạn lao động | vụ sập | vụ lật | vụ chìm | vụ đắm | vụ va chạm | vụ rơi máy bay | vụ xả súng | vụ đánh bom | trận động đất | vụ cháy | vụ hỏa hoạn | đám cháy | vụ nổ | vụ sạt lở | trận lũ quét
      outcome establishment = được tuyên bố thành lập | chính thức được thành lập | được tuyên bố | tuyên bố thành lập | được thành lập | chính thức được tuyên bố thành lập | đã được thành lập | chính thức thành lập
      # What takes place is an event, whatever its name.
      outcome other = xảy ra | đã xảy ra | cử hành | được cử hành | sẽ được cử hành | được tiến hành | diễn ra | sẽ diễn ra | đã diễn ra | được tổ chức | sẽ được tổ chức
      outcome other = có hiệu lực | chính thức có hiệu lực | bắt đầu có hiệu lực | sẽ có hiệu lực | có hiệu lực thi hành
      act signing = ký kết | đã ký kết | ký biên bản | ký thỏa thuận | ký hiệp định
      act session = họp phiên | họp thường kỳ | họp phiên thường kỳ | họp báo định kỳ | họp định kỳ | họp báo thường kỳ | xét xử phúc thẩm | xét xử sơ thẩm | xét xử lại | họp phiên trù bị | họp phiên toàn thể | họp trù bị | họp phiên bế mạc | họp phiên khai mạc
      act visit = thăm
      # What people do, where that is the event: the verb with its object is the title.
      act launch = khởi công | động thổ | khánh thành | thông xe | khai trương | ra mắt | trình làng | hạ thủy | cất nóc | hợp long | công chiếu | khởi chiếu | phát sóng | lên sóng | mở bán | phát hành bộ tem | vận hành thương mại | đưa vào khai thác
      act ceremony = an táng | truy điệu | trao tặng | trao giải | vinh danh | rước | dâng hương
      act exam = thi tuyển | thi tốt nghiệp | tựu trường | khai giảng | nhập học | công bố điểm thi | công bố kết quả thi | công bố điểm chuẩn | công bố kết quả tuyển sinh
      # Who plays whom, between the names of two countries.
      act match = gặp | đối đầu | chạm trán | đấu với | so tài với | tiếp đón | làm khách trước
      act games = bốc thăm chia bảng | bốc thăm chia cặp
      act other = tiếp xúc cử tri
      act holiday = nghỉ tết | nghỉ lễ
      act other = cấm đường | cấm xe | cấm các phương tiện | cấm phương tiện | cấm lưu thông | cấm ô tô | cấm ôtô | hạn chế phương tiện | phân luồng giao thông | điều chỉnh giao thông | cắt điện | ngừng cung cấp điện | tạm ngừng cấp nước | ngừng cấp nước | cúp nước | đổ bộ | đổ bộ vào | đưa ra xét xử | tuyên án
      opening 0 = khai mạc | khai mạc trọng thể | khai hội | khởi tranh | bắt đầu | khai màn | mở màn | đã khai mạc | sẽ khai mạc
      opening 1 = giải diễn ra đến | giải đấu diễn ra đến | giải kéo dài đến | giải đấu kéo dài đến | giải diễn ra đến hết | diễn ra đến | diễn ra tới | diễn ra cho đến | bế mạc | kết thúc | kéo dài đến | kéo dài tới | kéo dài đến hết | sẽ bế mạc | sẽ kết thúc | diễn ra đến hết | mở cửa đến | mở cửa đến hết | và kết thúc vào

      # Names of bodies and other words that hold a head word and name no event.
      body 0 = ủy ban olympic | ủy ban olympic quốc gia | ủy ban olympic quốc tế | đầu tư | từ thiện | đại hội đồng liên hợp quốc | hội đồng bảo an liên hợp quốc | đại hội đồng LHQ | diễn đàn kinh tế thế giới | hội đồng bầu cử | hội đồng bầu cử quốc gia | ủy ban bầu cử | luật bầu cử | tổ bầu cử | khu vực bầu cử | đơn vị bầu cử | mùa lễ hội | không khí lễ hội | văn hóa lễ hội | dịp lễ | nghỉ lễ | ngày lễ | ngày nghỉ lễ | lễ tết | nghi lễ | lễ tân | lễ vật | lễ nghi | hôn lễ | lễ phục | mặt trận | trận bão | trận lũ | trận lụt | trận đánh | trận địa | trận mưa | trận chiến | cúp điện | hội nghị sự | diễn đàn mạng | chiến dịch hồ chí minh | chiến dịch điện biên phủ | chiến dịch tây nguyên | công tác bầu cử | công tác hội nghị | quy chế kỳ thi | hội đồng nhân dân | ủy ban nhân dân | nhân dân | thường trực | thường vụ | thường niên | hiện đại | hiện vật | nhân lực | nhân loại | nhân tài | nhân tạo | mở rộng | cho vay | cần thơ | chuyến đi bộ | tranh cúp | điểm đến | giao ban | cuối cùng | thường kỳ | ban đầu năm | ban chỉ đạo | cho biết thêm | tiêu biểu | cùng cực | trên hết | cơ sở | hiện tại | trẻ em | thường xuyên | chính thức hóa | trước hết | thống nhất đất nước | đại đoàn kết | đoàn kết | trong sạch | có thể thao | vì hòa bình | cho trẻ em | đón tết | ngày sinh | ngày mất | ngày thành lập | ngày truyền thống | ngày giải phóng | ngày thương binh | ngày quốc tế | ngày nhà giáo | ngày thầy thuốc | ngày báo chí | ngày doanh nhân | ngày phụ nữ | ngày quốc khánh | ban tổ chức | đào tạo | sáng tạo | cải tạo | tái tạo | ánh sáng | sáng kiến | chế tạo | chiếu sáng | nhà báo | tạo hình | trong nước | sau đại học | ngoài nước | trên biển | trước xuân | vào hè | hiện thực | qua đèo | dưới nước | trong nhà | trên cát | trên cạn | theo nhóm | để đời | nhà xuất bản | nhà văn | nhà thơ | nhà thầu | nhà nước | nhà đầu tư | nhà khoa học | nhà trường | nhà quản lý | nhà sản xuất | nhà tài trợ | nhà vô địch | nhà chức trách | nhà vườn | nhà nông | đường lễ hội | phố lễ hội | sân lễ hội | bãi lễ hội | khu lễ hội | tuyến đường lễ hội | phòng hội nghị | phòng hội thảo | khu lễ tân | tổ chức y tế thế giới | tổ chức thương mại thế giới | tổ chức lao động quốc tế | tổ chức di cư quốc tế | tổ chức du lịch thế giới | hoàn thành đại hội | thăm hỏi | thăm khám | thăm viếng | thăm quan | thăm dò | thăm nom | thăm gặp | thăm nuôi | hỏi thăm | tham quan | gặp gỡ | gần gũi | gặp nhau | tư nhân | cá nhân | nạn nhân | doanh nhân | nguyên nhân | bệnh nhân | công nhân | nghệ nhân | hạt nhân | quân nhân | danh nhân | bất thường | mùa ĐHĐCĐ | mùa đại hội | mùa đại hội cổ đông | mùa đại hội đồng cổ đông | lễ môn | đại hội xã | thôn đại hội | dự kiến có hiệu lực | hội đồng thi | chương trình hội nghị | điểm thi | ngày hội non sông | ngày hội toàn dân | ngày hội của toàn dân | phòng trưng bày | nhà trưng bày
      sign plural = các | những | nhiều | hàng loạt | một số | loạt | mọi | từng | chuỗi | hàng trăm | hàng chục | các cuộc | nhiều cuộc | các buổi | một loạt | hai | ba | bốn | năm | những cuộc | tất cả | tất cả các | toàn bộ | toàn bộ các
      sign weak = động đất | lũ quét | lũ ống | sạt lở đất | cơn bão | tai nạn giao thông | vụ tai nạn | lễ | trận | cúp | chung kết | bán kết | vòng chung kết | giải đấu | chiến dịch | chuyến đi | đối thoại | hội đàm | liên hoan | buổi làm việc | thượng đỉnh | tuần lễ | ngày hội | chương trình nghệ thuật | hội thi | kỳ nghỉ lễ | kỳ nghỉ tết | cuộc gặp | diễn đàn | buổi lễ | cuộc họp | mít tinh | hội diễn | hòa nhạc | đêm nhạc | cuộc gặp gỡ | phiên chợ | trận đấu | olympic | expo | festival | vòng thi | bầu cử | cuộc làm việc | lễ trao | lễ đón | phiên thảo luận | show | đêm diễn | đêm concert | show diễn | đại lễ | siêu cúp | gặp gỡ hữu nghị | họp mặt | phiên xử | phiên đối thoại | hội hoa | chương trình khai mạc | đêm khai mạc | đêm bế mạc | diễu binh, diễu hành | đám cháy | vụ nổ | concert | liveshow | live show | live concert | buổi họp | giải trẻ | đại hội cổ đông | hội trại | trận thứ | hạn nộp | hạn gửi | gặp mặt
      sign caption = ảnh | ảnh minh họa | nguồn | ảnh tư liệu | video | clip | đồ họa
      sign counted = lớp | khối | đợt | vòng | hạng | vành đai | quốc lộ | số | cụm | bậc | nhóm | độ lớn | có độ lớn | với độ lớn | mạnh
      sign tail = nhiệm kỳ | khóa | giai đoạn | năm
      sign former = theo dự kiến trước đó | theo kế hoạch trước đó | dự kiến trước đó | trước đó dự kiến | trước đó được lên kế hoạch | trước đó được lên lịch | dự kiến ban đầu | theo kế hoạch ban đầu | kế hoạch ban đầu | ban đầu | lẽ ra | đáng lẽ | đáng ra | thay vì | vốn dự kiến | vốn được lên lịch | theo lịch cũ | lịch cũ | theo dự kiến ban đầu | trước đó, | trước đây dự kiến | từng được định | từng dự kiến | từng được lên kế hoạch | từng được lên lịch | từng được ấn định | từng ấn định | ban đầu định | ban đầu dự kiến | dự định ban đầu
      sign background = công tác chuẩn bị cho | bên lề | trong khuôn khổ | chào mừng | văn kiện | dự thảo văn kiện | các văn kiện | nghị quyết | sau | kể từ | hướng tới | hướng đến | thành công của | trước thềm | tinh thần | kết quả | chuẩn bị | tiến tới | trình | thực hiện nghị quyết | triển khai nghị quyết | nghị quyết của | theo nghị quyết | kết luận | trước | chuẩn bị cho | báo cáo chính trị | thành công | từng dự | từng tham dự | đã từng dự | từng tham gia | phục vụ | nơi từng diễn ra | nơi từng tổ chức | giải nhất | giải nhì | giải ba | giải khuyến khích | quán quân | á quân | điểm nhấn của | là một phần của | một phần của | nằm trong khuôn khổ | thuộc khuôn khổ | hoạt động thuộc | luyện tập cho | tập luyện cho | vào chung kết | vào bán kết | vào tứ kết | vào vòng chung kết | vé chung kết | suất dự vòng chung kết | nhận cờ đăng cai | cờ đăng cai | nhận lá cờ đăng cai | lá cờ đăng cai
      sign onward = sang | đến | tới | thành | lại đến | sang ngày
      sign agent = do | được
      sign concern = công tác chuẩn bị cho | vé xem | vé dự | đăng ký tham dự | đăng ký tham gia | lễ bốc thăm | tổng duyệt | công tác chuẩn bị | hồ sơ đăng cai | họp báo về | bốc thăm | vé | lịch thi đấu | bốc thăm chia bảng | cuốn sách về | sách về | bộ phim về | phim về | phim tài liệu về | bài viết về | bài thơ về | bài hát về | tư liệu về | tài liệu về | tem về | bộ tem về | ôn tập cho | ôn thi cho | ôn luyện cho | tập luyện cho | huy chương vàng | huy chương bạc | huy chương đồng | gắn với | gian hàng | gian hàng tại | nghị định về tổ chức | quy định về tổ chức | quy chế tổ chức | quy định về quản lý và tổ chức | chốt danh sách cổ đông dự | danh sách cổ đông được dự | danh sách cổ đông được quyền dự | danh sách cổ đông có quyền dự | đăng ký cuối cùng để dự | chốt danh sách cổ đông tham dự | chốt danh sách dự | lập danh sách cổ đông dự | lọt vào | giành quyền vào | giành vé vào | tiến vào | vé vào | suất vào | tấm vé vào | danh sách cổ đông dự | danh sách cổ đông tham dự | danh sách dự | quyền tham dự | thực hiện quyền tham dự | quyền dự | chốt quyền dự | chốt quyền tham dự | lịch tổ chức | bán vé | mở bán vé | mua vé
      sign document = luật | bộ luật | nghị định | nghị quyết | thông tư | hiến pháp | hiệp định | công ước | pháp lệnh | chỉ thị | quyết định số | công văn số | thông báo số | văn bản số | kế hoạch số | công điện số | nghị quyết số | tờ trình số | chỉ thị số | nghị định số | thông tư số
      sign frame = bên lề | trong khuôn khổ
      sign earlier = trước đó,
      sign games = đại hội
      sign there = tại đây | ở đây | tại đó | ở đó | nơi đây | cùng địa điểm
      sign alias = còn gọi là | hay còn gọi là | còn được gọi là | gọi tắt là | được gọi là | thường gọi là
      sign group = lãnh đạo | đại diện | đoàn | các đoàn | lãnh đạo cấp cao | các đoàn đại biểu | đại biểu | các đại biểu | đại diện các nước | lãnh đạo các nước
      sign predicate = là | trở thành | như
      sign press = họp báo | cuộc họp báo | buổi họp báo | họp báo công bố | họp báo giới thiệu | họp báo thông tin | buổi họp báo công bố | buổi họp báo giới thiệu | họp báo quốc tế
      sign quoted = trưng bày | chuyên đề | chương trình
      doing host = đăng cai | đăng cai tổ chức | sẽ đăng cai | đã đăng cai | là chủ nhà | là nước chủ nhà | đăng cai lần thứ | ghi nhận | liên tiếp hứng | hứng chịu | liên tiếp ghi nhận | vừa ghi nhận | liên tiếp xảy ra
      doing chair = đồng chủ trì | đã đồng chủ tọa | cùng chủ trì | sẽ đồng chủ trì | chủ trì | đã chủ trì | sẽ chủ trì | chủ tọa | đã đồng chủ trì
      doing organiser = tổ chức | sẽ tổ chức | đã tổ chức | vừa tổ chức | phối hợp tổ chức | long trọng tổ chức | đã long trọng tổ chức | trọng thể tổ chức | chủ trì tổ chức | tổ chức trọng thể | dự kiến tổ chức | đã phối hợp tổ chức | chủ trì, phối hợp tổ chức
      doing participant = tham dự | dự | đã tham dự | đã dự | sẽ tham dự | dẫn đầu | sẽ dự | tới dự | đến dự | tham gia
      role 0 = thủ tướng | phó thủ tướng | phó thủ tướng thường trực | chủ tịch nước | chủ tịch quốc hội | chủ tịch | phó chủ tịch | tổng bí thư | bí thư | phó bí thư | bộ trưởng | thứ trưởng | tổng thống | quốc vương | thủ hiến | đại sứ | giám đốc | phó giám đốc | tổng giám đốc | tổng thư ký | ngoại trưởng | đồng chí | ông | bà | gs | pgs | ts | đại tướng | thượng tướng | trung tướng | thiếu tướng | phó chủ tịch thường trực | trưởng ban | vua | thái tử | nhà vua

      # Family names, which begin a name behind an office: "Thứ trưởng Bộ Công Thương Nguyễn ...".
      surname 0 = nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | đinh | lương | trịnh | đào | đoàn | tạ | lâm | trương | mai | tô | vương | triệu | phùng | thân | kiều | quách | nghiêm | tống | doãn | châu | hứa | mạc | lưu | cao | chu | khuất | uông | ngụy | từ | viên | văn | đồng | giàng | ksor | hà

      # What ends a title.
      stop 0 = ập xuống | làm sập | đành | thảo luận | thông qua | nghe | phải | cần | họp | do | vì | bởi | nhằm | trong | để | có | là | của nhau | sau khi | khi | cho biết | theo | đang | đã | sẽ | được | bị | từ | vào | hôm | sáng | trưa | chiều | tối | đêm | lúc | ngày | sau | trước | dưới | cùng | gồm | mở | này | rằng | nơi | nay | vừa | cũng | lại | chỉ | thường | hiện | nêu | phát biểu | nhấn mạnh | nhất trí | thống nhất | ghi nhận | kêu gọi | cứ | như | nếu | thì | mà | bắt đầu | khai mạc | bế mạc | kết thúc | kéo dài | quy tụ | thu hút | diễn ra | tổ chức | chỉ còn | chính thức | nhân dịp | vốn | bao gồm | tiếp tục | đến | tới | giữa năm | qua | khoảng | dự kiến | dự | buộc | thuộc | tập trung | đánh giá | tham dự | xem xét | tiến hành | phối hợp | nên | không | chưa | đều | vẫn | đây | sắp | ở | tại | hoặc | hay | đó | ấy | ngay | nhưng | tuy | phát biểu tại | mang | đạt | lần này | nói trên | đánh dấu | sẽ thông qua | đã thông qua | đã bầu | bầu ra | xác định | yêu cầu | đề nghị | gây | nhận được | đặt | khép lại | mở ra | tạo | góp phần | thể hiện | chứng kiến | bước vào | thành công tốt đẹp | khởi tranh | khai màn | mở màn | khai hội | khởi động | tranh tài | tranh tài từ | so tài | xảy ra | bùng phát | làm | khiến | trở lại | quay lại | cách nhau | liên quan | sẽ kéo dài | dự kiến kéo dài | hơn | gần | gặp | báo tin | đặt ở | quy mô | phút chót | đổi từ | đổi sang | chiếm | kể từ | vượt | rơi vào | góp mặt | thuộc về | bước sang | sẵn sàng | đồng loạt | mới đây | hứa hẹn | đem đến | đem lại | nằm | khẳng định | bùng lên
      stop 2 = còn
      stop 1 = bàn | bàn về | giới thiệu | với | cho | đón | mừng | chào mừng | nhân | hướng tới | trên
      clause 0 = khi | vì | rằng | mà | nơi | để | nhằm | trong khi | nhân dịp | về việc | về kế hoạch | kế hoạch
      clause 1 = sau khi | kể từ khi | trước khi | kể từ | kể từ sau
      reference 6 = thông báo lùi thời gian tổ chức | quyết định lùi thời gian tổ chức | quyết định dời thời gian tổ chức | quyết định chuyển thời gian tổ chức | thông báo dời thời gian tổ chức | thông báo chuyển thời gian tổ chức | lùi thời gian tổ chức | chuyển thời gian tổ chức | dời thời gian tổ chức | điều chỉnh thời gian tổ chức | thay đổi thời gian tổ chức | lùi lịch tổ chức | dời lịch tổ chức | dời ngày tổ chức
      reference 4 = là nơi diễn ra | là nơi tổ chức | là nơi khai mạc | là nơi bế mạc | là nơi họp | là địa điểm tổ chức | sẽ là nơi diễn ra | sẽ là nơi tổ chức | rực rỡ với | sáng đèn với
      reference 0 = kỳ tới | kỳ tiếp theo | lần tới | kỳ sau | giải diễn ra đến | giải đấu diễn ra đến | giải kéo dài đến | giải đấu kéo dài đến | giải diễn ra đến hết | giải diễn ra | giải đấu diễn ra | giải kéo dài | giải sẽ diễn ra | giải đấu kéo dài | sự kiện | sự kiện này | chương trình này | thời gian: | thời gian tổ chức | thời gian diễn ra | thời gian giữ nguyên | địa điểm: | địa điểm tổ chức | thời điểm tổ chức | thời gian mới | sáng kiến này | hoạt động này | lễ hội này | giải đấu này | hội nghị này | cuộc thi này | kỳ thi này | phiên họp này | kỳ họp này | triển lãm này
      reference 1 = xảy ra | đã xảy ra | cử hành | được cử hành | sẽ được cử hành | được tiến hành | tổ chức | diễn ra | được tổ chức | sẽ diễn ra | sẽ được tổ chức | đã diễn ra
      connector 0 = phối hợp với | phối hợp cùng | của | và | về | các | phụ trách | những

      # In what state an event is.
      cue held = đã được tổ chức | đã diễn ra | đã tổ chức | vừa diễn ra | vừa được tổ chức | đã khai mạc | đã bế mạc | đã kết thúc | đã tham dự | đã dự | vừa kết thúc | được tuyên bố | đã được tuyên bố | đã ký kết | đã họp | đã chủ trì | vừa khai mạc | vừa bế mạc | vừa tổ chức | khai mạc trọng thể | đã long trọng tổ chức | từng diễn ra | đã chính thức khai mạc | đã khép lại | chính thức khép lại | đã thành công | đã thành công tốt đẹp | thành công tốt đẹp | được tổ chức trọng thể | đã diễn ra thành công | vừa khép lại | đã kết thúc thành công | được tổ chức thành công | diễn ra thành công
      cue ongoing = đang diễn ra | đang được tổ chức | đang tổ chức | đang họp | còn kéo dài đến | hiện đang diễn ra | đang tham dự | đang dự
      cue scheduled = theo chương trình | theo lịch mới | sẵn sàng cho | đã sẵn sàng cho | sẽ được tổ chức | chỉ còn | sẽ diễn ra | sẽ tổ chức | sắp diễn ra | theo kế hoạch | theo lịch trình | đã ấn định | chốt | sẽ bắt đầu | sẽ | sắp | sắp tới | chuẩn bị diễn ra | sẽ là | sẽ họp | ấn định | triệu tập | chuẩn bị | sẽ khai mạc | được ấn định | được triệu tập | sẽ chính thức khai mạc | sẽ chính thức diễn ra | sẽ chính thức | sắp được tổ chức | sẽ đăng cai | sẽ dự | sẽ tham dự | theo lịch | lịch thi đấu | lịch phát sóng | lịch tổ chức | dự kiến lịch | công bố lịch | sẽ có | sẽ có chuyến
      cue expected = dự kiến | dự kiến được tổ chức | dự kiến sẽ được tổ chức | dự kiến tổ chức | dự kiến diễn ra | dự kiến sẽ diễn ra | dự định | nhiều khả năng | có thể | theo dự kiến | ước tính | có thể diễn ra | được cho là sẽ | có khả năng | dự kiến vào | dự kiến sẽ | lên kế hoạch | có kế hoạch | đặt mục tiêu | được kỳ vọng diễn ra | nếu | giả sử | trong trường hợp
      cue proposed = đề xuất | đề nghị | kiến nghị | xem xét tổ chức | ứng cử đăng cai | đề xuất tổ chức | muốn đăng cai | xin đăng cai | cân nhắc tổ chức | được đề xuất
      cue postponed = tạm dừng | tạm ngưng | thông báo lùi thời gian tổ chức | quyết định dời thời gian tổ chức | quyết định chuyển thời gian tổ chức | thông báo dời thời gian tổ chức | chuyển thời gian tổ chức | thay đổi thời gian tổ chức | hoãn | quyết định lùi | quyết định dời | quyết định lùi thời gian | quyết định lùi thời gian tổ chức | lùi thời gian tổ chức | thông báo lùi | thông báo hoãn | thông báo dời | tạm hoãn | bị hoãn | lùi | lùi thời gian | lùi thời điểm | lùi lịch | dời | dời ngày | dời sang | hoãn vô thời hạn | được dời | phải hoãn | bị dời | quyết định hoãn | được lùi | bị lùi | hoãn lại | dời lịch | lùi lại | tạm dừng tổ chức | được hoãn | lui lại | lui lịch | dời lại | đã hoãn | tạm lùi | điều chỉnh thời gian | thay đổi thời gian | đổi thời gian | điều chỉnh thời gian tổ chức | điều chỉnh lịch | đổi lịch | dời lịch tổ chức | thay đổi lịch | phải lùi lại | xin hoãn | điều chỉnh lịch tổ chức | lùi sang | dời sang ngày | cũng hoãn | phải dời | phải lùi | tiếp tục hoãn | tạm hoãn tổ chức | phải đổi | phải dời lịch | lùi đến | lùi tới | dời đến | dời tới | được lùi sang | đã được lùi sang | bị lùi lại | chuyển lịch | lùi lịch tổ chức | hoãn tổ chức | hoãn đến | hoãn tới | tạm hoãn đến | phải tạm hoãn | tạm ngừng | đổi từ | dời thời gian | dời thời gian tổ chức | lùi ngày | dời ngày tổ chức | lùi tổ chức | báo tạm hoãn | rời đến | rời sang
      cue cancelled = hủy | bị hủy | hủy bỏ | không tổ chức | dừng tổ chức | đã hủy | quyết định hủy | tuyên bố hủy | sẽ không tổ chức | không diễn ra | sẽ không diễn ra | không được tổ chức | sẽ không được tổ chức | bị hủy bỏ | hủy tổ chức | đã bị hủy | không còn được tổ chức | dừng việc tổ chức | hủy bỏ kế hoạch | dừng tất cả các hoạt động | dừng các hoạt động | thông báo hủy | báo hủy | buộc phải hủy | phải hủy | được thông báo hủy | tuyên bố dừng | thông báo dừng | hủy show | quyết định dừng | dừng toàn bộ các hoạt động | ngừng tổ chức | tạm ngừng tổ chức | tạm dừng các hoạt động | yêu cầu dừng tổ chức | bị hủy phút chót | không thể tổ chức
      cue moved = chuyển địa điểm | đổi địa điểm | chuyển sang trực tuyến | chuyển sang hình thức trực tuyến | đẩy sớm | tổ chức sớm hơn | được chuyển sang | chuyển sang | được chuyển địa điểm | dời địa điểm | chuyển từ | được chuyển từ | thay đổi địa điểm | được chuyển đến | được chuyển tới | đẩy lên sớm | được đẩy sớm | chuyển về
      cue denied = bác bỏ | không có hội nghị nào | phủ nhận | bác thông tin | bác tin | không có kế hoạch tổ chức | không có chuyện | không có cuộc họp nào | chưa có kế hoạch tổ chức
      negation 0 = không | chưa | chẳng | không bị | chưa bị | không hề | chưa được | chưa từng | không hề bị
      report 0 = tính đến | tính tới | cập nhật đến | cập nhật tới | cập nhật lúc | tính đến hết | bác bỏ | phủ nhận | bác thông tin | bác tin | cho biết | khẳng định | cho hay | ra thông báo | ra thông cáo | ra thông cáo cho biết | có thông báo | có văn bản | có công văn | tuyên bố | xác nhận | có công văn hỏa tốc | phát đi thông báo | đưa tin | tuyên bố hủy | phát biểu cho biết | báo cáo cho biết | đăng thông báo | mới đăng thông báo | báo tạm hoãn | nêu rõ | thông tin: | thông báo: | cho hay: | cho biết: | báo cho | thông tin rằng | báo tin
      report 1 = thông báo hoãn | thông báo lùi | thông báo dời | thông báo hủy | quyết định | ban hành | ký ban hành | thông báo | công bố | thông cáo | công bố quyết định | ký quyết định | ký văn bản | đăng tải | ra quyết định | quyết định hoãn | quyết định hủy | quyết định dời | quyết định lùi

      # Places, people, themes.
      place-lead 1 = địa điểm: | địa điểm tổ chức: | nơi tổ chức: | trên sân | trên sân vận động | trên sân nhà | tại | ở | trên địa bàn | đổ về | có mặt tại | tại phòng họp | tại hội trường tòa soạn
      place-lead 0 = tới | sang | trở lại | đến với | rung chuyển | làm rung chuyển
      venue 0 = nghĩa trang | nghĩa trang liệt sĩ | nghĩa trang liệt sĩ quốc gia | bệnh viện | nhà máy | khu công nghiệp | khu du lịch | cửa khẩu | tòa nhà | tháp | lăng | đài tưởng niệm | trung tâm | nhà tang lễ | hội trường | khách sạn | nhà | quảng trường | cung | sân vận động | bảo tàng | đại học | trường | khu | nhà hát | công viên | đảo | hồ | resort | trụ sở | phủ | sân | chùa | đền | đình | nhà thờ | học viện | nhà văn hóa | cung văn hóa | cung thể thao | nhà thi đấu | di tích | khu di tích | phố đi bộ | thư viện | viện | làng | bản | cảng | sân bay | văn miếu | hoàng thành | sân khấu | rạp | không gian | núi | biển | bãi biển | tượng đài | svđ | sân vận động quốc gia | cung điền kinh | cung điền kinh trong nhà | nhà hát lớn | tòa soạn | chung cư | chung cư mini
      venue 1 = tỉnh | thành phố | tp | thủ đô | phố | quận | huyện | phường | xã | thị xã | thị trấn | đường | số | cố đô | đặc khu | vùng | nước
      host-lead 1 = đăng cai tại
      chair-lead 1 = dưới sự chủ trì của | do chủ tịch nước | dưới sự chủ tọa của | dưới sự đồng chủ trì của
      organiser-lead 1 = đơn vị tổ chức: | ban tổ chức:
      participant-lead 0 = với sự có mặt của | có sự có mặt của | với sự chứng kiến của | dưới sự chứng kiến của | trước sự chứng kiến của | với sự tham dự của | với sự tham gia của | có sự tham dự của | có sự tham gia của | tham dự có | cùng dự có | dự có | với sự góp mặt của | tham dự hội nghị có | dự hội nghị có | tham dự buổi lễ có | dự lễ có | dự buổi lễ có | với sự hiện diện của | cùng tham dự có | tham dự lễ có
      participant-lead 1 = có | gồm có | còn có
      theme-lead 0 = với chủ đề | chủ đề | chủ đề của hội nghị là | có chủ đề | với chủ đề là | chủ đề năm nay là | mang chủ đề | chủ đề là | có chủ đề là | theo chủ đề | mang tên
      mode online = trực tuyến | hội nghị trực tuyến | theo hình thức trực tuyến | bằng hình thức trực tuyến | qua cầu truyền hình
      mode in-person = theo hình thức trực tiếp | bằng hình thức trực tiếp
      mode hybrid = trực tiếp kết hợp trực tuyến | trực tiếp và trực tuyến | trực tuyến kết hợp trực tiếp | cả trực tiếp lẫn trực tuyến | kết hợp trực tiếp và trực tuyến | trực tiếp, kết hợp trực tuyến | theo hình thức trực tiếp kết hợp trực tuyến | theo hình thức trực tiếp và trực tuyến | bằng hình thức trực tiếp kết hợp trực tuyến | theo hình thức kết hợp trực tiếp và trực tuyến | theo hình thức trực tuyến kết hợp trực tiếp | theo hình thức trực tiếp, kết hợp trực tuyến | bằng hình thức trực tiếp và trực tuyến
      edition-lead 0 = lần thứ | lần | thứ | lần thứ thứ
      abbreviation 0 = tp | ts | ths | gs | pgs | ông | bà
      """#
  )
}
