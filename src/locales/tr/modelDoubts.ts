/** Turkish. */
export const modelDoubts = {
  open: "{checks}, ancak rakamlarla ilgili bir soru var.",
  adoption: {
    says: "Benimsenme 1. yıldan itibaren %100: gerçekten herkes ilk günden kullanacak mı?",
    why: "Kullanım genellikle aylar içinde yayılır, faydalar da onunla birlikte artar. Tutarlarınız zaten her yıl gerçekleşecek olanlarsa bu doğrudur.",
  },
  margin: {
    says: "Brüt kâr marjı %100: satılanın hiç maliyeti yok mu?",
    why: "Marj %100 olunca gelirin tamamı fayda sayılır. Oysa fayda, gelirden geriye kalandır.",
  },
  revenue: {
    says: "“{line}” gelir mi? Gelirin yalnızca brüt kârı faydadır.",
    why: "Tamamı sayılan gelir her sonucu olduğundan iyi gösterir. Brüt kârı girin ve kalemin adında bunu belirtin.",
    whyFull:
      "Tamamı sayılan gelir her sonucu olduğundan iyi gösterir. “{countedIn}” sütununda “{revenue}” seçin; o zaman brüt kâr marjıyla sayılır.",
  },
  time: {
    says: "“{line}”, başka bir kalemin zaten saydığı zaman mı?",
    why: "Aynı saatlerin iki kalemde olması her sonucu olduğundan iyi gösterir. İkisinden birini bırakın.",
  },
  gap: {
    says: "“{line}” kaleminde {year}. yıl boş, öncesi ve sonrası dolu: doğru mu?",
    why: "Yanlışlıkla silinen bir rakam durumu olduğundan iyi ya da kötü gösterir. Gerçekten yoksa 0 yazın.",
  },
  right: "Doğru",
  rightLine: "Doğru: {doubt}",
  settled: "Bu oturumda yeniden sorulmayacak: {doubt}",
  lost: {
    title: "Modelin parçaları eksik",
    sheets: "Eksik sayfalar: {sheets}.",
    names: "Eksik ya da hücreleri silinmiş adlar: {names}.",
    more: "{names} ve {count} tane daha",
    todo: "Rakamlar yanlış olabilir; bu adlarla okunanlar burada yer almaz. Silme işlemini geri alın ya da önceki bir kopyayı açın. Olmazsa modeli kendi rakamlarınızla yeniden oluşturun.",
  },
  unmarked:
    "Bu çalışma kitabındaki bir model tanınmıyor: {name} adı eksik ya da değiştirilmiş. Değişikliği geri alın ya da önceki bir kopyayı açın.",
} as const;
