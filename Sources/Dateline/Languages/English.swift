extension Language {
  /// English, as newsrooms of South East Asia write it: days before months, British spelling first.
  public static let english = Language(
    id: "en",
    lexicon: #"""
      order DMY
      # American newsrooms and those that learnt from them write the month first.
      order MDY in us gov mil edu ph

      # Numbers before units and in ordinals.
      number 1 = one
      number 2 = two
      number 3 = three
      number 4 = four
      number 5 = five
      number 6 = six
      number 7 = seven
      number 8 = eight
      number 9 = nine
      number 10 = ten
      number 11 = eleven
      number 12 = twelve
      number 13 = thirteen
      number 14 = fourteen
      number 15 = fifteen
      number 16 = sixteen
      number 17 = seventeen
      number 18 = eighteen
      number 19 = nineteen
      number 20 = twenty
      number 30 = thirty
      number 40 = forty
      number 50 = fifty
      number 60 = sixty
      number 100 = hundred | a hundred | one hundred
      ordinal 1 = first | inaugural
      ordinal 2 = second
      ordinal 3 = third
      ordinal 4 = fourth
      ordinal 5 = fifth
      ordinal 6 = sixth
      ordinal 7 = seventh
      ordinal 8 = eighth
      ordinal 9 = ninth
      ordinal 10 = tenth
      ordinal 11 = eleventh
      ordinal 12 = twelfth
      ordinal 13 = thirteenth
      ordinal 14 = fourteenth
      ordinal 15 = fifteenth
      ordinal 16 = sixteenth
      ordinal 17 = seventeenth
      ordinal 18 = eighteenth
      ordinal 19 = nineteenth
      ordinal 20 = twentieth
      ordinal 21 = twenty-first | twenty first
      ordinal 22 = twenty-second | twenty second
      ordinal 23 = twenty-third | twenty third
      ordinal 24 = twenty-fourth | twenty fourth
      ordinal 25 = twenty-fifth | twenty fifth
      ordinal 26 = twenty-sixth | twenty sixth
      ordinal 27 = twenty-seventh | twenty seventh
      ordinal 28 = twenty-eighth | twenty eighth
      ordinal 29 = twenty-ninth | twenty ninth
      ordinal 30 = thirtieth
      ordinal 31 = thirty-first | thirty first

      ordinal 32 = thirty-second
      ordinal 33 = thirty-third
      ordinal 34 = thirty-fourth
      ordinal 35 = thirty-fifth
      ordinal 36 = thirty-sixth
      ordinal 37 = thirty-seventh
      ordinal 38 = thirty-eighth
      ordinal 39 = thirty-ninth
      ordinal 40 = fortieth
      ordinal 41 = forty-first
      ordinal 42 = forty-second
      ordinal 43 = forty-third
      ordinal 44 = forty-fourth
      ordinal 45 = forty-fifth
      ordinal 46 = forty-sixth
      ordinal 47 = forty-seventh
      ordinal 48 = forty-eighth
      ordinal 49 = forty-ninth
      ordinal 50 = fiftieth
      ordinal 51 = fifty-first
      ordinal 52 = fifty-second
      ordinal 53 = fifty-third
      ordinal 54 = fifty-fourth
      ordinal 55 = fifty-fifth
      ordinal 56 = fifty-sixth
      ordinal 57 = fifty-seventh
      ordinal 58 = fifty-eighth
      ordinal 59 = fifty-ninth
      ordinal 60 = sixtieth
      ordinal 61 = sixty-first
      ordinal 62 = sixty-second
      ordinal 63 = sixty-third
      ordinal 64 = sixty-fourth
      ordinal 65 = sixty-fifth
      ordinal 66 = sixty-sixth
      ordinal 67 = sixty-seventh
      ordinal 68 = sixty-eighth
      ordinal 69 = sixty-ninth
      ordinal 70 = seventieth
      ordinal 71 = seventy-first
      ordinal 72 = seventy-second
      ordinal 73 = seventy-third
      ordinal 74 = seventy-fourth
      ordinal 75 = seventy-fifth
      ordinal 76 = seventy-sixth
      ordinal 77 = seventy-seventh
      ordinal 78 = seventy-eighth
      ordinal 79 = seventy-ninth
      ordinal 80 = eightieth
      ordinal 81 = eighty-first
      ordinal 82 = eighty-second
      ordinal 83 = eighty-third
      ordinal 84 = eighty-fourth
      ordinal 85 = eighty-fifth
      ordinal 86 = eighty-sixth
      ordinal 87 = eighty-seventh
      ordinal 88 = eighty-eighth
      ordinal 89 = eighty-ninth
      ordinal 90 = ninetieth
      ordinal 91 = ninety-first
      ordinal 92 = ninety-second
      ordinal 93 = ninety-third
      ordinal 94 = ninety-fourth
      ordinal 95 = ninety-fifth
      ordinal 96 = ninety-sixth
      ordinal 97 = ninety-seventh
      ordinal 98 = ninety-eighth
      ordinal 99 = ninety-ninth
      ordinal 100 = hundredth | one hundredth

      # Names that are other words too (`?`) need a word such as "in" or a number beside them.
      month 1 = january | ^Jan? | jan?
      month 2 = february | ^Feb? | feb?
      month 3 = ^March? | ^Mar?
      month 4 = april | ^Apr? | apr?
      month 5 = ^May?
      month 6 = june | ^Jun? | jun?
      month 7 = july | ^Jul? | jul?
      month 8 = ^August | august? | ^Aug? | aug?
      month 9 = september | ^Sep? | sep? | ^Sept? | sept?
      month 10 = october | ^Oct? | oct?
      month 11 = november | ^Nov? | nov?
      month 12 = december | ^Dec? | dec?

      weekday 1 = monday | ^Mon? | ^Mon.?
      weekday 2 = tuesday | ^Tue? | ^Tues? | ^Tue.? | ^Tues.?
      weekday 3 = wednesday | ^Wed? | ^Wed.? | ^Weds?
      weekday 4 = thursday | ^Thu? | ^Thur? | ^Thurs? | ^Thu.? | ^Thurs.?
      weekday 5 = friday | ^Fri? | ^Fri.?
      weekday 6 = saturday | ^Sat? | ^Sat.?
      weekday 7 = sunday | ^Sun? | ^Sun.?

      unit second = second | seconds | sec
      unit minute = minute | minutes | min | mins
      unit hour = hour | hours | hr | hrs
      unit day = day | days
      unit week = week | weeks
      unit month = month | months
      unit quarter = quarter | quarters
      unit year = year | years
      unit decade = decade | decades
      unit century = century | centuries

      part MO = morning | the morning of | morning of | the early morning of | the early hours of
      part MI = noon | midday
      part AF = afternoon | the afternoon of | afternoon of
      part EV = evening | the evening of | evening of
      part NI = night | the night of | night of

      meridiem 0 = am | a.m. | a.m
      meridiem 1 = pm | p.m. | p.m

      zone Asia/Ho_Chi_Minh = hanoi time | (hanoi time) | ha noi time | vietnam time | (vietnam time) | viet nam time
      zone Asia/Singapore = singapore time | (singapore time) | SGT | (SGT)
      zone Asia/Kuala_Lumpur = malaysia time | (malaysia time) | malaysian time | MYT | (MYT)
      zone Asia/Manila = manila time | (manila time) | philippine time | philippine standard time | PHT
      zone Asia/Bangkok = bangkok time | (bangkok time) | thailand time
      zone Asia/Jakarta = jakarta time | (jakarta time) | WIB
      zone Asia/Makassar = WITA
      zone Asia/Jayapura = WIT
      zone Asia/Yangon = yangon time | myanmar standard time | MST
      zone Asia/Tokyo = JST | tokyo time
      zone Asia/Shanghai = beijing time
      zone Asia/Hong_Kong = HKT
      zone +07:00 = GMT+7 | (GMT+7) | UTC+7 | (UTC+7) | GMT+07:00 | GMT+0700 | +0700 | (GMT+07:00) | UTC+07:00 | +07:00 | ICT | (ICT)
      zone +08:00 = GMT+8 | (GMT+8) | UTC+8 | (UTC+8) | GMT+08:00 | GMT+0800 | +0800 | (GMT+08:00) | UTC+08:00 | +08:00
      zone +06:30 = GMT+6:30 | UTC+6:30 | +06:30
      zone +09:00 = GMT+9 | (GMT+9) | GMT+0900 | +0900 | UTC+9 | (UTC+9) | +09:00
      zone -05:00 = EST | GMT-5 | UTC-5 | -0500
      zone -04:00 = EDT | GMT-4 | UTC-4 | -0400
      zone -08:00 = PST | GMT-8 | UTC-8 | -0800
      zone -07:00 = PDT | GMT-7 | UTC-7 | -0700
      zone America/New_York = eastern time | new york time | ET
      zone +01:00 = CET | GMT+1 | UTC+1 | +0100 | GMT+0100
      zone +02:00 = CEST | GMT+2 | UTC+2 | +0200 | GMT+0200
      zone +03:00 = GMT+3 | UTC+3 | +0300 | GMT+0300
      zone +04:00 = GMT+4 | UTC+4 | +0400 | GMT+0400
      zone +05:30 = GMT+5:30 | UTC+5:30 | +0530 | GMT+0530
      zone +10:00 = AEST | GMT+10 | UTC+10 | +1000 | GMT+1000
      zone +11:00 = AEDT | GMT+11 | UTC+11 | +1100 | GMT+1100
      zone Asia/Seoul = KST | seoul time
      zone Asia/Taipei = taipei time
      zone Asia/Phnom_Penh = phnom penh time
      zone Asia/Vientiane = vientiane time
      zone Europe/London = london time
      zone Europe/Paris = paris time
      zone UTC = GMT | (GMT) | UTC | (UTC)
      zone local = local time | (local time)

      relative-day 0 = today
      relative-day -1 = yesterday
      relative-day 1 = tomorrow
      relative-day -2 = the day before yesterday
      relative-day 2 = the day after tomorrow
      relative-week 0 = this week | the current week
      relative-week -1 = last week
      relative-week 1 = next week
      relative-week -2 = the week before last
      relative-week 2 = the week after next
      relative-month 0 = this month | the current month
      relative-month -1 = last month
      relative-month 1 = next month
      relative-month -2 = the month before last
      relative-month 2 = the month after next
      relative-quarter 0 = this quarter | the current quarter
      relative-quarter -1 = last quarter | the last quarter
      relative-quarter 1 = next quarter | the next quarter
      relative-year 0 = this fiscal year | the current fiscal year | this financial year | this year | the current year
      relative-year -1 = last fiscal year | last financial year | last year
      relative-year -2 = the year before last
      relative-year 2 = the year after next
      relative-year 1 = next fiscal year | next financial year | next year
      third START = early | early in | early on in | beginning of | start of | early part of | early -
      third MID = mid | mid - | middle of
      third END = late | late in | end of | end | end - | latter part of | tail end of
      festival day:01-01 = new year's day | new year’s day | new years day
      festival day:01-06 = epiphany
      festival day:02-14 = valentine's day | valentine’s day | valentines day | st. valentine's day
      festival day:03-17 = st. patrick's day | st patrick's day | saint patrick's day | st patrick’s day
      festival day:04-01 = april fools' day | april fool's day | april fools day | april fools’ day
      festival day:03-08 = international women's day | international women’s day | int'l women's day
      festival day:04-22 = earth day
      festival day:04-25 = anzac day
      festival day:05-01 = may day | labour day | international workers' day | international workers’ day
      festival day:12-10 = human rights day | international human rights day
      festival day:12-01 = world aids day
      festival day:10-31 = halloween
      festival day:11-01 = all saints' day | all saints day | all saints’ day
      festival day:11-02 = all souls' day | all souls day | all souls’ day
      festival day:11-05 = guy fawkes night | bonfire night
      festival day:11-11 = remembrance day | armistice day | veterans day
      festival day:12-24 = christmas eve
      festival day:12-25 = christmas day | christmas
      festival day:12-26 = boxing day
      festival day:12-31 = new year's eve | new year’s eve | new years eve
      festival lunar:01-01 = lunar new year | lunar new year's day | lunar new year’s day
      festival lunar:04-15 = vesak day | vesak | wesak day
      festival islamic:01-01 = islamic new year | awal muharram
      festival islamic:10-01 = eid al-fitr | eid-al-fitr | eid ul-fitr | hari raya aidilfitri | hari raya puasa | aidilfitri | idul fitri
      festival islamic:12-10 = eid al-adha | eid-al-adha | eid ul-adha | hari raya aidiladha | hari raya haji | aidiladha | idul adha
      festival deepavali = deepavali | diwali
      festival easter:-47 = shrove tuesday | mardi gras
      festival easter:-46 = ash wednesday
      festival easter:-7 = palm sunday
      festival easter:-3 = maundy thursday | holy thursday
      festival easter:-2 = good friday
      festival easter:-1 = holy saturday | black saturday | easter saturday
      festival easter:0 = easter sunday | easter day | easter
      festival easter:1 = easter monday
      festival easter:39 = ascension day
      festival easter:49 = pentecost | whit sunday
      festival easter:50 = whit monday
      festival easter:60 = corpus christi
      festival 01-3:1 = martin luther king day | martin luther king jr. day | mlk day
      festival 02-3:1 = presidents' day | presidents day | presidents’ day
      festival 05-2:7 = mother's day | mothers' day | mothers day | mother’s day
      festival 06-3:7 = father's day | fathers' day | fathers day | father’s day
      festival 05-last:1 = memorial day
      festival 09-1:1 = labor day
      festival 10-2:1 = columbus day
      festival 11-2:7 = remembrance sunday
      festival 11-4:4 = thanksgiving day | thanksgiving
      season 21 = spring
      season 22 = summer
      season 23 = autumn | fall
      season 24 = winter

      # Around dates. A lead of value 1 makes any four digits a year, of value 2 only 1900 to 2099.
      lead 0 = on | at | dated | this | these
      lead 1 = in | during | throughout | fiscal | year | years | in the year | year of | FY | fiscal year | financial year | school year | academic year | calendar year
      lead 2 = the | a | of | for | to | up to | towards | its | his | her | their | our | as of | as early as | as late as | through to | only | alone in
      from 0 = from | starting from | starting | beginning | running from | runs from | ran from
      from 1 = between
      to 0 = to | until | till | through | thru | up to | - | – | — | ‑ | −
      to 1 = /
      and 0 = and | & | as well as
      and 1 = ,
      or 0 = or
      approximate 0 = around | about | approximately | roughly | or around | on or about | on or around | nearly | almost | more than | over | some | less than | just over | just under
      approximate 1 = circa | ca | ca.
      bound BEFORE = before | prior to | ahead of
      bound ON_OR_BEFORE = by | until | till | up until | no later than | not later than | on or before
      bound AFTER = after | later than
      bound ON_OR_AFTER = since | as from | with effect from | effective | ever since | on or after

      # Verbs that can only be past, and those that may be participles: "holidays observed by all".
      past 0 = recalled | ran aground | speaking in | speaking at | speaking after | speaking during | speaking to reporters | letter dated | statement dated | notice dated
      past 0 = must have | was | were | had | has | have | began | kicked off | took place | wrapped up | met |
        convened | gathered | arrived | left | became | came | saw | ran | went | gave | won | lasted
        | led | took | happened | occurred | set up | previous | past | rose | fell | grew | shrank |
        stood | lost | flew | departed | died | struck | collapsed | erupted | sought | sent |
        withdrew | drew | tied | sang | took part | carried out | fell to | set off | broke out | ran for | stepped down | took over | took office | went on | broke down | last met
      past 4 = held | hosted | opened | closed | concluded | ended | started | signed | attended |
        visited | launched | adopted | inaugurated | marked | celebrated | organised | organized |
        chaired | co-chaired | joined | founded | established | approved | passed | ratified | elected
        | appointed | released | recorded | welcomed | received | unveiled | addressed | delivered |
        paid | brought | followed | climbed | dropped | slipped | surged | plunged | jumped |
        increased | decreased | expanded | slowed | reached | totalled | totaled | amounted |
        accounted | earned | exported | imported | attracted | spent | raised | beat | defeated |
        scored | played | toured | sailed | landed | entered | resigned | killed | injured | flooded |
        damaged | destroyed | rescued | arrested | was charged | were charged | sentenced | jailed | filed | rejected |
        refused | accepted | endorsed | supported | greeted | discussed | reviewed | exchanged |
        examined | drafted | submitted | handed | presented | awarded | honoured | honored |
        commemorated | observed | built | completed | finished | renovated | restored | renamed |
        moved | transferred | returned | reopened | resumed | suspended | heard | learned | found | discovered | detected | identified |
        registered | enrolled | trained | taught | graduated | studied | worked | served | helped |
        donated | provided | supplied | dispatched | deployed | pulled | pushed | topped | ranked |
        qualified | competed | participated | performed | danced | showed | screened | aired |
        broadcast | produced | printed | created | formed | introduced | initiated | implemented |
        conducted | coordinated | prepared | acceded | applied | inked | finalised | finalized |
        enacted | repealed | amended | revised | upgraded | elevated | normalised | normalized
      past 8 = told a press conference | told reporters | told the press | told journalists | told a news conference | told state media | told parliament | told lawmakers | told local media
      past 3 = fixed | has declared | declared | proclaimed | gazetted | has fixed | have fixed | had fixed | has set | have set | has scheduled | have scheduled | has rescheduled | have rescheduled | has invited | have invited | had invited | invited | invites
      past 1 = agreed | announced | said | told | issued | reported | asked | urged | warned | noted | stressed | added | explained | revealed | confirmed | denied | pledged | vowed | promised | reaffirmed | underlined | highlighted | replied | wrote | posted | spoke | proposed | suggested | considered | has said | have said | had said | since
      past 2 = was to have | were to have | has been put off | have been put off | was put off | were put off | has been pushed back | was pushed back | has been rescheduled | was rescheduled | has been deferred | was deferred | has been moved | was moved | has been brought forward | was brought forward | has been adjourned | was adjourned | has been delayed | was delayed | cancelled | canceled | scrapped | called off | postponed | delayed | first planned | first scheduled | initially planned | initially scheduled | originally due | was first planned | was scheduled | were scheduled | had been scheduled | was cancelled | were cancelled | was also cancelled | were also cancelled | has been cancelled | have been cancelled | was canceled | were canceled | has been canceled | was postponed | were postponed | has been postponed | have been postponed | had been postponed | was planned | were planned | had been planned | was due | were due | was expected | were expected | was set | were set | had been set | had been due | had been expected | was to | were to | was originally scheduled | was originally planned | originally planned | originally scheduled | originally set
      future 1 = will
      future 0 = must | have until | has until | closes | airs | premieres | debuts | resumes | reopens | expires | ends | is open until | are open until | remains open until | remain open until | hits cinemas | hits theaters | hits shelves | is likely to | are likely to | likely to | has to be | have to be | takes effect | take effect | comes into effect | come into effect | comes into force | come into force | goes on sale | go on sale | await | awaits | awaited | awaiting | put off to | has been put off to | has been put off until | has been postponed to | was postponed to | has been postponed until | was postponed until | has been pushed back to | was pushed back to | has been rescheduled to | has been rescheduled for | was rescheduled to | was rescheduled for | has been moved to | was moved to | adjourned to | was adjourned to | adjourned until | postponed until | postponed to | postponed again until | pushed back to | pushed back until | rescheduled to | rescheduled for | put off until | delayed until | deferred to | runs | lasts | continues | opens | begins | starts | kicks off | takes place | shall | would | is set to | are set to | set to | set for | is due | are due | due | slated | scheduled | is scheduled | are scheduled | planned | plans to | plan to | expected | is expected | are expected | to be | to be held | to take place | to host | to hold | to attend | to open | to visit | to meet | to gather | to convene | to kick off | to begin | to start | to run | to chair | to discuss | to travel | to celebrate | to mark | to launch | to sign | to go | to return | is to | are to | upcoming | forthcoming | coming | is going to | are going to | going to | aims to | hopes to | intends to | may be | deadline | looms | is slated | are slated | is planned | are planned | fly out | flies out | fly to | depart for | departs for | leave for | expects to | expect to | hopes to | hope to | aims to | aim to | intends to | intend to | is due to appear | are due to appear | to close | to reopen | to shut | to end | to leave | to return | to release
      past 2 = to have
      future 7 = ahead of | in the run-up to | in preparation for | preparations for | prepare for | preparing for
      future 0 = is being | are being | arrives | departs | flies to | leaves for | travels to | visits | hosts | faces | resume | takes on | return to | goes on sale | go on sale | takes effect | comes into force | put over to | was put over to | was then put over to | were put over to | has been fixed on | have been fixed on | has been fixed for | was fixed for | is brought forward to | brought forward to | is polling day | is election day | is nomination day | is a holiday | are holidays | is a special | are special | is the deadline | is the last day | is the final day
      future 0 = should be | should take place | should start | should begin | should open | should run | is on | are on | is from | are from | falls on | fall on | is in | is at | stays on | remains on | sits from | sit from | start on | begin on | open on | end on | close on | starts on | begins on | opens on | due on | down for | pencilled in for | booked for | should have begun | should have started | should have opened
      habitual 0 = usually | annually | every year | each year | normally | traditionally | regularly

      set th = st | nd | rd | th
      set counted = people | persons | votes | voters | delegates | participants | representatives | officials | guests | visitors | tourists | passengers | soldiers | troops | police | students | pupils | teachers | workers | employees | jobs | members | families | households | residents | athletes | players | fans | athletes | companies | enterprises | businesses | firms | exhibitors | booths | stalls | schools | houses | homes | villages | hectares | ha | tonnes | tons | km | kilometres | kilometers | metres | meters | m | sq | square | kg | litres | liters | MW | megawatts | dollars | baht | rupiah | pesos | ringgit | dong | yuan | yen | euros | USD | VND | percent | per cent | % | points | cases | deaths | patients | seats | rooms | units | vehicles | cars | trees | copies | books | items | products | projects | events | medals | volunteers | runners | words | pages | countries | nations | states | economies | cities | provinces | million | billion | thousand | hundred | trillion

      set measure = strong | seat | seater | capacity | km | kilometre | kilometer | metre | meter | member | man | bed | room | tonne | ton | hectare | MW | megawatt | acre | page | foot | word | point | unit | player | percent | inch | nation | point

      # Days.
      rule en-day-month-year = D $th? (of|day of)? MON +.? ,? Y | D+-+MON+-+Y | D+/+MON+/+Y | O (of|day of)? MON ,? Y -> date
      rule en-day-month-short-year = D+-+MON+-+YY -> date
      rule en-month-day-year = MON +.? ,? the? D+$th? ,? Y | MON the? O ,? Y -> date
      rule en-short-year-month = MON (')+YY | D $th? MON (')+YY | MON D+$th? , (')+YY | MON (’)+YY | D $th? MON (’)+YY -> date
      rule en-day-month = D $th? (of|day of)? MON | O (of|day of) MON | D+-+MON -> date
      rule en-month-day = MON +.? the? D+$th? | MON+-+D | MON , D+$th | MON the? O -> date open
      rule en-small-march = D+$th (of)? march (,? Y)? | march D+$th (,? Y)? | D (march|mar) Y | (march|mar) D ,? Y -> date month=3
      rule en-small-may = D+$th (of)? may (,? Y)? | may D+$th (,? Y)? | D may Y | may D ,? Y -> date month=5
      rule en-day-before-count = <D $th? of? MON> ,? N $counted | <MON D+$th?> , N $counted -> date
      rule en-day-month-relative-year = D+$th? (of)? MON (of)? RY | MON D+$th? ,? RY -> date
      rule en-day-relative-month = D+$th? of RM | O of RM -> date
      rule en-day-year = D+$th? ,? Y -> bare
      rule en-day = D+$th? -> bare end
      rule en-weekday-day-month-year = W D $th? of? MON +.? ,? Y | W MON +.? D $th? ,? Y -> date
      rule en-weekday-day-month = W D $th? of? MON | W MON +.? D $th? -> date open
      rule en-weekday-day = W D+$th? -> bare
      rule en-iso = Y+-+M+-+D | Y+/+M+/+D | Y+.+M+.+D -> date
      rule en-dmy = D+/+M+/+Y | D+/+M+/ Y | D+-+M+-+Y | D+.+M+.+Y | D / M / Y -> date order=DMY
      rule en-mdy = M+/+D+/+Y | M+-+D+-+Y -> date order=MDY
      rule en-dmy-short = D+/+M+/+YY -> date order=DMY
      rule en-mdy-short = M+/+D+/+YY -> date order=MDY
      rule en-nine-eleven = 9+/+11 | on 9+/+11 | 24+/+7 | on 24+/+7 -> none
      rule en-part = \( (1|2)+/+3 \) | \( (1|3)+/+4 \) | \( 1+/+2 \) -> none
      rule en-day-slash-month = (on|dated) <D+/+M> | \( <D+/+M> \) -> date order=DMY
      rule en-weekday-day-slash-month = W \( D+/+M \) | W , D+/+M -> date order=DMY
      rule en-impossible = DD+/+DD+/+Y -> impossible

      # Weekdays.
      rule en-the-sun = the Sun | the Mon | the Fri | the March -> none
      rule en-weekday = W -> date
      rule en-weekday-week = W (of)? RW | (RW on|RW ' s) W -> date
      rule en-last-weekday = (last|this past|past) W -> date sign=-1
      rule en-this-weekday = this W -> date relative-week=0
      rule en-next-weekday = next W -> date relative-week=1
      rule en-behind-next-weekday = the? (week|month|year) after <next W> -> date relative-week=1
      rule en-coming-weekday = (this|the)? (coming|upcoming) W -> date sign=1

      # Days from the anchor.
      rule en-relative-day = RD -> date
      rule en-this-morning = (this|early this|earlier this) morning -> date relative-day=0 part=MO
      rule en-this-afternoon = this afternoon -> date relative-day=0 part=AF
      rule en-this-evening = this evening -> date relative-day=0 part=EV
      rule en-tonight = tonight -> date relative-day=0 part=NI
      rule en-last-night = last night -> date relative-day=-1 part=NI
      rule en-night-before-last = the? night before last -> date relative-day=-2 part=NI
      rule en-same-day = same (day|P) | that (same)? day -> same count=0
      rule en-next-day = the (next|following) day | a day later -> same count=1
      rule en-day-before = the (previous|preceding) day | <the day before> (.|,|;) | a day earlier -> same count=-1
      rule en-days-before = <N U before> (.|,|;) -> same sign=-1
      rule en-week-before = the (previous|preceding) week | the week before | a week earlier -> same unit=week count=-1
      rule en-following-week = the following week | a week later -> same unit=week count=1
      rule en-same-week = the same week -> same unit=week count=0
      rule en-month-before = the (previous|preceding) month | <the month before> (.|,|;) | a month earlier -> same unit=month count=-1
      rule en-following-month = the following month | a month later -> same unit=month count=1
      rule en-same-month = the same month | that (same)? month -> same unit=month count=0
      rule en-days-later = N U (later|after that|thereafter) | <N U after> (.|,|;) -> same sign=1
      rule en-days-earlier = N U (earlier|before that) -> same sign=-1
      rule en-month-that-year = MON (of)? (that|the same) year | D+$th? MON (of)? (that|the same) year -> same
      rule en-same-year = same year | that (same)? year -> same unit=year count=0
      rule en-next-year = the following year | a year later -> same unit=year count=1
      rule en-year-before = the (previous|preceding) year | the year before | a year earlier -> same unit=year count=-1

      # Festivals, and days reckoned from them.
      rule en-festival-year = F (of|in|,)? Y | F RY -> date
      rule en-festival = F -> date alone end
      rule en-black-friday = black friday Y? -> date month=11 nth=4 weekday=4 shift=1 count=1 unit=day
      rule en-next-festival = (next|this|the coming|this coming) F -> date sign=1
      rule en-last-festival = (last|this past) F -> date sign=-1
      rule en-after-festival = N U after F Y? | the <day after F Y?> -> date shift=1 count=1 unit=day
      rule en-before-festival = N U before F Y? | the <day before F Y?> -> date shift=-1 count=1 unit=day
      rule en-week-after-festival = (a|one) week after F Y? -> date shift=1 count=1 unit=week
      rule en-week-before-festival = (a|one) week before F Y? -> date shift=-1 count=1 unit=week
      rule en-week-from-weekday = (a|one) week (from|on) W | W week -> date sign=1 shift=1 count=1 unit=week
      rule en-weeks-from-weekday = N U from W -> date sign=1 shift=1
      rule en-weekday-after-next = W after next -> date relative-week=2

      # Weeks, months, quarters, years.
      rule en-relative-week = RW | (earlier|later) RW -> date
      rule en-weekend = (this|this coming|the) weekend | over the <weekend> -> date relative-week=0 weekend
      rule en-last-weekend = (last|this past|the past|past) weekend -> date relative-week=-1 weekend
      rule en-next-weekend = next weekend -> date relative-week=1 weekend
      rule en-week-of = week (of|beginning|starting|commencing) (MON D+$th?|MON D+$th? , Y|D+$th? (of)? MON|D+$th? (of)? MON Y) -> date week
      rule en-week-of-month = (first|second|third|fourth|final|1+st|2+nd|3+rd|4+th) (full)? (week|weekend) (of|in) (MON Y?|MON RY|RM) -> date
      rule en-last-week-of-month = last (week|weekend) (of|in) (MON Y?|MON RY|RM) -> date mod=END
      rule en-weekday-of-month = (O|DD+$th) W (of|in) (MON ,? Y?|MON RY|RM) -> date nth
      rule en-last-weekday-of-month = (last|final) W (of|in) (MON ,? Y?|MON RY|RM) -> date nth=-1
      rule en-last-day-of-month = last day of (MON ,? Y?|MON RY|RM) -> date nth=-1
      rule en-first-day-of-year = first day of (Y|RY) -> date month=1 day=1
      rule en-last-day-of-year = last day of (Y|RY) -> date month=12 day=31
      rule en-last-day-of-the-year = last day of the year -> date relative-year=0 month=12 day=31
      rule en-week-number-of-month = week N (of|in) (MON ,? Y?|MON RY|RM) -> date
      rule en-ordinal-week-of-year = (O|DD+$th) week (of|in) Y | Y+-+w+N | cw N Y -> date iso-week
      rule en-third-the-week = E the week -> date relative-week=0
      rule en-last-months = (last|final) N months of (Y|RY) -> date months=-1
      rule en-week-of-year = week N (of|in|,)? Y | week N (of)? RY -> date iso-week
      rule en-weekday-of-every-month = (first|second|third|fourth|last|final|O) W (of|in) (every|each|the) month -> set unit=month count=1
      rule en-third-week = E RW -> date
      rule en-month-year = MON +.? (,|of|-)? Y | MON+/+Y -> date
      rule en-month-number-year = (in|by|since|until|from) <M+/+Y> -> date
      rule en-month = MON -> date
      rule en-this-month-name = this MON -> date
      rule en-month-relative-year = MON (of)? RY | RY ' s MON -> date
      rule en-relative-month = RM | (earlier|later) RM -> date
      rule en-last-month-name = (last|this past|past) MON -> date sign=-1
      rule en-next-month-name = (next|(this|the)? (coming|upcoming)) MON -> date sign=1
      rule en-third-month-year = E MON (,|of)? Y -> date
      rule en-third-month = E MON | (early|mid) (to|- to -) (mid|late) -? MON -> date
      rule en-third-month-relative-year = E MON (of)? RY -> date
      rule en-third-relative-month = E RM -> date
      rule en-third-year = E (the year)? Y | (early|mid) - to - (mid|late) Y | (early|mid) to (mid|late) -? Y -> date
      rule en-third-relative-year = E RY -> date
      rule en-third-the-year = E the? year | year (-)? end | year (') s end | year ’ s end -> date relative-year=0
      rule en-third-the-month = E the month -> date relative-month=0
      rule en-relative-year = RY | (earlier|later) RY | same period (of|in)? RY -> date
      rule en-relative-quarter = RQ -> date
      rule en-quarter = q+Q (of|in)? Y | q+Q+/+Y | Y q+Q | Q+q Y | Q+q+YY -> date
      rule en-quarter-relative = q+Q (of|in)? RY -> date
      rule en-quarter-ordinal = (O|DD+$th) quarter (of|in|,)? (the year)? Y | Y (O|DD+$th) quarter -> date unit=quarter
      rule en-last-quarter-of-year = (last|final) quarter (of|in) (Y|RY) -> date quarter=4
      rule en-quarter-ordinal-relative = (O|DD+$th) quarter (of|in)? RY -> date unit=quarter
      rule en-quarter-of-the-year = (O|DD+$th) quarter (of the year)? -> date unit=quarter
      rule en-quarter-bare = q+Q -> date unit=quarter lead
      rule en-half-ordinal = (O|DD+$th) half (of|in)? (the year)? Y -> date unit=half
      rule en-half-ordinal-relative = (O|DD+$th) half (of|in)? RY -> date unit=half
      rule en-half-of-the-year = (O|DD+$th) half of the year -> date unit=half
      rule en-half-one = h+1 (of|in)? Y | h+1+/+Y | Y h+1 | 1+h (of)? Y | 1+h+Y | first (six|6) months of Y -> date half=1
      rule en-half-two = h+2 (of|in)? Y | h+2+/+Y | Y h+2 | 2+h (of)? Y | 2+h+Y | last (six|6) months of Y -> date half=2
      rule en-first-months = first N months (of|in) (the year)? Y | first N - month period of Y -> date first-months
      rule en-first-months-relative = first N months (of|in)? RY -> date first-months
      rule en-first-months-bare = first N months (of the year)? -> date first-months
      rule en-half-of-month = first half of MON Y? | first half of RM -> date mod=START
      rule en-second-half-of-month = (second|latter) half of MON Y? | (second|latter) half of RM -> date mod=END
      rule en-season = S (of)? (Y|RY) | this S | in the <S> -> date
      rule en-last-season = last S -> date sign=-1
      rule en-next-season = next S -> date sign=1
      rule en-year-possessive = Y+'+s | Y+’+s -> date
      rule en-fiscal-year-short = fy+YY | fy YY -> date
      rule en-year = Y -> bare-year
      rule en-short-year = YY -> bare-year
      rule en-decade = (the)? <Y+s> | (the)? <Y+'+s> -> decade
      rule en-decade-short = the <DD+s> | the <'+DD+s> | the <’+DD+s> | the E (')+DD+s | the E (’)+DD+s -> decade
      rule en-third-decade = E (the)? Y+s -> decade
      rule en-fifties = the <fifties> | the <E fifties> -> decade count=50
      rule en-sixties = the <sixties> | the <E sixties> -> decade count=60
      rule en-seventies = the <seventies> | the <E seventies> -> decade count=70
      rule en-eighties = the <eighties> | the <E eighties> -> decade count=80
      rule en-nineties = the <nineties> | the <E nineties> -> decade count=90
      rule en-century = (the)? <DD+$th century> | (the)? <O century> | (the)? <E DD+$th century> | (the)? <E O century> | (the)? <E DD+$th - century> -> century

      # Times of day.
      rule en-clock-half = (H|H+:+MIN|H+.+MIN) AP Z? | H+:+MIN+:+YY AP Z? -> time
      rule en-clock-hours = DD (to|-|–|until) H AP Z? -> time
      rule en-oclock = H o+'+clock Z? | H o+’+clock Z? -> time
      rule en-clock-four = HM (hrs|h|hr) Z? | at <HM hours> Z? | HM Z -> time
      rule en-clock = H+:+MIN Z? | H+:+MIN+:+YY Z? | t+H+:+MIN | t+H+:+MIN+:+YY Z? | t+H+:+MIN+:+YY+-+M+:+YY -> time
      rule en-half-past = half past (H|DN) AP? Z? -> time half=1
      rule en-quarter-past-noon = (a)? quarter (past|after) noon -> time minutes=15 hour=12
      rule en-half-past-noon = half past (noon|midday) -> time half=1 hour=12
      rule en-half-past-midnight = half past midnight -> time half=1 hour=0
      rule en-quarter-past = (a)? quarter (past|after) (H|DN) AP? Z? -> time minutes=15
      rule en-quarter-to = (a)? quarter (to|before|of) (H|DN) AP? Z? -> time minutes=15 minutes-before
      rule en-minutes-past = (at|around|about|since|until|till|by|from) <N (past|after) (H|DN) AP? Z?> | N minutes (past|after) (H|DN) AP? Z? | N past (H|DN) AP Z? -> time
      rule en-minutes-to = at <N to (H|DN) AP? Z?> | N minutes (to|before) (H|DN) AP? Z? -> time minutes-before
      rule en-minutes-to-noon = at <N to (noon|midday)> | N minutes (to|before) (noon|midday) -> time minutes-before hour=12
      rule en-minutes-to-midnight = at <N to midnight> | N minutes (to|before) midnight -> time minutes-before hour=24
      rule en-minutes-past-noon = N minutes (past|after) noon -> time hour=12
      rule en-minutes-past-midnight = N minutes (past|after) midnight | at <N past midnight> -> time hour=0
      rule en-hour-in-part = (H|DN|H+:+MIN) (o+'+clock|o+’+clock)? in the P | (H|DN|H+:+MIN) (o+'+clock|o+’+clock)? at (P) | (H|DN) o+'+clock P -> time
      rule en-hour-beside = (at|around|about) <H> | at (about|around) <H> | (at|around|about) <DN> -> time beside
      rule en-noon = noon | midday | 12 noon | 12+:+00 (noon|nn) | 12+.+00 noon | 12+nn | 12 nn -> time hour=12
      rule en-midnight = midnight | 12 midnight | 12+:+00 midnight | 12+mn | 12 mn -> time hour=0

      # Vague.
      rule en-past = recently | <in the past> (.|,|;) | lately | in recent (days|weeks|months|years|times) | in the (past|last) few (days|weeks|months|years) -> past
      rule en-future = soon | in (the)? future | in the near future | (in|over) the (coming|next few) (day|days|week|weeks|month|months|year|years) | in the (days|weeks|months|years) (and (weeks|months|years))? (ahead|to come) -> future
      rule en-present = currently | nowadays | at present | at the moment | right now | these days | now -> present

      # Distances, lengths, repetitions.
      rule en-ago = N U ago -> offset sign=-1
      rule en-a-unit-ago = (a|an) U ago -> offset sign=-1 count=1
      rule en-a-fortnight-ago = a fortnight ago -> offset sign=-1 count=2 unit=week
      rule en-from-now = N U (from now|from today|hence) | in <N U ' time> | in <N U '+s time> -> offset sign=1
      rule en-in-units = in <N U> -> offset sign=1 or-length
      rule en-in-a-unit = in <(a|an) U> -> offset sign=1 count=1 or-length
      rule en-in-a-fortnight = in <a fortnight> -> offset sign=1 count=2 unit=week or-length
      rule en-a-unit-from-now = (a|an) U from now -> offset sign=1 count=1
      rule en-some-ago = (a few|several|some|many|a couple of)? U ago | half (a|an) U ago | quarter of a century ago -> past
      rule en-duration = N -? U (-? long)? | N more U | N (consecutive|straight) U -> duration
      rule en-for-a-unit = for <a U> | for an <U> | (over|in|during|for) the (past|last|next|coming) <U> -> duration count=1
      rule en-a-unit = (a|an) U -> duration count=1 led
      rule en-and-a-half = N (-)? and (-)? a (-)? half (-)? U -> duration half=1
      rule en-unit-and-a-half = (a|an|one) U and a half -> duration half=1 count=1
      rule en-several-units = (several|a few|many|a couple of|a number of) U -> duration
      rule en-half-a-year = half (a|the) year | half - year -> duration unit=half count=1
      rule en-half-a-day = half (a|an) U | half - U -> duration half=1
      rule en-every-unit = (every|each) U -> set count=1
      rule en-every-units = every N U -> set
      rule en-every-other = every (other|second) U -> set count=2
      rule en-every-other-weekday = every (other|second|alternate) W -> set unit=week count=2
      rule en-every-third-weekday = every (third|3+rd) W -> set unit=week count=3
      rule en-every-fourth-weekday = every (fourth|4+th) W -> set unit=week count=4
      rule en-every-weekdays = (every|each) W (and|&|or|,) W | weekends | every weekend -> set unit=week count=1
      rule en-every-week-of-month = (every|each) (first|second|third|fourth|last|final) (week|weekend|W) (of|in) MON -> set unit=year count=1
      rule en-every-month-name = (every|each) MON | (every|each) S -> set unit=year count=1
      rule en-every-part = (every|each) (morning|afternoon|evening|night) | daily | once (a|per|every) day -> set unit=day count=1
      rule en-once-every = once (a|per|every|each) U -> set count=1
      rule en-twice-every = (twice|two times) (a|per|each|every) U -> set count=2 rate
      rule en-times-every = N times (a|per|each|every) U -> set rate
      rule en-hourly = hourly -> set unit=hour count=1
      rule en-fortnightly = fortnightly | every fortnight | bi-weekly | biweekly | every two weeks -> set unit=week count=2
      rule en-every-weekday = (every|each) W -> set
      rule en-working-days = mondays (to|through|-|–) fridays | every weekday | on weekdays -> set unit=week count=1
      rule en-mondays = mondays -> set weekday=1
      rule en-tuesdays = tuesdays -> set weekday=2
      rule en-wednesdays = wednesdays -> set weekday=3
      rule en-thursdays = thursdays -> set weekday=4
      rule en-fridays = fridays -> set weekday=5
      rule en-saturdays = saturdays -> set weekday=6
      rule en-sundays = sundays -> set weekday=7
      rule en-annual = annually | yearly | annual | once a year | every year -> set unit=year count=1
      rule en-biennial = biennial | biennially -> set unit=year count=2
      rule en-twice-a-year = (twice|two times) (a|per|each|every) year | semi-? annual | semi-? annually | half - yearly | biannual | biannually | bi - annual | bi - annually | semiannual | semiannually -> set unit=half count=1
      rule en-monthly = monthly | once a month -> set unit=month count=1
      rule en-weekly = weekly | once a week -> set unit=week count=1
      rule en-quarterly = quarterly -> set unit=quarter count=1

      # False friends.
      rule en-counted = N (-|to|and|or)? N? $counted -> none
      rule en-compound = N -? N? - $measure -> none
      rule en-total = (total|average|maximum|minimum|sum|crowd|number) of N | (a|one) third of MON? | two thirds of MON? -> none
      rule en-numbered = (article|articles|annex|chapter|section|resolution|decree|circular|decision|directive|no|number|page|paragraph|item|clause|rule|phase|stage|level|room|gate|route|highway|flight|form|table|figure|group|division|district|ward|grade|class|channel|episode|season|volume|issue) +.? N -> none
      rule en-address = N+.+N+.+N+.+N -> none
      rule en-phone = N+-+N+-+N | N+-+N+-+N+-+N -> none
      rule en-law-number = N+/+Y+/+ANY | (no|number) +.? N+/+Y -> none
      rule en-fraction = DD+/+DD -> none
      rule en-anniversary = DD+$th anniversary | N (-)? year anniversary | O anniversary -> none
      rule en-age = N -? (year|month|day|week) -? old | N (years|months) old | aged N -> none
      rule en-newspaper = usa today | (sunday|saturday|friday|daily) (times|mail|mirror|telegraph|post|express|star|herald|tribune|nation|news|sun|evening post|bulletin|record|independent|monitor) | good friday (agreement|accord) | the (monday|tuesday|wednesday|thursday|friday|saturday) (times|club) -> none
      rule en-person = (mayor|mr|mrs|ms|miss|dr|minister|president|senator|governor|sir|king|queen|prince|princess|secretary|director|coach|captain|judge|justice|councillor|councilor) +.? (april|june|august|may|march|friday|wednesday|mon|sun) -> none
      rule en-quarter-final = (O|DD+$th) quarter -? (final|finals|finalist|finalists) | half -? time -> none

      # Events: head words, around which a title runs both ways.
      titles both
      head conference = meeting | meetings | conference | conferences | forum | forums | dialogue | dialogues | workshop | workshops | seminar | seminars | symposium | roundtable | round table | retreat | consultation | consultations | talks | congress | convention | assembly | gathering | webinar | colloquium | town hall | agm | post-ministerial conference
      head summit = summit | summits | leaders' meeting | leaders meeting | summit meeting
      head session = session | sessions | plenary | press conference | press briefing | news conference | media briefing | hearing | sitting | board meeting | trial | court hearing | appeal | verdict | pre-trial conference | court mention | appeal hearing
      head visit = visit | visits | state visit | official visit | working visit | trip | tour | advance party
      head signing = signing | signing ceremony
      head ceremony = ceremony | opening ceremony | closing ceremony | inauguration | groundbreaking | groundbreaking ceremony | handover ceremony | flag-raising ceremony | award ceremony | awards ceremony | swearing-in ceremony | swearing-in | commemoration | state funeral | funeral | memorial service | ribbon-cutting ceremony | full dress rehearsal | get-together ceremony | prize-giving ceremony | opening ceremonies | closing ceremonies | wreath-laying | wreath-laying ceremony | oath-taking ceremony | state banquet | official draw
      head festival = festival | festivals | carnival | gala | concert | concerts | parade | film festival | music festival | culture week | fashion week | fair week | celebration | celebrations | biennale | show | shows | fest | ^Lit Fest | telethon | fireworks display | jubilee | fan meeting | fan meet
      head exhibition = travel mart | trade mart | exhibition | exhibitions | expo | trade fair | book fair | fair | showcase | trade show | motor show | air show | food fair | exhibit | exhibits
      head match = first leg | second leg | return leg | match | matches | final | semi-final | semifinal | quarter-final | friendly | playoff | grand final | qualifier | race | time trial | double-header | qualifiers
      head games = games | championship | championships | tournament | cup | olympics | marathon | grand prix | half marathon | league | invitational | football competition | super series | ^Tour de France | ^Tour de Suisse | ^La Vuelta a Espana | ^La Vuelta | ^Vuelta a Espana | ^Giro | ^Giro d'Italia | ^Criterium du Dauphine | ^Ironman | world championships | road world championships | men's road race
      head exam = exam | exams | examination | examinations | contest | competition | written paper
      head election = election | elections | by-election | referendum | polls | general election | presidential election | run-off | snap election | by-elections | polling | run-off election | primaries | plebiscite
      head launch = launch | roll-out | rollout | unveiling
      head anniversary = anniversary celebration | anniversary celebrations | founding anniversary | ^Foundation Day | ^Charter Day
      head deadline = application deadline | registration deadline | submission deadline | deadline for applications | deadline for submissions | deadline for registration | deadline to apply | deadline to register | deadline for entries
      head conference = conclave | synod | caucus | hackathon | bootcamp | parley | symposia | colloquia | panel discussion | info session | information session | open day | open house | job fair | career fair | launch event
      head session = conference call | earnings call | board meeting | impeachment trial | oath-taking | cabinet meeting | emergency meeting | special meeting | extraordinary meeting | preparatory session | closed-door meeting
      head ceremony = rehearsal | dress rehearsal | full-dress rehearsal | rites | get-together | procession | handover | coronation | wedding | convocation | graduation | banquet | gala dinner | reception | luncheon | unveiling ceremony | launching ceremony | topping-out ceremony | ribbon-cutting | thanksgiving mass | presentation ceremony | prize-giving | prize ceremony | ^Awards
      head festival = ^Fest | lit fest | film fest | fiesta | pageant | recital | screening | premiere | ^Week | countdown party | street party | fireworks show | beauty pageant | food fest | block party
      head exhibition = expos | trade expo | agri-fair | crafts fair | job expo | auto show | boat show | art fair | flower show | bazaar | salon | triennale | exposition | mart | auction | roadshow
      head match = playoffs | return fixture | fixture | derby | test match | title fight | bout | face-off | double header | friendly match | quarterfinal | quarterfinals | semifinals | semi-finals | quarter-finals | finals | group stage match | opening match | championship match | second leg match
      head games = ^Race | ^Run | ^Ride | ^Regatta | ^Triathlon | triathlon | duathlon | regatta | boat race | road race | fun run | ^Masters | ^Trophy | ^Classic | ^Olympiad | paralympics | para games | youth games | ^Open | world cup | asian cup | tour de france | giro d'italia | vuelta a espana | tour de suisse | criterium du dauphine | super bowl | wimbledon | ironman 70.3 | ironman
      head exam = written papers | oral test | oral tests | practical test | practical tests | listening test | listening tests | written test | entrance test | entrance exam | entrance exams | entrance examination | written exam | written examination | board exams | qualifying exam | qualifying test | national exam | national exams
      head election = polling day | early voting | nomination day | nominations | nomination | advance polling | advance voting | runoff | runoff election | presidential runoff | state election | state elections | local elections | parliamentary election | parliamentary elections | legislative elections | midterm elections | commune council elections | primary election | recall vote | confidence vote | vote of confidence | no-confidence vote | voting
      head holiday = special non-working day | special non-working days | special (non-working) day | special (non-working) days | public holiday | public holidays | national holiday | bank holiday | special holiday | special holidays | special non-working holiday | special non-working holidays | special working day | regular holiday | regular holidays | national holidays | long weekend
      head session = oral arguments | oral argument | case management | pre-trial hearing | bail hearing | preliminary hearing | arraignment | sentencing | inquest
      head other = earthquake | quake | tsunami | volcanic eruption | military exercise | military exercises | joint exercise | joint exercises | naval exercise | joint drills | military drills | live-fire drills | general strike | nationwide strike | national census | population census | earthquakes | typhoon | super typhoon | tropical storm | cyclone | hurricane | landslide | landslides | eruption | plane crash | air crash | class suspension | class suspensions | suspension of classes | no classes
      act session = to hear the appeal | to hear an appeal | to hear his appeal | to hear her appeal | to hear their appeal | will hear the appeal | will hear an appeal
      act visit = travels to | travel to | will travel to | to travel to | flies to | will fly to | to fly to | will go to | goes to | is travelling to | is traveling to | pays a visit to | travelled to | traveled to
      act visit = will visit | is to visit | visits | visited | is visiting | will be visiting | to visit | has visited
      outcome conference = will next meet | next meet | will meet again | will meet next | to meet again | will gather again | convened | met | gathered | meet | to meet | will meet | are to meet | were to meet | will convene | to convene | will gather | to gather | are meeting | have gathered | sat down with | will sit down | are to gather
      outcome holiday = falls on | fall on | will fall on
      outcome ceremony = take office | takes office | took office | will take office | was sworn in | were sworn in | is sworn in | will be sworn in | to be sworn in | take their oath | took their oath | takes his oath | takes her oath | took his oath | took her oath | are to be sworn in | is to be sworn in
      outcome establishment = came into being | was established | was formally established | was officially established | was founded | was officially founded | was formally launched
      outcome other = had taken effect | took effect | has taken effect | entered into force | came into force | will take effect | takes effect | comes into force | will enter into force | came into effect | comes into effect
      outcome signing = was signed | were signed | has been signed | have been signed
      opening 0 = opens | opened | opening | starts | started | begins | began | kicks off | kicked off | starting | get under way | got under way
      opening 1 = closes | closed | closing | close | ends | ended | concludes | concluded | conclude | wraps up | wrapped up | runs until | runs till | runs to | runs through | until | last until | last through | lasts through | will last through | will run through | run through | lasts until | will last until | ending | will close | will end | will conclude

      # Names of bodies and other words that hold a head word and name no event.
      body 0 = show its | show their | show his | show her | show that | show how | shows that | shows its | shows their | shows how | olympic committee | olympic council | international olympic committee | national olympic committee | trading session | trading sessions | morning session | afternoon session | world economic forum | national assembly | general assembly | legislative assembly | federal assembly | house of assembly | state assembly | parliamentary assembly | electoral commission | election commission | elections commission | national elections commission | independent national electoral commission | us congress | u.s. congress | congress party | african national congress | conference board | trades union congress | trade union congress | congressional | meeting point | final report | final decision | final approval | final results | final round | final stage | final phase | final draft | final year | final day | final week | final minute | final minutes | talk show | tv show | video games | world bank | fair trade | fair share | fair price | show of | match for | session laws | repair workshop | repair workshops | car workshop | furniture workshop | garment workshop | carpentry workshop | welding workshop | motorcycle workshop | mechanic workshop | vehicle workshop | production workshop | last meeting between | previous meeting between | their last meeting | their previous meeting | second straight | third straight | second consecutive | third consecutive | second successive | third successive | arms race | presidential race | race for | race against | race to | race between | rat race | human race | opinion polls | exit polls | opinion poll | premier league | major league | little league | youth league | arab league | league of nations | national league for | appeal to | appeal for | appeal from | early stage | guilty verdict | polling station | polling stations | polling place | polling places | polling centre | polling centres | polling firm | first race | trade fair share | convention bureau | tour operators | war games | hunger games | board games | video game | medal tally | race relations | race track | race car | exit polling | court of appeal | court of appeals | appeal court | appeals court
      sign plural = several | many | various | other | related | associated | numerous | a series of | regular | all | such | sideline | side | meetings | sessions | visits | dialogues | consultations | workshops | seminars | conferences | forums | festivals | exhibitions | concerts | matches
      sign weak = first leg | second leg | return leg | trip | tour | fair | show | showcase | final | semi-final | semifinal | quarter-final | cup | match | matches | friendly | playoff | qualifier | contest | competition | exam | exams | examination | examinations | launch | roll-out | rollout | unveiling | convention | assembly | congress | consultation | consultations | dialogue | dialogues | celebration | celebrations | polls | marathon | championship | championships | games | retreat | gala | parade | ceremony | signing | trial | commemoration | gathering | visit | visits | forum | tournament | concert | carnival | opening | hearing | sitting | run-off | funeral | town hall | workshop | workshops | appeal | verdict | race | qualifiers | league | polling | landslide | landslides | eruption | cyclone | hurricane | typhoon | tropical storm | tsunami | jubilee | primaries | long weekend | fest | food fair | job fair
      sign weak = voting | sentencing | inquest | arraignment | case management | opening match | test match | title fight | semifinal match | opening game | rehearsal | dress rehearsal | full-dress rehearsal | rites | get-together | procession | handover | wedding | convocation | graduation | banquet | reception | luncheon | pageant | recital | screening | premiere | bazaar | salon | mart | auction | roadshow | playoffs | fixture | return fixture | derby | bout | face-off | finals | semifinals | semi-finals | quarterfinals | quarter-finals | triathlon | regatta | nomination | nominations | polling day | early voting | runoff | caucus | conclave | parley | expos | exposition | coronation | rite | ^Race | ^Run | ^Ride | ^Open | ^Masters | ^Classic | ^Trophy | ^Week | ^Fest | ^Awards | fiesta | special meeting | emergency meeting | cabinet meeting | championship match | friendly match | double header | public holiday | public holidays | national holiday | world cup | asian cup
      sign caption = photo | photos | image | source | file photo | video | handout picture | handout photo | file picture | picture | caption | flickr | getty images | shutterstock | handout | photo caption
      sign auxiliary = will | to | can | would | could | might | should | must | not | did
      sign compound = bureau | organisers | stadium | village | squad | team | teams | winner | winners | champion | champions | trophy | medal | medals | ticketing | broadcast | fever | bid | qualifier | qualifiers | qualifying | date | dates | venue | room | rooms | minutes | commission | commissions | results | result | organisers | organizers | organiser | organizer | organising | organizing | committee | hall | goers | season | schedule | agenda | participants | delegates | attendees | tickets | ticket | website | hosts | secretariat | declaration | statement | outcome | outcomes | preparations | table | officials | campaign | campaigns | observers | law | laws | period | director | chairman | call | calls | centre | center | centres | centers | grounds | booths | stalls | fraud | watchdog | monitors | manifesto | posters | rally | rallies | rights | speech | remarks | theme | host | link | links | notice | point | points | house | houses | guide | guides | operator | operators | bus | buses | package | packages | hubs | preparation | venues | registration | slot | slots | victims | victim | survivors | insurance | zone | zones | fatigue | verdict | committees | candidates | candidate
      sign former = should have begun | should have started | should have opened | which should have | had to begin | should have been held | should have taken place | was to begin | were to begin | was to start | was due to start | were due to start | was due to begin | its old dates | old dates | old date
      sign former = was to run | were to run | was to take place | were to take place | was to be held | were to be held | was to open | originally | initially | first planned | first scheduled | previously planned | previously scheduled | had been planned | had been scheduled | had been due | had been set | was to have | were to have | was supposed to | were supposed to | instead of | rather than | was first planned | original date | original dates | was originally | were originally | not in | not on
      sign background = back from | returning from | returned from | home from | on the way to | on their way to | on his way to | on her way to | on its way to | way back from | on the sidelines of | on the margins of | within the framework of | in the framework of | as part of | documents of | resolution of | resolutions of | outcomes of | results of | following | since | after | ahead of | in preparation for | preparations for | prepare for | preparing for | run-up to | in the run-up to | adopted at | made at | agreed at | before | until | beyond | implementation of | decisions of | success of | toward | towards | version of | group stage of | leg of | group a of | group b of | group c of | group d of | group e of | group f of | group g of | group h of | title of | history of | legacy of | anniversary of
      sign onward = to | until | till | for | now
      sign agent = by
      sign topic = of | on
      sign concern = organising committee of | organizing committee of | organisers of | organizers of | hosts of | host city of | winners of | winner of | champions of | champion of | draw of | theme of | logo of | mascot of | tickets for | ticket sales for | registration for | registrations for | applications for | nominations for | poll cards for | postal votes for | voting for | draw for | the draw for | bidding for | campaign for | rehearsal for | countdown to | rehearsals for | the postal votes for | preparations for | accreditation for | invitations to | bid for
      sign document = law | act | code | charter | convention on | constitution | agreement | treaty | decree | protocol | dated
      sign frame = on the sidelines of | on the margins of | within the framework of | in the framework of | as part of
      sign travel = arrived | arrives | arrive | flew | flies | departed | departs | landed | left for | leaves for | travelled | traveled | travels | are arriving | is travelling | is traveling
      sign there = there | held there | met there
      sign alias = also known as | known as | dubbed | also called | commonly known as | better known as
      sign group = leaders of | leaders from | ministers of | ministers from | representatives of | representatives from | delegates from | delegations from | delegations of | officials from | officials of | senior officials of | senior officials from | foreign ministers of | heads of state of
      sign next = next edition of | next session of | next meeting of | next round of | next instalment of
      sign phase = phase of | round of | stage of
      sign numbering = edition of | editions of
      sign named = tour de france | giro d'italia | vuelta a espana | tour de suisse | criterium du dauphine | super bowl | wimbledon
      sign organisation = association of | association for | federation of | society of | union of | institute of | academy of | organisation of | organization of | commission for | commission on | council of | agency for | foundation for | network of | alliance of | league of | board of | bureau of | department of | ministry of | office of | committee on | committee for | company of | friends of | confederation of | chamber of | centre for | center for
      sign partner = with
      sign people = ministers | leaders | officials | delegates | diplomats | envoys | lawmakers | parliamentarians | negotiators | generals | presidents | chiefs | finance ministers | foreign ministers | defence ministers | defense ministers | economic ministers | trade ministers | health ministers | energy ministers | ministers of | foreign ministers of | leaders of | senior officials | central bankers | experts | scientists | heads of state | heads of government | senators | deputies | bishops | cardinals | kings | premiers | prime ministers | governors | mayors | parliament | congress | cabinet | senate | politburo
      sign predicate = is | was | are | were | be | been | becomes | become | became | marks | marked | as
      doing host = saw | hosts | hosted | is hosting | are hosting | was host to | were host to | is host to | will host | to host | hosting | co-hosted | co-hosts | was the venue of | saw the opening | will hold | plays host to | played host to | had hosted | has hosted | will be host to | opened its
      doing chair = chaired | chairs | chairing | co-chaired | co-chairs | presided over | presides over | will chair | to chair
      doing organiser = organised | organized | organises | organizes | held | co-organised | co-organized | jointly organised | jointly organized | convened
      doing participant = attended | attends | will attend | to attend | attending | leads | led | joined | took part in | participated in | addressed | will lead | spoke at | opened
      role 0 = prime minister | deputy prime minister | pm | deputy pm | president | vice president | vice-president | minister | deputy minister | vice minister | foreign minister | defence minister | defense minister | finance minister | foreign affairs minister | king | queen | sultan | crown prince | prince | chairman | chairwoman | secretary-general | secretary general | ambassador | governor | mayor | senator | dr | mr | mrs | ms | prof | professor | chancellor | premier | general secretary | party general secretary | director-general | director general | ceo | state president | party chief | h.e | minister of | president of

      # What ends a title.
      stop 0 = here | that | which | who | where | when | while | after | before | during | at | by | from | as | is | are | was | were | be | been | has | have | had | will | would | said | says | it | they | he | she | his | her | its | their | our | this | these | those | also | not | but | or | than | into | under | over | via | about | held | hosted | attended | took | took place | met | opened | began | kicked | starts | adopted | approved | discussed | agreed | noted | to attend | to host | to hold | chaired | sees | saw | due | set | amid | ahead | following | between | against | until | within | without | including | through | since | attends | holds | hosts | opens | begins | kicks | kicks off | wraps up | ends | closes | calls | urges | seeks | joins | wins | beats | marks | draws | draws to a close | discusses | addresses | concludes | issues | issued | backs | welcomes | greets | receives | announces | vows | eyes | plans | gathers | inspects | reviews | visits in | underway | under way | with | so | if | can | could | may | should | must | we | you | i | my | your | like | meet | meets | attend | host | hold | join | leave | leaves | left | arrives | arrived | returns | returned | postpone | expected to attract | is expected to attract | are expected to attract | expected to draw | is expected to draw | expected to bring | is expected to bring | expected to welcome | is expected to welcome | expected to receive | expected to contribute | is expected to contribute | will be attended | set to attract | lets | rocks | shakes | strikes | gears | plays | flock | kick off | suspends | shifts | honours | honors | commemorates | chooses | drops | raises | slams | tells | asks | wants | needs | hails | praises | lauds | spotlights | features | highlights | promotes | boosts | attracts | lands | heads | affirms | reaffirms | earns | bags | nets | retains | defends | stays | remains | becomes | ahead of | despite
      stop 0 = converge | converges | converge on | puts | puts on | pushes | forces | keeps | readies | readies for | gets | sends | wishes | sets | makes | gives | takes | brings | drives | faces | face | prepares | gears up | braces | launches | unveils | rolls out | stages | organises | organizes | celebrates | kicks off | resumes | extends | delays | halts | shuts | cuts | rejects | accepts | approves | passes | signs | votes | names | picks | elects | appoints | warns | reveals | confirms | denies | pledges | pushes for | leads | heads to | travels | flies | goes | comes | moves | hits | kills | sweeps | clinches | defeats | tops | trails | invites | skips | misses | shares | offers | seek | to close | to open | to face | to meet | to play | to visit | to be held | to begin | to start | to kick off | to end | to stage | to return | to run | to take place | to feature | to showcase | to draw | to welcome | to honour | to honor | to mark | to celebrate | to discuss | to focus | to boost | to address | to tackle | to see
      clause 0 = that | which | who | when | while | as | because | where | if | whereas | although | though | but | so that
      clause 1 = after | before | since
      reference 0 = ^It | the event | this event | the annual event | the two-day event | the three-day event | the four-day event | the five-day event | time: | date: | dates: | venue: | location: | when: | where: | the date | the dates | the new date | the venue is | the venue will be | the venue was
      reference 1 = takes place | take place
      reference 3 = it | them
      reference 2 = new date | new dates | date | dates | schedule
      reference 5 = is on | are on | will be on | falls on | fall on | will fall on | will be held | is to be held | are to be held | will take place | took place | is taking place | is set for | are set for | is scheduled for | are scheduled for | is slated for | runs from | run from | ran from | will run from | runs until | runs till | kicks off | kicked off | will kick off | gets under way | got under way | will be staged | will be raced | has been postponed | was postponed | has been cancelled | was cancelled | was canceled | has been called off | was called off | struck | rocked | jolted
      connector 0 = upcoming | coming | forthcoming | recent | of | for | on | and | the | to | responsible | among | plus | a | an

      # In what state an event is.
      cue held = was held | was hosted by | were held | took place | has taken place | was host to | hosted | opened | has opened | concluded | ended | wrapped up | kicked off | was the venue of | convened | was convened | was opened | attended | has concluded | closed | was organised | was organized | met | had met | gathered | began | has begun | held | saw the opening | was signed | were signed | came into being | had taken effect | began their | visited | chaired | it chaired | was attended | has ended | co-hosted | was inaugurated | was launched | came to an end | drew to a close | were opened | was celebrated | has wrapped up | had been held | had taken place | was staged | has been held | have been held | held in | held at | hosted in
      cue ongoing = sees the opening | is now on | are now on | goes on | resumed | resumes | now on | is now open | is now under way | is now underway | goes on until | on show | now showing | has been under way | on now | got under way | gets underway today
      cue ongoing = is hosting | is under way | is underway | is being held | are being held | is taking place | are taking place | runs till | runs until | which will last until | being held | continues | are under way | are underway | is in progress | is ongoing | are meeting | is meeting | are gathering
      cue scheduled = will play | to play | will face | to face | will be played | will be raced | will be run | will be contested | down for | pencilled in for | booked for | is booked for | are booked for | stays on | remains on | is down for | are down for | goes on trial | are due from | is due from | in the pipeline | will sit | will go to the polls | will hear | would be on | will be on | readies for | gears up for | gears for | gears up | readies | up for hearing | on the programme are | on the agenda are | on the program are
      cue scheduled = fixed | has fixed | have fixed | will be held | will be hosted by | to be hosted by | will take place | will host | will open | will hold | will convene | will meet | will attend | will gather | is to be held | to be held | is set to | set to | set for | slated for | is slated | scheduled for | is scheduled | are scheduled | to host | to hold | to open | will visit | will kick off | will start | will begin | starts on | starting | is due | due | is to | will | gets ready for | to attend | to gather | runs from | prepares for | would include | will run | to take place | will be hosted | are to | scheduled | is set for | are set for | will be opened | will be staged | opens on | kicks off on | begins on | to be hosted | will be organised | will be organized | are due | will return | returns on | to visit | to meet | to begin | to start | to kick off | would be held | would take place | will now be held | will now take place
      cue expected = is expected | expected to | are expected | expected | tentatively | is likely | likely to | may be held | planned | is planned | are planned | plans to | plans to host | aims to | hopes to | intends to | could be held | plan to hold | plans to hold | tentatively scheduled | is tentatively scheduled | reportedly | reportedly planned | is said to | rumoured | rumored | is expected to be held | is expected to take place | expected to be held | expected to take place | could take place | may take place | might be held | might take place | would like to
      cue proposed = proposed | offered to hold | has offered to hold | offers to host | offers to hold | has proposed to host | has proposed | offered to host | suggested | is considering | bid to host | was proposed | bids to host | bidding to host | wants to host | has offered to host | considering | proposes | proposed to | proposes to | is proposed
      cue postponed = moved back | moved back to | pushed to | has forced back | are put off | is put off | are postponed | is postponed | is deferred | on hold | has to be postponed | put on hold | puts on hold | forced back to | pushes to | instead being held | now being held | will be raced instead | has been moved back | not take place as planned | held over | is pushed back
      cue postponed = postponed | adjourned | was adjourned | has been adjourned | been adjourned | put back | was put back | has been put back | postpones | postpone | has been postponed | was postponed | put off | puts off | pushed back | pushes back | rescheduled | reschedules | reschedule | deferred | defers | delayed | has been rescheduled | were postponed | have been postponed | been postponed | be postponed | been rescheduled | was rescheduled | was delayed | has been delayed | has been put off | was put off | postponement | been pushed back | was pushed back | be pushed back | been put off | been deferred | was deferred | been delayed | will be postponed
      cue cancelled = is grounded | is suspended | are suspended | were suspended | was suspended | are cancelled | are called off | is called off | is scrapped | are scrapped | was dropped | is dropped | are grounded | was grounded | dropped this year | will not push through | not push through | won't push through | calling off | cancelling | canceling | scrapping
      cue cancelled = cancelled | canceled | cancels | cancel | called off | calls off | call off | scrapped | scraps | has been cancelled | was cancelled | were cancelled | have been cancelled | been cancelled | been canceled | was canceled | axed | has been called off | was called off | been called off | been scrapped | will not be held | will not take place | won't be held | won't take place | did not take place | was not held | will no longer be held | will not hold | will not host | cancellation | is cancelled | is off | be cancelled | be called off
      cue moved = moved online | held online instead | be held online instead | will be held online instead | take place online instead | will take place online instead | online instead | virtually instead | will move | will move from | move from | moves from | moving from | will be moved | will be moved from | moves online | moved to | moves to | relocated | relocated to | brought forward | shifted to | switched to | has been moved | was moved | will move to | been moved | moved from | been moved from | shifted from | been shifted | has now been shifted | relocated from | been relocated | was relocated | transferred to | moved forward | been brought forward | was brought forward | has been brought forward | has been shifted | has been relocated | be moved | moving to | has been moved from | was moved from
      cue denied = denied that | denied reports | denied rumours | denied rumors | denies | denied | no plans to hold | no plans for | has no plans | ruled out | rules out | dismissed reports | dismissed rumours | dismissed rumors | dismisses | refuted | rejected reports
      negation 0 = not | never | nor | not been | not be | not yet | not yet been | yet to be | n't | no | not to be | not in | not on
      report 0 = dated | in a facebook post | facebook post | in a post | in a tweet | in a message | in a letter | in a video | told reporters | in an interview | to announce | announce | announcing
      report 0 = denied | denies | denied that | denied reports | dismissed reports | rejected reports | said | says | told | announced | announces | reported | reports | according to | stated | confirmed | confirms | released | issued | decided | decides | revealed | revealed that | informed | published | posted | in a statement | wrote

      # Places, people, themes.
      place-lead 0 = where: | venue: | location: | place: | the venue is | the venue will be | the venue was | in | at | returns to | return to | comes to | coming to | heads to | heading to | held in | held at | hosted in | here in | near | throughout | across | off the coast of | centred in | centered in
      venue 0 = headquarters | head office | campus | premises | universiti | universitas | wisma | dewan | menara | hotel | center | convention center | convention centre | exhibition center | exhibition centre | conference center | conference centre | congress center | congress centre | exposition center | exposition centre | centre | hall | stadium | palace | resort | university | arena | museum | gallery | theatre | theater | park | headquarters | building | campus | airport | square
      venue 2 = capital | the capital | capital city
      venue 1 = city | province | district | state | county | prefecture | region
      host-lead 0 = hosted by | will be hosted by | was hosted by | is hosted by | being hosted by | co-hosted by | to be hosted by
      chair-lead 0 = chaired by | co-chaired by | under the chairmanship of | presided over by | under the chair of
      organiser-lead 0 = organised by | organized by | jointly organised by | jointly organized by | co-organised by | co-organized by | jointly held by | convened by | run by | organiser: | organizer:
      participant-lead 0 = attended by | was attended by | with the participation of | with the attendance of | participants include | participants included | attendees include | attendees included | speakers include | speakers included | in attendance were | in the presence of
      theme-lead 0 = under the theme | under the theme of | themed | with the theme | the theme | the theme is | the theme was | with the theme of | on the theme | on the theme of | theme: | its theme is | its theme was | whose theme is | is themed | was themed | the theme for this year is | this year's theme is
      mode online = online | held online instead | be held online instead | will be held online instead | take place online instead | will take place online instead | online instead | virtually instead | moved online | moves online | virtually | via video conference | via videoconference | by videoconference | virtual | via teleconference | via video link | by video link | by video conference
      mode hybrid = hybrid | in hybrid format | in a hybrid format | in hybrid form
      mode in-person = in person | in-person | face-to-face
      abbreviation 0 = mr | mrs | ms | dr | prof | st | gen | gov | sen | hon | no | vs | jr | lt | col
      ordinal-suffix 0 = st | nd | rd | th
      """#
  )
}
