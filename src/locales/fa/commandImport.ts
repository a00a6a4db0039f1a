/** Persian. Code stands in backticks, which become isolates, so that its signs keep their places. */
export const commandImport = {
  calls: {
    exclude: "`--json` و `--dry-run` با هم نمی‌آیند: یکی را بردارید.",
    jsonOut: "`--json` ارقام را نمایش می‌دهد و `--out` آن‌ها را به‌صورت کارپوشه می‌نویسد: یکی را بردارید.",
    jsonInto: "`--json` ارقام را نمایش می‌دهد و `--into` آن‌ها را در کارپوشه می‌نویسد: یکی را بردارید.",
    force: "`--force` برای فایل `--out` یا `--as` است: آن را نام ببرید.",
    rows: "`--rows` برای کارپوشهٔ `--out` از فایل‌هاست: آن را نام ببرید.",
    currency: "`--currency` باید کدی مانند EUR باشد، نه {given}.",
    rates: "`--rates` گزینهٔ `--currency` را می‌خواهد: واحد پولی که نرخ‌ها به آن است.",
    day: "`{option}` باید روزی مانند `2026-01-31` باشد، نه {given}.",
    fromAfterTo: "`--from` نباید پس از `--to` باشد.",
    goLiveChooses: "`--golive` روزهایی را که مقایسه می‌کند خود انتخاب می‌کند: `--from` و `--to` را بردارید.",
    ofInto: "`{option}` برای کارپوشهٔ `--into` است: آن را نام ببرید.",
    intoNeeds: "`--into` گزینهٔ `--golive`، روز راه‌اندازی CRM، را می‌خواهد: اهداف قبل و بعد از آن روز سنجیده می‌شود.",
    model: "`--model` باید شمارهٔ یک مدل باشد، مانند ۲، نه {given}.",
    bothFiles: "{file} نمی‌تواند هم برگه‌های شاخص‌ها باشد و هم مدل: برای `--out` نام دیگری انتخاب کنید.",
    roads: "`--sql`، `--engine` و `--statistics` با هم نمی‌آیند: دو تا از آن‌ها را بردارید.",
    ofEngine: "`{option}` برای `--engine` است: موتوری را نام ببرید.",
    comparesFiles: "`--golive` و `--into` ردیف‌های فایل‌ها را مقایسه می‌کنند: آن‌ها را بردارید یا فایل‌ها را بدهید.",
    needsMap: "`{option}` گزینهٔ `--map` را می‌خواهد که جدول‌ها و ستون‌ها را نام می‌برد.",
    tablesOfMap: "پرس‌وجوها دربارهٔ جدول‌هایی است که `--map` نام می‌برد: فایل‌ها را بردارید.",
    timeout: "`--timeout` باید تعداد ثانیه‌ها باشد، مانند ۶۰۰، نه {given}.",
    engineTables: "`--engine {engine}` جدول‌هایی را می‌شمارد که `--map` نام می‌برد: فایل‌ها را بردارید.",
    needsUrl: "`--engine {engine}` گزینهٔ `--url`، نشانی پایگاه داده، را می‌خواهد.",
    url: "`--url` باید نشانی باشد، مانند `postgres://reader@host/name`.",
    password:
      "`--url` گذرواژه‌ای در خود دارد که دیگران می‌توانند ببینند: آن را در متغیر محیطی بگذارید و از آنجا بردارید.",
    urlAndFiles: "`--url` پایگاه داده است و فایل‌ها جدول‌اند: یکی را بردارید.",
  },
  files: {
    noFile: "{file} فایل نیست: خود فایل خروجی را نام ببرید.",
    piped: "ورودی استاندارد",
    noInput: "ورودی استاندارد، که `-` به‌جای آن است، خوانده نمی‌شود: به‌جای آن فایلی را نام ببرید.",
  },
  map: {
    notObject: '{file} باید شیء باشد، مانند `{"deals": {"columns": {"amount": "Sum"}}}`.',
    unknownTable: "{file}: جدول {name} شناخته نیست. شناخته‌شده‌ها: {known}.",
    noTable: '{file}: {table} باید شیئی با `"columns"` باشد.',
    unknownKey: "{file}: کلید {name} در {table} شناخته نیست. شناخته‌شده‌ها: {known}.",
    tableName: "{file}: `table` برای {table} باید نامی در گیومهٔ انگلیسی یا فهرستی از بخش‌های آن باشد.",
    question: "{file}: `question` در `scores` باید یکی از این‌ها باشد: {known}.",
    scaleMax: "{file}: `scaleMax` در `scores` باید عددی صحیح، دست‌کم ۲، باشد.",
    columns: "{file}: `columns` برای {table} باید شیئی از فیلدها و سرستون‌ها باشد.",
    unknownField: "{file}: فیلد {name} برای {table} شناخته نیست. شناخته‌شده‌ها: {known}.",
    header: "{file}: {field} برای {table} باید سرستونی در گیومهٔ انگلیسی، فهرستی از سرستون‌ها یا `null` باشد.",
    outcomes: "{file}: `outcomes` باید شیئی از `won`، `lost` و `open` با فهرست‌هایی از واژه‌ها باشد.",
    twice: "{file}: {word} میان واژه‌های نتیجه دو بار آمده است: یکی را بردارید.",
  },
  rates: {
    columns: "{file}: `--rates` فایلی با ستون‌های `currency` و `rate` می‌خواهد.",
    sign: "{file}: نشانهٔ اعشار نرخ‌ها معلوم نیست: آن را با `--decimal` بدهید.",
    rate: "{file}: سطر {line}: {given} نرخی بزرگ‌تر از ۰ نیست: `--rates` برای هر واحد پول نرخی می‌خواهد.",
    twice: "{file}: سطر {line}: {code} دو بار آمده است: برای `--rates` یکی را بردارید.",
  },
  refusals: {
    undecidedEncoding:
      "{file}: کدگذاری حروف آن از روی بایت‌ها معلوم نمی‌شود: آن را با `--encoding` بدهید، مانند `utf-8`، `windows-1254` (ترکی)، `windows-1252` (اروپای غربی) یا `windows-1256` (فارسی).",
    unknownEncoding:
      "{file}: {encoding} برای `--encoding` شناخته نیست؛ `utf-8`، `utf-16le`، `windows-1252`، `windows-1254`، `windows-1256` و چند کدگذاری دیگر هست.",
    bytes:
      "{file}: سطر {line} بایت‌هایی دارد که در کدگذاری {encoding} متن نیستند: با `--encoding` کدگذاری دیگری بدهید.",
    delimiter: "{file}: سطر {line}: جداکنندهٔ خانه‌ها شاید {signs} باشد: پیش از آن سطری مانند `sep=;` بگذارید.",
    unknownColumns:
      "{file} هیچ ستون شناخته‌شده‌ای ندارد، تنها {headers}: ستون‌ها را در فایلی نام ببرید و آن را با `--map` بدهید.",
    unknownTable: "{file} ممکن است یکی از چند جدول باشد: در فایلی بگویید چه ستون‌هایی دارد و آن را با `--map` بدهید.",
    severalVendors: "{file} ممکن است خروجی یکی از چند CRM باشد: {options} را بیفزایید.",
    missing:
      "{file}: میان ستون‌های {table} ({headers}) این نیست: {field}. ستون را با `--map` نام ببرید یا خروجی را با آن ستون بگیرید.",
    missingAmount:
      '{file}: میان ستون‌های {table} ({headers}) این نیست: {field}. ستون را با `--map` نام ببرید یا خروجی را با آن ستون بگیرید؛ `"amount": null` در فایل `--map` تنها شمار را می‌دهد.',
    twoColumns:
      "{file} برای {field} چند ستون دارد: {columns}: همه جز یکی را از خروجی بردارید یا یکی را با `--map` نام ببرید.",
    notInFile: "{file} ستون {column} را که `--map` نام می‌برد ندارد؛ این‌ها را دارد: {headers}.",
    decimal:
      "{file}: {cell} می‌تواند دو عدد باشد: اگر {dot} است `--decimal .` و اگر {comma} است `--decimal ,` را بیفزایید.",
    wrongDecimal: "{file}: {cell} با `--decimal {decimal}` عدد نیست: آن را بردارید یا نشانهٔ دیگر را بدهید.",
    contraryDecimals:
      "{file}: {dot} و {comma} نشانه‌های اعشار متفاوت دارند: نشانهٔ بقیه را با `--decimal` بدهید؛ این خانه‌ها کنار گذاشته می‌شود.",
    notAmounts: "{file}: از {of} خانه، {count} خانه مبلغ نیست، مانند {cell}: با `--map` ستون دیگری را نام ببرید.",
    notDates:
      "{file}: از {of} خانه، {count} خانه را نمی‌توان تاریخ خواند، مانند {cell}: ترتیب را با `--dates` یا ستون دیگری را با `--map` بدهید.",
    oddYears:
      "{file}: از {of} تاریخ، {count} تاریخ پیش از ۱۹۹۰ یا بیش از پنج سال در آینده است، مانند {cell}: یا تقویم شناخته نیست یا ستون درست نیست؛ با `--map` ستون دیگری را نام ببرید.",
    notFlags:
      "{file}: {text} در ستون {column} ({count} ردیف از {of}) بله یا خیر نیست: با `--map` ستون دیگری را نام ببرید.",
    tooManyKeys: "{file}: شناسه‌های متفاوت آن بیش از گنجایش حافظه است: با `--from` و `--to` روزهای کمتری را وارد کنید.",
    tooManyRows:
      "{file} {rows} ردیف به‌حساب‌آمده دارد و `--rows` حداکثر {most} ردیف می‌نویسد: با `--from` و `--to` روزهای کمتری را انتخاب کنید.",
    noPeriod:
      "{file} ستونی از روزها که `--from` و `--to` بر پایهٔ آن است ندارد: ستون را با `--map` نام ببرید یا آن دو را بردارید.",
    noPeriodOfTouches:
      "{file}: `--from` و `--to` بر پایهٔ روزهای معامله‌هاست: آن را همراه معامله‌ها وارد کنید یا آن دو را بردارید.",
    dates: "{file}: {cell} می‌تواند {days} باشد: {options} را بیفزایید.",
    option: "{option} برای {day}",
    currencies:
      "{file} مبالغی به چند واحد پول دارد، {found}: یکی را با `--currency` انتخاب کنید و ارزش بقیه را با `--rates` بدهید، وگرنه کنار گذاشته می‌شود.",
    otherCurrency:
      "{file} مبلغی به {currency} ندارد، تنها به {found}: آن را با `--currency` نام ببرید یا `--rates` را بدهید.",
    noRate: "{file}: {currency} ({rows}) در فایل `--rates` نرخی ندارد: آن را به فایل نرخ‌ها بیفزایید.",
    noOutcome:
      '{file} در ستون {column} هیچ موفق یا ناموفقی ندارد، تنها {words}: در `"outcomes"` فایل `--map` بگویید کدام واژه‌ها به معنی موفق و ناموفق است.',
    unclearOutcome:
      '{file}: {words} در ستون {column} شاید به معنی موفق یا ناموفق باشد: در `"outcomes"` فایل `--map` بگویید کدام.',
    question:
      '{file}: ستون {column} نمی‌گوید پاسخ به کدام پرسش است: در `"scores"` فایل `--map`، `"question": "nps"` (توصیه می‌کنید، ۰ تا ۱۰)، `"csat"` (راضی هستید) یا `"ces"` (آسان بود) را بیفزایید.',
    questionOfSurvey:
      '{file}: پاسخ‌های نظرسنجی {kind} در ستون {column} نمی‌گوید پاسخ به کدام پرسش است: در `"scores"` فایل `--map`، `"question": "nps"` (توصیه می‌کنید، ۰ تا ۱۰)، `"csat"` (راضی هستید) یا `"ces"` (آسان بود) را بیفزایید، یا آن‌ها را جدا وارد کنید.',
    scale:
      '{file}: پاسخ‌های ستون {column} تا {highest} است و پاسخ‌های {question} تا {max}: بالاترین پاسخ را در `"scores"` فایل `--map` به نام `"scaleMax"` بدهید.',
    scaleOfNps:
      '{file}: پاسخ‌های ستون {column} تا {highest} است و پاسخ‌های {question} تا {max}: در `"scores"` فایل `--map`، `"question"` دیگری بدهید.',
    manyWords:
      "{file}: ستون {column} بیش از {count} واژهٔ متفاوت دارد که مرحله نیستند: با `--map` ستون دیگری را نام ببرید.",
    noKey:
      '{file} ستونی با شناسهٔ معامله‌ها ندارد، پس نتیجهٔ ردیف‌های آن معلوم نیست: آن را در فایل `--map` به نام `"deal"` در `"leads"` بدهید یا فایل را بدون معامله‌ها وارد کنید.',
    duplicatesOfTable:
      "{file} شناسهٔ {id} را بیش از یک بار با خانه‌های متفاوت دارد و هیچ تاریخی نمی‌گوید کدام تازه‌تر است: بقیه را کنار بگذارید یا روز آخرین تغییر را با `--map` نام ببرید.",
    wrongPeriod: "{file}: هیچ ردیفی میان `--from` و `--to` نیست.",
  },
  fields: {
    outcome: "نتیجهٔ معامله (مرحله، وضعیت، یا نشان‌های موفق و بسته‌شده)",
    opened: "روزی که ردیف در آن آغاز می‌شود",
    channel: "کانال یا کارزار",
    deal: "شناسهٔ معامله",
  },
  counted: {
    rows: { one: "{count} ردیف", other: "{count} ردیف" },
    word: "{word} ({count})",
    more: "{words} و {count} مورد دیگر",
    cell: "سطر {line}: {text} در ستون {column}",
    cellOfNoLine: "{text} در ستون {column}",
  },
  read: {
    file: "{file}: جدول {table}، از CRM {crm}",
    noCrm: "که سرستون‌هایش شناخته نیست",
    by: "شناخته‌شده با {headers}",
    written: "{encoding}، جداکننده {separator}، سرستون در سطر {header}، {rows}",
    guessed: "{encoding}؛ با `--encoding` می‌توانید دیگری را نام ببرید",
    workbook: "کارپوشه، سرستون در سطر {header}، {rows}",
    field: "{field}: {headers} ({why})",
    notRead: "{why}؛ خوانده نمی‌شود",
    dates: "تاریخ‌های {header}: {why}",
    datesIn: "تاریخ‌های {header}: {order}، {why}",
    ofColumn: "{header}: {says}",
    currency: "واحد پول: {currency}",
    noCurrency: "واحد پولی نام برده نشده است",
    word: "{word}: {meaning} ({count})",
    unknownWord: "{word}: {meaning}، چون واژه‌ای به معنی موفق یا ناموفق در آن نیست ({count})",
    noClosing: "هیچ ستونی روز بسته شدن معامله را ندارد: ماه‌ها و چرخه‌ها به دست نمی‌آید",
    noOrder: "هیچ ستونی شناسهٔ سفارش را ندارد: هر ردیف یک سفارش است",
    used: "{rows} = {used} به‌کاررفته + {leftOut} کنارگذاشته",
    usedIn: "{rows} = {used} به‌کاررفته + {leftOut} کنارگذاشته، از {from} تا {to}",
    leftOut: "کنارگذاشته، {reason}: {rows}",
    leftOutOf: "کنارگذاشته تنها از {of}، {reason}: {rows}",
    inLines: "{says} ({lines})",
    lines: { one: "سطر {lines}", other: "سطرهای {lines}" },
    moreLines: "{lines}، …",
    figures: "{key}: {figures}",
    list: "{key}: {count}؛ `--json` آن‌ها را فهرست می‌کند",
    span: "{from} تا {to}",
    sides: "قبل {before}، بعد {after}: {alike}",
    look: "{state}: {says}",
    goal: "{goal}: قبل {before}، بعد {after}",
    notMeasured: "سنجیده نشده",
    countedBy: "{file}: {table}، شمارش با {engine}",
  },
  into: {
    notWritten: "{file} نوشته نشد: چیزی تغییر نمی‌کرد.",
    noCurrency: "{file} واحد پولی نام نمی‌برد و مدل به {own} است: اگر مبالغش به آن است `--currency {own}` را بیفزایید.",
    otherCurrency:
      "{file} مبالغی به {currency} دارد و مدل به {own} است: `--currency {own}` و `--rates` با ارزش بقیه را بیفزایید.",
    goalCell: "{place} ({goal}، {column}): {says}",
    quarterCell: "{place} (فایده‌های سه‌ماههٔ {quarter}): {says}",
    startCell: "{place} (فایده‌های زمان پیش از آغاز): {says}",
    same: "{value} از پیش همان‌جاست",
    formula: "فرمول {formula} می‌ماند؛ اندازه‌گیری شده {value}: آن را در اکسل تغییر دهید",
    replaced: "{value} به‌جای {stands}",
    stays: "{stands} می‌ماند؛ اندازه‌گیری شده {value} و `--replace` آن را می‌نویسد",
    added: "{goal}: ردیف آن حذف شده است؛ ردیفی خالی برای آن به کار می‌رود",
    notMeasured: "اهداف اندازه‌گیری‌نشده: {goals}",
    otherLines: "فایده‌های اندازه‌گیری‌نشده: {lines}",
    toDate: "فایده‌ها تا امروز: {lines}",
    share: "{line} {sum} (سهم CRM {share})",
    noQuarter: "فایده‌ها تا امروز: هیچ سه‌ماهه‌ای پایان نیافته است",
    running: "سه‌ماههٔ {quarter} تا {day}، آخرین روز معامله‌ها، پایان نیافته است؛ نوشته نمی‌شود",
    startRunning: "زمان پیش از آغاز تا {day}، آخرین روز معامله‌ها، پایان نیافته است؛ نوشته نمی‌شود",
    dataTable:
      "{file} جدول داده (تحلیل چه‌می‌شود‌اگر) دارد که تنها اکسل آن را محاسبه می‌کند: ارقام `--golive` را همان‌جا وارد کنید.",
    oneSheet:
      "مدل {file} یک‌برگه‌ای است و اهداف و پایش عملکرد ندارد: با `--template full` مدلی بسازید و نام آن را پس از `--into` بنویسید.",
    severalFull: "{file} چند مدل دارد، {models}: یکی را با {options} نام ببرید.",
    notRecalculated: {
      unknown:
        "{file}: {place} به آنچه `--into` می‌نویسد وابسته است و تنها اکسل می‌تواند آن را محاسبه کند ({formula}): آن را از فایل بردارید یا ارقام را در اکسل وارد کنید.",
      uncalculated:
        "{file}: {place} به آنچه `--into` می‌نویسد وابسته است و فرمول‌هایی هست که هرگز محاسبه نشده است ({formula}): فایل را در اکسل باز کنید، بگذارید محاسبه کند، ذخیره کنید و دوباره بکوشید.",
      otherValue:
        "{file}: {place} به آنچه `--into` می‌نویسد وابسته است و مقداری جز حاصل خود نشان می‌دهد ({formula}): فایل را در اکسل باز کنید، بگذارید محاسبه کند، ذخیره کنید و دوباره بکوشید.",
      spills:
        "{file}: {place} به آنچه `--into` می‌نویسد وابسته است و بیش از یک خانه را پر می‌کند ({formula}): آن را از فایل بردارید یا ارقام را در اکسل وارد کنید.",
      circular:
        "{file}: {place} به آنچه `--into` می‌نویسد وابسته است و به خودش هم وابسته است ({formula}): آن را از فایل بردارید یا ارقام را در اکسل وارد کنید.",
    },
  },
  engines: {
    noTables:
      'فایل `--map` جدولی را نام نمی‌برد: کنار `"columns"`، `"table"` را بیفزایید، مانند `{"deals": {"table": "sales.deals", "columns": {…}}}`.',
    sameTable: "{file} همان جدولی را دارد که در فایل دیگری هست: آن‌ها را یکی کنید.",
    workbook: "{file} کارپوشه است و ردیف‌هایش برای موتور کم است: آن را بدون `--engine` وارد کنید.",
    encoding: "{file} با کدگذاری {encoding} است و DuckDB تنها UTF-8 می‌خواند: آن را بدون `--engine` وارد کنید.",
    jalali: "{file} تاریخ‌هایی از تقویم ایرانی دارد که DuckDB نمی‌شناسد: آن را بدون `--engine` وارد کنید.",
    marks: "{file} کنار مبالغ واحد پول دارد که SQL جدا نمی‌کند: آن را بدون `--engine` وارد کنید.",
    cells:
      "{file}: از {of} خانهٔ ستون {column}، {count} خانه به شکلی نوشته شده است که به DuckDB گفته نمی‌شود: آن را بدون `--engine` وارد کنید.",
    unloadable: "{name} بارگذاری نمی‌شود: {error}.",
    notInstalled: "{name} نصب نیست: یک بار `npm run engines -- install` را اجرا کنید.",
    noMessage: "خطایی بدون پیام",
    late: "{name} پس از {seconds} ثانیه پاسخی نداده است: با `--timeout` زمان بیشتری بدهید.",
    refuses: "{name} پرس‌وجو را نمی‌پذیرد: {error}.",
    ended: "{name} اتصال را بسته است: وقتی در حال اجراست دوباره بکوشید.",
    closed: "{name} اجازهٔ ورود نمی‌دهد: {error}.",
    silent: "{name} پاسخ نمی‌دهد: {error}.",
    oddAnswer: "{name} پاسخی جز ردیف‌ها می‌دهد: نشانی پس از `--url` را بررسی کنید.",
    clickhouseUrl: "`--url` برای ClickHouse باید نشانی‌ای مانند `http://host:8123/name` باشد.",
    unopened: "{name} باز نمی‌شود: {error}.",
    noEstimate: "{statement}: {name} برآوردی ندارد",
    estimate: {
      one: "{statement}: به برآورد {name} حدود {count} ردیف می‌خواند",
      other: "{statement}: به برآورد {name} حدود {count} ردیف می‌خواند",
    },
    dryRun: "آنچه بقیه می‌پرسند به این‌ها بستگی دارد. چیزی اجرا نشد و چیزی نوشته نشد.",
    otherOptions:
      "{file} از پرس‌وجوهایی است که با `--map` یا گزینه‌های دیگری نوشته شده است: همان‌ها را بدهید یا پرس‌وجوها را دوباره بنویسید.",
  },
  troubles: {
    longAnswer:
      "نتیجهٔ {statement} بیش از {rows} ردیف دارد، پس یکی از ستون‌هایش به‌جای واژه نام یا شناسه دارد: با `--map` ستون دیگری را نام ببرید.",
    date: "{table}: ستون {column} از نوع {type} است و باید تاریخ یا زمان باشد: با `--map` نمایی را نام ببرید که آن را تبدیل می‌کند.",
    number:
      "{table}: ستون {column} از نوع {type} است و باید عدد باشد: با `--map` نمایی را نام ببرید که آن را تبدیل می‌کند.",
    otherTable: "{table} ستون‌های جدولی را که `--map` می‌گوید ندارد: ستون‌هایش را همان‌جا نام ببرید.",
    severalIds:
      "بنا بر نتیجهٔ {statement}، {count} ردیف چند شناسه در یک خانه دارد: با `--map` نمایی را نام ببرید که برای هر کدام یک ردیف دارد.",
    otherOutcome:
      'ردیف‌های دارای {word} به معنی {meaning} است که پرس‌وجوهای نوشته‌شده نمی‌توانستند بدانند: آن را در `"outcomes"` فایل `--map` یا با `--currency` و `--rates` بگویید و پرس‌وجوها را دوباره بنویسید.',
    spellings:
      "مرحله‌های {words} یکی است و پرس‌وجوهای نوشته‌شده آن‌ها را دو تا می‌گیرند: با `--map` نمایی را نام ببرید که آن‌ها را یک‌جور می‌نویسد.",
    noWords:
      'واژه‌های موفق و ناموفق باید پیش از نوشتن پرس‌وجوها معلوم باشد: آن‌ها را در `"outcomes"` از `deals` در فایل `--map` نام ببرید.',
    noCurrency: "واحد پول ارقام باید پیش از نوشتن پرس‌وجوها معلوم باشد: `--currency` را بیفزایید.",
    noEnd: "آخرین روز سفارش‌ها باید پیش از نوشتن پرس‌وجوها معلوم باشد: `--to` را بیفزایید.",
    cases:
      "درخواست‌ها با پرس‌وجوهای نوشته‌شده شمرده نمی‌شود، چون میانهٔ ساعت‌ها در دو دور پرسیده می‌شود: آن‌ها را از فایل `--map` بردارید و با `--engine` یا به‌صورت فایل وارد کنید.",
    person: "{text} نشانی یک شخص را دارد که بیرون داده نمی‌شود: با `--map` ستون دیگری را نام ببرید.",
    oddText:
      "{text} نویسه‌هایی دارد که در هیچ پرس‌وجویی برای این موتور جا نمی‌گیرد: با `--map` ستون یا جدول دیگری را نام ببرید.",
  },
} as const;
