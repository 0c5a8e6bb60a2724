extension Gazetteer {
  /// The provinces of Viet Nam, and the names that hold a place's name and are none.
  ///
  /// The provinces are those of before July 2025, and with them those of today.
  ///
  /// A province's point is its seat's (before July 2025) in GeoNames (licence CC BY 4.0).
  package static let regions = #"""
    region VN | An Giang | 10.3864 105.4352 | Asia/Ho_Chi_Minh |
    region VN | Ba Ria - Vung Tau | 10.3460 107.0843 | Asia/Ho_Chi_Minh | Bà Rịa - Vũng Tàu;
        Bà Rịa-Vũng Tàu; Bà Rịa Vũng Tàu; Ba Ria-Vung Tau; Ba Ria Vung Tau
    region VN | ~Bac Giang | 21.2731 106.1946 | Asia/Ho_Chi_Minh | ~Bắc Giang
    region VN | Bac Kan | 22.1470 105.8348 | Asia/Ho_Chi_Minh | Bắc Kạn; Bắc Cạn; Bac Can
    region VN | Bac Lieu | 9.2941 105.7278 | Asia/Ho_Chi_Minh | Bạc Liêu
    region VN | Bac Ninh | 21.1861 106.0763 | Asia/Ho_Chi_Minh | Bắc Ninh
    region VN | Ben Tre | 10.2415 106.3758 | Asia/Ho_Chi_Minh | Bến Tre
    region VN | ~Binh Dinh | 13.7765 109.2237 | Asia/Ho_Chi_Minh | ~Bình Định
    region VN | ~Binh Duong | 10.9804 106.6519 | Asia/Ho_Chi_Minh | ~Bình Dương
    region VN | Binh Phuoc | 11.5349 106.8832 | Asia/Ho_Chi_Minh | Bình Phước
    region VN | Binh Thuan | 10.9289 108.1021 | Asia/Ho_Chi_Minh | Bình Thuận
    region VN | Ca Mau | 9.1768 105.1524 | Asia/Ho_Chi_Minh | Cà Mau
    region VN | ~Cao Bang | 22.6657 106.2579 | Asia/Ho_Chi_Minh | ~Cao Bằng
    region VN | Dak Lak | 12.6675 108.0378 | Asia/Ho_Chi_Minh | Đắk Lắk; Đắc Lắc; Đăk Lăk; Đắk Lắc;
        Dac Lac; Dak Lac
    region VN | Dak Nong | 12.0043 107.6907 | Asia/Ho_Chi_Minh | Đắk Nông; Đắc Nông; Đăk Nông;
        Dac Nong
    region VN | Dien Bien | 21.3860 103.0230 | Asia/Ho_Chi_Minh | Điện Biên
    region VN | Dong Nai | 10.9447 106.8243 | Asia/Ho_Chi_Minh | Đồng Nai
    region VN | Dong Thap | 10.4602 105.6329 | Asia/Ho_Chi_Minh | Đồng Tháp
    region VN | Gia Lai | 13.9833 108.0000 | Asia/Ho_Chi_Minh |
    region VN | Ha Giang | 22.8233 104.9836 | Asia/Ho_Chi_Minh | Hà Giang
    region VN | ~Ha Nam | 20.5411 105.9139 | Asia/Ho_Chi_Minh | ~Hà Nam
    region VN | Ha Tinh | 18.3428 105.9057 | Asia/Ho_Chi_Minh | Hà Tĩnh
    region VN | ~Hai Duong | 20.9410 106.3330 | Asia/Ho_Chi_Minh | ~Hải Dương
    region VN | Hau Giang | 9.7845 105.4701 | Asia/Ho_Chi_Minh | Hậu Giang
    region VN | ~Hoa Binh | 20.8172 105.3376 | Asia/Ho_Chi_Minh | ~Hòa Bình; ~Hoà Bình
    region VN | Hung Yen | 20.6464 106.0511 | Asia/Ho_Chi_Minh | Hưng Yên
    region VN | Khanh Hoa | 12.2451 109.1943 | Asia/Ho_Chi_Minh | Khánh Hòa; Khánh Hoà
    region VN | Kien Giang | 10.0124 105.0809 | Asia/Ho_Chi_Minh | Kiên Giang
    region VN | Kon Tum | 14.3545 108.0076 | Asia/Ho_Chi_Minh | Kontum
    region VN | Lai Chau | 22.3964 103.4582 | Asia/Ho_Chi_Minh | Lai Châu
    region VN | Lam Dong | 11.9465 108.4419 | Asia/Ho_Chi_Minh | Lâm Đồng
    region VN | Lang Son | 21.8526 106.7610 | Asia/Ho_Chi_Minh | Lạng Sơn
    region VN | Lao Cai | 22.4856 103.9707 | Asia/Ho_Chi_Minh | Lào Cai
    region VN | ~Long An | 10.5359 106.4137 | Asia/Ho_Chi_Minh |
    region VN | ~Nam Dinh | 20.4339 106.1773 | Asia/Ho_Chi_Minh | ~Nam Định
    region VN | Nghe An | 18.6734 105.6923 | Asia/Ho_Chi_Minh | Nghệ An
    region VN | Ninh Binh | 20.2581 105.9797 | Asia/Ho_Chi_Minh | Ninh Bình
    region VN | Ninh Thuan | 11.5643 108.9886 | Asia/Ho_Chi_Minh | Ninh Thuận
    region VN | Phu Tho | 21.3227 105.4020 | Asia/Ho_Chi_Minh | Phú Thọ
    region VN | Phu Yen | 13.0955 109.3209 | Asia/Ho_Chi_Minh | Phú Yên
    region VN | Quang Binh | 17.4688 106.6223 | Asia/Ho_Chi_Minh | Quảng Bình
    region VN | Quang Nam | 15.5736 108.4740 | Asia/Ho_Chi_Minh | Quảng Nam
    region VN | Quang Ngai | 15.1205 108.7923 | Asia/Ho_Chi_Minh | Quảng Ngãi
    region VN | Quang Ninh | 20.9505 107.0734 | Asia/Ho_Chi_Minh | Quảng Ninh
    region VN | Quang Tri | 16.8163 107.1003 | Asia/Ho_Chi_Minh | Quảng Trị
    region VN | Soc Trang | 9.5999 105.9719 | Asia/Ho_Chi_Minh | Sóc Trăng
    region VN | Son La | 21.3256 103.9188 | Asia/Ho_Chi_Minh | Sơn La
    region VN | Tay Ninh | 11.3100 106.0983 | Asia/Ho_Chi_Minh | Tây Ninh
    region VN | ~Thai Binh | 20.4500 106.3400 | Asia/Ho_Chi_Minh | ~Thái Bình
    region VN | Thai Nguyen | 21.5942 105.8482 | Asia/Ho_Chi_Minh | Thái Nguyên
    region VN | Thanh Hoa | 19.8000 105.7667 | Asia/Ho_Chi_Minh | Thanh Hóa; Thanh Hoá
    region VN | Tien Giang | 10.3600 106.3600 | Asia/Ho_Chi_Minh | Tiền Giang
    region VN | Tra Vinh | 9.9472 106.3423 | Asia/Ho_Chi_Minh | Trà Vinh
    region VN | Tuyen Quang | 21.8236 105.2142 | Asia/Ho_Chi_Minh | Tuyên Quang
    region VN | Vinh Long | 10.2537 105.9722 | Asia/Ho_Chi_Minh | Vĩnh Long
    region VN | Vinh Phuc | 21.3089 105.6049 | Asia/Ho_Chi_Minh | Vĩnh Phúc
    region VN | Yen Bai | 21.7229 104.9113 | Asia/Ho_Chi_Minh | Yên Bái
    not Thái Bình Dương; Ấn Độ Dương; Ấn Độ - Thái Bình Dương; Ấn Độ Dương - Thái Bình Dương;
        Đại Tây Dương; Bắc Băng Dương
    not Biển Đông; Mỹ Latinh; Mỹ La-tinh; Nam Mỹ; Bắc Mỹ; Trung Mỹ; châu Mỹ; Mỹ Đình; Mỹ Sơn;
        Mỹ thuật; Hội An ninh; Anh hùng; Anh em; Anh chị
    not Pháp luật; Pháp lý; Pháp lệnh; Pháp chế; Hiến Pháp; Đức Thọ; Đức Phật; Đức tin; Ý kiến;
        Ý nghĩa; Ý thức; Ý tưởng; Áo dài; Áo vest
    not Nga mi; cao bằng cấp; phần lan tỏa; phần lan toả; ai cập nhật; Nhật ký; Nhật báo; Nhật Tân;
        Chủ Nhật; Thái Tử; Thái độ; Thái Học; Nam định hướng
    not South China Sea; Indian Ocean; Gulf of Thailand; Sea of Japan; Sea of Oman; Gulf of Oman;
        East China Sea; New Jersey; New Mexico; New South Wales; New England
    not Guinea pig; Guinea pigs; fine china; Jordan River; River Jordan; Washington State;
        Washington Post; New York Times; Financial Times; Georgia Tech; Air France; Vietnam News;
        Viet Nam News; VietnamPlus; Vietnam+; Vietnam Airlines; Vietnamnet; Singapore Airlines;
        Thai Airways; Straits of Malacca; Strait of Malacca; Malacca Strait; Eo biển Malacca;
        Bank of England; China Daily; Bangkok Post; Jakarta Post; Phnom Penh Post; Phnompenh Post;
        Manila Times; Manila Bulletin
    """#
}
