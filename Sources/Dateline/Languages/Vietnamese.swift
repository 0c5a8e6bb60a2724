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
      variant hằng | hàng
      variant quý | quí

      # Numbers, as they stand before units and in ordinals.
      number 1 = một
      number 2 = hai
      number 3 = ba
      number 4 = bốn | tư
      number 5 = năm | lăm
      number 6 = sáu
      number 7 = bảy | bẩy
      number 8 = tám
      number 9 = chín
      number 10 = mười
      number 11 = mười một
      number 12 = mười hai
      number 13 = mười ba
      number 14 = mười bốn
      number 15 = mười lăm
      number 16 = mười sáu
      number 17 = mười bảy
      number 18 = mười tám
      number 19 = mười chín
      number 20 = hai mươi
      number 30 = ba mươi
      number 50 = năm mươi
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

      # Months. "tháng năm" is May only with a capital, before a year or after a day.
      month 1 = tháng một
      month 2 = tháng hai
      month 3 = tháng ba
      month 4 = tháng tư | tháng bốn
      month 5 = tháng ^Năm | tháng 5
      month 6 = tháng sáu
      month 7 = tháng bảy
      month 8 = tháng tám
      month 9 = tháng chín
      month 10 = tháng mười
      month 11 = tháng mười một
      month 12 = tháng mười hai

      weekday 1 = thứ hai | thứ 2
      weekday 2 = thứ ba | thứ 3
      weekday 3 = thứ tư | thứ 4
      weekday 4 = thứ năm | thứ 5
      weekday 5 = thứ sáu | thứ 6
      weekday 6 = thứ bảy | thứ 7
      weekday 7 = chủ nhật | chúa nhật

      unit second = giây
      unit minute = phút
      unit hour = giờ | tiếng
      unit day = ngày | hôm
      unit week = tuần | tuần lễ
      unit month = tháng
      unit quarter = quý
      unit year = năm
      unit decade = thập kỷ | thập niên
      unit century = thế kỷ

      part MO = sáng | buổi sáng | sáng sớm | rạng sáng | sáng ngày
      part MI = trưa | buổi trưa
      part AF = chiều | buổi chiều | xế chiều
      part EV = tối | buổi tối
      part NI = đêm | khuya | nửa đêm | đêm khuya

      zone Asia/Ho_Chi_Minh = giờ việt nam | giờ hà nội | (giờ việt nam) | (giờ hà nội) | GMT+7 | (GMT+7) | UTC+7 | (UTC+7)
      zone local = giờ địa phương | (giờ địa phương)

      # Lunar days with words of their own.
      lunar-day 15 = rằm | ngày rằm

      relative-day 0 = hôm nay | ngày hôm nay | ngày nay
      relative-day -1 = hôm qua | ngày hôm qua
      relative-day -2 = hôm kia
      relative-day 1 = ngày mai | hôm sau nữa
      relative-day 2 = ngày kia
      relative-week 0 = tuần này | tuần nay
      relative-week -1 = tuần trước | tuần qua | tuần rồi | tuần vừa qua
      relative-week 1 = tuần tới | tuần sau | tuần kế tiếp
      relative-month 0 = tháng này | tháng nay
      relative-month -1 = tháng trước | tháng qua | tháng rồi | tháng vừa qua
      relative-month 1 = tháng tới | tháng sau
      relative-quarter 0 = quý này
      relative-quarter -1 = quý trước | quý vừa qua
      relative-quarter 1 = quý tới | quý sau
      relative-year 0 = năm nay
      relative-year -1 = năm ngoái | năm trước | năm qua | năm vừa qua
      relative-year 1 = năm tới | năm sau | sang năm
      third START = đầu
      third MID = giữa
      third END = cuối
      season 21 = mùa xuân
      season 22 = mùa hè | mùa hạ
      season 23 = mùa thu
      season 24 = mùa đông

      cycle 0 = giáp tý
      cycle 1 = ất sửu
      cycle 2 = bính dần
      cycle 3 = đinh mão
      cycle 4 = mậu thìn
      cycle 5 = kỷ tỵ
      cycle 6 = canh ngọ
      cycle 7 = tân mùi
      cycle 8 = nhâm thân
      cycle 9 = quý dậu
      cycle 10 = giáp tuất
      cycle 11 = ất hợi
      cycle 12 = bính tý
      cycle 13 = đinh sửu
      cycle 14 = mậu dần
      cycle 15 = kỷ mão
      cycle 16 = canh thìn
      cycle 17 = tân tỵ
      cycle 18 = nhâm ngọ
      cycle 19 = quý mùi
      cycle 20 = giáp thân
      cycle 21 = ất dậu
      cycle 22 = bính tuất
      cycle 23 = đinh hợi
      cycle 24 = mậu tý
      cycle 25 = kỷ sửu
      cycle 26 = canh dần
      cycle 27 = tân mão
      cycle 28 = nhâm thìn
      cycle 29 = quý tỵ
      cycle 30 = giáp ngọ
      cycle 31 = ất mùi
      cycle 32 = bính thân
      cycle 33 = đinh dậu
      cycle 34 = mậu tuất
      cycle 35 = kỷ hợi
      cycle 36 = canh tý
      cycle 37 = tân sửu
      cycle 38 = nhâm dần
      cycle 39 = quý mão
      cycle 40 = giáp thìn
      cycle 41 = ất tỵ
      cycle 42 = bính ngọ
      cycle 43 = đinh mùi
      cycle 44 = mậu thân
      cycle 45 = kỷ dậu
      cycle 46 = canh tuất
      cycle 47 = tân hợi
      cycle 48 = nhâm tý
      cycle 49 = quý sửu
      cycle 50 = giáp dần
      cycle 51 = ất mão
      cycle 52 = bính thìn
      cycle 53 = đinh tỵ
      cycle 54 = mậu ngọ
      cycle 55 = kỷ mùi
      cycle 56 = canh thân
      cycle 57 = tân dậu
      cycle 58 = nhâm tuất
      cycle 59 = quý hợi

      # Around dates.
      lead 0 = ngày | vào | hôm | vào ngày | trong ngày | vào hôm | các ngày | ngày họp | hết ngày | hết | hai ngày | ba ngày
      from 0 = từ | từ ngày | trong hai ngày | trong ba ngày | trong các ngày | trong 2 ngày | trong 3 ngày
      to 0 = đến | tới | đến hết | - | – | — | đến ngày | tới ngày | và kết thúc vào
      and 0 = và | cùng | &
      and 1 = ,
      or 0 = hoặc | hay
      approximate 0 = khoảng | vào khoảng | chừng | tầm
      bound BEFORE = trước | trước ngày
      bound ON_OR_BEFORE = chậm nhất | chậm nhất là | chậm nhất là ngày | hạn chót | muộn nhất | muộn nhất là
      bound AFTER = sau | sau ngày
      bound ON_OR_AFTER = kể từ | kể từ ngày
      past 0 = đã | vừa | vừa qua | mới đây | đã được | từng
      future 0 = sẽ | dự kiến | sắp | sắp tới | tới đây | theo kế hoạch | dự định | chuẩn bị | sẽ được | lên kế hoạch
      habitual 0 = thường | hằng năm | thường niên | hàng năm

      # Dates.
      rule vi-dmy = D+/+M+/+Y | D / M / Y | D+-+M+-+Y | D - M - Y | D – M – Y | D+.+M+.+Y -> date
      rule vi-dm = D+/+M -> date
      rule vi-dm-dash = D+-+M | D - M | D – M | D+–+M | D+.+M | D / M -> date lead
      rule vi-day-month-year = D tháng M (+/|năm|,|-)? Y | D MON (năm|,)? Y -> date
      rule vi-day-month = D tháng M | D MON -> date
      rule vi-day = D -> bare
      rule vi-day-relative-month = D RM -> date
      rule vi-iso = Y+-+M+-+D | Y+/+M+/+D -> date
      rule vi-impossible = DD+/+DD -> impossible lead

      rule vi-month-year = tháng M (+/|+.|+-|/|năm|,)? Y | MON (năm|,)? Y | M+/+Y -> date
      rule vi-month = tháng M | MON -> date
      rule vi-month-relative-year = (tháng M|MON) (của)? RY -> date
      rule vi-month-vague = tháng M (vừa qua|tới|này|tới đây|sắp tới) -> date
      rule vi-third = E (tháng M|MON) (+/|+.|năm|,)? Y | E (tháng M|MON) -> date
      rule vi-third-relative-month = E RM -> date
      rule vi-third-year = E năm Y -> date
      rule vi-third-relative-year = E RY -> date
      rule vi-third-month-relative-year = E (tháng M|MON) RY -> date
      rule vi-third-week = E RW -> date
      rule vi-year = năm <Y> -> date
      rule vi-year-range = Y -> bare-year
      rule vi-year-short = YY -> bare-year
      rule vi-relative-year = RY -> date
      rule vi-relative-month = RM -> date
      rule vi-relative-week = RW -> date
      rule vi-relative-quarter = RQ -> date
      rule vi-relative-day = RD -> date
      rule vi-this-morning = (sáng|sớm) nay | sáng sớm nay -> date relative-day=0 part=MO
      rule vi-this-noon = trưa nay -> date relative-day=0 part=MI
      rule vi-this-afternoon = chiều nay -> date relative-day=0 part=AF
      rule vi-this-evening = tối nay -> date relative-day=0 part=EV
      rule vi-tonight = đêm nay -> date relative-day=0 part=NI
      rule vi-last-evening = tối qua -> date relative-day=-1 part=EV
      rule vi-last-night = đêm qua -> date relative-day=-1 part=NI
      rule vi-weekday-week = W RW -> date
      rule vi-weekday = W -> date lead
      rule vi-weekday-date = W (,|ngày|, ngày|- ngày)? (D+/+M+/+Y|D+/+M|D+-+M+-+Y|D+-+M|D+.+M+.+Y|D+.+M) -> date
      rule vi-numbered = (lần|kỳ họp|phiên họp|khóa|kỳ|đợt|cuộc họp|hạng|vị trí|xếp|đại hội|hội nghị|quốc gia) thứ (N|O) -> none

      rule vi-quarter = quý Q (+/|năm|,|-)? Y | Q+Q+/+Y -> date
      rule vi-quarter-relative = quý Q RY -> date
      rule vi-quarter-bare = quý Q -> date
      rule vi-half-first = (6|sáu) tháng đầu năm Y | nửa đầu năm Y -> date half=1
      rule vi-half-first-relative = (6|sáu) tháng đầu RY | nửa đầu RY -> date half=1
      rule vi-half-second = (6|sáu) tháng cuối năm Y | nửa cuối năm Y -> date half=2
      rule vi-half-second-relative = (6|sáu) tháng cuối RY | nửa cuối RY -> date half=2

      rule vi-decade = (thập niên|thập kỷ|những năm) N -> decade
      rule vi-century = thế kỷ (N|R) -> century

      rule vi-same-day = cùng ngày -> same count=0
      rule vi-next-day = (ngày)? hôm sau | ngày sau đó -> same count=1
      rule vi-day-before = (một|1) ngày trước đó | hôm trước -> same count=-1
      rule vi-ago = N U trước | N U qua -> offset sign=-1
      rule vi-ahead = N U (nữa|tới) -> offset sign=1
      rule vi-a-unit = một U -> none
      rule vi-for-a-unit = (trong|suốt|kéo dài) một U -> duration count=1
      rule vi-duration = N U -> duration

      # Repetitions.
      rule vi-every-year = (hằng|mỗi) năm | thường niên -> set unit=year count=1
      rule vi-every-month = (hằng|mỗi) tháng -> set unit=month count=1
      rule vi-every-week = (hằng|mỗi) tuần -> set unit=week count=1
      rule vi-every-day = (hằng|mỗi) ngày -> set unit=day count=1
      rule vi-every-quarter = (hằng|mỗi) quý -> set unit=quarter count=1
      rule vi-once-in = N U (một|1) lần | N U +/ lần -> set
      rule vi-every-weekday = (mỗi|các|hằng) W -> set

      # Times of day.
      rule vi-clock = H+h+MIN | H+h | H giờ MIN | H giờ | H+:+MIN | H giờ MIN phút -> time
      rule vi-clock-part = (H+h+MIN|H+h|H giờ MIN|H giờ|H+:+MIN) P -> time
      rule vi-clock-zone = (H+h+MIN|H+h|H giờ MIN|H giờ|H+:+MIN) Z -> time

      # The lunar calendar.
      rule vi-lunar = D+/+M (âm lịch|+ÂL|ÂL) | D tháng M (âm lịch|ÂL) -> lunar
      rule vi-lunar-early = (mùng|mồng) D tháng (M|M âm lịch) | (mùng|mồng) N tháng M -> lunar
      rule vi-lunar-new-year = (mùng|mồng) D tết (nguyên đán)? (C)? -> lunar month=1
      rule vi-lunar-first-month = (mùng|mồng)? D tháng giêng | LD tháng giêng -> lunar month=1
      rule vi-lunar-last-month = (mùng|mồng)? D tháng chạp | LD tháng chạp -> lunar month=12
      rule vi-full-moon = LD tháng M (âm lịch)? -> lunar
      rule vi-lunar-day = D âm lịch -> lunar

      # Vague.
      rule vi-past = mới đây | gần đây | vừa qua -> past
      rule vi-future = sắp tới | thời gian tới | tới đây -> future

      # False friends.
      rule vi-law = N+/+Y+/+(ANY|QĐ|NĐ|TT|NQ|CT|QH) -> none
      rule vi-law-number = số N+/+ANY | số N -> none
      rule vi-round-the-clock = 24+/+7 -> none
      rule vi-score = tỷ số N+-+N | tỉ số N+-+N -> none
      rule vi-fraction = (N+/+N) (số|dân số|nước|phiếu|đại biểu|thành viên|người|quốc gia) -> none
      rule vi-deputy = thứ trưởng -> none
      rule vi-rank = đứng thứ ANY -> none
      rule vi-article = (điều|khoản|mục|chương|phụ lục) N -> none
      rule vi-anniversary = kỷ niệm N năm | N năm thành lập | N năm ngày -> none
      rule vi-degrees = N+-+N độ -> none
      rule vi-level = cấp N - N | cấp N -> none

      # Events: head words, from which a title runs forward.
      titles forward
      head conference = hội nghị | hội thảo | diễn đàn | tọa đàm | toạ đàm | đối thoại | hội đàm | cuộc họp | đại hội | đại hội đồng | hội nghị hẹp | hội nghị bàn tròn | tọa đàm khoa học
      head summit = hội nghị cấp cao | hội nghị thượng đỉnh | thượng đỉnh | cuộc gặp cấp cao | hội đàm cấp cao | HNCC
      head session = kỳ họp | phiên họp | phiên thường kỳ | họp báo | cuộc họp báo | buổi họp báo | buổi làm việc | phiên chất vấn | phiên tòa | phiên xét xử | phiên điều trần
      head ceremony = lễ | lễ khai mạc | lễ bế mạc | lễ công bố | lễ kỷ niệm | lễ bàn giao | lễ trao giải | lễ thượng cờ | lễ khởi công | lễ khánh thành | lễ đón | lễ viếng | lễ phát động | lễ mít tinh | lễ tổng kết | lễ ra mắt | lễ trao | phiên khai mạc | phiên bế mạc | lễ động thổ | lễ hạ thủy | lễ tuyên dương | lễ chuyển giao | buổi lễ | lễ dâng hương | lễ trao tặng
      head signing = lễ ký kết | lễ ký | lễ ký thỏa thuận
      head visit = chuyến thăm | chuyến công tác | chuyến thăm chính thức | thăm chính thức | thăm cấp nhà nước | chuyến khảo sát | chuyến đi
      head festival = lễ hội | festival | liên hoan | tuần lễ | ngày hội | hội xuân | hội pháo | đêm hội | liên hoan phim | tuần văn hóa | lễ hội đường phố | đêm hoàng cung | hội làng | đêm nhạc | chương trình nghệ thuật
      head exhibition = triển lãm | hội chợ | hội chợ triển lãm | expo | ngày sách | hội sách
      head match = trận | trận đấu | trận chung kết | trận bán kết | chung kết | bán kết | trận tứ kết | vòng chung kết
      head games = giải vô địch | đại hội thể thao | giải đấu | SEA Games | ASIAD | olympic | thế vận hội | giải bóng đá | cúp | giải chạy
      head exam = kỳ thi | cuộc thi | hội thi | kỳ thi tốt nghiệp
      head election = bầu cử | cuộc bầu cử | tổng tuyển cử | ngày bầu cử
      head launch = lễ ra quân | chiến dịch
      head establishment = lễ thành lập
      outcome establishment = được tuyên bố thành lập | chính thức được thành lập | được tuyên bố | tuyên bố thành lập
      outcome other = có hiệu lực | chính thức có hiệu lực | bắt đầu có hiệu lực
      act signing = ký kết | đã ký kết | ký biên bản | ký thỏa thuận | ký hiệp định
      act session = họp thường kỳ | họp phiên thường kỳ | họp báo định kỳ | họp định kỳ | họp báo thường kỳ
      opening 0 = khai mạc | khai mạc trọng thể | khai hội | khởi tranh | bắt đầu
      opening 1 = bế mạc | kết thúc | kéo dài đến | kéo dài tới

      # What ends a title.
      stop 0 = phải | cần | họp | do | với | vì | bởi | nhằm | trong | để | có | là | của nhau | sau khi | khi | cho biết | theo | đang | đã | sẽ | được | bị | cho | từ | vào | hôm | sáng | trưa | chiều | tối | đêm | lúc | ngày | sau | trước | dưới | cùng | gồm | mở | này | trên | rằng | nơi | nay | vừa | cũng | lại | chỉ | còn | thường | hiện | đánh dấu | nêu | phát biểu | nhấn mạnh | thảo luận | thông qua | nhất trí | thống nhất | nghe | bàn | tập trung | ghi nhận | kêu gọi | cứ | như | nếu | thì | mà | bắt đầu | khai mạc | bế mạc | kết thúc | kéo dài | quy tụ | thu hút | đón | diễn ra | tổ chức | chỉ còn | chính thức | nhân dịp | nhân | mừng | chào mừng | vốn | bao gồm | tiếp tục | đến | tới | giữa năm | qua | khoảng | dự kiến | dự | buộc | hướng tới | thuộc | giới thiệu
      clause 0 = sau khi | khi | kể từ khi | vì | rằng | mà | nơi | để | nhằm | trước khi | trong khi | nhân dịp
      reference 0 = sự kiện | sự kiện này | chương trình này
      connector 0 = của | và | về | các | phụ trách | những

      # In what state an event is.
      cue held = đã được tổ chức | đã diễn ra | đã tổ chức | vừa diễn ra | vừa được tổ chức | đã khai mạc | đã bế mạc | đã kết thúc | đã tham dự | đã dự | vừa kết thúc | được tuyên bố | đã được tuyên bố | đã ký kết | đã họp | đã chủ trì | vừa khai mạc | vừa bế mạc | vừa tổ chức | khai mạc trọng thể | đã long trọng tổ chức
      cue ongoing = đang diễn ra | đang được tổ chức | đang tổ chức | đang họp | còn kéo dài đến
      cue scheduled = sẽ được tổ chức | sẽ diễn ra | sẽ tổ chức | sắp diễn ra | theo kế hoạch | theo lịch trình | đã ấn định | chốt | sẽ bắt đầu | sẽ | sắp | sắp tới | chuẩn bị diễn ra | sẽ là | sẽ họp | ấn định | triệu tập | chuẩn bị | hướng tới
      cue expected = dự kiến | dự kiến được tổ chức | dự kiến sẽ được tổ chức | dự kiến tổ chức | dự kiến diễn ra | dự kiến sẽ diễn ra | dự định | nhiều khả năng | có thể | theo dự kiến | ước tính | có thể diễn ra | trù bị
      cue proposed = đề xuất | đề nghị | kiến nghị | xem xét tổ chức | ứng cử đăng cai | đề xuất tổ chức
      cue postponed = hoãn | tạm hoãn | bị hoãn | lùi | lùi thời gian | lùi thời điểm | lùi lịch | dời | dời ngày | dời sang | hoãn vô thời hạn | được dời | phải hoãn | bị dời | quyết định hoãn
      cue cancelled = hủy | bị hủy | hủy bỏ | không tổ chức | dừng tổ chức | đã hủy | quyết định hủy | tuyên bố hủy
      cue moved = chuyển địa điểm | đổi địa điểm | chuyển sang trực tuyến | chuyển sang hình thức trực tuyến | đẩy sớm | tổ chức sớm hơn | được chuyển sang | chuyển sang
      cue denied = bác bỏ | không có hội nghị nào | phủ nhận
      negation 0 = không | chưa | chẳng
      report 0 = quyết định | ban hành | ký ban hành | cho biết | khẳng định | thông báo | cho hay

      # Places, people, themes.
      place-lead 0 = tại | ở | tới | sang
      venue 0 = trung tâm | hội trường | khách sạn | nhà | quảng trường | tỉnh | thành phố | tp | thủ đô | phố | quận | huyện | phường | xã | sân vận động | cung | bảo tàng | đại học | trường | khu | nhà hát | công viên | đảo | hồ | resort | thị xã
      host-lead 0 = đăng cai tại | do
      chair-lead 0 = dưới sự chủ trì của | do chủ tịch nước
      theme-lead 0 = với chủ đề | chủ đề | chủ đề của hội nghị là | có chủ đề
      mode online = trực tuyến | theo hình thức trực tuyến | bằng hình thức trực tuyến
      mode in-person = trực tiếp | theo hình thức trực tiếp
      mode hybrid = trực tiếp kết hợp trực tuyến | trực tiếp và trực tuyến | trực tuyến kết hợp trực tiếp | cả trực tiếp lẫn trực tuyến | kết hợp trực tiếp và trực tuyến
      edition-lead 0 = lần thứ | lần | thứ | lần thứ thứ
      abbreviation 0 = tp | ts | ths | gs | pgs | ông | bà
      """#
  )
}
