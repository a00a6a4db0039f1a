import type { FaultWords } from "../../catalogue/faults";

/** No suffix is joined to a {name}: vowel harmony would need to know the word. */
export const faults = {
  missing: "{parameter} değerini girin.",
  emptyRange: "{parameter} için verilen aralık boş.",
  notANumber: "{parameter}: {row}. satır, {column}. sütundaki değer sayı değil.",
  oneCellExpected: "{parameter} için aralık değil, tek hücre ya da tek sayı verin.",
  lengthsDiffer:
    "Dönem sayıları farklı: {first} {firstLength}, {second} {secondLength}. İkisine de aynı sayıda hücre verin.",
  unknownOption: "{parameter}: “{word}” tanınmıyor. Şunlardan birini kullanın: {options}.",
  rateOutOfRange: "{parameter}: yüzde 8 için 0,08 ya da %8 yazın.",
  notWhole: "{parameter} tam sayı olmalıdır.",
  outOfRange: "{parameter} en az {from}, en çok {to} olmalıdır.",
  tooSmall: "{parameter} en az {from} olmalıdır.",
  notAbove: "{parameter}, {above} değerinden büyük olmalıdır.",
  tooManyArguments: "İşlevin alabileceğinden fazla bağımsız değişken girilmiş.",
  tooLarge: "Sonuç, bir sayıya sığmayacak kadar büyük.",
  costsAreZero: "Maliyetlerin toplamı 0; bölme yapılamaz.",
  costsAreNegative: "Maliyetleri pozitif sayı olarak girin.",
  benefitsAreZero: "Faydaların toplamı 0; bölme yapılamaz.",
  benefitsAreNegative: "Faydaların toplamı 0’dan küçük; faydaların hiçbir oranında başabaş noktasına ulaşılamaz.",
  rateNeeded: "İskonto edilmiş getiri için iskonto oranı gerekir.",
  noOutlay: "0. dönemde bölen olacak net harcama yok (ilk hücrede maliyet eksi fayda).",
  onlyTimeZero: "0. dönemden sonra başka dönem yok.",
  lostMoreThanEverything: "Yatırılan tutarın tamamından fazlası kaybediliyor; yıllık bir oran yok.",
  noRate: "Net bugünkü değeri 0 yapan bir oran yok.",
  severalRates:
    "Net bugünkü değer birden çok oranda 0 oluyor (yüzde olarak): {rates}. Kastettiğiniz orana yakın bir tahmin girin.",
  neverPaidBack: "Yatırım {periods} dönem içinde geri ödenmiyor.",
  paidBackThenLost: "Yatırım {paid} dönemde geri ödeniyor, {lost}. dönemde yeniden zarara geçiyor.",
  growthNeedsYears: "Büyüme, her yıl yinelenen tutara uygulanır: yıl sayısını da girin.",
  yearsWithBlock:
    "Yıl sayısı girildiğinde yinelenen maliyet yıllık tutardır: tablo değil, tek hücre ya da her maliyet kalemi için bir hücre verin.",
  usersAreZero: "Kullanıcı sayısı 0.",
  yearsAreZero: "Yıl sayısı 0.",
  decimalSign: ",",
} as const satisfies FaultWords;
