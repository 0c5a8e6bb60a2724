#!/usr/bin/env python3
"""Cases of a day and a month without a year, where tense tells the year; made by an author who knew no rule."""
import json, random, re
from datetime import date, timedelta
R = random.Random(20261125)
# template: (side, longest distance in days, flags, text); side P past, F future, T same day
# flags: w = working day only, r = range (A = first day, same month)
EN = [l.split("|", 3) for l in """
P|300|w|The {place} council approved the {project} by {n} votes on {D}, despite objections from residents.
P|300||{Event} was held at {venue} on {D} and drew about {k} visitors.
P|300|w|{Name} was elected chair of {org} on {D}, becoming the youngest person to hold the post.
P|60||Two people were taken to hospital after a lorry overturned near {place} on the evening of {D}, police said.
P|300||On {D}, fire crews were called to a warehouse in {place} where {n} employees had been working the night shift.
P|300|w|{Name}, who resigned on {D}, has denied any wrongdoing and says the accounts were in order.
P|200|w|Having met in {place} on {D}, the two delegations are now drafting a joint statement.
P|300||The {project} opened to traffic on {D} and has already cut journey times by a fifth.
P|45||{Team} beat {team} 2-1 at {ground} on {D}, but the manager says his side will need to improve before the play-offs.
P|300||Since {D}, when the {project} began operating, complaints about noise have doubled.
P|60||{Event} wrapped up on {D} with a closing ceremony at {venue}.
P|300|w|Registration closed on {D}, and organisers say they turned away more than {k} late applicants.
P|200|w|A jury in {place} found {name} guilty of fraud on {D}; sentencing will follow at a date to be set.
P|120||Police in {place} are appealing for witnesses to a robbery that took place on {D}.
P|120||The body of a hiker missing since {D} has been found close to {place}.
P|300|w|{Firm} shares have fallen 14 percent since the company warned on {D} that profits would be lower.
P|60||{Name} died on {D} at the age of {age}, the family confirmed in a statement.
P|300||The ferry, which ran aground off {port} on {D}, will be towed away once the weather improves.
P|250|w|In a letter dated {D}, {firm} told staff that the {place} plant would shut.
P|150||A magnitude 5.4 earthquake shook {place} on {D}, damaging {n} houses but causing no deaths.
P|200|w|The strike ended on {D} after {firm} agreed to raise wages by 4 percent.
P|300|w|{Org} signed the contract for the {project} on {D} in {place}.
P|200||"We lost everything that night," said {name}, whose shop burned down on {D}.
P|120|w|Figures released on {D} by the national statistics office showed that unemployment in {place} had dropped to its lowest level in a decade.
P|150||The storm that swept across {place} on {D} left {k} homes without power.
P|60|w|Last month's court hearing, held behind closed doors on {LM}, lasted {n} minutes.
P|60||It was on {D} that {name} first noticed the cracks, engineers sent to the site this week were told.
P|200||After leaving the coast on {D}, the group walked for {n} days before reaching {place}.
P|250|w|Appointed on {D}, {name} has promised to publish the review of the {project} in full.
P|300||The bridge has been closed since {D}, when inspectors discovered corrosion, and repairs are yet to start.
P|90|r|{Event}, which ran from {A} to {D1}, attracted entries from {n} countries.
P|60||Speaking in {place} on {D}, {name} said the government would not reconsider the {project}.
P|45|w|The decision, announced by {org} late on {D}, surprised analysts.
P|250|w|{D0}: that was the day {firm} filed for bankruptcy, leaving {k} customers out of pocket.
P|100||An inquest has heard that {name}, {age}, was struck by a van on {D} while cycling home.
P|200|w|A motion to delay the {project} was voted down on {D}.
P|300||{Name} had been in the job for only {n} days when a leak at the {place} plant, on {D}, forced an evacuation.
P|120||A man arrested on {D} over the theft of {n} bicycles has been released on bail.
P|60|w|{Firm} recalled {k} heaters on {D} because of a fire risk, and shops have until the end of the season to return stock.
P|45||Residents of {place} woke on the morning of {D} to find the main street under water.
F|300||{Event} will be held at {venue} on {D}.
F|300|w|The {place} council is due to vote on the {project} on {D}.
F|200|w|{Name}, {age}, is due to appear at {court} Crown Court on {D} charged with burglary.
F|300||{Event} is set for {D} at {venue}, the organisers announced.
F|300|w|Applications for the {org} scholarship must be submitted by {D}.
F|250||Entries close on {D}; winners will be told by email.
F|300|w|{Org} expects to publish the results of its inquiry on {D}.
F|300||Starting {D}, parking at {venue} will cost visitors two pounds an hour.
F|300||From {D}, drivers entering {place} will have to pay a congestion charge.
F|300|w|{Name}, who was appointed this week, is to take up the post on {D}.
F|250||The {project}, delayed twice already, is now scheduled to open on {D}.
F|300||Tickets for {event}, which takes place on {D} next, are on sale now.
F|250|w|A hearing has been scheduled for {D}, when the judge will decide whether {name} can be released.
F|150||{Team} will host {team} on {D} in a match postponed because of a frozen pitch.
F|300||{Firm} to close {place} factory on {D}
F|250||{Hvenue} to reopen on {D} after {n}-month refit
F|200|w|Shareholders of {firm} are expected to approve the merger when they meet on {D}.
F|40||If weather permits, the satellite will lift off on {D} from a launch pad near {place}.
F|300|w|The new rules on short-term lets come into force on {D}, giving landlords time to apply for a licence.
F|250|r|Organisers said {event} would run from {A} to {D1} and would feature {n} artists.
F|120||Those hoping to attend {event} have until {D} to register online.
F|250||The exhibition, which opened last week at {venue}, will remain on view until {D}.
F|200|w|Negotiators who failed to reach a deal this week plan to meet again in {place} on {D}.
F|300||On {D}, {place} will go to the polls to choose a new mayor after {name} stepped down.
F|250||{Name}'s next film, shot in {place} two summers ago, is slated for release on {D}.
F|300||The last train on the old line is going to leave {place} on {D}, ending a century of service.
F|150||"We hope to be back in our homes by {D}," said {name}, who was evacuated after the flood.
F|300|w|Unless a buyer is found before {D}, {firm} will be wound up.
F|250||{D0} will see the return of {event}, cancelled in previous years for lack of money.
F|200|w|Bids for the {project} are to be opened on {D}, {org} said in a notice.
F|45|w|The trial, adjourned this morning because a juror fell ill, resumes on {D}.
F|300||Work on the {project} is planned to begin on {D} and should take {n} months.
F|45||A memorial service for {name}, who died last week, will take place at {venue} on {D}.
F|300|w|{Org} has invited residents to a public meeting on {D}, when plans for the {project} will be presented.
F|200||Scheduled to be unveiled on {D}, the statue was carved by {name} from local stone.
F|120|w|Teachers in {place} have announced that they will walk out on {D} unless talks succeed.
F|250||The {DA} final will be refereed by {name}, the league confirmed.
F|100||The next open night at the {place} observatory, due on {D}, will be free of charge.
F|250|w|Under the agreement reached this week, the first payment falls due on {D}.
F|150||{Team} fly out to {place} on {D} for a training camp, the club has said.
T|0||Today, {D}, {event} gets under way at {venue}.
""".strip().splitlines()]
VI = [l.split("|", 3) for l in """
P|60||{Sukien} đã diễn ra tại {noi} hôm {d}, thu hút khoảng {k} lượt khách.
P|60||Sáng {d}, {coquan} đã tổ chức lễ khánh thành {duan} tại {noi}.
P|45||Vụ tai nạn xảy ra tối {d} trên quốc lộ 1 đoạn qua {noi} khiến {m} người bị thương.
P|250|w|{Coquan} đã ban hành quyết định phê duyệt {duan} vào {N}.
P|120||Trước đó, {N}, ông {ten} bị bắt quả tang khi đang vận chuyển {n} kg pháo trái phép.
P|30||{Sukien} vừa khép lại tối {d} với phần thắng thuộc về đội {doi}.
P|90||Trong trận đấu diễn ra hôm {d}, {doi} đã thắng {doi2} với tỷ số 2-1.
P|45|w|Ngày {d} vừa qua, {coquan} đã làm việc với lãnh đạo {noi} về {duan}.
P|300||{Duan} được khởi công từ {N}, đến nay đã hoàn thành hơn một nửa khối lượng.
P|300||Kể từ {N}, khi {duan} đi vào hoạt động, tình trạng ùn tắc tại {noi} đã giảm rõ rệt.
P|200|w|Bà {ten}, người được bổ nhiệm vào {N}, cho biết sẽ ưu tiên đẩy nhanh {duan}.
P|200|w|Tại phiên tòa mở hôm {d}, bị cáo {ten} bị tuyên phạt {m} năm tù về tội lừa đảo.
P|120||Theo camera an ninh, đêm {d}, nhóm thanh niên đã đột nhập cửa hàng của ông {ten} ở {noi}.
P|120||Trận lũ quét ngày {d} đã cuốn trôi {n} căn nhà ở {noi}.
P|60|w|Phát biểu tại hội nghị hôm {d}, ông {ten} nhấn mạnh {duan} sẽ không tăng vốn.
P|300||Hợp đồng thuê mặt bằng đã hết hạn từ {N} nhưng hộ ông {ten} vẫn chưa bàn giao.
P|250||Nghệ sĩ {ten} qua đời {N} tại nhà riêng ở {noi}, thọ {age} tuổi.
P|200|w|{Coquan} cho biết đã nhận được đơn tố cáo của người dân {noi} từ {N}.
P|200||Sau khi kết thúc đợt thanh tra vào {N}, {coquan} phát hiện {n} cơ sở vi phạm.
P|90||Vụ cháy xảy ra rạng sáng {d} tại một nhà xưởng ở {noi} đã thiêu rụi {k} m2.
P|250|w|Thời hạn nộp hồ sơ đã kết thúc vào {N}, ban tổ chức nhận được hơn {k} bài dự thi.
P|300||Cây cầu bị cấm xe tải kể từ {N}, sau khi xuất hiện nhiều vết nứt.
P|90||Ông {ten} mất tích từ {N}, đến nay gia đình vẫn chưa có tin tức.
P|200||Khai mạc từ {N}, triển lãm đến nay đã đón hơn {k} người xem.
P|120|w|Bộ hồ sơ do {coquan} trình hôm {d} đã bị trả lại vì thiếu đánh giá tác động môi trường.
P|45||Như tin đã đưa, chiều {d}, một xe khách bị lật tại {noi} làm {m} người nhập viện.
P|60|r|{Sukien} đã được tổ chức từ ngày {A} đến {N1} tại {noi}, với sự tham gia của {n} đoàn.
P|300|w|Đã hơn một tuần trôi qua kể từ khi {coquan} họp bàn về {duan} (hôm {RC}), người dân {noi} vẫn chưa được trả lời.
P|250||{Duan} đã chính thức thông xe {N}, rút ngắn một nửa thời gian đi lại cho người dân {noi}.
P|120|w|Trong văn bản gửi {coquan} hôm {d}, ông {ten} xin rút khỏi danh sách ứng viên.
P|90||Động đất mạnh 3,8 độ đã làm rung chuyển {noi} lúc 14h ngày {d}, không gây thiệt hại về người.
P|120|w|Đối tượng {ten} bị khởi tố từ {N} và hiện đang bị tạm giam.
P|60||"Tối {d} tôi đang ngủ thì nghe tiếng nổ lớn", bà {ten}, ngụ tại {noi}, nhớ lại.
P|200||Chuyến tàu đầu tiên của {duan} đã rời ga {noi} vào {N}.
P|250|w|Nghị quyết được thông qua hôm {d} cho phép {noi} vay thêm vốn làm {duan}.
P|200||{Doi} đã chia tay huấn luyện viên {ten} vào {N} sau {m} trận thua liên tiếp.
P|60||Khoảng 22h hôm {d}, lực lượng chức năng đã khống chế được đám cháy tại {noi}.
P|150||Lô hàng {n} tấn bị thu giữ {N} đã được xác định là hàng giả, Cục Quản lý thị trường thông tin.
P|200||Ngay sau sự cố {N} tại {noi}, {coquan} đã yêu cầu dừng thi công {duan}.
P|30|w|Vừa được công bố {N}, báo cáo của {coquan} cho thấy số vụ vi phạm giảm 12%.
F|300||{Sukien} sẽ diễn ra {N} tại {noi}.
F|300||{Sukien} dự kiến được tổ chức vào {N} tại {noi}, theo thông báo của {coquan}.
F|250|w|{Coquan} sẽ họp xem xét {duan} vào {N}.
F|60||Tối {d} tới, {sukien} sẽ chính thức khai mạc tại {noi}.
F|200|w|Hạn chót nộp hồ sơ là {N}, những hồ sơ gửi muộn sẽ không được xét.
F|200||Thí sinh cần đăng ký trước {N} để được bố trí phòng thi.
F|300||Từ {N}, người đi xe máy vào khu vực {noi} sẽ phải trả phí.
F|300|w|Quy định mới vừa được ban hành sẽ có hiệu lực từ {N}.
F|300||{Duan} dự kiến thông xe vào {N}, sớm hơn kế hoạch một tháng.
F|120||{Doi} sẽ tiếp {doi2} trên sân nhà vào {N}, trận đấu từng bị hoãn do mưa lớn.
F|200|w|Phiên tòa xét xử bị cáo {ten}, người bị bắt hồi đầu tháng, dự kiến mở {N}.
F|300||Bà {ten} sẽ nghỉ hưu từ {N} sau {n} năm công tác tại {coquan}.
F|300||{Coquan} có kế hoạch khởi công {duan} vào {N} tới.
F|250||Vé xem {sukien} (dự kiến {N}) đang được bán trực tuyến.
F|250||Triển lãm vừa khai mạc tại {noi} sẽ kéo dài đến hết {N}.
F|200||Ban tổ chức cho biết sẽ công bố kết quả cuộc thi vào {N}.
F|250||Người dân {noi} có thể gửi ý kiến về {duan} cho đến {N}.
F|200|r|{Sukien} sẽ được tổ chức từ ngày {A} đến {N1}, quy tụ {n} đoàn trong cả nước.
F|250|r|Theo kế hoạch, từ ngày {A} đến hết {N1}, {noi} sẽ cấm đường để thi công {duan}.
F|30||Nếu thời tiết thuận lợi, đoàn cứu hộ sẽ trục vớt con tàu vào {N}.
F|200|w|Ông {ten}, người vừa trúng cử, sẽ tuyên thệ nhậm chức vào {N}.
F|300||{Noi} sắp đón chuyến bay thẳng đầu tiên từ Seoul vào {N}.
F|200||Dự án phim của đạo diễn {ten}, bấm máy từ mùa hè, sẽ ra rạp {N}.
F|250||{Doi} chuẩn bị bước vào giải đấu khởi tranh {N} tới tại {noi}.
F|200|w|{Coquan} yêu cầu nhà thầu phải bàn giao mặt bằng {duan} chậm nhất vào {N}.
F|300||{Congty} sẽ ngừng cung cấp dịch vụ tại {noi} kể từ {N}.
F|120||Theo lịch cắt điện, ngày {d} tới, nhiều phường ở {noi} sẽ mất điện để sửa chữa lưới.
F|250||Lễ kỷ niệm thành lập trường, do {coquan} chủ trì, được ấn định vào {N} tới.
F|200|w|Đại hội cổ đông bất thường của {congty} sẽ được triệu tập vào {N} sau khi chủ tịch {ten} từ nhiệm.
F|200|w|{Congty} dự kiến trả cổ tức bằng tiền mặt vào {N}.
F|150||"Chúng tôi sẽ mở cửa lại vào {N}", bà {ten}, chủ quán ở {noi}, nói.
F|250|w|Kỳ họp bất thường của HĐND {noi}, dự kiến khai mạc {N}, sẽ bàn về {duan}.
F|120||Giải chạy bị hoãn do bão sẽ được tổ chức bù vào sáng {d}.
F|200|w|Từ nay đến {N}, người mua nhà tại khu đô thị Tân Lộc phải hoàn tất thủ tục nhận bàn giao.
F|250||Sắp tới, vào {N}, {noi} sẽ đăng cai {sukien}.
F|200|w|Gói thầu thuộc {duan} sẽ được mở công khai lúc 9h ngày {d}, {coquan} thông báo.
F|250||Ca sĩ {ten} hé lộ sẽ phát hành album mới vào {N}.
F|200||Do ban tổ chức chưa chuẩn bị kịp, {sukien} sẽ lùi lịch sang {N}.
F|100|w|Học sinh {noi} sẽ đi học trở lại từ {N}, sau khi trường học được sửa chữa xong.
F|60|w|Tuần tới, {coquan} sẽ làm việc với {congty}, cụ thể vào {NW}.
T|0||Hôm nay ({d}), {sukien} khai mạc tại {noi}.
""".strip().splitlines()]
POOL = {
 "place": "Harrogate,Kilkenny,Dunedin,Leeds,Boise,Galway,Hobart,Halifax,Inverness,Tacoma,Penang,Nairobi,Ballarat,Swansea,Cork,Bergen,Lucknow,Savannah".split(","),
 "first": "Amira,Daniel,Grace,Owen,Priya,Tomasz,Helen,Marcus,Chloe,Ibrahim,Siobhan,Walter,Nadia,Kofi,Ruth,Leo".split(","),
 "last": "Okafor,Whitlock,Brennan,Desai,Lindqvist,Harding,Castellano,Mbeki,Pryce,Yamada,Thornbury,Kowalski,Fraser,Haddad,Novak".split(","),
 "org": "the Marlow Trust,Northgate Energy,the regional health board,Castlebrook Foods,the transport authority,Halden Steel,the teachers' union,Brightwater Bank,the port authority,the national statistics office,Ferndale College".split(","),
 "event": "the Riverside Book Fair,the county chess championship,the Harbour Jazz Festival,the annual robotics contest,the Old Town food festival,the regional trade expo,the Lantern Film Festival,the coastal half-marathon,the folk dance gala,the science weekend".split(","),
 "ground": "Millfield Stadium,Castle Lane,the harbour arena,Moor Park".split(","),
 "firm": "Northgate Energy,Castlebrook Foods,Halden Steel,Brightwater Bank,Orrin Textiles,Pelham Motors".split(","),
 "court": "Leeds,Swansea,Bristol,Norwich,Preston,Exeter".split(","),
 "port": "Penang,Hobart,Halifax,Dunedin,Bergen,Galway".split(","),
 "hvenue": "Corn Exchange,City museum,Alder Theatre,Guildhall,Botanical garden".split(","),
 "venue": "the Corn Exchange,Victoria Park,the city museum,Millfield Stadium,the Alder Theatre,the harbour arena,the Guildhall,the botanical garden".split(","),
 "team": "Rovers,United Stars,Eastbourne Town,Kestrels,Redhill,Bayside,Westport Athletic,Granite City".split(","),
 "project": "harbour tunnel,tram extension,eastern bypass,wind farm,new sewage works,airport link road,market hall,flood barrier,cycle bridge".split(","),
 "noi": "Hải Phòng,Đà Nẵng,Cần Thơ,Nha Trang,Thanh Hóa,Nghệ An,Lào Cai,Đắk Lắk,Quảng Ninh,Cà Mau,Huế,Đồng Tháp,Bắc Ninh,Gia Lai,Vĩnh Long".split(","),
 "ho": "Nguyễn,Trần,Lê,Phạm,Hoàng,Vũ,Đặng,Bùi,Đỗ,Hồ,Ngô".split(","),
 "tl": "Văn Hùng,Thanh Bình,Minh Châu,Quốc Anh,Hoài Thu,Ngọc Lan,Kim Liên,Hải Yến,Tuấn Kiệt,Thu Hà,Đức Lâm,Bảo An".split(","),
 "coquan": "UBND tỉnh,Sở Giao thông Vận tải,Sở Y tế,Công an tỉnh,Ban Quản lý dự án,Sở Giáo dục và Đào tạo,Cục Quản lý thị trường,Liên đoàn Lao động tỉnh,Thanh tra tỉnh,Sở Xây dựng".split(","),
 "congty": "Công ty Thép Nam Sơn,Tập đoàn Việt Phú,Công ty Dệt may Hòa Thọ Xanh,Ngân hàng Sông Hậu,Công ty Điện gió Biển Đông,Công ty Địa ốc Tân Lộc".split(","),
 "sukien": "hội chợ nông sản,liên hoan phim ngắn,giải cờ vua trẻ,ngày hội việc làm,lễ hội ẩm thực đường phố,giải bán marathon,liên hoan đờn ca tài tử,hội thi sáng tạo robot,tuần lễ du lịch xanh,triển lãm ảnh nghệ thuật".split(","),
 "doi": "Sông Lam Xanh,Hải Phòng,Thép Miền Trung,Đồng Tháp,Biển Xanh Khánh Hòa,Than Quảng Ninh,Cao Su Bình Phước,Huế".split(","),
 "duan": "tuyến đường ven sông,cầu vượt sông Cái,nhà máy nước sạch,khu tái định cư,bệnh viện đa khoa mới,tuyến xe buýt nhanh,hồ chứa nước Suối Đá,cảng hàng không mở rộng,đường vành đai 2,nhà máy xử lý rác".split(","),
}
# team/contest phrases where a subject of the wrong kind would jar
ONLY = {"phần thắng thuộc về đội": ["giải cờ vua trẻ", "hội thi sáng tạo robot", "giải bóng chuyền mở rộng", "giải bóng rổ học sinh"],
        "quy tụ": ["liên hoan phim ngắn", "liên hoan đờn ca tài tử", "hội thi sáng tạo robot", "giải cờ vua trẻ", "giải bóng rổ học sinh"],
        "đoàn.": ["liên hoan phim ngắn", "liên hoan đờn ca tài tử", "hội thi sáng tạo robot", "giải cờ vua trẻ", "giải bóng rổ học sinh"],
        "Vé xem": ["liên hoan phim ngắn", "liên hoan đờn ca tài tử", "đêm nhạc Trịnh", "vở cải lương mới", "giải bóng rổ học sinh"],
        "entries from": ["the Lantern Film Festival", "the annual robotics contest", "the county chess championship"],
        "artists": ["the Harbour Jazz Festival", "the folk dance gala", "the Lantern Film Festival"],
        "forward to": []}
