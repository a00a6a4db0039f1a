/** Turkish. */
export const addLine = {
  about:
    "Kalem boş bir satıra yazılır; hesaplama ve toplamlar bu satırı zaten kapsar. Başka hiçbir şey değişmez. Para birimi: {currency}.",
  aboutNew:
    "Burada boş satır kalmadı; kalem için yeni satırlar eklenir. Toplamlar, adlar, grafikler ve kontroller bunları da kapsar. Para birimi: {currency}.",
  kind: "Ne eklenecek?",
  cost: "Maliyet",
  benefit: "Fayda",
  group: "Grup",
  chooseGroup: "Bir grup seçin",
  groupFree: "{group}: {count} boş satır",
  atFullEffect: "Faydanın tam etkisini girin; benimsenme, senaryo ve risk bunu çalışma kitabında azaltır.",
  eachYear: "Sonraki her yıl aynı tutar",
  eachYearHint: "İsteğe bağlı; 0. yıldan sonraki yılları doldurur.",
  submit: "Ekle",
  looking: "Boş satırlar aranıyor",
  noAmount: "En az bir yılın tutarını girin.",
  noGroup: "Kalemin ait olduğu grubu seçin.",
  added: "“{line}”, “{sheet}” sayfasının {row}. satırında.",
  addedNew: "“{line}”, “{sheet}” sayfasının yeni eklenen {row}. satırında.",
  goTo: "Kaleme git",
  lost: "Kalemlerin bölümü adlarıyla bulunamıyor; adlar silinmiş. Silmeyi geri alın veya modeli yeniden oluşturun.",
  fullPage:
    "Boş satır kalmadı ve hiçbir şey yazılmadı. Bölümün son satırının üstüne bir satır ekleyip oraya yazın; toplamlar onu kapsar.",
  fullGroup:
    "Bu grupta boş satır kalmadı ve hiçbir şey yazılmadı. Başka bir grup seçin veya küçük tutarları tek kalemde toplayın.",
  fullEverywhere:
    "Hiçbir grupta boş satır yok ve hiçbir şey yazılmadı. Küçük tutarları tek kalemde toplayın veya modeli kendi rakamlarınızla yeniden oluşturun.",
} as const;
