/** Turkish. */
export const doubt = {
  field: "“{text}” şu anlama gelebilir: {readings}. Hangisini kastediyorsanız onu yazın.",
  fieldDay: "“{text}” şu anlama gelebilir: {readings}; Excel ise bunu tarihe çevirir. Kastettiğiniz sayıyı yazın.",
  fieldOnlyDay: "Excel “{text}” girişini tarihe çevirir. Bir sayı yazın.",
  asked: "“{text}” ile kastedilen {readings} mi?",
  cell: "{cell}: “{text}” ile kastedilen {readings} mi? Siz seçene kadar metin olarak kalır ve hesaba katılmaz.",
  cellDay:
    "{cell}: “{text}” ile kastedilen {readings} mi, yoksa bir tarih mi? Tarihi {example} biçiminde yazın. Siz seçene kadar metin olarak kalır ve hesaba katılmaz.",
  cellOnlyDay: "{cell}: “{text}” metin olarak kaldı ve hesaba katılmaz. Tarihi {example} biçiminde yazın.",
  keep: "Metin olarak bırak",
  more: "Bundan sonra {count} tane daha.",
} as const;
