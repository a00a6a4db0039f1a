/** Turkish. */
export const frame = {
  tabList: "Bölmenin bölümleri",
  tabs: { result: "Sonuç", data: "Veri", functions: "İşlevler", share: "Paylaşım" },
  loading: "Yükleniyor",
  unloaded: "Bu bölüm yüklenemedi. Bağlantıyı kontrol edip yeniden deneyin.",
  again: "Yeniden dene",
} as const;
