export const commandHelp = {
  every: {
    messages: "ekrana yazılanların dili (`--language` ile verilen dil, yoksa sistemin dili, yoksa `en`)",
    help: "bu metin",
  },
  model: {
    intro: "Maliyet ve fayda çalışma kitabı oluşturur.",
    options: {
      language: "çalışma kitabının dili (`en`)",
      template: "tek sayfalık form ya da tam çalışma kitabı (`sheet`)",
      input:
        "kendi rakamlarınız (biçimini `docs/figures.md` anlatır) ya da her satırında bir maliyet veya fayda kalemi olan tablo",
      decimal: "sütundan anlaşılmıyorsa `lines.csv` dosyasının ondalık işareti",
      encoding: "baytlarından anlaşılmıyorsa girdi dosyasının kodlaması",
      sample: "gerçeğe yakın bir şirketin, örnek olduğu belirtilen rakamları",
      years: "0. yıldan sonraki yıl sayısı (3)",
      "fiscal-year": "başlıklar için 1. yılın başladığı takvim yılı (verilmezse: 1. yıl)",
      "fiscal-month": "1. yılın başladığı ay (1)",
      currency: "ISO 4217 kodu ya da toman için IRT (EUR)",
      "amounts-in":
        "özetin tutarları nasıl gösterdiği: birim, bin, milyon (`units`; IRR, IRT, IDR ve VND için `millions`)",
      rate: "yıllık iskonto oranı (verilmezse NBD hesaplanmaz)",
      users: "lisansı olan kişi sayısı (verilmezse boş)",
      organisation: "başlıkta gösterilir",
      out: "yazılacak dosya",
      force: "dosya varsa değiştir",
    },
  },
  compare: {
    intro:
      "Aralarından biri seçilecek modelleri ayrı bir çalışma kitabında karşılaştırır: NBD’ye göre, her çiftin farkına göre ve yan yana.",
    models: "{from} ile {to} arasında model",
    number: "birden çok modeli olan çalışma kitabının 2 numaralı modeli",
    options: {
      out: "yazılacak çalışma kitabı; yıllık akışlar, her dosyanın adı ve SHA-256 özetiyle birlikte değer olarak kopyalanır",
      base: "diğerlerinin karşılaştırıldığı seçenek, komuttaki sırasıyla (1)",
      language: "çalışma kitabının dili (`en`)",
      force: "varsa `--out` dosyasını değiştir",
    },
    end: "Modellerin uyuşmadığı noktalar sayfada birer kontroldür: farklı oran ve yıllar orada hepsi için tek bir değer girilerek düzeltilir. Çıkış kodu 0’dır; 2 ise hiçbir dosya yazılmamış, nedeni hata akışında tek satırla bildirilmiştir.",
  },
  upgrade: {
    intro: "Önceki bir sürümle yapılmış modeli, girilmiş bütün rakamlarıyla birlikte yeni biçime getirir.",
    options: {
      out: "yazılacak dosya; eskisi olduğu gibi kalır",
      force: "varsa `--out` dosyasını değiştir",
      "dry-run": "nelerin aktarılacağını söyle, hiçbir şey yazma",
    },
    end: "Yeni biçimde yeri olmayanlar adıyla bildirilir ve eski dosyada kalır. İki modelin ana sonuçları karşılaştırılır. Çıkış kodu, her şey aktarıldıysa 0, bir şey kaldıysa 1’dir; 2 ise dosya ya da komut yanlıştır: hiçbir dosya yazılmaz, nedeni hata akışında tek satırla bildirilir.",
  },
  share: {
    intro: "Bir çalışma kitabını eklentisi olmayanlar için hazırlar ve eski durumuna getirir.",
    check: "alıcının takılacağı şeyler",
    prepare: "bizimkilerin yerine Excel’in kendi formülleri ve değerler",
    restore: "hazırlanmadan önceki durum",
    repair: "işlevlerimizin bozuk biçimlerinin onarımı",
    options: {
      out: "yazılacak dosya; verilmezse dosyanın kendisi, bunun için `--force` gerekir",
      force: "dosya varsa değiştir",
      "dry-run": "nelerin değişeceğini listele, hiçbir şey yazma",
      language: "hazırlanan çalışma kitabındaki notun dili (modelin dili, yoksa `en`)",
      "over-changes": "`restore`, sonradan üzerine yazılan hücreleri de eski durumuna getirir",
    },
    end: "`check` komutunun çıkış kodu, alıcının takılacağı bir şey yoksa 0, varsa 1’dir. Gizli sayfalar ve kişi adları listelenir ama sayılmaz. Diğerlerinin çıkış kodu, her şey yapıldıysa 0, dosya yazıldı ama adı bildirilen bir şey olduğu gibi kaldıysa 1’dir. Dosya ya da komut yanlışsa kod 2’dir: hiçbir dosya yazılmaz, nedeni hata akışında tek satırla bildirilir.",
  },
  import: {
    intro:
      "CRM’den dışa aktarılan dosyaları okur; içlerindeki rakamları ekrana ya da bir çalışma kitabına yazar. Dosyadan anlaşılmayan sorulur; yalnızca harflerinden ya da okuyanın ülkesinden çıkarılan bildirilir, `--dry-run` hepsini söyler.",
    files:
      "anlaşma, potansiyel müşteri, temas, aşama geçmişi, sipariş, anket yanıtı ve talep dosyaları: `.csv`, `.tsv` ya da `.xlsx`; `-` işareti, başka bir komuttan gelen girdi demektir",
    options: {
      out: "yazılacak çalışma kitabı: formül olarak KPI’lar, tabloları, grafikler ve kaynakları",
      rows: "hesaba giren satırları da yazar; kendi formülleriniz için her dosyaya en çok {rows} satırlık bir sayfa",
      force: "varsa `--out` ve `--as` dosyalarını değiştir",
      json: "rakamlar tek bir nesne olarak, tam duyarlıkla",
      "dry-run": "nelerin, neden tanındığı; rakam yok",
      crm: "başlıklardan anlaşılmıyorsa CRM",
      map: 'hangi sütunun ne içerdiği, hangi sözcüklerin kazanma ve kaybetme anlamına geldiği, örneğin `{"deals": {"columns": {"amount": "Sum"}, "outcomes": {"won": ["Done"]}}}`',
      encoding: "baytlardan anlaşılmıyorsa kodlama",
      dates: "hücrelerden anlaşılmıyorsa gün, ay ve yılın sırası",
      decimal: "sütundan anlaşılmıyorsa ondalık işareti",
      currency: "rakamların para birimi; kur verilmezse başka para birimindeki satırlar dışarıda kalır",
      rates: "`currency` ve `rate` sütunlu tablo: bir birimin `--currency` cinsinden değeri",
      from: "ilk gün, örneğin `2026-01-31`: anlaşmalarda kapanış, aşamalarda ayrılış, diğerlerinde satırın günü; temaslar anlaşmalarına bağlıdır",
      to: "son gün, aynı biçimde",
      golive:
        "CRM’in kullanıma geçtiği gün: çalışma kitabındaki hedeflerin göstergeleri, öncesi ve sonrası, tam yıllarla ya da o günden sonraki aylar ve bir yıl önceki aynı aylarla; ekrana ve `--json` içine yazılır, `--out` sayfalarına yazılmaz",
      into: "bunları ve biten çeyreklerin faydalarını, bu dosyadaki tam çalışma kitabının hedeflerine ve izlemesine yazar",
      as: "bunları o çalışma kitabının bir kopyasına yazar, dosyanın kendisi olduğu gibi kalır",
      model: "dosyada birden çok model varsa hangisi",
      replace: "başka bir şeyin durduğu yere de yazar; yoksa orası olduğu gibi kalır ve listelenir",
      language: "çalışma kitabının ve dosyanın dili: başka bir ipucu yoksa tarihlerin sırasını belirler",
    },
    elsewhere:
      "Tek makineye sığmayan veride aynı rakamlar, verinin bulunduğu yerde sayılır. `--map` dosyası tabloları belirtir, örneğin",
    types: "Orada tarihler tarih, tutarlar sayı olmalı.",
    elsewhereOptions: {
      engine:
        "orada sayar: `duckdb`, `.csv`, `.parquet` ve `.duckdb` dosyalarını (`npm run engines -- install` bir kez kurar), diğerleri bir veritabanını",
      url: "veritabanı: `postgres://user@host/name` (parola `PGPASSWORD` içinde) ya da `http://user@host:8123/name` (`CLICKHOUSE_PASSWORD` içinde)",
      timeout: "bir sorgunun en çok kaç saniye sürebileceği (600)",
      sql: "sorguları veri ekibi için yazar; onlarla ne yapılacağını `docs/warehouse.md` anlatır",
      statistics: "gelen sonuçları, `--sql` ile verilen seçeneklerle okur",
    },
    end: "Çıkış kodu 0’dır; `--into` bir şeyi olduğu gibi bırakıp listelediyse 1’dir; 2 ise hiçbir dosya yazılmamış, ne yapılacağı hata akışında tek satırla bildirilmiştir.",
  },
} as const;