ONLYDUAN = {"thông xe": ["tuyến đường ven sông", "cầu vượt sông Cái", "đường vành đai 2", "hầm chui ngã tư Hòa Bình", "cao tốc nối cảng"],
            "ùn tắc": ["tuyến đường ven sông", "cầu vượt sông Cái", "đường vành đai 2", "tuyến xe buýt nhanh", "hầm chui ngã tư Hòa Bình"],
            "Chuyến tàu": ["tuyến đường sắt đô thị số 2", "tuyến tàu điện ven sông", "tuyến đường sắt nối cảng"],
            "cấm đường": ["cầu vượt sông Cái", "đường vành đai 2", "hầm chui ngã tư Hòa Bình", "tuyến cống thoát nước"]}
ONLYPROJ = {"to traffic": ["harbour tunnel", "eastern bypass", "airport link road", "Mill Lane flyover"],
            "noise": ["tram extension", "eastern bypass", "wind farm", "new sewage works"]}
WDE = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
WDV = "thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy,chủ nhật".split(",")
MON = "January February March April May June July August September October November December".split()
ABB = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()

def nth(n):
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1:'st',2:'nd',3:'rd'}.get(n % 10,'th')}"

def fmt_en(d, style):
    m = MON[d.month-1]
    return {"dm": f"{d.day} {m}", "md": f"{m} {d.day}", "nof": f"{nth(d.day)} of {m}", "mdth": f"{m} {nth(d.day)}",
            "abb": f"{ABB[d.month-1]} {d.day}", "dth": f"{nth(d.day)} {m}", "dab": f"{d.day} {m[:3]}"}[style]

