/** Turkish. */
export const settings = {
  title: "Ayarlar",
  back: "Geri",
  language: "Dil",
  languageKept: "Var olan sayfalar oluşturuldukları dilde kalır.",
  languageNotKept: "Tarayıcı burada hiçbir şey saklamıyor; seçtiğiniz dil sayfa kapanana kadar geçerlidir.",
  digits: "Rakamlar",
  digitKinds: { persian: "Fars", latin: "Latin" },
  digitsNotKept: "Tarayıcı burada hiçbir şey saklamıyor; seçtiğiniz rakamlar sayfa kapanana kadar geçerlidir.",
  look: "Görünüm",
  lightOrDark: {
    office: "Açık ya da koyu görünüm Office’e uyar.",
    system: "Açık ya da koyu görünüm sisteminize uyar.",
  },
  contrastAndMotion: "Yüksek karşıtlık ve azaltılmış hareket sisteminizin ayarlarına uyar.",
  selfTest: "Bu Excel’i dene",
  about: "Hakkında",
  version: "Sürüm {version}",
  licences: "Bu yazılımın lisansları",
  privacy: "Gizlilik",
  support: "Destek",
} as const;
