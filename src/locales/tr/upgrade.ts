export const upgrade = {
  title: "Önceki biçim",
  intro:
    "Bu model, eklentinin önceki bir sürümüyle oluşturulmuş. Yanına oluşturulacak yeni model, girilmiş bütün rakamları devralır. Bu model olduğu gibi kalır.",
  submit: "Yenisini oluştur",
  lost: "Bu modelin adları silinmiş; rakamları bulunamıyor. Yeni bir model oluşturup rakamları girin.",
  done: "{count} rakam ve metin “{sheet}” sayfasına aktarıldı.",
  goTo: "Yenisini göster",
  same: "Bütün ana sonuçlar aynı.",
  changed: "{figure}: önce {before}, şimdi {now}",
  valued: "Girdide formül var; değeri aktarıldı",
  moved: "Kendi grubunda boş satır olmadığı için kalem artık diğerlerinin arasında",
  missing: "Sayfa yok; ondan hiçbir şey aktarılmadı",
  left: {
    outside: "Aktarılmadı: yeni biçimde burada bir şey yok",
    overFormula: "Aktarılmadı: bir formülün üzerine yazılmış, formül yeniden hesaplıyor",
    overOwn: "Aktarılmadı: biçimin kendi rakamı ya da notu üzerine yazılmış",
    otherWord: "Aktarılmadı: yeni biçim bunu burada kabul etmiyor, yerinde olağan sözcük duruyor",
    notCounted: "Aktarılmadı: model bu satırı saymıyor; boş bir kaleme yazın",
  },
} as const;
