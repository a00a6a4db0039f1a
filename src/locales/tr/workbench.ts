import { opening } from "./opening";

export const workbench = {
  title: "CRM ROI",
  pane: "Sonuçlar ve araçlar",
  sheet: "{sheet} sayfasının hücreleri",
  limits: "Tablonun kendi menüleri İngilizcedir.",
  toPane: "Sonuçlara ve araçlara git (F6)",
  toCells: "Hücrelere git (F6)",
  opening,
  kept: {
    saving: "Bu tarayıcıya kaydediliyor…",
    saved: "Bu tarayıcıya kaydedildi: {time}",
    refused: "Bu tarayıcı burada hiçbir şey saklamıyor. Sayfayı kapatmadan önce çalışma kitabını indirin.",
    elsewhere:
      "Bu sayfa başka bir sekmede de açık; çalışmayı o sekme saklıyor. Bu sekmede hiçbir şey saklanmaz: kapatmadan önce çalışma kitabını indirin.",
    fresh: "Yeni çalışma kitabı",
    back: "Önceki çalışma kitabını geri getir",
    apart: {
      kept: "Burada saklanan bir çalışma kitabı açılamadı ve kenara ayrıldı. Hücreleri, biçimleri olmadan indirilebilir.",
      downloaded: "Hücreleri indirildi: değerler, formüller ve adlar; biçim, kural ve grafik yok.",
      unreadable: "İçinde hücre bulunamadı. Saklanan veri olduğu gibi indirildi; onu yalnızca bir program okuyabilir.",
      wholeDownloaded: "Saklandığı gibi, içindeki her şeyle indirildi; onu yalnızca bir program okuyabilir.",
      refused: "Tarayıcı silmeye izin vermiyor. Kenarda duruyor.",
      download: "Hücrelerini indir",
      whole: "Saklandığı gibi indir",
      again: "Yeniden açmayı dene",
      forget: "Sil",
      sure: "Açılamayan çalışma kitabı silinsin mi? Geri getirilemez.",
    },
  },
} as const;