def fmt_vi(d, style):
    return {"s": f"{d.day}/{d.month}", "h": f"{d.day}-{d.month}", "p": f"{d.day}.{d.month}", "z": f"{d.day:02d}/{d.month:02d}",
            "zd": f"{d.day:02d}/{d.month}", "t": f"ngày {d.day} tháng {d.month}"}[style]

def workday(d):
    return d.weekday() < 5 and (d.month, d.day) not in {(1,1),(1,2),(12,25),(12,26),(4,30),(5,1),(9,2)}

def pick(side, far, flags, text, cross):
    for _ in range(200000):
        pub = date(2013, 1, 1) + timedelta(R.randrange(365*13+300))
        if side == "T": delta = 0
        else:
            band = R.random()
            lo, hi = (1, 20) if band < .4 else (15, 90) if band < .72 else (60, 300)
            delta = R.randint(lo, hi)
            if "r" in flags: delta = max(delta, 6)
            if "{LM}" in text: delta = R.randint(5, 60)
            if "{RC}" in text: delta = R.randint(8, 13)
            if "{NW}" in text: delta = R.randint(3, 13)
            if delta > far: continue
        val = pub + timedelta(delta if side == "F" else -delta)
        if side != "T" and (val.year != pub.year) != cross: continue
        if "w" in flags and not workday(val): continue
        if "this morning" in text and not workday(pub): continue
        if "r" in flags and val.day < 6: continue
        if "{LM}" in text and (pub.year*12+pub.month) - (val.year*12+val.month) != 1: continue
        if "{NW}" in text and (val - timedelta(val.weekday())) - (pub - timedelta(pub.weekday())) != timedelta(7): continue
        if "this week" in text and side == "F" and (pub.weekday() == 0 or delta < 7): continue
        if ("đầu tháng" in text) and not (pub.day > 12 and delta > 14): continue
        if "mùa hè" in text and pub.month not in (9,10,11,12): continue
        if "the group walked" in text and delta < 45: continue
        if "yet to start" in text and delta < 5: continue
        if ("doubled" in text or "ùn tắc" in text or "journey times" in text) and delta < 30: continue
        if "hơn một nửa khối lượng" in text and delta < 120: continue
        if "frozen pitch" in text and pub.month not in (1,2,12): continue
        if "lũ quét" in text and val.month not in (6,7,8,9,10,11): continue
        if ("do mưa" in text or "do bão" in text) and pub.month not in (8,9,10,11,12): continue
        if "evacuated after the flood" in text and delta < 10: continue
        if ("Work on the" in text or "khởi công" in text or "slated" in text or "ra rạp" in text) and side == "F" and delta < 6: continue
        if side == "F" and ("appointed this week" in text or "Unless a buyer" in text) and delta < 8: continue
        if "Dự kiến" in text and delta < 2: continue
        if "đi học trở lại" in text and val.month in (6,7,8): continue
        if "had been in the job" in text and delta < 3: continue
        if "short-term lets" in text and delta < 20: continue
        return pub, val
    raise SystemExit("no date for: " + text)

