extension Gazetteer {
  /// The districts of Viet Nam before July 2025, which articles will name for years to come: urban
  /// and rural districts, towns and the cities inside provinces.
  ///
  /// A district is known by its kind and its name ("huyện Kim Sơn"), since names alone are common
  /// words; a town or a city also by its name after a preposition. Names are those of
  /// vietnamadminunits 1.0.4 (licence MIT); the points, where there is one, those of GeoNames
  /// (licence CC BY 4.0). A name that several provinces share has no point.
  package static let districts = #"""
    city VN | A Luoi District |  | Asia/Ho_Chi_Minh | huyện A Lưới
    city VN | An Bien District |  | Asia/Ho_Chi_Minh | huyện An Biên
    city VN | An Duong District |  | Asia/Ho_Chi_Minh | quận An Dương
    city VN | ~An Khe | 13.9500 108.6500 | Asia/Ho_Chi_Minh | An Khe Town; thị xã An Khê;
        TX An Khê; TX. An Khê; TX.An Khê; ~An Khê
    city VN | An Lao District |  | Asia/Ho_Chi_Minh | huyện An Lão
    city VN | An Minh District |  | Asia/Ho_Chi_Minh | huyện An Minh
    city VN | ~An Nhon | 13.8858 109.1082 | Asia/Ho_Chi_Minh | An Nhon Town; thị xã An Nhơn;
        TX An Nhơn; TX. An Nhơn; TX.An Nhơn; ~An Nhơn
    city VN | An Phu District |  | Asia/Ho_Chi_Minh | huyện An Phú
    city VN | An Thi District |  | Asia/Ho_Chi_Minh | huyện Ân Thi
    city VN | Anh Son District |  | Asia/Ho_Chi_Minh | huyện Anh Sơn
    city VN | ~Ayun Pa | 13.4002 108.4350 | Asia/Ho_Chi_Minh | Ayun Pa Town; thị xã Ayun Pa;
        TX Ayun Pa; TX. Ayun Pa; TX.Ayun Pa
    city VN | Ba Be District |  | Asia/Ho_Chi_Minh | huyện Ba Bể
    city VN | Ba Che District | 21.2716 107.2836 | Asia/Ho_Chi_Minh | huyện Ba Chẽ
    city VN | Ba Dinh District | 21.0365 105.8268 | Asia/Ho_Chi_Minh | quận Ba Đình
    city VN | ~Ba Don | 17.7535 106.4236 | Asia/Ho_Chi_Minh | Ba Don Town; thị xã Ba Đồn;
        TX Ba Đồn; TX. Ba Đồn; TX.Ba Đồn; ~Ba Đồn
    city VN | ~Ba Ria | 10.4963 107.1685 | Asia/Ho_Chi_Minh | Ba Ria City; thành phố Bà Rịa;
        TP Bà Rịa; TP. Bà Rịa; TP.Bà Rịa; ~Bà Rịa
    city VN | Ba Thuoc District |  | Asia/Ho_Chi_Minh | huyện Bá Thước
    city VN | Ba To District |  | Asia/Ho_Chi_Minh | huyện Ba Tơ
    city VN | Ba Tri District |  | Asia/Ho_Chi_Minh | huyện Ba Tri
    city VN | Ba Vi District | 21.0833 105.3833 | Asia/Ho_Chi_Minh | huyện Ba Vì
    city VN | Bac Ai District |  | Asia/Ho_Chi_Minh | huyện Bác Ái
    city VN | Bac Binh District |  | Asia/Ho_Chi_Minh | huyện Bắc Bình
    city VN | Bac Ha District |  | Asia/Ho_Chi_Minh | huyện Bắc Hà
    city VN | Bac Me District |  | Asia/Ho_Chi_Minh | huyện Bắc Mê
    city VN | Bac Quang District | 22.4833 104.8667 | Asia/Ho_Chi_Minh | huyện Bắc Quang
    city VN | Bac Son District |  | Asia/Ho_Chi_Minh | huyện Bắc Sơn
    city VN | Bac Tan Uyen District |  | Asia/Ho_Chi_Minh | huyện Bắc Tân Uyên
    city VN | Bac Tra My District |  | Asia/Ho_Chi_Minh | huyện Bắc Trà My
    city VN | Bac Tu Liem District | 21.0653 105.7466 | Asia/Ho_Chi_Minh | quận Bắc Từ Liêm
    city VN | Bac Yen District |  | Asia/Ho_Chi_Minh | huyện Bắc Yên
    city VN | Bach Long Vi District |  | Asia/Ho_Chi_Minh | huyện Bạch Long Vĩ
    city VN | Bach Thong District |  | Asia/Ho_Chi_Minh | huyện Bạch Thông
    city VN | Bao Lac District |  | Asia/Ho_Chi_Minh | huyện Bảo Lạc
    city VN | Bao Lam District |  | Asia/Ho_Chi_Minh | huyện Bảo Lâm
    city VN | ~Bao Loc | 11.5480 107.8077 | Asia/Ho_Chi_Minh | Bao Loc City; thành phố Bảo Lộc;
        TP Bảo Lộc; TP. Bảo Lộc; TP.Bảo Lộc; ~Bảo Lộc
    city VN | Bao Thang District |  | Asia/Ho_Chi_Minh | huyện Bảo Thắng
    city VN | Bao Yen District |  | Asia/Ho_Chi_Minh | huyện Bảo Yên
    city VN | Bat Xat District |  | Asia/Ho_Chi_Minh | huyện Bát Xát
    city VN | Bau Bang District |  | Asia/Ho_Chi_Minh | huyện Bàu Bàng
    city VN | ~Ben Cat | 11.1500 106.6000 | Asia/Ho_Chi_Minh | Ben Cat City; thành phố Bến Cát;
        TP Bến Cát; TP. Bến Cát; TP.Bến Cát; ~Bến Cát
    city VN | Ben Cau District |  | Asia/Ho_Chi_Minh | huyện Bến Cầu
    city VN | Ben Luc District |  | Asia/Ho_Chi_Minh | huyện Bến Lức
    city VN | ~Bim Son | 20.0781 105.8603 | Asia/Ho_Chi_Minh | Bim Son Town; thị xã Bỉm Sơn;
        TX Bỉm Sơn; TX. Bỉm Sơn; TX.Bỉm Sơn; ~Bỉm Sơn
    city VN | Binh Chanh District |  | Asia/Ho_Chi_Minh | huyện Bình Chánh
    city VN | Binh Dai District |  | Asia/Ho_Chi_Minh | huyện Bình Đại
    city VN | Binh Gia District |  | Asia/Ho_Chi_Minh | huyện Bình Gia
    city VN | Binh Giang District |  | Asia/Ho_Chi_Minh | huyện Bình Giang
    city VN | Binh Lieu District |  | Asia/Ho_Chi_Minh | huyện Bình Liêu
    city VN | ~Binh Long |  | Asia/Ho_Chi_Minh | Binh Long Town; thị xã Bình Long; TX Bình Long;
        TX. Bình Long; TX.Bình Long; ~Bình Long
    city VN | Binh Luc District |  | Asia/Ho_Chi_Minh | huyện Bình Lục
    city VN | ~Binh Minh | 10.0682 105.8222 | Asia/Ho_Chi_Minh | Binh Minh Town; thị xã Bình Minh;
        TX Bình Minh; TX. Bình Minh; TX.Bình Minh; ~Bình Minh
    city VN | Binh Son District |  | Asia/Ho_Chi_Minh | huyện Bình Sơn
    city VN | Binh Tan District |  | Asia/Ho_Chi_Minh | huyện Bình Tân
    city VN | Binh Tan District |  | Asia/Ho_Chi_Minh | quận Bình Tân
    city VN | Binh Thanh District | 10.8110 106.7060 | Asia/Ho_Chi_Minh | quận Bình Thạnh
    city VN | Binh Thuy District | 10.0743 105.7397 | Asia/Ho_Chi_Minh | quận Bình Thủy
    city VN | Binh Xuyen District |  | Asia/Ho_Chi_Minh | huyện Bình Xuyên
    city VN | Bo Trach District | 17.5844 106.5343 | Asia/Ho_Chi_Minh | huyện Bố Trạch
    city VN | Bu Dang District |  | Asia/Ho_Chi_Minh | huyện Bù Đăng
    city VN | Bu Dop District |  | Asia/Ho_Chi_Minh | huyện Bù Đốp
    city VN | Bu Gia Map District | 12.1000 107.1167 | Asia/Ho_Chi_Minh | huyện Bù Gia Mập
    city VN | Buon Don District |  | Asia/Ho_Chi_Minh | huyện Buôn Đôn
    city VN | ~Buon Ho | 12.9523 108.2962 | Asia/Ho_Chi_Minh | Buon Ho Town; thị xã Buôn Hồ;
        TX Buôn Hồ; TX. Buôn Hồ; TX.Buôn Hồ; ~Buôn Hồ
    city VN | Cai Be District |  | Asia/Ho_Chi_Minh | huyện Cái Bè
    city VN | Cai Lay (Huyen) District |  | Asia/Ho_Chi_Minh | huyện Cai Lậy (Huyện)
    city VN | Cai Lay (Thi xa) Town |  | Asia/Ho_Chi_Minh | thị xã Cai Lậy (Thị xã);
        TX Cai Lậy (Thị xã); TX. Cai Lậy (Thị xã); TX.Cai Lậy (Thị xã)
    city VN | Cai Nuoc District |  | Asia/Ho_Chi_Minh | huyện Cái Nước
    city VN | Cai Rang District | 10.0009 105.7510 | Asia/Ho_Chi_Minh | quận Cái Răng
    city VN | Cam Giang District |  | Asia/Ho_Chi_Minh | huyện Cẩm Giàng
    city VN | Cam Khe District |  | Asia/Ho_Chi_Minh | huyện Cẩm Khê
    city VN | Cam Lam District |  | Asia/Ho_Chi_Minh | huyện Cam Lâm
    city VN | Cam Le District | 16.0177 108.2038 | Asia/Ho_Chi_Minh | quận Cẩm Lệ
    city VN | Cam Lo District | 16.8080 106.9941 | Asia/Ho_Chi_Minh | huyện Cam Lộ
    city VN | Cam My District |  | Asia/Ho_Chi_Minh | huyện Cẩm Mỹ
    city VN | ~Cam Pha | 21.0100 107.2734 | Asia/Ho_Chi_Minh | Cam Pha City; thành phố Cẩm Phả;
        TP Cẩm Phả; TP. Cẩm Phả; TP.Cẩm Phả; ~Cẩm Phả
    city VN | ~Cam Ranh | 11.9214 109.1591 | Asia/Ho_Chi_Minh | Cam Ranh City; thành phố Cam Ranh;
        TP Cam Ranh; TP. Cam Ranh; TP.Cam Ranh
    city VN | Cam Thuy District |  | Asia/Ho_Chi_Minh | huyện Cẩm Thủy
    city VN | Cam Xuyen District |  | Asia/Ho_Chi_Minh | huyện Cẩm Xuyên
    city VN | Can Duoc District | 10.6086 106.6714 | Asia/Ho_Chi_Minh | huyện Cần Đước
    city VN | Can Gio District | 10.4111 106.9547 | Asia/Ho_Chi_Minh | huyện Cần Giờ
    city VN | Can Giuoc District | 10.6086 106.6714 | Asia/Ho_Chi_Minh | huyện Cần Giuộc
    city VN | Can Loc District |  | Asia/Ho_Chi_Minh | huyện Can Lộc
    city VN | Cang Long District |  | Asia/Ho_Chi_Minh | huyện Càng Long
    city VN | Cao Lanh (Huyen) District |  | Asia/Ho_Chi_Minh | huyện Cao Lãnh (Huyện)
    city VN | Cao Lanh (Thanh pho) City |  | Asia/Ho_Chi_Minh | thành phố Cao Lãnh (Thành phố);
        TP Cao Lãnh (Thành phố); TP. Cao Lãnh (Thành phố); TP.Cao Lãnh (Thành phố)
    city VN | Cao Loc District |  | Asia/Ho_Chi_Minh | huyện Cao Lộc
    city VN | Cao Phong District |  | Asia/Ho_Chi_Minh | huyện Cao Phong
    city VN | Cat Hai District |  | Asia/Ho_Chi_Minh | huyện Cát Hải
    city VN | Cau Giay District | 21.0323 105.8007 | Asia/Ho_Chi_Minh | quận Cầu Giấy
    city VN | Cau Ke District |  | Asia/Ho_Chi_Minh | huyện Cầu Kè
    city VN | Cau Ngang District |  | Asia/Ho_Chi_Minh | huyện Cầu Ngang
    city VN | ~Chau Doc | 10.7000 105.1167 | Asia/Ho_Chi_Minh | Chau Doc City; thành phố Châu Đốc;
        TP Châu Đốc; TP. Châu Đốc; TP.Châu Đốc; ~Châu Đốc
    city VN | Chau Duc District |  | Asia/Ho_Chi_Minh | huyện Châu Đức
    city VN | Chau Phu District | 10.7000 105.1167 | Asia/Ho_Chi_Minh | huyện Châu Phú
    city VN | Chau Thanh District |  | Asia/Ho_Chi_Minh | huyện Châu Thành
    city VN | Chau Thanh A District |  | Asia/Ho_Chi_Minh | huyện Châu Thành A
    city VN | Chi Lang District |  | Asia/Ho_Chi_Minh | huyện Chi Lăng
    city VN | ~Chi Linh | 21.0667 106.3167 | Asia/Ho_Chi_Minh | Chi Linh City; thành phố Chí Linh;
        TP Chí Linh; TP. Chí Linh; TP.Chí Linh; ~Chí Linh
    city VN | Chiem Hoa District |  | Asia/Ho_Chi_Minh | huyện Chiêm Hóa
    city VN | Cho Don District |  | Asia/Ho_Chi_Minh | huyện Chợ Đồn
    city VN | Cho Gao District |  | Asia/Ho_Chi_Minh | huyện Chợ Gạo
    city VN | Cho Lach District |  | Asia/Ho_Chi_Minh | huyện Chợ Lách
    city VN | Cho Moi District |  | Asia/Ho_Chi_Minh | huyện Chợ Mới
    city VN | ~Chon Thanh | 11.4282 106.6354 | Asia/Ho_Chi_Minh | Chon Thanh Town;
        thị xã Chơn Thành; TX Chơn Thành; TX. Chơn Thành; TX.Chơn Thành; ~Chơn Thành
    city VN | Chu Town | 21.3738 106.5665 | Asia/Ho_Chi_Minh | thị xã Chũ; TX Chũ; TX. Chũ; TX.Chũ
    city VN | Chu Pah District |  | Asia/Ho_Chi_Minh | huyện Chư Păh
    city VN | Chu Prong District |  | Asia/Ho_Chi_Minh | huyện Chư Prông
    city VN | Chu Puh District |  | Asia/Ho_Chi_Minh | huyện Chư Pưh
    city VN | Chu Se District |  | Asia/Ho_Chi_Minh | huyện Chư Sê
    city VN | Chuong My District |  | Asia/Ho_Chi_Minh | huyện Chương Mỹ
    city VN | Co Do District | 10.0938 105.4292 | Asia/Ho_Chi_Minh | huyện Cờ Đỏ
    city VN | Co To District |  | Asia/Ho_Chi_Minh | huyện Cô Tô
    city VN | Con Co District |  | Asia/Ho_Chi_Minh | huyện Cồn Cỏ
    city VN | Con Cuong District |  | Asia/Ho_Chi_Minh | huyện Con Cuông
    city VN | Con Dao District |  | Asia/Ho_Chi_Minh | huyện Côn Đảo
    city VN | Cu Chi District | 10.9733 106.4933 | Asia/Ho_Chi_Minh | huyện Củ Chi
    city VN | Cu Jut District |  | Asia/Ho_Chi_Minh | huyện Cư Jút
    city VN | Cu Kuin District |  | Asia/Ho_Chi_Minh | huyện Cư Kuin
    city VN | Cu Lao Dung District |  | Asia/Ho_Chi_Minh | huyện Cù Lao Dung
    city VN | Cu M'gar District |  | Asia/Ho_Chi_Minh | huyện Cư M'gar
    city VN | Da Bac District |  | Asia/Ho_Chi_Minh | huyện Đà Bắc
    city VN | Da Huoai District |  | Asia/Ho_Chi_Minh | huyện Đạ Huoai
    city VN | Da Krong District |  | Asia/Ho_Chi_Minh | huyện Đa Krông
    city VN | Dai Loc District | 15.8821 108.1209 | Asia/Ho_Chi_Minh | huyện Đại Lộc
    city VN | Dai Tu District | 21.6338 105.6377 | Asia/Ho_Chi_Minh | huyện Đại Từ
    city VN | Dak Doa District |  | Asia/Ho_Chi_Minh | huyện Đak Đoa
    city VN | Dak Glei District |  | Asia/Ho_Chi_Minh | huyện Đắk Glei
    city VN | Dak Glong District |  | Asia/Ho_Chi_Minh | huyện Đăk Glong
    city VN | Dak Ha District |  | Asia/Ho_Chi_Minh | huyện Đăk Hà
    city VN | Dak Mil District |  | Asia/Ho_Chi_Minh | huyện Đắk Mil
    city VN | Dak Po District |  | Asia/Ho_Chi_Minh | huyện Đăk Pơ
    city VN | Dak R'Lap District |  | Asia/Ho_Chi_Minh | huyện Đắk R'Lấp
    city VN | Dak Song District |  | Asia/Ho_Chi_Minh | huyện Đắk Song
    city VN | Dak To District |  | Asia/Ho_Chi_Minh | huyện Đắk Tô
    city VN | Dam Doi District |  | Asia/Ho_Chi_Minh | huyện Đầm Dơi
    city VN | Dam Ha District | 21.3531 107.5972 | Asia/Ho_Chi_Minh | huyện Đầm Hà
    city VN | Dam Rong District |  | Asia/Ho_Chi_Minh | huyện Đam Rông
    city VN | Dan Phuong District | 21.0892 105.6625 | Asia/Ho_Chi_Minh | huyện Đan Phượng
    city VN | Dau Tieng District |  | Asia/Ho_Chi_Minh | huyện Dầu Tiếng
    city VN | ~Di An | 10.9068 106.7694 | Asia/Ho_Chi_Minh | Di An City; thành phố Dĩ An; TP Dĩ An;
        TP. Dĩ An; TP.Dĩ An; ~Dĩ An
    city VN | Di Linh District |  | Asia/Ho_Chi_Minh | huyện Di Linh
    city VN | ~Dien Ban | 15.8885 108.2545 | Asia/Ho_Chi_Minh | Dien Ban Town; thị xã Điện Bàn;
        TX Điện Bàn; TX. Điện Bàn; TX.Điện Bàn; ~Điện Bàn
    city VN | Dien Bien District |  | Asia/Ho_Chi_Minh | huyện Điện Biên
    city VN | Dien Bien Dong District |  | Asia/Ho_Chi_Minh | huyện Điện Biên Đông
    city VN | Dien Chau District | 18.9765 105.6003 | Asia/Ho_Chi_Minh | huyện Diễn Châu
    city VN | Dien Khanh District |  | Asia/Ho_Chi_Minh | huyện Diên Khánh
    city VN | Dinh Hoa District |  | Asia/Ho_Chi_Minh | huyện Định Hóa
    city VN | Dinh Lap District |  | Asia/Ho_Chi_Minh | huyện Đình Lập
    city VN | Dinh Quan District |  | Asia/Ho_Chi_Minh | huyện Định Quán
    city VN | Do Luong District |  | Asia/Ho_Chi_Minh | huyện Đô Lương
    city VN | Do Son District | 20.7136 106.7894 | Asia/Ho_Chi_Minh | quận Đồ Sơn
    city VN | Doan Hung District |  | Asia/Ho_Chi_Minh | huyện Đoan Hùng
    city VN | Don Duong District |  | Asia/Ho_Chi_Minh | huyện Đơn Dương
    city VN | Dong Anh District |  | Asia/Ho_Chi_Minh | huyện Đông Anh
    city VN | Dong Da District | 21.0130 105.8250 | Asia/Ho_Chi_Minh | quận Đống Đa
    city VN | Dong Giang District |  | Asia/Ho_Chi_Minh | huyện Đông Giang
    city VN | Dong Hai District |  | Asia/Ho_Chi_Minh | huyện Đông Hải
    city VN | ~Dong Hoa |  | Asia/Ho_Chi_Minh | Dong Hoa Town; thị xã Đông Hòa; TX Đông Hòa;
        TX. Đông Hòa; TX.Đông Hòa; ~Đông Hòa
    city VN | Dong Hung District |  | Asia/Ho_Chi_Minh | huyện Đông Hưng
    city VN | Dong Hy District |  | Asia/Ho_Chi_Minh | huyện Đồng Hỷ
    city VN | Dong Phu District |  | Asia/Ho_Chi_Minh | huyện Đồng Phú
    city VN | ~Dong Trieu | 21.0824 106.5138 | Asia/Ho_Chi_Minh | Dong Trieu City;
        thành phố Đông Triều; TP Đông Triều; TP. Đông Triều; TP.Đông Triều; ~Đông Triều
    city VN | Dong Van District |  | Asia/Ho_Chi_Minh | huyện Đồng Văn
    city VN | ~Dong Xoai | 11.5350 106.8832 | Asia/Ho_Chi_Minh | Dong Xoai City;
        thành phố Đồng Xoài; TP Đồng Xoài; TP. Đồng Xoài; TP.Đồng Xoài; ~Đồng Xoài
    city VN | Dong Xuan District |  | Asia/Ho_Chi_Minh | huyện Đồng Xuân
    city VN | Duc Co District |  | Asia/Ho_Chi_Minh | huyện Đức Cơ
    city VN | Duc Hoa District |  | Asia/Ho_Chi_Minh | huyện Đức Hòa
    city VN | Duc Hue District |  | Asia/Ho_Chi_Minh | huyện Đức Huệ
    city VN | Duc Linh District |  | Asia/Ho_Chi_Minh | huyện Đức Linh
    city VN | ~Duc Pho | 14.8135 108.9593 | Asia/Ho_Chi_Minh | Duc Pho Town; thị xã Đức Phổ;
        TX Đức Phổ; TX. Đức Phổ; TX.Đức Phổ; ~Đức Phổ
    city VN | Duc Tho District |  | Asia/Ho_Chi_Minh | huyện Đức Thọ
    city VN | Duc Trong District | 11.7356 108.3733 | Asia/Ho_Chi_Minh | huyện Đức Trọng
    city VN | Duong Kinh District |  | Asia/Ho_Chi_Minh | quận Dương Kinh
    city VN | Duong Minh Chau District | 11.3841 106.2308 | Asia/Ho_Chi_Minh |
        huyện Dương Minh Châu
    city VN | ~Duy Tien |  | Asia/Ho_Chi_Minh | Duy Tien Town; thị xã Duy Tiên; TX Duy Tiên;
        TX. Duy Tiên; TX.Duy Tiên; ~Duy Tiên
    city VN | Duy Xuyen District |  | Asia/Ho_Chi_Minh | huyện Duy Xuyên
    city VN | Duyen Hai (Huyen) District |  | Asia/Ho_Chi_Minh | huyện Duyên Hải (Huyện)
    city VN | Duyen Hai (Thi xa) Town |  | Asia/Ho_Chi_Minh | thị xã Duyên Hải (Thị xã);
        TX Duyên Hải (Thị xã); TX. Duyên Hải (Thị xã); TX.Duyên Hải (Thị xã)
    city VN | Ea H'leo District |  | Asia/Ho_Chi_Minh | huyện Ea H'leo
    city VN | Ea Kar District |  | Asia/Ho_Chi_Minh | huyện Ea Kar
    city VN | Ea Sup District |  | Asia/Ho_Chi_Minh | huyện Ea Súp
    city VN | Gia Binh District |  | Asia/Ho_Chi_Minh | huyện Gia Bình
    city VN | Gia Lam District | 21.0200 105.9390 | Asia/Ho_Chi_Minh | huyện Gia Lâm
    city VN | Gia Loc District |  | Asia/Ho_Chi_Minh | huyện Gia Lộc
    city VN | ~Gia Nghia | 12.0042 107.6907 | Asia/Ho_Chi_Minh | Gia Nghia City;
        thành phố Gia Nghĩa; TP Gia Nghĩa; TP. Gia Nghĩa; TP.Gia Nghĩa; ~Gia Nghĩa
    city VN | ~Gia Rai | 9.2344 105.4583 | Asia/Ho_Chi_Minh | Gia Rai Town; thị xã Giá Rai;
        TX Giá Rai; TX. Giá Rai; TX.Giá Rai; ~Giá Rai
    city VN | Gia Vien District |  | Asia/Ho_Chi_Minh | huyện Gia Viễn
    city VN | Giang Thanh District |  | Asia/Ho_Chi_Minh | huyện Giang Thành
    city VN | Giao Thuy District |  | Asia/Ho_Chi_Minh | huyện Giao Thủy
    city VN | Gio Linh District |  | Asia/Ho_Chi_Minh | huyện Gio Linh
    city VN | Giong Rieng District |  | Asia/Ho_Chi_Minh | huyện Giồng Riềng
    city VN | Giong Trom District |  | Asia/Ho_Chi_Minh | huyện Giồng Trôm
    city VN | ~Go Cong | 10.3667 106.6667 | Asia/Ho_Chi_Minh | Go Cong City; thành phố Gò Công;
        TP Gò Công; TP. Gò Công; TP.Gò Công; ~Gò Công
    city VN | Go Cong Dong District |  | Asia/Ho_Chi_Minh | huyện Gò Công Đông
    city VN | Go Cong Tay District |  | Asia/Ho_Chi_Minh | huyện Gò Công Tây
    city VN | Go Dau District |  | Asia/Ho_Chi_Minh | huyện Gò Dầu
    city VN | Go Quao District |  | Asia/Ho_Chi_Minh | huyện Gò Quao
    city VN | Go Vap District | 10.8167 106.6833 | Asia/Ho_Chi_Minh | quận Gò Vấp
    city VN | Ha Dong District | 20.9714 105.7788 | Asia/Ho_Chi_Minh | quận Hà Đông
    city VN | Ha Hoa District |  | Asia/Ho_Chi_Minh | huyện Hạ Hòa
    city VN | Ha Lang District |  | Asia/Ho_Chi_Minh | huyện Hạ Lang
    city VN | Ha Quang District |  | Asia/Ho_Chi_Minh | huyện Hà Quảng
    city VN | Ha Trung District |  | Asia/Ho_Chi_Minh | huyện Hà Trung
    city VN | Hai An District |  | Asia/Ho_Chi_Minh | quận Hải An
    city VN | Hai Ba Trung District | 21.0134 105.8477 | Asia/Ho_Chi_Minh | quận Hai Bà Trưng
    city VN | Hai Chau District | 15.9167 108.1333 | Asia/Ho_Chi_Minh | quận Hải Châu
    city VN | Hai Ha District |  | Asia/Ho_Chi_Minh | huyện Hải Hà
    city VN | Hai Hau District |  | Asia/Ho_Chi_Minh | huyện Hải Hậu
    city VN | Hai Lang District |  | Asia/Ho_Chi_Minh | huyện Hải Lăng
    city VN | Ham Tan District |  | Asia/Ho_Chi_Minh | huyện Hàm Tân
    city VN | Ham Thuan Bac District |  | Asia/Ho_Chi_Minh | huyện Hàm Thuận Bắc
    city VN | Ham Thuan Nam District |  | Asia/Ho_Chi_Minh | huyện Hàm Thuận Nam
    city VN | Ham Yen District |  | Asia/Ho_Chi_Minh | huyện Hàm Yên
    city VN | Hau Loc District |  | Asia/Ho_Chi_Minh | huyện Hậu Lộc
    city VN | Hiep Duc District |  | Asia/Ho_Chi_Minh | huyện Hiệp Đức
    city VN | Hiep Hoa District |  | Asia/Ho_Chi_Minh | huyện Hiệp Hòa
    city VN | Hoa An District | 22.7374 106.1522 | Asia/Ho_Chi_Minh | huyện Hòa An
    city VN | Hoa Binh District |  | Asia/Ho_Chi_Minh | huyện Hòa Bình
    city VN | ~Hoa Lu |  | Asia/Ho_Chi_Minh | Hoa Lu City; thành phố Hoa Lư; TP Hoa Lư; TP. Hoa Lư;
        TP.Hoa Lư; ~Hoa Lư
    city VN | ~Hoa Thanh | 11.2870 106.1294 | Asia/Ho_Chi_Minh | Hoa Thanh Town; thị xã Hòa Thành;
        TX Hòa Thành; TX. Hòa Thành; TX.Hòa Thành; ~Hòa Thành
    city VN | Hoa Vang District |  | Asia/Ho_Chi_Minh | huyện Hòa Vang
    city VN | Hoai An District |  | Asia/Ho_Chi_Minh | huyện Hoài Ân
    city VN | Hoai Duc District |  | Asia/Ho_Chi_Minh | huyện Hoài Đức
    city VN | ~Hoai Nhon |  | Asia/Ho_Chi_Minh | Hoai Nhon Town; thị xã Hoài Nhơn; TX Hoài Nhơn;
        TX. Hoài Nhơn; TX.Hoài Nhơn; ~Hoài Nhơn
    city VN | Hoan Kiem District | 21.0286 105.8506 | Asia/Ho_Chi_Minh | quận Hoàn Kiếm
    city VN | Hoang Hoa District |  | Asia/Ho_Chi_Minh | huyện Hoằng Hóa
    city VN | Hoang Mai District |  | Asia/Ho_Chi_Minh | quận Hoàng Mai
    city VN | ~Hoang Mai | 19.2676 105.7159 | Asia/Ho_Chi_Minh | Hoang Mai Town; thị xã Hoàng Mai;
        TX Hoàng Mai; TX. Hoàng Mai; TX.Hoàng Mai; ~Hoàng Mai
    city VN | Hoang Sa District |  | Asia/Ho_Chi_Minh | huyện Hoàng Sa
    city VN | Hoang Su Phi District |  | Asia/Ho_Chi_Minh | huyện Hoàng Su Phì
    city VN | Hoc Mon District |  | Asia/Ho_Chi_Minh | huyện Hóc Môn
    city VN | Hon Dat District |  | Asia/Ho_Chi_Minh | huyện Hòn Đất
    city VN | Hon Quan District |  | Asia/Ho_Chi_Minh | huyện Hớn Quản
    city VN | Hong Bang District |  | Asia/Ho_Chi_Minh | quận Hồng Bàng
    city VN | Hong Dan District |  | Asia/Ho_Chi_Minh | huyện Hồng Dân
    city VN | ~Hong Linh | 18.5286 105.7064 | Asia/Ho_Chi_Minh | Hong Linh Town; thị xã Hồng Lĩnh;
        TX Hồng Lĩnh; TX. Hồng Lĩnh; TX.Hồng Lĩnh; ~Hồng Lĩnh
    city VN | Hong Ngu (Huyen) District |  | Asia/Ho_Chi_Minh | huyện Hồng Ngự (Huyện)
    city VN | Hong Ngu (Thanh pho) City |  | Asia/Ho_Chi_Minh | thành phố Hồng Ngự (Thành phố);
        TP Hồng Ngự (Thành phố); TP. Hồng Ngự (Thành phố); TP.Hồng Ngự (Thành phố)
    city VN | Hung Ha District |  | Asia/Ho_Chi_Minh | huyện Hưng Hà
    city VN | Hung Nguyen District |  | Asia/Ho_Chi_Minh | huyện Hưng Nguyên
    city VN | Huong Hoa District |  | Asia/Ho_Chi_Minh | huyện Hướng Hóa
    city VN | Huong Khe District |  | Asia/Ho_Chi_Minh | huyện Hương Khê
    city VN | Huong Son District |  | Asia/Ho_Chi_Minh | huyện Hương Sơn
    city VN | ~Huong Thuy | 16.4218 107.6400 | Asia/Ho_Chi_Minh | Huong Thuy Town;
        thị xã Hương Thủy; TX Hương Thủy; TX. Hương Thủy; TX.Hương Thủy; ~Hương Thủy
    city VN | ~Huong Tra | 16.5254 107.4755 | Asia/Ho_Chi_Minh | Huong Tra Town; thị xã Hương Trà;
        TX Hương Trà; TX. Hương Trà; TX.Hương Trà; ~Hương Trà
    city VN | Huu Lung District |  | Asia/Ho_Chi_Minh | huyện Hữu Lũng
    city VN | Ia Grai District |  | Asia/Ho_Chi_Minh | huyện Ia Grai
    city VN | Ia H'Drai District |  | Asia/Ho_Chi_Minh | huyện Ia H'Drai
    city VN | Ia Pa District |  | Asia/Ho_Chi_Minh | huyện Ia Pa
    city VN | KBang District |  | Asia/Ho_Chi_Minh | huyện KBang
    city VN | Ke Sach District |  | Asia/Ho_Chi_Minh | huyện Kế Sách
    city VN | Khanh Son District |  | Asia/Ho_Chi_Minh | huyện Khánh Sơn
    city VN | Khanh Vinh District |  | Asia/Ho_Chi_Minh | huyện Khánh Vĩnh
    city VN | Khoai Chau District |  | Asia/Ho_Chi_Minh | huyện Khoái Châu
    city VN | Kien An District | 20.8053 106.6256 | Asia/Ho_Chi_Minh | quận Kiến An
    city VN | Kien Hai District | 9.9727 104.8475 | Asia/Ho_Chi_Minh | huyện Kiên Hải
    city VN | Kien Luong District |  | Asia/Ho_Chi_Minh | huyện Kiên Lương
    city VN | Kien Thuy District |  | Asia/Ho_Chi_Minh | huyện Kiến Thụy
    city VN | ~Kien Tuong |  | Asia/Ho_Chi_Minh | Kien Tuong Town; thị xã Kiến Tường;
        TX Kiến Tường; TX. Kiến Tường; TX.Kiến Tường; ~Kiến Tường
    city VN | Kien Xuong District |  | Asia/Ho_Chi_Minh | huyện Kiến Xương
    city VN | ~Kim Bang |  | Asia/Ho_Chi_Minh | Kim Bang Town; thị xã Kim Bảng; TX Kim Bảng;
        TX. Kim Bảng; TX.Kim Bảng; ~Kim Bảng
    city VN | Kim Boi District |  | Asia/Ho_Chi_Minh | huyện Kim Bôi
    city VN | Kim Dong District |  | Asia/Ho_Chi_Minh | huyện Kim Động
    city VN | Kim Son District |  | Asia/Ho_Chi_Minh | huyện Kim Sơn
    city VN | Kim Thanh District |  | Asia/Ho_Chi_Minh | huyện Kim Thành
    city VN | ~Kinh Mon |  | Asia/Ho_Chi_Minh | Kinh Mon Town; thị xã Kinh Môn; TX Kinh Môn;
        TX. Kinh Môn; TX.Kinh Môn; ~Kinh Môn
    city VN | Kon Plong District |  | Asia/Ho_Chi_Minh | huyện Kon Plông
    city VN | Kon Ray District |  | Asia/Ho_Chi_Minh | huyện Kon Rẫy
    city VN | Kong Chro District |  | Asia/Ho_Chi_Minh | huyện Kông Chro
    city VN | Krong A Na District |  | Asia/Ho_Chi_Minh | huyện Krông A Na
    city VN | Krong Bong District |  | Asia/Ho_Chi_Minh | huyện Krông Bông
    city VN | Krong Buk District |  | Asia/Ho_Chi_Minh | huyện Krông Búk
    city VN | Krong Nang District |  | Asia/Ho_Chi_Minh | huyện Krông Năng
    city VN | Krong No District |  | Asia/Ho_Chi_Minh | huyện Krông Nô
    city VN | Krong Pa District |  | Asia/Ho_Chi_Minh | huyện Krông Pa
    city VN | Krong Pac District |  | Asia/Ho_Chi_Minh | huyện Krông Pắc
    city VN | Ky Anh (Huyen) District |  | Asia/Ho_Chi_Minh | huyện Kỳ Anh (Huyện)
    city VN | Ky Anh (Thi xa) Town |  | Asia/Ho_Chi_Minh | thị xã Kỳ Anh (Thị xã);
        TX Kỳ Anh (Thị xã); TX. Kỳ Anh (Thị xã); TX.Kỳ Anh (Thị xã)
    city VN | Ky Son District |  | Asia/Ho_Chi_Minh | huyện Kỳ Sơn
    city VN | ~La Gi | 10.6599 107.7721 | Asia/Ho_Chi_Minh | La Gi Town; thị xã La Gi; TX La Gi;
        TX. La Gi; TX.La Gi
    city VN | Lac Duong District |  | Asia/Ho_Chi_Minh | huyện Lạc Dương
    city VN | Lac Son District |  | Asia/Ho_Chi_Minh | huyện Lạc Sơn
    city VN | Lac Thuy District |  | Asia/Ho_Chi_Minh | huyện Lạc Thủy
    city VN | Lai Vung District | 10.2566 105.5933 | Asia/Ho_Chi_Minh | huyện Lai Vung
    city VN | Lak District |  | Asia/Ho_Chi_Minh | huyện Lắk
    city VN | Lam Binh District |  | Asia/Ho_Chi_Minh | huyện Lâm Bình
    city VN | Lam Ha District | 11.8155 108.2144 | Asia/Ho_Chi_Minh | huyện Lâm Hà
    city VN | Lam Thao District |  | Asia/Ho_Chi_Minh | huyện Lâm Thao
    city VN | Lang Chanh District |  | Asia/Ho_Chi_Minh | huyện Lang Chánh
    city VN | Lang Giang District |  | Asia/Ho_Chi_Minh | huyện Lạng Giang
    city VN | Lap Thach District |  | Asia/Ho_Chi_Minh | huyện Lập Thạch
    city VN | Lap Vo District |  | Asia/Ho_Chi_Minh | huyện Lấp Vò
    city VN | Le Chan District |  | Asia/Ho_Chi_Minh | quận Lê Chân
    city VN | Le Thuy District |  | Asia/Ho_Chi_Minh | huyện Lệ Thủy
    city VN | Lien Chieu District |  | Asia/Ho_Chi_Minh | quận Liên Chiểu
    city VN | Loc Binh District |  | Asia/Ho_Chi_Minh | huyện Lộc Bình
    city VN | Loc Ninh District |  | Asia/Ho_Chi_Minh | huyện Lộc Ninh
    city VN | Long Bien District | 21.0333 105.9000 | Asia/Ho_Chi_Minh | quận Long Biên
    city VN | Long Dat District |  | Asia/Ho_Chi_Minh | huyện Long Đất
    city VN | Long Ho District |  | Asia/Ho_Chi_Minh | huyện Long Hồ
    city VN | ~Long Khanh | 10.9266 107.2478 | Asia/Ho_Chi_Minh | Long Khanh City;
        thành phố Long Khánh; TP Long Khánh; TP. Long Khánh; TP.Long Khánh; ~Long Khánh
    city VN | Long My (Huyen) District |  | Asia/Ho_Chi_Minh | huyện Long Mỹ (Huyện)
    city VN | Long My (Thi xa) Town |  | Asia/Ho_Chi_Minh | thị xã Long Mỹ (Thị xã);
        TX Long Mỹ (Thị xã); TX. Long Mỹ (Thị xã); TX.Long Mỹ (Thị xã)
    city VN | Long Phu District |  | Asia/Ho_Chi_Minh | huyện Long Phú
    city VN | Long Thanh District | 10.7891 106.9503 | Asia/Ho_Chi_Minh | huyện Long Thành
    city VN | Luc Nam District |  | Asia/Ho_Chi_Minh | huyện Lục Nam
    city VN | Luc Ngan District |  | Asia/Ho_Chi_Minh | huyện Lục Ngạn
    city VN | Luc Yen District |  | Asia/Ho_Chi_Minh | huyện Lục Yên
    city VN | Luong Son District |  | Asia/Ho_Chi_Minh | huyện Lương Sơn
    city VN | Luong Tai District |  | Asia/Ho_Chi_Minh | huyện Lương Tài
    city VN | Ly Nhan District |  | Asia/Ho_Chi_Minh | huyện Lý Nhân
    city VN | Ly Son District | 15.3720 109.1189 | Asia/Ho_Chi_Minh | huyện Lý Sơn
    city VN | M'Drak District |  | Asia/Ho_Chi_Minh | huyện M'Đrắk
    city VN | Mai Chau District |  | Asia/Ho_Chi_Minh | huyện Mai Châu
    city VN | Mai Son District |  | Asia/Ho_Chi_Minh | huyện Mai Sơn
    city VN | Mang Thit District |  | Asia/Ho_Chi_Minh | huyện Mang Thít
    city VN | Mang Yang District |  | Asia/Ho_Chi_Minh | huyện Mang Yang
    city VN | Me Linh District |  | Asia/Ho_Chi_Minh | huyện Mê Linh
    city VN | Meo Vac District |  | Asia/Ho_Chi_Minh | huyện Mèo Vạc
    city VN | Minh Hoa District |  | Asia/Ho_Chi_Minh | huyện Minh Hóa
    city VN | Minh Long District |  | Asia/Ho_Chi_Minh | huyện Minh Long
    city VN | Mo Cay Bac District |  | Asia/Ho_Chi_Minh | huyện Mỏ Cày Bắc
    city VN | Mo Cay Nam District |  | Asia/Ho_Chi_Minh | huyện Mỏ Cày Nam
    city VN | Mo Duc District |  | Asia/Ho_Chi_Minh | huyện Mộ Đức
    city VN | ~Moc Chau |  | Asia/Ho_Chi_Minh | Moc Chau Town; thị xã Mộc Châu; TX Mộc Châu;
        TX. Mộc Châu; TX.Mộc Châu; ~Mộc Châu
    city VN | Moc Hoa District |  | Asia/Ho_Chi_Minh | huyện Mộc Hóa
    city VN | Mu Cang Chai District |  | Asia/Ho_Chi_Minh | huyện Mù Căng Chải
    city VN | Muong Ang District |  | Asia/Ho_Chi_Minh | huyện Mường Ảng
    city VN | Muong Cha District |  | Asia/Ho_Chi_Minh | huyện Mường Chà
    city VN | Muong Khuong District |  | Asia/Ho_Chi_Minh | huyện Mường Khương
    city VN | Muong La District |  | Asia/Ho_Chi_Minh | huyện Mường La
    city VN | Muong Lat District |  | Asia/Ho_Chi_Minh | huyện Mường Lát
    city VN | ~Muong Lay | 22.0000 103.1333 | Asia/Ho_Chi_Minh | Muong Lay Town; thị xã Mường Lay;
        TX Mường Lay; TX. Mường Lay; TX.Mường Lay; ~Mường Lay
    city VN | Muong Nhe District |  | Asia/Ho_Chi_Minh | huyện Mường Nhé
    city VN | Muong Te District |  | Asia/Ho_Chi_Minh | huyện Mường Tè
    city VN | My Duc District |  | Asia/Ho_Chi_Minh | huyện Mỹ Đức
    city VN | ~My Hao | 20.9167 106.0833 | Asia/Ho_Chi_Minh | My Hao Town; thị xã Mỹ Hào;
        TX Mỹ Hào; TX. Mỹ Hào; TX.Mỹ Hào; ~Mỹ Hào
    city VN | My Tu District |  | Asia/Ho_Chi_Minh | huyện Mỹ Tú
    city VN | My Xuyen District |  | Asia/Ho_Chi_Minh | huyện Mỹ Xuyên
    city VN | Na Hang District |  | Asia/Ho_Chi_Minh | huyện Na Hang
    city VN | Na Ri District |  | Asia/Ho_Chi_Minh | huyện Na Rì
    city VN | Nam Can District | 8.7590 104.9929 | Asia/Ho_Chi_Minh | huyện Năm Căn
    city VN | Nam Dan District |  | Asia/Ho_Chi_Minh | huyện Nam Đàn
    city VN | Nam Giang District |  | Asia/Ho_Chi_Minh | huyện Nam Giang
    city VN | Nam Nhun District |  | Asia/Ho_Chi_Minh | huyện Nậm Nhùn
    city VN | Nam Po District |  | Asia/Ho_Chi_Minh | huyện Nậm Pồ
    city VN | Nam Sach District |  | Asia/Ho_Chi_Minh | huyện Nam Sách
    city VN | Nam Tra My District |  | Asia/Ho_Chi_Minh | huyện Nam Trà My
    city VN | Nam Truc District |  | Asia/Ho_Chi_Minh | huyện Nam Trực
    city VN | Nam Tu Liem District |  | Asia/Ho_Chi_Minh | quận Nam Từ Liêm
    city VN | ~Nga Bay | 9.8137 105.8210 | Asia/Ho_Chi_Minh | Nga Bay City; thành phố Ngã Bảy;
        TP Ngã Bảy; TP. Ngã Bảy; TP.Ngã Bảy; ~Ngã Bảy
    city VN | ~Nga Nam | 9.5651 105.5990 | Asia/Ho_Chi_Minh | Nga Nam Town; thị xã Ngã Năm;
        TX Ngã Năm; TX. Ngã Năm; TX.Ngã Năm; ~Ngã Năm
    city VN | Nga Son District | 20.0072 105.9704 | Asia/Ho_Chi_Minh | huyện Nga Sơn
    city VN | Ngan Son District |  | Asia/Ho_Chi_Minh | huyện Ngân Sơn
    city VN | Nghi Loc District |  | Asia/Ho_Chi_Minh | huyện Nghi Lộc
    city VN | ~Nghi Son | 19.3275 105.8214 | Asia/Ho_Chi_Minh | Nghi Son Town; thị xã Nghi Sơn;
        TX Nghi Sơn; TX. Nghi Sơn; TX.Nghi Sơn; ~Nghi Sơn
    city VN | Nghi Xuan District | 18.6580 105.7520 | Asia/Ho_Chi_Minh | huyện Nghi Xuân
    city VN | Nghia Dan District |  | Asia/Ho_Chi_Minh | huyện Nghĩa Đàn
    city VN | Nghia Hanh District |  | Asia/Ho_Chi_Minh | huyện Nghĩa Hành
    city VN | Nghia Hung District |  | Asia/Ho_Chi_Minh | huyện Nghĩa Hưng
    city VN | ~Nghia Lo | 21.6000 104.5167 | Asia/Ho_Chi_Minh | Nghia Lo Town; thị xã Nghĩa Lộ;
        TX Nghĩa Lộ; TX. Nghĩa Lộ; TX.Nghĩa Lộ; ~Nghĩa Lộ
    city VN | Ngo Quyen District |  | Asia/Ho_Chi_Minh | quận Ngô Quyền
    city VN | Ngoc Hien District |  | Asia/Ho_Chi_Minh | huyện Ngọc Hiển
    city VN | Ngoc Hoi District |  | Asia/Ho_Chi_Minh | huyện Ngọc Hồi
    city VN | Ngoc Lac District |  | Asia/Ho_Chi_Minh | huyện Ngọc Lặc
    city VN | Ngu Hanh Son District |  | Asia/Ho_Chi_Minh | quận Ngũ Hành Sơn
    city VN | Nguyen Binh District |  | Asia/Ho_Chi_Minh | huyện Nguyên Bình
    city VN | Nha Be District | 10.6967 106.7403 | Asia/Ho_Chi_Minh | huyện Nhà Bè
    city VN | Nho Quan District |  | Asia/Ho_Chi_Minh | huyện Nho Quan
    city VN | Nhon Trach District |  | Asia/Ho_Chi_Minh | huyện Nhơn Trạch
    city VN | Nhu Thanh District |  | Asia/Ho_Chi_Minh | huyện Như Thanh
    city VN | Nhu Xuan District |  | Asia/Ho_Chi_Minh | huyện Như Xuân
    city VN | Ninh Giang District |  | Asia/Ho_Chi_Minh | huyện Ninh Giang
    city VN | Ninh Hai District |  | Asia/Ho_Chi_Minh | huyện Ninh Hải
    city VN | ~Ninh Hoa | 12.4919 109.1249 | Asia/Ho_Chi_Minh | Ninh Hoa Town; thị xã Ninh Hòa;
        TX Ninh Hòa; TX. Ninh Hòa; TX.Ninh Hòa; ~Ninh Hòa
    city VN | Ninh Kieu District |  | Asia/Ho_Chi_Minh | quận Ninh Kiều
    city VN | Ninh Phuoc District |  | Asia/Ho_Chi_Minh | huyện Ninh Phước
    city VN | Ninh Son District |  | Asia/Ho_Chi_Minh | huyện Ninh Sơn
    city VN | Nong Cong District |  | Asia/Ho_Chi_Minh | huyện Nông Cống
    city VN | Nui Thanh District | 15.4319 108.6595 | Asia/Ho_Chi_Minh | huyện Núi Thành
    city VN | O Mon District | 10.1097 105.6232 | Asia/Ho_Chi_Minh | quận Ô Môn
    city VN | Pac Nam District |  | Asia/Ho_Chi_Minh | huyện Pác Nặm
    city VN | Phan Rang - Thap Cham City |  | Asia/Ho_Chi_Minh | thành phố Phan Rang - Tháp Chàm;
        TP Phan Rang - Tháp Chàm; TP. Phan Rang - Tháp Chàm; TP.Phan Rang - Tháp Chàm
    city VN | ~Pho Yen | 21.4198 105.8899 | Asia/Ho_Chi_Minh | Pho Yen City; thành phố Phổ Yên;
        TP Phổ Yên; TP. Phổ Yên; TP.Phổ Yên; ~Phổ Yên
    city VN | Phong Dien District | 9.9975 105.6673 | Asia/Ho_Chi_Minh | huyện Phong Điền
    city VN | ~Phong Dien | 16.5832 107.3644 | Asia/Ho_Chi_Minh | Phong Dien Town;
        thị xã Phong Điền; TX Phong Điền; TX. Phong Điền; TX.Phong Điền; ~Phong Điền
    city VN | Phong Tho District |  | Asia/Ho_Chi_Minh | huyện Phong Thổ
    city VN | Phu Binh District |  | Asia/Ho_Chi_Minh | huyện Phú Bình
    city VN | Phu Cat District |  | Asia/Ho_Chi_Minh | huyện Phù Cát
    city VN | Phu Cu District |  | Asia/Ho_Chi_Minh | huyện Phù Cừ
    city VN | Phu Giao District |  | Asia/Ho_Chi_Minh | huyện Phú Giáo
    city VN | Phu Hoa District |  | Asia/Ho_Chi_Minh | huyện Phú Hòa
    city VN | Phu Loc District |  | Asia/Ho_Chi_Minh | huyện Phú Lộc
    city VN | Phu Luong District |  | Asia/Ho_Chi_Minh | huyện Phú Lương
    city VN | ~Phu Ly | 20.5453 105.9122 | Asia/Ho_Chi_Minh | Phu Ly City; thành phố Phủ Lý;
        TP Phủ Lý; TP. Phủ Lý; TP.Phủ Lý; ~Phủ Lý
    city VN | Phu My District |  | Asia/Ho_Chi_Minh | huyện Phù Mỹ
    city VN | ~Phu My | 10.6333 107.0667 | Asia/Ho_Chi_Minh | Phu My City; thành phố Phú Mỹ;
        TP Phú Mỹ; TP. Phú Mỹ; TP.Phú Mỹ; ~Phú Mỹ
    city VN | Phu Nhuan District |  | Asia/Ho_Chi_Minh | quận Phú Nhuận
    city VN | Phu Ninh District |  | Asia/Ho_Chi_Minh | huyện Phù Ninh
    city VN | Phu Ninh District |  | Asia/Ho_Chi_Minh | huyện Phú Ninh
    city VN | Phu Qui District |  | Asia/Ho_Chi_Minh | huyện Phú Quí
    city VN | Phu Rieng District |  | Asia/Ho_Chi_Minh | huyện Phú Riềng
    city VN | Phu Tan District |  | Asia/Ho_Chi_Minh | huyện Phú Tân
    city VN | Phu Thien District |  | Asia/Ho_Chi_Minh | huyện Phú Thiện
    city VN | Phu Tho Town | 21.3996 105.2222 | Asia/Ho_Chi_Minh | thị xã Phú Thọ; TX Phú Thọ;
        TX. Phú Thọ; TX.Phú Thọ
    city VN | Phu Vang District |  | Asia/Ho_Chi_Minh | huyện Phú Vang
    city VN | Phu Xuan District |  | Asia/Ho_Chi_Minh | quận Phú Xuân
    city VN | Phu Xuyen District |  | Asia/Ho_Chi_Minh | huyện Phú Xuyên
    city VN | Phu Yen District |  | Asia/Ho_Chi_Minh | huyện Phù Yên
    city VN | Phuc Tho District |  | Asia/Ho_Chi_Minh | huyện Phúc Thọ
    city VN | ~Phuc Yen | 21.2370 105.7048 | Asia/Ho_Chi_Minh | Phuc Yen City; thành phố Phúc Yên;
        TP Phúc Yên; TP. Phúc Yên; TP.Phúc Yên; ~Phúc Yên
    city VN | Phung Hiep District |  | Asia/Ho_Chi_Minh | huyện Phụng Hiệp
    city VN | Phuoc Long District |  | Asia/Ho_Chi_Minh | huyện Phước Long
    city VN | ~Phuoc Long |  | Asia/Ho_Chi_Minh | Phuoc Long Town; thị xã Phước Long;
        TX Phước Long; TX. Phước Long; TX.Phước Long; ~Phước Long
    city VN | Phuoc Son District |  | Asia/Ho_Chi_Minh | huyện Phước Sơn
    city VN | District 1 | 10.7769 106.7009 | Asia/Ho_Chi_Minh | quận 1
    city VN | District 10 | 10.7769 106.7009 | Asia/Ho_Chi_Minh | quận 10
    city VN | District 11 | 10.7769 106.7009 | Asia/Ho_Chi_Minh | quận 11
    city VN | District 12 | 10.7769 106.7009 | Asia/Ho_Chi_Minh | quận 12
    city VN | District 3 | 10.7769 106.7009 | Asia/Ho_Chi_Minh | quận 3
    city VN | District 4 | 10.7769 106.7009 | Asia/Ho_Chi_Minh | quận 4
    city VN | District 5 | 10.7769 106.7009 | Asia/Ho_Chi_Minh | quận 5
    city VN | District 6 | 10.7769 106.7009 | Asia/Ho_Chi_Minh | quận 6
    city VN | District 7 | 10.7769 106.7009 | Asia/Ho_Chi_Minh | quận 7
    city VN | District 8 | 10.7769 106.7009 | Asia/Ho_Chi_Minh | quận 8
    city VN | Quan Ba District |  | Asia/Ho_Chi_Minh | huyện Quản Bạ
    city VN | Quan Hoa District |  | Asia/Ho_Chi_Minh | huyện Quan Hóa
    city VN | Quan Son District |  | Asia/Ho_Chi_Minh | huyện Quan Sơn
    city VN | Quang Binh District |  | Asia/Ho_Chi_Minh | huyện Quang Bình
    city VN | Quang Dien District |  | Asia/Ho_Chi_Minh | huyện Quảng Điền
    city VN | Quang Hoa District |  | Asia/Ho_Chi_Minh | huyện Quảng Hòa
    city VN | Quang Ninh District | 17.4044 106.6407 | Asia/Ho_Chi_Minh | huyện Quảng Ninh
    city VN | Quang Trach District | 17.7535 106.4236 | Asia/Ho_Chi_Minh | huyện Quảng Trạch
    city VN | Quang Tri Town | 16.7508 107.1828 | Asia/Ho_Chi_Minh | thị xã Quảng Trị;
        TX Quảng Trị; TX. Quảng Trị; TX.Quảng Trị
    city VN | Quang Xuong District |  | Asia/Ho_Chi_Minh | huyện Quảng Xương
    city VN | ~Quang Yen |  | Asia/Ho_Chi_Minh | Quang Yen Town; thị xã Quảng Yên; TX Quảng Yên;
        TX. Quảng Yên; TX.Quảng Yên; ~Quảng Yên
    city VN | Que Phong District |  | Asia/Ho_Chi_Minh | huyện Quế Phong
    city VN | Que Son District | 15.6736 108.2201 | Asia/Ho_Chi_Minh | huyện Quế Sơn
    city VN | ~Que Vo |  | Asia/Ho_Chi_Minh | Que Vo Town; thị xã Quế Võ; TX Quế Võ; TX. Quế Võ;
        TX.Quế Võ; ~Quế Võ
    city VN | Quoc Oai District |  | Asia/Ho_Chi_Minh | huyện Quốc Oai
    city VN | Quy Chau District |  | Asia/Ho_Chi_Minh | huyện Quỳ Châu
    city VN | Quy Hop District |  | Asia/Ho_Chi_Minh | huyện Quỳ Hợp
    city VN | Quynh Luu District |  | Asia/Ho_Chi_Minh | huyện Quỳnh Lưu
    city VN | Quynh Nhai District |  | Asia/Ho_Chi_Minh | huyện Quỳnh Nhai
    city VN | Quynh Phu District |  | Asia/Ho_Chi_Minh | huyện Quỳnh Phụ
    city VN | ~Sa Dec | 10.2909 105.7563 | Asia/Ho_Chi_Minh | Sa Dec City; thành phố Sa Đéc;
        TP Sa Đéc; TP. Sa Đéc; TP.Sa Đéc; ~Sa Đéc
    city VN | Sa Pa Town |  | Asia/Ho_Chi_Minh | thị xã Sa Pa; TX Sa Pa; TX. Sa Pa; TX.Sa Pa
    city VN | Sa Thay District |  | Asia/Ho_Chi_Minh | huyện Sa Thầy
    city VN | ~Sam Son | 19.7333 105.9000 | Asia/Ho_Chi_Minh | Sam Son City; thành phố Sầm Sơn;
        TP Sầm Sơn; TP. Sầm Sơn; TP.Sầm Sơn; ~Sầm Sơn
    city VN | Si Ma Cai District |  | Asia/Ho_Chi_Minh | huyện Si Ma Cai
    city VN | Sin Ho District |  | Asia/Ho_Chi_Minh | huyện Sìn Hồ
    city VN | Soc Son District | 21.2578 105.8489 | Asia/Ho_Chi_Minh | huyện Sóc Sơn
    city VN | Son Dong District |  | Asia/Ho_Chi_Minh | huyện Sơn Động
    city VN | Son Duong District |  | Asia/Ho_Chi_Minh | huyện Sơn Dương
    city VN | Son Ha District |  | Asia/Ho_Chi_Minh | huyện Sơn Hà
    city VN | Son Hoa District |  | Asia/Ho_Chi_Minh | huyện Sơn Hòa
    city VN | Son Tay District |  | Asia/Ho_Chi_Minh | huyện Sơn Tây
    city VN | ~Son Tay | 21.1405 105.5069 | Asia/Ho_Chi_Minh | Son Tay Town; thị xã Sơn Tây;
        TX Sơn Tây; TX. Sơn Tây; TX.Sơn Tây; ~Sơn Tây
    city VN | Son Tinh District |  | Asia/Ho_Chi_Minh | huyện Sơn Tịnh
    city VN | Son Tra District | 16.0607 108.2326 | Asia/Ho_Chi_Minh | quận Sơn Trà
    city VN | ~Song Cau | 13.4556 109.2235 | Asia/Ho_Chi_Minh | Song Cau Town; thị xã Sông Cầu;
        TX Sông Cầu; TX. Sông Cầu; TX.Sông Cầu; ~Sông Cầu
    city VN | ~Song Cong | 21.4772 105.8414 | Asia/Ho_Chi_Minh | Song Cong City;
        thành phố Sông Công; TP Sông Công; TP. Sông Công; TP.Sông Công; ~Sông Công
    city VN | Song Hinh District |  | Asia/Ho_Chi_Minh | huyện Sông Hinh
    city VN | Song Lo District |  | Asia/Ho_Chi_Minh | huyện Sông Lô
    city VN | Song Ma District |  | Asia/Ho_Chi_Minh | huyện Sông Mã
    city VN | Sop Cop District |  | Asia/Ho_Chi_Minh | huyện Sốp Cộp
    city VN | Tam Binh District |  | Asia/Ho_Chi_Minh | huyện Tam Bình
    city VN | Tam Dao District |  | Asia/Ho_Chi_Minh | huyện Tam Đảo
    city VN | ~Tam Diep |  | Asia/Ho_Chi_Minh | Tam Diep City; thành phố Tam Điệp; TP Tam Điệp;
        TP. Tam Điệp; TP.Tam Điệp; ~Tam Điệp
    city VN | Tam Duong District |  | Asia/Ho_Chi_Minh | huyện Tam Đường
    city VN | Tam Duong District |  | Asia/Ho_Chi_Minh | huyện Tam Dương
    city VN | Tam Nong District |  | Asia/Ho_Chi_Minh | huyện Tam Nông
    city VN | ~Tan An | 10.5359 106.4137 | Asia/Ho_Chi_Minh | Tan An City; thành phố Tân An;
        TP Tân An; TP. Tân An; TP.Tân An; ~Tân An
    city VN | Tan Bien District |  | Asia/Ho_Chi_Minh | huyện Tân Biên
    city VN | Tan Binh District | 10.8025 106.6600 | Asia/Ho_Chi_Minh | quận Tân Bình
    city VN | Tan Chau District |  | Asia/Ho_Chi_Minh | huyện Tân Châu
    city VN | ~Tan Chau | 10.7983 105.2389 | Asia/Ho_Chi_Minh | Tan Chau Town; thị xã Tân Châu;
        TX Tân Châu; TX. Tân Châu; TX.Tân Châu; ~Tân Châu
    city VN | Tan Hiep District |  | Asia/Ho_Chi_Minh | huyện Tân Hiệp
    city VN | Tan Hong District |  | Asia/Ho_Chi_Minh | huyện Tân Hồng
    city VN | Tan Hung District |  | Asia/Ho_Chi_Minh | huyện Tân Hưng
    city VN | Tan Ky District |  | Asia/Ho_Chi_Minh | huyện Tân Kỳ
    city VN | Tan Lac District |  | Asia/Ho_Chi_Minh | huyện Tân Lạc
    city VN | Tan Phu District |  | Asia/Ho_Chi_Minh | huyện Tân Phú
    city VN | Tan Phu District |  | Asia/Ho_Chi_Minh | quận Tân Phú
    city VN | Tan Phu Dong District |  | Asia/Ho_Chi_Minh | huyện Tân Phú Đông
    city VN | Tan Phuoc District |  | Asia/Ho_Chi_Minh | huyện Tân Phước
    city VN | Tan Son District |  | Asia/Ho_Chi_Minh | huyện Tân Sơn
    city VN | Tan Thanh District |  | Asia/Ho_Chi_Minh | huyện Tân Thạnh
    city VN | Tan Tru District |  | Asia/Ho_Chi_Minh | huyện Tân Trụ
    city VN | Tan Uyen District |  | Asia/Ho_Chi_Minh | huyện Tân Uyên
    city VN | ~Tan Uyen | 11.0842 106.7883 | Asia/Ho_Chi_Minh | Tan Uyen City; thành phố Tân Uyên;
        TP Tân Uyên; TP. Tân Uyên; TP.Tân Uyên; ~Tân Uyên
    city VN | Tan Yen District |  | Asia/Ho_Chi_Minh | huyện Tân Yên
    city VN | Tanh Linh District |  | Asia/Ho_Chi_Minh | huyện Tánh Linh
    city VN | Tay Giang District |  | Asia/Ho_Chi_Minh | huyện Tây Giang
    city VN | Tay Ho District | 21.0690 105.8105 | Asia/Ho_Chi_Minh | quận Tây Hồ
    city VN | Tay Hoa District |  | Asia/Ho_Chi_Minh | huyện Tây Hòa
    city VN | Tay Son District |  | Asia/Ho_Chi_Minh | huyện Tây Sơn
    city VN | Thach An District |  | Asia/Ho_Chi_Minh | huyện Thạch An
    city VN | Thach Ha District |  | Asia/Ho_Chi_Minh | huyện Thạch Hà
    city VN | Thach Thanh District |  | Asia/Ho_Chi_Minh | huyện Thạch Thành
    city VN | Thach That District |  | Asia/Ho_Chi_Minh | huyện Thạch Thất
    city VN | ~Thai Hoa |  | Asia/Ho_Chi_Minh | Thai Hoa Town; thị xã Thái Hòa; TX Thái Hòa;
        TX. Thái Hòa; TX.Thái Hòa; ~Thái Hòa
    city VN | Thai Thuy District |  | Asia/Ho_Chi_Minh | huyện Thái Thụy
    city VN | Than Uyen District |  | Asia/Ho_Chi_Minh | huyện Than Uyên
    city VN | Thang Binh District |  | Asia/Ho_Chi_Minh | huyện Thăng Bình
    city VN | Thanh Ba District |  | Asia/Ho_Chi_Minh | huyện Thanh Ba
    city VN | Thanh Binh District |  | Asia/Ho_Chi_Minh | huyện Thanh Bình
    city VN | Thanh Chuong District |  | Asia/Ho_Chi_Minh | huyện Thanh Chương
    city VN | Thanh Ha District |  | Asia/Ho_Chi_Minh | huyện Thanh Hà
    city VN | Thanh Hoa District |  | Asia/Ho_Chi_Minh | huyện Thạnh Hóa
    city VN | Thanh Khe District | 16.0706 108.1910 | Asia/Ho_Chi_Minh | quận Thanh Khê
    city VN | Thanh Liem District |  | Asia/Ho_Chi_Minh | huyện Thanh Liêm
    city VN | Thanh Mien District |  | Asia/Ho_Chi_Minh | huyện Thanh Miện
    city VN | Thanh Oai District |  | Asia/Ho_Chi_Minh | huyện Thanh Oai
    city VN | Thanh Phu District |  | Asia/Ho_Chi_Minh | huyện Thạnh Phú
    city VN | Thanh Son District |  | Asia/Ho_Chi_Minh | huyện Thanh Sơn
    city VN | Thanh Thuy District |  | Asia/Ho_Chi_Minh | huyện Thanh Thủy
    city VN | Thanh Tri District |  | Asia/Ho_Chi_Minh | huyện Thanh Trì
    city VN | Thanh Tri District |  | Asia/Ho_Chi_Minh | huyện Thạnh Trị
    city VN | Thanh Xuan District | 20.9947 105.7998 | Asia/Ho_Chi_Minh | quận Thanh Xuân
    city VN | Thap Muoi District |  | Asia/Ho_Chi_Minh | huyện Tháp Mười
    city VN | Thieu Hoa District |  | Asia/Ho_Chi_Minh | huyện Thiệu Hóa
    city VN | Tho Xuan District |  | Asia/Ho_Chi_Minh | huyện Thọ Xuân
    city VN | Thoai Son District |  | Asia/Ho_Chi_Minh | huyện Thoại Sơn
    city VN | Thoi Binh District | 9.3558 105.0993 | Asia/Ho_Chi_Minh | huyện Thới Bình
    city VN | Thoi Lai District | 10.0652 105.5586 | Asia/Ho_Chi_Minh | huyện Thới Lai
    city VN | Thong Nhat District |  | Asia/Ho_Chi_Minh | huyện Thống Nhất
    city VN | Thot Not District | 10.2721 105.5338 | Asia/Ho_Chi_Minh | quận Thốt Nốt
    city VN | Thu Dau Mot City | 10.9804 106.6519 | Asia/Ho_Chi_Minh | thành phố Thủ Dầu Một;
        TP Thủ Dầu Một; TP. Thủ Dầu Một; TP.Thủ Dầu Một
    city VN | ~Thu Duc | 10.8486 106.7721 | Asia/Ho_Chi_Minh | Thu Duc City; thành phố Thủ Đức;
        TP Thủ Đức; TP. Thủ Đức; TP.Thủ Đức; ~Thủ Đức
    city VN | Thu Thua District |  | Asia/Ho_Chi_Minh | huyện Thủ Thừa
    city VN | ~Thuan An | 10.9239 106.7143 | Asia/Ho_Chi_Minh | Thuan An City; thành phố Thuận An;
        TP Thuận An; TP. Thuận An; TP.Thuận An; ~Thuận An
    city VN | Thuan Bac District |  | Asia/Ho_Chi_Minh | huyện Thuận Bắc
    city VN | Thuan Chau District | 21.4385 103.6900 | Asia/Ho_Chi_Minh | huyện Thuận Châu
    city VN | Thuan Hoa District |  | Asia/Ho_Chi_Minh | quận Thuận Hóa
    city VN | Thuan Nam District |  | Asia/Ho_Chi_Minh | huyện Thuận Nam
    city VN | ~Thuan Thanh | 21.0460 106.0790 | Asia/Ho_Chi_Minh | Thuan Thanh Town;
        thị xã Thuận Thành; TX Thuận Thành; TX. Thuận Thành; TX.Thuận Thành; ~Thuận Thành
    city VN | Thuong Tin District |  | Asia/Ho_Chi_Minh | huyện Thường Tín
    city VN | Thuong Xuan District |  | Asia/Ho_Chi_Minh | huyện Thường Xuân
    city VN | ~Thuy Nguyen |  | Asia/Ho_Chi_Minh | Thuy Nguyen City; thành phố Thủy Nguyên;
        TP Thủy Nguyên; TP. Thủy Nguyên; TP.Thủy Nguyên; ~Thủy Nguyên
    city VN | Tien Du District |  | Asia/Ho_Chi_Minh | huyện Tiên Du
    city VN | Tien Hai District |  | Asia/Ho_Chi_Minh | huyện Tiền Hải
    city VN | Tien Lang District |  | Asia/Ho_Chi_Minh | huyện Tiên Lãng
    city VN | Tien Lu District |  | Asia/Ho_Chi_Minh | huyện Tiên Lữ
    city VN | Tien Phuoc District |  | Asia/Ho_Chi_Minh | huyện Tiên Phước
    city VN | Tien Yen District | 21.3313 107.4053 | Asia/Ho_Chi_Minh | huyện Tiên Yên
    city VN | Tieu Can District |  | Asia/Ho_Chi_Minh | huyện Tiểu Cần
    city VN | ~Tinh Bien | 10.5959 104.9367 | Asia/Ho_Chi_Minh | Tinh Bien Town; thị xã Tịnh Biên;
        TX Tịnh Biên; TX. Tịnh Biên; TX.Tịnh Biên; ~Tịnh Biên
    city VN | Tra Bong District |  | Asia/Ho_Chi_Minh | huyện Trà Bồng
    city VN | Tra Cu District |  | Asia/Ho_Chi_Minh | huyện Trà Cú
    city VN | Tra On District |  | Asia/Ho_Chi_Minh | huyện Trà Ôn
    city VN | Tram Tau District |  | Asia/Ho_Chi_Minh | huyện Trạm Tấu
    city VN | Tran De District |  | Asia/Ho_Chi_Minh | huyện Trần Đề
    city VN | Tran Van Thoi District | 9.0771 104.9791 | Asia/Ho_Chi_Minh | huyện Trần Văn Thời
    city VN | Tran Yen District |  | Asia/Ho_Chi_Minh | huyện Trấn Yên
    city VN | ~Trang Bang | 11.0299 106.3575 | Asia/Ho_Chi_Minh | Trang Bang Town;
        thị xã Trảng Bàng; TX Trảng Bàng; TX. Trảng Bàng; TX.Trảng Bàng; ~Trảng Bàng
    city VN | Trang Bom District | 10.9536 107.0059 | Asia/Ho_Chi_Minh | huyện Trảng Bom
    city VN | Trang Dinh District |  | Asia/Ho_Chi_Minh | huyện Tràng Định
    city VN | Tri Ton District |  | Asia/Ho_Chi_Minh | huyện Tri Tôn
    city VN | Trieu Phong District |  | Asia/Ho_Chi_Minh | huyện Triệu Phong
    city VN | Trieu Son District |  | Asia/Ho_Chi_Minh | huyện Triệu Sơn
    city VN | Truc Ninh District |  | Asia/Ho_Chi_Minh | huyện Trực Ninh
    city VN | Trung Khanh District | 22.8351 106.5250 | Asia/Ho_Chi_Minh | huyện Trùng Khánh
    city VN | Truong Sa District |  | Asia/Ho_Chi_Minh | huyện Trường Sa
    city VN | Tu Ky District |  | Asia/Ho_Chi_Minh | huyện Tứ Kỳ
    city VN | Tu Mo Rong District |  | Asia/Ho_Chi_Minh | huyện Tu Mơ Rông
    city VN | Tu Nghia District |  | Asia/Ho_Chi_Minh | huyện Tư Nghĩa
    city VN | ~Tu Son | 21.1000 105.9667 | Asia/Ho_Chi_Minh | Tu Son City; thành phố Từ Sơn;
        TP Từ Sơn; TP. Từ Sơn; TP.Từ Sơn; ~Từ Sơn
    city VN | Tua Chua District |  | Asia/Ho_Chi_Minh | huyện Tủa Chùa
    city VN | Tuan Giao District |  | Asia/Ho_Chi_Minh | huyện Tuần Giáo
    city VN | Tuong Duong District |  | Asia/Ho_Chi_Minh | huyện Tương Dương
    city VN | Tuy An District |  | Asia/Ho_Chi_Minh | huyện Tuy An
    city VN | Tuy Duc District |  | Asia/Ho_Chi_Minh | huyện Tuy Đức
    city VN | ~Tuy Hoa | 13.0955 109.3209 | Asia/Ho_Chi_Minh | Tuy Hoa City; thành phố Tuy Hòa;
        TP Tuy Hòa; TP. Tuy Hòa; TP.Tuy Hòa; ~Tuy Hòa
    city VN | Tuy Phong District |  | Asia/Ho_Chi_Minh | huyện Tuy Phong
    city VN | Tuy Phuoc District |  | Asia/Ho_Chi_Minh | huyện Tuy Phước
    city VN | Tuyen Hoa District |  | Asia/Ho_Chi_Minh | huyện Tuyên Hóa
    city VN | U Minh District |  | Asia/Ho_Chi_Minh | huyện U Minh
    city VN | U Minh Thuong District |  | Asia/Ho_Chi_Minh | huyện U Minh Thượng
    city VN | Ung Hoa District |  | Asia/Ho_Chi_Minh | huyện Ứng Hòa
    city VN | ~Uong Bi | 21.0343 106.7705 | Asia/Ho_Chi_Minh | Uong Bi City; thành phố Uông Bí;
        TP Uông Bí; TP. Uông Bí; TP.Uông Bí; ~Uông Bí
    city VN | Van Ban District |  | Asia/Ho_Chi_Minh | huyện Văn Bàn
    city VN | Van Canh District |  | Asia/Ho_Chi_Minh | huyện Vân Canh
    city VN | Van Chan District |  | Asia/Ho_Chi_Minh | huyện Văn Chấn
    city VN | Van Don District |  | Asia/Ho_Chi_Minh | huyện Vân Đồn
    city VN | Van Giang District |  | Asia/Ho_Chi_Minh | huyện Văn Giang
    city VN | Van Ho District |  | Asia/Ho_Chi_Minh | huyện Vân Hồ
    city VN | Van Lam District |  | Asia/Ho_Chi_Minh | huyện Văn Lâm
    city VN | Van Lang District |  | Asia/Ho_Chi_Minh | huyện Văn Lãng
    city VN | Van Ninh District |  | Asia/Ho_Chi_Minh | huyện Vạn Ninh
    city VN | Van Quan District |  | Asia/Ho_Chi_Minh | huyện Văn Quan
    city VN | Van Yen District |  | Asia/Ho_Chi_Minh | huyện Văn Yên
    city VN | ~Vi Thanh | 9.7845 105.4701 | Asia/Ho_Chi_Minh | Vi Thanh City; thành phố Vị Thanh;
        TP Vị Thanh; TP. Vị Thanh; TP.Vị Thanh; ~Vị Thanh
    city VN | Vi Thuy District |  | Asia/Ho_Chi_Minh | huyện Vị Thủy
    city VN | Vi Xuyen District |  | Asia/Ho_Chi_Minh | huyện Vị Xuyên
    city VN | ~Viet Tri | 21.3227 105.4020 | Asia/Ho_Chi_Minh | Viet Tri City; thành phố Việt Trì;
        TP Việt Trì; TP. Việt Trì; TP.Việt Trì; ~Việt Trì
    city VN | ~Viet Yen | 21.2667 106.1333 | Asia/Ho_Chi_Minh | Viet Yen Town; thị xã Việt Yên;
        TX Việt Yên; TX. Việt Yên; TX.Việt Yên; ~Việt Yên
    city VN | Vinh Bao District |  | Asia/Ho_Chi_Minh | huyện Vĩnh Bảo
    city VN | ~Vinh Chau | 9.3244 105.9801 | Asia/Ho_Chi_Minh | Vinh Chau Town; thị xã Vĩnh Châu;
        TX Vĩnh Châu; TX. Vĩnh Châu; TX.Vĩnh Châu; ~Vĩnh Châu
    city VN | Vinh Cuu District |  | Asia/Ho_Chi_Minh | huyện Vĩnh Cửu
    city VN | Vinh Hung District |  | Asia/Ho_Chi_Minh | huyện Vĩnh Hưng
    city VN | Vinh Linh District |  | Asia/Ho_Chi_Minh | huyện Vĩnh Linh
    city VN | Vinh Loc District |  | Asia/Ho_Chi_Minh | huyện Vĩnh Lộc
    city VN | Vinh Loi District | 9.2941 105.7278 | Asia/Ho_Chi_Minh | huyện Vĩnh Lợi
    city VN | Vinh Thanh District |  | Asia/Ho_Chi_Minh | huyện Vĩnh Thạnh
    city VN | Vinh Thuan District |  | Asia/Ho_Chi_Minh | huyện Vĩnh Thuận
    city VN | Vinh Tuong District |  | Asia/Ho_Chi_Minh | huyện Vĩnh Tường
    city VN | ~Vinh Yen | 21.3089 105.6049 | Asia/Ho_Chi_Minh | Vinh Yen City; thành phố Vĩnh Yên;
        TP Vĩnh Yên; TP. Vĩnh Yên; TP.Vĩnh Yên; ~Vĩnh Yên
    city VN | Vo Nhai District |  | Asia/Ho_Chi_Minh | huyện Võ Nhai
    city VN | Vu Ban District |  | Asia/Ho_Chi_Minh | huyện Vụ Bản
    city VN | Vu Quang District |  | Asia/Ho_Chi_Minh | huyện Vũ Quang
    city VN | Vu Thu District |  | Asia/Ho_Chi_Minh | huyện Vũ Thư
    city VN | Vung Liem District |  | Asia/Ho_Chi_Minh | huyện Vũng Liêm
    city VN | Xin Man District |  | Asia/Ho_Chi_Minh | huyện Xín Mần
    city VN | Xuan Loc District | 10.9333 107.2333 | Asia/Ho_Chi_Minh | huyện Xuân Lộc
    city VN | Xuan Truong District |  | Asia/Ho_Chi_Minh | huyện Xuân Trường
    city VN | Xuyen Moc District |  | Asia/Ho_Chi_Minh | huyện Xuyên Mộc
    city VN | Y Yen District |  | Asia/Ho_Chi_Minh | huyện Ý Yên
    city VN | Yen Binh District |  | Asia/Ho_Chi_Minh | huyện Yên Bình
    city VN | Yen Chau District |  | Asia/Ho_Chi_Minh | huyện Yên Châu
    city VN | Yen Dinh District |  | Asia/Ho_Chi_Minh | huyện Yên Định
    city VN | Yen Khanh District |  | Asia/Ho_Chi_Minh | huyện Yên Khánh
    city VN | Yen Lac District |  | Asia/Ho_Chi_Minh | huyện Yên Lạc
    city VN | Yen Lap District |  | Asia/Ho_Chi_Minh | huyện Yên Lập
    city VN | Yen Minh District |  | Asia/Ho_Chi_Minh | huyện Yên Minh
    city VN | Yen Mo District |  | Asia/Ho_Chi_Minh | huyện Yên Mô
    city VN | Yen My District |  | Asia/Ho_Chi_Minh | huyện Yên Mỹ
    city VN | Yen Phong District |  | Asia/Ho_Chi_Minh | huyện Yên Phong
    city VN | Yen Son District |  | Asia/Ho_Chi_Minh | huyện Yên Sơn
    city VN | Yen Thanh District |  | Asia/Ho_Chi_Minh | huyện Yên Thành
    city VN | Yen The District |  | Asia/Ho_Chi_Minh | huyện Yên Thế
    city VN | Yen Thuy District |  | Asia/Ho_Chi_Minh | huyện Yên Thủy
    """#
}
