export const commandHelp = {
  every: {
    messages: "yazılan iletilerin dili (`--language` dili, yoksa sistemin dili, yoksa `en`)",
    help: "bu metin",
  },
  model: {
    intro: "Bir maliyet ve fayda çalışma kitabı yazar.",
    options: {
      language: "çalışma kitabının dili (`en`)",
      template: "tek sayfalık form ya da tam çalışma kitabı (`sheet`)",
      input:
        "kendi rakamlarınız (`docs/figures.md` anlatır) ya da her satırında bir maliyet veya fayda kalemi olan tablo",
      decimal: "sütundan anlaşılmıyorsa `lines.csv` dosyasının ondalık işareti",
      encoding: "baytlarından anlaşılmıyorsa girdi dosyasının kodlaması",
      sample: "örnek olduğu belirtilen, gerçeğe yakın bir şirketin rakamları",
      years: "yıl 0’dan sonraki yıl sayısı (3)",
      "fiscal-year": "başlıklar için yıl 1’in başladığı takvim yılı (yok: Yıl 1)",
      "fiscal-month": "yıl 1’in başladığı ay (1)",
      currency: "ISO 4217 kodu ya da toman için IRT (EUR)",
      "amounts-in":
        "özetin tutarları nasıl gösterdiği: birim, bin, milyon (`units`; IRR, IRT, IDR ve VND için `millions`)",
      rate: "yıllık iskonto oranı (yok: NBD hesaplanmaz)",
      users: "lisansı olan kişi sayısı (yok)",
      organisation: "başlıkta gösterilir",
      out: "yazılacak dosya",
      force: "dosya varsa değiştir",
    },
  },
  compare: {
    intro:
      "Aralarından biri seçilecek modelleri ayrı bir çalışma kitabında karşılaştırır: NBD’ye göre, her çiftin farkına göre ve yan yana.",
    models: "{from} – {to} model",
    number: "birden çok modeli olan çalışma kitabının 2 numaralı modeli",
    options: {
      out: "yazılacak çalışma kitabı; yıllık akışlar, her dosyanın adı ve SHA-256 özetiyle birlikte değer olarak kopyalanır",
      base: "ötekilerin karşılaştırıldığı seçenek, komuttaki sırasıyla (1)",
      language: "çalışma kitabının dili (`en`)",
      force: "varsa `--out` dosyasını değiştir",
    },
    end: "Modellerin uyuşmadığı noktalar sayfada birer kontroldür: farklı oran ve yıllar orada hepsi için tek bir değerle düzeltilir. Çıkış kodu 0’dır; hata akışına tek satır yazılıp hiçbir şey yazılmadıysa 2’dir.",
  },
  upgrade: {
    intro: "Önceki bir sürümle yapılmış modeli, girilmiş bütün rakamlarıyla birlikte yeni biçime getirir.",
    options: {
      out: "yazılacak dosya; eskisi olduğu gibi kalır",
      force: "varsa `--out` dosyasını değiştir",
      "dry-run": "nelerin aktarılacağını söyle, hiçbir şey yazma",
    },
    end: "Yeni biçimde yeri olmayanlar adıyla bildirilir ve eski dosyada kalır. İki modelin ana sonuçları karşılaştırılır. Çıkış kodu, her şey aktarıldıysa 0, bir şey kaldıysa 1, dosya ya da komut yanlışsa hata akışına tek satır yazılıp hiçbir şey yazılmadan 2’dir.",
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
      "over-changes": "`restore`, o zamandan beri birinin üzerine yazdıklarını da geri getirir",
    },
    end: "`check` komutunun çıkış kodu, alıcının takılacağı bir şey yoksa 0, varsa 1’dir. Gizli sayfalar ve kişi adları listelenir ama sayılmaz. Ötekilerin çıkış kodu, her şey yapıldıysa 0, dosya yazıldı ama adı bildirilen bir şey olduğu gibi kaldıysa 1’dir. Dosya ya da komut yanlışsa hata akışına tek satır yazılır, hiçbir dosya yazılmaz ve kod 2’dir.",
  },
  import: {
    intro:
      "Bir CRM’in dışa aktardığını okur; içindeki rakamları yazar ya da bir çalışma kitabına koyar. Dosyanın göstermediği sorulur; yalnızca harflerinden ya da okurun ülkesinden anlaşılan bildirilir, `--dry-run` hepsini söyler.",
    files:
      "anlaşma, potansiyel müşteri, temas, aşama geçmişi, sipariş, anket yanıtı ve talep dosyaları: `.csv`, `.tsv` ya da `.xlsx`; `-`, başka bir komutun aktardığıdır",
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
      from: "ilk gün, örneğin `2026-01-31`: anlaşmalarda kapanış, aşamalarda ayrılış, ötekilerde satırın günü; temaslar anlaşmalarına bağlıdır",
      to: "son gün, aynı biçimde",
      golive:
        "CRM’in kullanıma geçtiği gün: çalışma kitabındaki hedeflerin göstergeleri, öncesi ve sonrası, tam yıllarla ya da o günden sonraki aylar ve bir yıl önceki aynı aylarla; ekrana ve `--json` içine yazılır, `--out` sayfalarına yazılmaz",
      into: "bunları ve biten çeyreklerin faydalarını, bu dosyadaki tam çalışma kitabının hedeflerine ve izlemesine yazar",
      as: "bunları o çalışma kitabının bir kopyasına yazar, dosyanın kendisi olduğu gibi kalır",
      model: "dosyada birden çok model varsa model",
      replace: "başka bir şeyin durduğu yere de yazar; yoksa orası olduğu gibi kalır ve listelenir",
      language: "çalışma kitabının ve dosyanın dili: başka bir ipucu yoksa tarihlerin sırasını belirler",
    },
    elsewhere:
      "Bir makineyi aşan veride aynı rakamlar, veriler neredeyse orada sayılır. `--map` dosyası tabloları belirtir, örneğin",
    types: "Orada tarihler tarih, tutarlar sayı olmalı.",
    elsewhereOptions: {
      engine:
        "orada sayar: `duckdb`, `.csv`, `.parquet` ve `.duckdb` dosyalarını (`npm run engines -- install` bir kez kurar), ötekiler bir veritabanını",
      url: "veritabanı: `postgres://user@host/name` (parola `PGPASSWORD` içinde) ya da `http://user@host:8123/name` (`CLICKHOUSE_PASSWORD` içinde)",
      timeout: "bir sorgunun en çok kaç saniye sürebileceği (600)",
      sql: "sorguları veri ekibi için yazar; onlarla ne yapılacağını `docs/warehouse.md` anlatır",
      statistics: "geri geleni, `--sql` ile verilen seçeneklerle okur",
    },
    end: "Çıkış kodu 0’dır; `--into` bir şeyi olduğu gibi bırakıp listelediyse 1; hata akışına ne yapılacağını söyleyen tek satır yazılıp hiçbir şey yazılmadıysa 2.",
  },
} as const;
