/** Turkish. */
export const frame = {
  tabList: "Bölmenin bölümleri",
  tabs: { result: "Sonuç", data: "Veri", functions: "İşlevler", share: "Paylaşım" },
  digits: "Rakamlar",
  digitKinds: { persian: "Fars", latin: "Latin" },
  digitsNotKept: "Tarayıcı burada hiçbir şey saklamıyor; seçtiğiniz rakamlar sayfa kapanana kadar geçerlidir.",
  selfTest: "Bu Excel’i dene",
  loading: "Yükleniyor",
  unloaded: "Bu bölüm yüklenemedi. Bağlantıyı denetleyip yeniden deneyin.",
  again: "Yeniden dene",
  version: "Sürüm {version}",
  privacy: "Gizlilik",
} as const;
