export const taskpane = {
  title: "CRM ROI işlevleri",
  purpose: "Bunlardan birini bir hücreye = ile başlayarak yazın. Siz yazarken Excel bağımsız değişkenleri gösterir.",
  find: "İşlev ara",
  nothing: "Uyan işlev yok.",
  parameters: "Bağımsız değişkenler",
  optional: "isteğe bağlı",
  example: "Örnek",
  gives: "sonuç",
  table: "hücrenin altına ve yanına yayılan bir tablo",
  separator:
    "Burada bağımsız değişkenler noktalı virgülle ayrılmıştır; Excel’iniz yarımı 0.5 diye yazıyorsa virgül kullanın.",
  support: "Destek",
  privacy: "Gizlilik",
} as const;
