/** Turkish. */
export const frame = {
  tabList: "Bölmenin bölümleri",
  tabs: { result: "Sonuç", data: "Veri", functions: "İşlevler", share: "Paylaşım" },
  noData: "Burada hedefleri veya izlemesi olan bir model yok. Sonuç sekmesinde tam çalışma kitabını oluşturun.",
  loading: "Yükleniyor",
  unloaded: "Bu bölüm yüklenemedi. Bağlantıyı denetleyip yeniden deneyin.",
  again: "Yeniden dene",
  version: "Sürüm {version}",
  privacy: "Gizlilik",
} as const;
