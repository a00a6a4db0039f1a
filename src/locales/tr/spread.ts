/** Turkish. */
export const spread = {
  range: "10 denemenin 8’inde {low} ile {high} arası",
  openRange: "En az {low}; 10 denemenin 1’inden fazlasında bu yıllar içinde değil",
  noRange: "10 denemenin 8’inde bu yıllar içinde değil",
  fromStart: "(aralıklar yalnızca bir başlangıç)",
  plan: {
    better:
      "Planın NBD’si her 100 denemenin {count} tanesinden daha iyi: kullanılan aralıklar, işlerin beklenenden iyi gitmesinden çok kötü gitmesine yer veriyor.",
    worse:
      "Planın NBD’si her 100 denemenin {count} tanesinden daha kötü: kullanılan aralıklar, işlerin beklenenden kötü gitmesinden çok iyi gitmesine yer veriyor.",
  },
  paidBack: {
    sometimes: "Her 100 denemenin {count} tanesinde harcanan para {years} içinde geri kazanılıyor.",
    hardly: "Her 100 denemenin 1 tanesinde bile harcanan para {years} içinde geri kazanılmıyor.",
    nearly: "Her 100 denemenin 99 tanesinden fazlasında harcanan para {years} içinde geri kazanılıyor.",
  },
  histogram: {
    title: "Hangi NBD ne kadar sık çıktı",
    says: "Bütün denemelerin ortancası {middle}; {share} oranında NBD 0’dan büyük.",
    interval: "NBD aralığı",
    loss: "0’ın altında",
    gain: "0 ve üstü",
    trials: "Deneme",
  },
} as const;
