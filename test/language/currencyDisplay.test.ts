import { describe, expect, it } from "vitest";
import { formatCode } from "../../src/grid/formats";
import { currencySignIn } from "../../src/language/currencyDisplay";
import { money } from "../../src/language/formatted";
import { languages } from "../../src/language/languages";

describe("the sign of a currency", () => {
  it.each(languages)("means no other currency: %s", (language) => {
    const currencies = [...Intl.supportedValuesOf("currency"), "IRT"];
    expect(currencies.length).toBeGreaterThan(100);
    const signs = currencies.map((currency) => currencySignIn(language, currency));
    expect(currencies.filter((_, i) => signs.indexOf(signs[i] ?? "") !== i)).toEqual([]);
  });

  it("stays the usual one where it is meant alone", () => {
    expect(["USD", "EUR", "GBP", "JPY", "TRY"].map((currency) => currencySignIn("en", currency))).toEqual([
      "$",
      "€",
      "£",
      "¥",
      "₺",
    ]);
    expect(["USD", "TRY", "IRR"].map((currency) => currencySignIn("fa", currency))).toEqual(["$", "₺", "ریال"]);
  });

  it("is a word for Iran's two units, never a code: IRR is the internal rate of return, too", () => {
    expect(languages.map((language) => ["IRR", "IRT"].map((currency) => currencySignIn(language, currency)))).toEqual([
      ["rial", "toman"],
      ["riyal", "tümen"],
      ["ریال", "تومان"],
      ["rial", "toman"],
    ]);
    const written = languages.map((language) =>
      money(-1234.5, "IRT", language, "precise").replace(/[\u200e\u200f]/g, ""),
    );
    expect(written).toEqual(["-1,235\u00a0toman", "-1.235\u00a0tümen", "−۱٬۲۳۵\u00a0تومان", "−1\u00a0235\u00a0toman"]);
  });

  it("is the same in sentences and in cells", () => {
    expect(money(3_092_169, "MXN", "en")).toBe("MX$3,092,169");
    expect(formatCode("moneyWithSign", { language: "en", currency: "MXN" })).toBe("[$MX$]#,##0_);([$MX$]#,##0)");
    expect(formatCode("preciseMoney", { language: "en", currency: "SEK" })).toBe(
      '[$SEK]"\u00a0"#,##0.00_);([$SEK]"\u00a0"#,##0.00)',
    );
  });
});
