/** Turkish. No suffix is joined to a {value} or a {language}: vowel harmony would need to know it. */
export const sharing = {
  note: {
    sheet: "Paylaşım için hazırlandı",
    title: "Paylaşım için hazırlandı",
    says: "Bu çalışma kitabı, CRM ROI eklentisi olmadan da okunabilecek hâle getirildi. Aşağıdaki her satır, bir hücrede önce ne olduğunu ve şimdi ne bulunduğunu gösterir. Eklentideki “Geri yükle” her şeyi eski hâline getirir.",
    keep: "Geri yüklemek isteyebileceğiniz sürece bu sayfayı silmeyin. Sağdaki sütunlar geri yükleme içindir.",
    cell: "Hücre",
    was: "Önceki içerik",
    now: "Şimdiki içerik",
    restore: "Geri yükleme için",
    written: "Yazılan",
    place: "Yeri",
    references: "Başvuruları",
  },
  becomes: {
    twin: "Excel’in kendi formülü olur ve hesaplamayı sürdürür",
    partly: "Excel’in kendi formülü olur; bir bölümü düz sayı olarak kalır ve artık değişmez",
    value: "Şu an hesaplanan sonuç düz değer olarak kalır ve artık değişmez",
    error: "Şu anda hata gösteriyor ve göstermeyi sürdürecek",
    shown: "Gösterdiği değer kalır ve artık değişmez; yeniden hesaplanamadı",
    asks: "Aynı formül; artık düz değerlerin tablosunu okur",
    column: "Tablonun yeni satırları boş başlar",
    rule: "Koşullu biçimlendirmede veya veri doğrulamada, Excel’in kendi formülü",
    stays: "Şu anda sabitlenebilecek bir değeri yok",
    left: "Olduğu gibi kalır: Excel’in kendi işlevlerinde karşılığı yok. Eklenti olmadan #AD? verir",
  },
  fate: {
    back: "Eski hâline döner",
    already: "Zaten eski hâlinde",
    gone: "Sonradan silinmiş",
    lost: "Olduğu gibi kalır: başvurduğu hücreler silinmiş",
    changed: "Olduğu gibi kalır: hazırlandıktan sonra değiştirilmiş",
  },
  found: {
    ours: { title: "CRM işlevleri", advice: "Eklenti olmadan #AD? hatasına dönüşürler. Çalışma kitabını hazırlayın." },
    unknown: {
      title: "Tanınmayan adlar (#AD?)",
      advice: "Onarmak bunları giderebilir; gidermezse formülü kendiniz düzeltin.",
    },
    waiting: {
      title: "Hâlâ sonuç bekleyen hücreler",
      advice: "Excel’in hesaplamayı bitirmesini bekleyin veya hücreleri onarın.",
    },
    lost: {
      title: "Adı veya çalışma kitabı kaybolmuş işlev çağrıları (#BAŞV!)",
      advice: "Orada ne olduğu tahmin edilemez. Formülü yeniden yazın.",
    },
    left: {
      title: "Hazırlarken olduğu gibi bırakılan, CRM işlevli adlar",
      advice: "Eklenti olmadan #AD? verirler. Excel’in kendi işlevleriyle yazın veya silin.",
    },
    rules: {
      title: "Koşullu biçimlendirme, veri doğrulama veya grafiklerdeki CRM işlevleri",
      advice:
        "Excel bunları orada hiç hesaplamaz. Hazırlama, karşılığı varsa yerlerine Excel’in kendi işlevlerini koyar; kalanları siz değiştirin.",
    },
    dates: {
      title: "Tarihleri 1904’ten sayan çalışma kitabında, tarih kullanan CRM işlevleri",
      advice:
        "Bu işlevler tarihleri 1900’den sayar; aylar ve yıllar dört yıl erken çıkar. Excel seçeneklerinde 1904 tarih sistemini kapatın ve tarihleri yeniden girin.",
    },
    protected: {
      title: "CRM işlevi bulunan korumalı sayfalar",
      advice: "Alıcılar bunları yeniden hesaplayamaz ve onaramaz. Korumayı kaldırın, sonra hazırlayın.",
    },
    links: {
      title: "Başka çalışma kitaplarına bağlantılar",
      advice:
        "Bu çalışma kitapları alıcılarda olmayabilir. Bağlantıların yerine değerleri koyun veya onları da gönderin.",
    },
    sample: {
      title: "Örnek rakamlar",
      advice: "Yerlerine kendi rakamlarınızı girin ve başlıktaki örnek ibaresini silin.",
    },
    checks: { title: "Tutmayan kontroller", advice: "Rakamları iletmeden önce belirttikleri yeri düzeltin." },
    looks: {
      title: "Gözden geçirmenizi isteyen kontroller",
      advice: "Oldukları gibi doğru olabilirler: belirttikleri yere bakın; düzeltin ya da nedenini alıcıya yazın.",
    },
    hidden: { title: "Gizli sayfalar", advice: "Alıcılar bunları gösterebilir. Görmemeleri gerekenleri silin." },
    people: {
      title: "Dosya özelliklerindeki adlar",
      advice: "Excel’de bunları Belge Denetçisi kaldırır: Dosya, Bilgi, Sorunları Denetle.",
    },
  },
  pack: {
    subject: "CRM yatırımına değer mi? {figures}",
    short: { roi: "ROI", payback: "geri ödeme süresi" },
    opening: {
      workbook: "CRM için hazırladığımız maliyet ve fayda modeli ektedir: süre {years}, tutarlar {currency}.",
      page: "CRM için hazırladığımız maliyet ve fayda modelinin sonuç sayfası ektedir: süre {years}, tutarlar {currency}.",
    },
    sample: "Rakamlar örnektir; henüz bizim rakamlarımız değildir.",
    irr: "iç verim oranı {value}",
    rate: "yıllık {rate} iskonto oranıyla",
    onPresentValues: "bugünkü değerlerle {value}",
    discounted: "iskontolu {value}",
    perUserMonth: "kullanıcı ve ay başına {value}",
    atOnce: "hemen",
    none: "yok",
    checks: {
      hold: "Modelin tüm kontrolleri tamam.",
      fail: "Modelin kontrollerinden biri tutmuyor: rakamlara dayanmadan önce lütfen kontrol satırına bakın.",
      warn: "Modelin kontrollerinden biri uyarı veriyor: rakamlara dayanmadan önce lütfen gözden geçirin.",
      unknown: "Modelin kontrolleri okunamadı.",
      failing: "Tutmayan ve rakamlara dayanmadan önce düzeltilmesi gereken kontroller:",
      looking: "Rakamlara dayanmadan önce gözden geçirilmesi gereken kontroller:",
    },
    verdict: {
      pays: "Bu rakamlara göre CRM {years} içinde kendini karşılıyor.",
      loses: "Bu rakamlara göre CRM {years} içinde kendini karşılamıyor.",
      open: "Modelin bir kontrolü tutmuyor: düzeltilmeden bu rakamlardan bir sonuç çıkarılamaz.",
    },
    assumed: {
      title: "Başlıca varsayımlar",
      rate: "yıllık iskonto oranı {rate}",
      noRate: "iskonto oranı yok",
      users: "kullanıcı: {users}",
      currency: "tutarlar {currency}",
    },
    range: {
      says: "Simülasyondaki her 10 denemenin 8’inde NBD {low} ile {high} arasında.",
      fromStart: "Buradaki aralıklar yalnızca bir başlangıçtır; kimsenin tahmini değildir.",
    },
    opens: {
      withoutAddIn:
        "Çalışma kitabı her Excel’de açılır, eklenti gerektirmez. Her sonuç izleyebileceğiniz bir formüldür; açık zemin üzerindeki mavi rakamlar bizim girdiklerimizdir.",
      withAddIn:
        "Çalışma kitabı her Excel’de açılır; CRM ROI eklentisi varsa CRM işlevleri de hesaplanır. Her sonuç izleyebileceğiniz bir formüldür; açık zemin üzerindeki mavi rakamlar bizim girdiklerimizdir.",
    },
    otherLanguage: "Çalışma kitabının kendi dili: {language}. Oluşturulduktan sonra değiştirildiği için çevrilmedi.",
    page: {
      title: "CRM yatırımına değer mi?",
      author: "Hazırlayan: {author}",
      costs: "Kalemlere göre maliyetler",
      benefits: "Kalemlere göre faydalar",
      others: "Diğerleri ({count})",
      byYear: "Yıllara göre",
      chart: "Yıllara göre fayda, maliyet ve kümülatif net fayda",
      printed: "Çalışma kitabından, {date}",
      basis: "0. yıl bugündür; sonraki yıllar yıl sonundan iskonto edilir.",
      midYear:
        "0. yıl bugündür; sonraki yıllar yıl ortasından iskonto edilir. İç verim oranı ve geri ödeme tam yıllarla hesaplanır.",
    },
  },
} as const;
