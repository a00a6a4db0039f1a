import { expect, it } from "vitest";
import { foldedWords } from "../../src/language/fold";

it.each([
  ["İÇ VERİM", "ic verim"],
  ["ıssız IŞIK", "issiz isik"],
  ["KÂRLILIK", "karlilik"],
  ["ka^rlılık", "karlilik"],
  ["I\u0307STANBUL", "istanbul"],
  ["Käyttöönottoaste", "kayttoonottoaste"],
  ["Ka\u0308ytto\u0308", "kaytto"],
  ["دورهٔ بازگشت", "دوره بازگشت"],
  ["دورۀ بازگشت", "دوره بازگشت"],
  ["هزينة كل", "هزینه کل"],
  ["شاخص\u200cهای كليدي", "شاخصهای کلیدی"],
  ["سودآوری", "سوداوری"],
  ["تأثیر مسئول", "تاثیر مسیول"],
  ["سَرمایه", "سرمایه"],
  ["۱۲ ماه و ٣ روز", "12 ماه و 3 روز"],
  ["  pay-back,  (ROI)! ", "pay back roi"],
  ["\u202bنرخ\u202c \u2068CRM\u2069", "نرخ crm"],
  ["…", ""],
])("%s is searched as %s", (text, folded) => {
  expect(foldedWords(text)).toBe(folded);
  expect(foldedWords(folded)).toBe(folded);
});
