import type { ParameterNames } from "../../catalogue/words";

/** As Turkish Excel writes the names of arguments: lower case, joined by underscores. */
export const parameters = {
  benefits: "faydalar",
  costs: "maliyetler",
  method: "yöntem",
  rate: "iskonto_oranı",
  timing: "zamanlama",
  guess: "tahmin",
  unit: "birim",
  language: "dil",
  oneOff: "tek_seferlik",
  recurring: "yinelenen",
  years: "yıl_sayısı",
  retirement: "kullanımdan_kaldırma",
  growth: "büyüme",
  tco: "sahip_olma_maliyeti",
  users: "kullanıcı_sayısı",
} as const satisfies ParameterNames;
