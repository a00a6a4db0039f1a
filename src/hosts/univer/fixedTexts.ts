/** FIXED writes numbers into texts with the reader's separators, as Excel does with those of its region. Univer's own has English ones. */
import type { Injector } from "@univerjs/core";
import {
  BaseFunction,
  IFunctionService,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Language } from "../../language/languages";
import { separatorsOf, type Separators } from "../../language/numbers";

const name = "FIXED";

class FixedTexts extends BaseFunction {
  override minParams = 1;
  override maxParams = 3;

  constructor(
    readonly original: BaseFunction,
    private readonly separators: Separators,
  ) {
    super(name);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const answer = this.original.calculate(...given);
    if (Array.isArray(answer)) throw new Error("FIXED answers values, not references.");
    const texts = answer as BaseValueObject;
    return texts.isArray()
      ? (texts as ArrayValueObject).mapValue((each) => this.separated(each))
      : this.separated(texts);
  }

  private separated(answer: BaseValueObject): BaseValueObject {
    if (!answer.isString()) return answer;
    const { decimal, group } = this.separators;
    const text = String(answer.getValue());
    return StringValueObject.create(text.replace(/[.,]/g, (sign) => (sign === "." ? decimal : group)));
  }
}

/** From the next calculation on. */
export function writeFixedTexts(injector: Injector, language: Language): void {
  const service = injector.get(IFunctionService);
  const known = service.getExecutor(name);
  if (!known) return;
  const original = known instanceof FixedTexts ? known.original : known;
  service.registerExecutors(new FixedTexts(original, separatorsOf(language)));
  service.deleteFormulaAstCacheKey(name);
}
