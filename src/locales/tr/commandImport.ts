export const commandImport = {
  calls: {
    exclude: "`--json` ile `--dry-run` birlikte kullanılamaz: birini çıkarın.",
    jsonOut: "`--json` rakamları ekrana yazar, `--out` çalışma kitabına: birini çıkarın.",
    jsonInto: "`--json` rakamları ekrana yazar, `--into` bir çalışma kitabının içine: birini çıkarın.",
    force: "`--force`, `--out` ya da `--as` dosyası içindir: dosyayı belirtin.",
    rows: "`--rows`, dosyalardan yapılan `--out` çalışma kitabı içindir: onu belirtin.",
    currency: "`--currency` EUR gibi bir kod olmalı; verilen: {given}.",
    rates: "`--rates` için `--currency` gerekir: kurların çevirdiği para birimi.",
    day: "`{option}` bir gün olmalı, örneğin `2026-01-31`; verilen: {given}.",
    fromAfterTo: "`--from`, `--to` gününden sonra olamaz.",
    goLiveChooses: "`--golive` karşılaştıracağı günleri kendi seçer: `--from` ve `--to` seçeneklerini çıkarın.",
    ofInto: "`{option}`, `--into` çalışma kitabı içindir: onu belirtin.",
    intoNeeds:
      "`--into` için `--golive` gerekir: CRM’in kullanıma geçtiği gün. Hedefler o günden önce ve sonra ölçülür.",
    model: "`--model` bir model numarası olmalı, örneğin 2; verilen: {given}.",
    bothFiles: "{file} hem KPI sayfaları hem model olamaz: `--out` için başka bir ad seçin.",
    roads: "`--sql`, `--engine` ve `--statistics` birlikte kullanılamaz: ikisini çıkarın.",
    ofEngine: "`{option}`, `--engine` içindir: bir veritabanı motoru belirtin.",
    comparesFiles: "`--golive` ve `--into` dosyaların satırlarını karşılaştırır: onları çıkarın ya da dosya okutun.",
    needsMap: "`{option}` için tabloları ve sütunları belirten `--map` gerekir.",
    tablesOfMap: "Sorgular `--map` dosyasının belirttiği tablolarla ilgilidir: dosyaları çıkarın.",
    timeout: "`--timeout` saniye sayısı olmalı, örneğin 600; verilen: {given}.",
    engineTables: "`--engine {engine}`, `--map` dosyasının belirttiği tabloları sayar: dosyaları çıkarın.",
    needsUrl: "`--engine {engine}` için veritabanının adresi, `--url`, gerekir.",
    url: "`--url` bir adres olmalı, örneğin `postgres://reader@host/name`.",
    password:
      "`--url` içinde başkalarının görebileceği bir parola var: parolayı ortam değişkenine taşıyın, adresten silin.",
    urlAndFiles: "`--url` bir veritabanıdır, dosyalar ise tablodur: birini çıkarın.",
  },
  files: {
    noFile: "{file} bir dosya değil: dışa aktarılan dosyanın kendisini belirtin.",
    piped: "standart girdi",
    noInput: "`-` ile belirtilen standart girdi okunamıyor: yerine bir dosya belirtin.",
  },
  map: {
    notObject: '{file} bir nesne olmalı, örneğin `{"deals": {"columns": {"amount": "Sum"}}}`.',
    unknownTable: "{file}: bilinmeyen tablo {name}. Bilinenler: {known}.",
    noTable: '{file}: {table}, `"columns"` içeren bir nesne olmalı.',
    unknownKey: "{file}: {table} içinde bilinmeyen anahtar {name}. Bilinenler: {known}.",
    tableName: "{file}: {table} için `table`, tırnak içinde bir ad ya da adın parçalarının listesi olmalı.",
    question: "{file}: `scores` için `question` şunlardan biri olmalı: {known}.",
    scaleMax: "{file}: `scores` için `scaleMax`, 2 ya da daha büyük bir tam sayı olmalı.",
    columns: "{file}: {table} için `columns`, alanlar ve başlıklar içeren bir nesne olmalı.",
    unknownField: "{file}: {table} için bilinmeyen alan {name}. Bilinenler: {known}.",
    header: "{file}: {table} için {field}, tırnak içinde bir başlık, bir başlık listesi ya da `null` olmalı.",
    outcomes: "{file}: `outcomes`, sözcük listeleriyle `won`, `lost` ve `open` içeren bir nesne olmalı.",
    twice: "{file}: {word} sonuçlar arasında iki kez var: birini çıkarın.",
  },
  rates: {
    columns: "{file}: `--rates` için `currency` ve `rate` sütunları olan bir dosya gerekir.",
    sign: "{file}: kurların ondalık işareti belli değil: `--decimal` ile belirtin.",
    rate: "{file}: satır {line}: {given}, 0’dan büyük bir kur değil: `--rates` her para birimi için bir kur ister.",
    twice: "{file}: satır {line}: {code} iki kez var: `--rates` için birini çıkarın.",
  },
  refusals: {
    undecidedEncoding:
      "{file} içindeki harflerin kodlaması baytlarından anlaşılmıyor: `--encoding` ile belirtin, örneğin `utf-8`, `windows-1254` (Türkçe), `windows-1252` (Batı Avrupa) ya da `windows-1256` (Farsça).",
    unknownEncoding:
      "{file}: `--encoding` değeri {encoding} bilinmiyor; `utf-8`, `utf-16le`, `windows-1252`, `windows-1254`, `windows-1256` ve başkaları var.",
    bytes:
      "{file}: satır {line}, {encoding} kodlamasında metin olmayan baytlar içeriyor: `--encoding` ile başkasını belirtin.",
    delimiter: "{file}: satır {line}: hücreleri {signs} ayırıyor olabilir: önüne `sep=;` gibi bir satır koyun.",
    unknownColumns:
      "{file} içinde tanınan bir sütun yok, yalnızca şunlar var: {headers}. Sütunları bir dosyada belirtip `--map` ile verin.",
    unknownTable:
      "{file} birkaç tablodan biri olabilir: hangi sütunları olduğunu bir dosyada belirtip `--map` ile verin.",
    severalVendors: "{file} birkaç CRM’den birinin dışa aktarımı olabilir: {options} ekleyin.",
    missing:
      "{file}: {table} sütunları ({headers}) arasında şu eksik: {field}. Sütunu `--map` ile belirtin ya da o sütunla birlikte dışa aktarın.",
    missingAmount:
      '{file}: {table} sütunları ({headers}) arasında şu eksik: {field}. Sütunu `--map` ile belirtin ya da o sütunla birlikte dışa aktarın; `--map` dosyasında `"amount": null` yalnızca adetleri verir.',
    twoColumns:
      "{file} şunun için birden çok sütun içeriyor: {field}: {columns}. Dışa aktarımda yalnızca birini bırakın ya da birini `--map` ile belirtin.",
    notInFile: "{file} içinde `--map` dosyasının belirttiği {column} sütunu yok; olanlar: {headers}.",
    decimal: "{file}: {cell} iki sayı olabilir: {dot} ise `--decimal .`, {comma} ise `--decimal ,` ekleyin.",
    wrongDecimal:
      "{file}: {cell}, `--decimal {decimal}` ile bir sayı olmuyor: seçeneği çıkarın ya da diğer işareti belirtin.",
    contraryDecimals:
      "{file}: {dot} ile {comma} farklı ondalık işaretleri taşıyor: diğerlerinin işaretini `--decimal` ile belirtin; bu hücreler dışarıda bırakılır.",
    notAmounts:
      "{file}: {of} hücreden {count} tanesi tutar değil, örneğin {cell}: `--map` ile başka bir sütun belirtin.",
    notDates:
      "{file}: {of} hücreden {count} tanesi tarih olarak okunamıyor, örneğin {cell}: sırayı `--dates` ile ya da başka bir sütunu `--map` ile belirtin.",
    oddYears:
      "{file}: {of} tarihten {count} tanesi 1990’dan önce ya da beş yıldan daha ileride, örneğin {cell}: takvim bilinmiyor ya da sütun doğru değil; `--map` ile başka bir sütun belirtin.",
    notFlags:
      "{file}: {column} sütunundaki {text} (satır: {count} / {of}) evet ya da hayır değil: `--map` ile başka bir sütun belirtin.",
    tooManyKeys: "{file}: belleğin alabileceğinden çok farklı kimlik var: `--from` ve `--to` ile daha az gün okutun.",
    tooManyRows:
      "{file} hesaba giren {rows} satır içeriyor, `--rows` en çok {most} satır yazar: `--from` ve `--to` ile daha az gün seçin.",
    noPeriod:
      "{file} içinde `--from` ve `--to` için günlerin sütunu yok: sütunu `--map` ile belirtin ya da bu seçenekleri çıkarın.",
    noPeriodOfTouches:
      "{file}: `--from` ve `--to` anlaşmaların günlerine göredir: dosyayı anlaşmalarla birlikte okutun ya da bu seçenekleri çıkarın.",
    dates: "{file}: {cell} şunlardan biri olabilir: {days}. Şunu ekleyin: {options}.",
    option: "{day} ise {option}",
    currencies:
      "{file} birden çok para biriminde tutar içeriyor, {found}: `--currency` ile birini seçin, diğerlerinin değerini `--rates` ile verin; yoksa dışarıda kalırlar.",
    otherCurrency:
      "{file} içinde {currency} cinsinden tutar yok, yalnızca şunlar var: {found}. `--currency` ile onu belirtin ya da `--rates` verin.",
    noRate: "{file}: {currency} ({rows}) için `--rates` dosyasında kur yok: kurların dosyasına ekleyin.",
    noOutcome:
      '{file}: {column} sütununda kazanılan da kaybedilen de yok, yalnızca {words}: hangi sözcüklerin kazanma ve kaybetme anlamına geldiğini `--map` dosyasında `"outcomes"` içinde belirtin.',
    unclearOutcome:
      '{file}: {column} sütunundaki {words} kazanma ya da kaybetme anlamına gelebilir: hangisi olduğunu `--map` dosyasında `"outcomes"` içinde belirtin.',
    question:
      '{file}: {column} sütunu hangi sorunun yanıtı olduğunu söylemiyor: `--map` dosyasında `"scores"` içine `"question": "nps"` (tavsiye eder misiniz, 0–10), `"csat"` (memnun musunuz) ya da `"ces"` (kolay oldu mu) ekleyin.',
    questionOfSurvey:
      '{file}: {column} sütunundaki {kind} anketinin yanıtları hangi soruya ait olduğunu söylemiyor: `--map` dosyasında `"scores"` içine `"question": "nps"` (tavsiye eder misiniz, 0–10), `"csat"` (memnun musunuz) ya da `"ces"` (kolay oldu mu) ekleyin ya da onları ayrı okutun.',
    scale:
      '{file}: {column} sütunundaki yanıtlar {highest} değerine çıkıyor, {question} yanıtları ise en çok {max}: `--map` dosyasında `"scores"` içine en yüksek yanıtı `"scaleMax"` olarak yazın.',
    scaleOfNps:
      '{file}: {column} sütunundaki yanıtlar {highest} değerine çıkıyor, {question} yanıtları ise en çok {max}: `--map` dosyasında `"scores"` içine başka bir `"question"` yazın.',
    manyWords:
      "{file}: {column} sütununda {count} taneden çok farklı sözcük var, bunlar aşama değil: `--map` ile başka bir sütun belirtin.",
    noKey:
      '{file} içinde anlaşma kimliklerinin sütunu yok, bu yüzden satırlarının sonucu bilinmiyor: sütunu `--map` dosyasında `"leads"` için `"deal"` olarak belirtin ya da dosyayı anlaşmalar olmadan okutun.',
    duplicatesOfTable:
      "{file} içinde {id} kimliği farklı hücrelerle birden çok kez var ve hangisinin en yeni olduğunu bir tarih söylemiyor: diğerlerini çıkarın ya da son değişikliğin gününü `--map` ile belirtin.",
    wrongPeriod: "{file}: `--from` ile `--to` arasında hiçbir satır yok.",
  },
  fields: {
    outcome: "anlaşmanın sonucu (aşama, durum ya da kazanıldı ve kapandı işaretleri)",
    opened: "satırın başladığı gün",
    channel: "kanal ya da kampanya",
    deal: "anlaşmanın kimliği",
  },
  counted: {
    rows: { one: "{count} satır", other: "{count} satır" },
    word: "{word} ({count})",
    more: "{words} ve {count} tane daha",
    cell: "satır {line}: {column} sütunundaki {text}",
    cellOfNoLine: "{column} sütunundaki {text}",
  },
  read: {
    file: "{file}: tablo {table}, CRM {crm}",
    noCrm: "başlıklarından tanınmadı",
    by: "şundan tanındı: {headers}",
    written: "{encoding}, ayırıcı {separator}, başlık satır {header}, {rows}",
    guessed: "{encoding}; `--encoding` ile başkasını belirtebilirsiniz",
    workbook: "çalışma kitabı, başlık satır {header}, {rows}",
    field: "{field}: {headers} ({why})",
    notRead: "{why}; okunmaz",
    dates: "{header} tarihleri: {why}",
    datesIn: "{header} tarihleri: {order}, {why}",
    ofColumn: "{header}: {says}",
    currency: "para birimi: {currency}",
    noCurrency: "para birimi belirtilmemiş",
    word: "{word}: {meaning} ({count})",
    unknownWord: "{word}: {meaning}, çünkü içinde kazanma ya da kaybetme bildiren bir sözcük yok ({count})",
    noClosing: "anlaşmanın kapandığı günün sütunu yok: aylar ve satış süreleri çıkmaz",
    noOrder: "sipariş kimliğinin sütunu yok: her satır bir sipariştir",
    used: "{rows} = {used} kullanılan + {leftOut} dışarıda bırakılan",
    usedIn: "{rows} = {used} kullanılan + {leftOut} dışarıda bırakılan, {from} ile {to} arası",
    leftOut: "dışarıda bırakılan, {reason}: {rows}",
    leftOutOf: "yalnızca şunun için dışarıda bırakılan: {of}, {reason}: {rows}",
    inLines: "{says} ({lines})",
    lines: { one: "satır no. {lines}", other: "satır no. {lines}" },
    moreLines: "{lines}, …",
    figures: "{key}: {figures}",
    list: "{key}: {count}; `--json` bunları listeler",
    span: "{from} – {to}",
    sides: "önce {before}, sonra {after}: {alike}",
    look: "{state}: {says}",
    goal: "{goal}: önce {before}, sonra {after}",
    notMeasured: "ölçülmedi",
    countedBy: "{file}: {table}, sayan: {engine}",
  },
  into: {
    notWritten: "{file} yazılmadı: hiçbir şey değişmezdi.",
    noCurrency: "{file} para birimi belirtmiyor, modelinki {own}: tutarlar o birimdeyse `--currency {own}` ekleyin.",
    otherCurrency:
      "{file} içindeki tutarlar {currency} cinsinden, modelinki {own}: `--currency {own}` ve diğerlerinin değeriyle `--rates` ekleyin.",
    goalCell: "{place} ({goal}, {column}): {says}",
    quarterCell: "{place} (çeyrek {quarter} faydaları): {says}",
    startCell: "{place} (başlangıçtan önceki sürenin faydaları): {says}",
    same: "{value} zaten orada",
    formula: "{formula} formülü kalır; ölçülen {value}: Excel’de değiştirin",
    replaced: "{stands} yerine {value}",
    stays: "{stands} kalır; ölçülen {value}, `--replace` bunu yazar",
    added: "{goal}: satırı silinmiş; boş bir satır onun olur",
    notMeasured: "ölçülmeyen hedefler: {goals}",
    otherLines: "ölçülmeyen faydalar: {lines}",
    toDate: "bugüne kadarki fayda: {lines}",
    share: "{line} {sum} (CRM’e düşen pay {share})",
    noQuarter: "bugüne kadarki fayda: biten bir çeyrek yok",
    running: "çeyrek {quarter}: anlaşmaların son günü olan {day} itibarıyla bitmedi; yazılmaz",
    startRunning: "başlangıçtan önceki süre: anlaşmaların son günü olan {day} itibarıyla bitmedi; yazılmaz",
    dataTable:
      "{file} içinde yalnızca Excel’in hesapladığı bir veri tablosu (Durum Çözümlemesi) var: `--golive` rakamlarını orada girin.",
    oneSheet:
      "{file} içindeki model tek sayfalık; hedefleri ve izlemesi yok: `--template full` ile bir model oluşturun ve `--into` seçeneğinden sonra onu belirtin.",
    severalFull: "{file} birden çok model içeriyor: {models}. {options} ile birini belirtin.",
    notRecalculated: {
      unknown:
        "{file}: {place}, `--into` ile yazılacak olana bağlı ve onu yalnızca Excel hesaplayabilir ({formula}): dosyadan çıkarın ya da rakamları Excel’de girin.",
      uncalculated:
        "{file}: {place}, `--into` ile yazılacak olana bağlı ve hiç hesaplanmamış formüller var ({formula}): dosyayı Excel’de açın, hesaplatıp kaydedin ve yeniden deneyin.",
      otherValue:
        "{file}: {place}, `--into` ile yazılacak olana bağlı ve hesabından başka bir değer gösteriyor ({formula}): dosyayı Excel’de açın, hesaplatıp kaydedin ve yeniden deneyin.",
      spills:
        "{file}: {place}, `--into` ile yazılacak olana bağlı ve birden çok hücreyi dolduruyor ({formula}): dosyadan çıkarın ya da rakamları Excel’de girin.",
      circular:
        "{file}: {place}, `--into` ile yazılacak olana bağlı ve kendisine de bağlı ({formula}): dosyadan çıkarın ya da rakamları Excel’de girin.",
    },
  },
  engines: {
    noTables:
      '`--map` dosyası tablo belirtmiyor: `"columns"` yanına `"table"` ekleyin, örneğin `{"deals": {"table": "sales.deals", "columns": {…}}}`.',
    sameTable: "{file} başka bir dosyayla aynı tabloyu içeriyor: ikisini birleştirin.",
    workbook: "{file} bir çalışma kitabı; veritabanı motoru için satırı az: `--engine` olmadan okutun.",
    encoding: "{file}, {encoding} kodlamasında; DuckDB ise UTF-8 okur: `--engine` olmadan okutun.",
    jalali: "{file} DuckDB’nin bilmediği İran takvimi tarihleri içeriyor: `--engine` olmadan okutun.",
    marks: "{file} tutarların yanında SQL’in ayıramadığı para birimleri içeriyor: `--engine` olmadan okutun.",
    cells:
      "{file}: {column} sütunundaki {of} hücreden {count} tanesi DuckDB’ye bildirilmeyen bir biçimde yazılmış: `--engine` olmadan okutun.",
    unloadable: "{name} yüklenemiyor: {error}.",
    notInstalled: "{name} kurulu değil: bir kez `npm run engines -- install` çalıştırın.",
    noMessage: "iletisi olmayan bir hata",
    late: "{name} {seconds} saniye sonra hâlâ yanıt vermedi: `--timeout` ile daha uzun süre verin.",
    refuses: "{name} bir sorguyu kabul etmiyor: {error}.",
    ended: "{name} bağlantıyı kapattı: çalıştığında yeniden deneyin.",
    closed: "{name} girişe izin vermiyor: {error}.",
    silent: "{name} yanıt vermiyor: {error}.",
    oddAnswer: "{name} satırlardan başka bir şeyle yanıt veriyor: `--url` adresini kontrol edin.",
    clickhouseUrl: "ClickHouse için `--url` bir adres olmalı, örneğin `http://host:8123/name`.",
    unopened: "{name} açılamıyor: {error}.",
    noEstimate: "{statement}: {name} tahmin vermiyor",
    estimate: {
      one: "{statement}: {name} tahminine göre yaklaşık {count} satır okunur",
      other: "{statement}: {name} tahminine göre yaklaşık {count} satır okunur",
    },
    dryRun: "Diğer sorgular bunların sonucuna bağlı. Hiçbir şey çalıştırılmadı, hiçbir şey yazılmadı.",
    otherOptions:
      "{file}, başka bir `--map` ya da başka seçeneklerle yazılmış sorgulara ait: aynılarını verin ya da sorguları yeniden yazdırın.",
  },
  troubles: {
    longAnswer:
      "{statement} sonucunda {rows} satırdan çok var; demek ki bir sütununda sözcük yerine ad ya da kimlik bulunuyor: `--map` ile başka bir sütun belirtin.",
    date: "{table}: {column} sütunu {type} türünde, oysa tarih ya da zaman damgası olmalı: onu dönüştüren bir görünümü `--map` ile belirtin.",
    number:
      "{table}: {column} sütunu {type} türünde, oysa sayı olmalı: onu dönüştüren bir görünümü `--map` ile belirtin.",
    otherTable: "{table}, `--map` dosyasının sandığı tablonun sütunlarını içermiyor: sütunlarını orada belirtin.",
    severalIds:
      "{statement} sonucuna göre {count} satırın bir hücresinde birkaç kimlik var: her biri için bir satırı olan bir görünümü `--map` ile belirtin.",
    otherOutcome:
      'Yazdırılan sorgular {word} sözcüğünün {meaning} anlamına geldiğini bilemezdi: bunu `--map` dosyasında `"outcomes"` içinde ya da `--currency` ve `--rates` ile belirtin ve sorguları yeniden yazdırın.',
    spellings:
      "{words} aşamaları tek aşamadır, yazdırılan sorgular onları iki sanıyor: tek biçimde yazan bir görünümü `--map` ile belirtin.",
    noWords:
      'Sorgular yazdırılmadan önce kazanma ve kaybetme sözcükleri bilinmeli: onları `--map` dosyasında `deals` için `"outcomes"` içinde belirtin.',
    noCurrency: "Sorgular yazdırılmadan önce rakamların para birimi bilinmeli: `--currency` ekleyin.",
    noEnd: "Sorgular yazdırılmadan önce siparişlerin son günü bilinmeli: `--to` ekleyin.",
    cases:
      "Talepler yazdırılan sorgularla sayılmaz, çünkü saatlerin ortancası iki turda sorulur: onları `--map` dosyasından çıkarın, `--engine` ile ya da dosya olarak okutun.",
    person: "{text} bir kişinin adresini içeriyor, bu dışarı verilmez: `--map` ile başka bir sütun belirtin.",
    oddText:
      "{text}, bu veritabanının hiçbir sorgusunun taşıyamayacağı karakterler içeriyor: `--map` ile başka bir sütun ya da tablo belirtin.",
  },
} as const;