def make(lang, tpl, cross):
    side, far, flags, text = tpl
    pub, val = pick(side, int(far), flags, text, cross)
    pl = R.choice(POOL["place"]); used = {}
    def only(tab, key):
        for mark, vals in tab.items():
            if mark in text and vals: return R.choice(vals)
        return R.choice(POOL[key])
    if lang == "en":
        style = R.choices(["dm","md","nof","mdth","abb","dth","dab"], [34,34,8,7,9,5,3])[0]
        def full(pre=True):
            s = style
            core = "\x01" + fmt_en(val, s) + "\x02"
            if s == "nof": core = "the " + core
            if pre and R.random() < .16:
                sep = ", " if s in ("nof","md","mdth","abb") or R.random() < .5 else " "
                return WDE[val.weekday()] + sep + core
            return core
        A = str((val - timedelta(R.randint(2, 4))).day)
        st1 = style if style in ("dm","dab") else "dm"
        sub = {"D": full, "LM": lambda: full(False), "D0": lambda: "\x01" + fmt_en(val, style if style != "nof" else "dm") + "\x02",
               "DA": lambda: "\x01" + fmt_en(val, style if style in ("dm","md","abb") else "md") + "\x02",
               "D1": lambda: "\x01" + fmt_en(val, st1) + "\x02", "A": lambda: A}
        def ev(): 
            return only(ONLY, "event")
        sub.update(place=lambda: pl, name=lambda: R.choice(POOL["first"]) + " " + R.choice(POOL["last"]), org=lambda: R.choice(POOL["org"]), **{q: (lambda q=q: R.choice(POOL[q])) for q in ("ground","firm","court","port","hvenue")},
                   event=ev, venue=lambda: R.choice(POOL["venue"]), project=lambda: only(ONLYPROJ, "project"),
                   n=lambda: str(R.randint(8, 38)), k=lambda: f"{R.randint(12, 190)*100:,}", age=lambda: str(R.randint(24, 79)))
        def team():
            t = R.choice([x for x in POOL["team"] if x not in used]); used[t] = 1; return t
        sub["team"] = team
    else:
        style = R.choices(["s","h","p","z","zd","t"], [56,12,6,9,4,13])[0]
        def N(par=True, kind=None):
            s = kind or style
            core = "\x01" + fmt_vi(val, s) + "\x02"
            if s != "t": core = "ngày " + core
            if par and R.random() < .1 and not re.search(r"\(dự kiến|tới|hồi", text):
                core += f" ({WDV[val.weekday()]})"
            return core
        bare = style if style != "t" else "s"
        A = str((val - timedelta(R.randint(2, 4))).day)
        sub = {"N": N, "NW": lambda: WDV[val.weekday()] + ", " + N(False), "N1": lambda: N(False, "s" if style in "hp" else style),
               "d": lambda: "\x01" + fmt_vi(val, bare) + "\x02", "RC": lambda: "\x01" + fmt_vi(val, bare) + "\x02", "A": lambda: A}
        nn = R.choice(POOL["noi"])
        women = ["Minh Châu", "Hoài Thu", "Ngọc Lan", "Kim Liên", "Hải Yến", "Thu Hà", "Thanh Bình", "Bảo An"]
        men = ["Văn Hùng", "Thanh Bình", "Quốc Anh", "Tuấn Kiệt", "Đức Lâm", "Bảo An", "Minh Châu"]
        tl = women if re.search(r"[Bb]à \{ten", text) else men if re.search(r"[Ôô]ng \{ten", text) else women + men
        sub.update(noi=lambda: nn, ten=lambda: R.choice(POOL["ho"]) + " " + R.choice(tl), coquan=lambda: R.choice(POOL["coquan"]),
                   congty=lambda: R.choice(POOL["congty"]), sukien=lambda: only(ONLY, "sukien"), duan=lambda: only(ONLYDUAN, "duan"),
                   n=lambda: str(R.randint(8, 38)), m=lambda: str(R.randint(3, 9)), k=lambda: f"{R.randint(12, 90)*100:,}".replace(",", "."),
                   age=lambda: str(R.randint(61, 92)))
        def doi():
            t = R.choice([x for x in POOL["doi"] if x not in used]); used[t] = 1; return t
        sub["doi"] = sub["doi2"] = doi
    def rep(m):
        k = m.group(1)
        low = k[0].lower() + k[1:]
        if k in sub: return sub[k]()
        v = sub[low]()
        return v[0].upper() + v[1:]
    t = re.sub(r"\{(\w+)\}", rep, text)
    t = t.replace("the the ", "the ")
    if t[0] != "\x01": t = t[0].upper() + t[1:]
    a, b = t.index("\x01"), t.index("\x02")
    dt = t[a+1:b]
    t = t.replace("\x01", "").replace("\x02", "")
    return {"text": t, "language": lang, "published": pub.isoformat(), "date_text": dt, "value": val.isoformat(), "start": a}

def main():
    for lang, T in (("vi", VI), ("en", EN)):
        seen, out = set(), []
        order = []
        while len(out) < 600:
            if not order:
                order = list(T); R.shuffle(order)
            c = make(lang, order.pop(), R.random() < .505)
            if c["text"] in seen: continue
            seen.add(c["text"]); out.append(c)
        for i, c in enumerate(out):
            assert c["text"][c["start"]:c["start"]+len(c["date_text"])] == c["date_text"]
            print(json.dumps({"id": f"{lang}-{i+1:04d}", **c}, ensure_ascii=False))
main()
