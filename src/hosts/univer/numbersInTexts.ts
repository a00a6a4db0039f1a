/** FIXED and & write numbers into texts with the reader's separators, as Excel does with those of its region. Univer's own have English ones. */
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

/** A function of Univer with other arguments or another answer. */
abstract class Regional extends BaseFunction {
  constructor(
    readonly original: BaseFunction,
    protected readonly separators: Separators,
  ) {
    super(original.name);
    this.minParams = original.minParams;
    this.maxParams = original.maxParams;
  }
}

class Fixed extends Regional {
  override calculate(...given: BaseValueObject[]): BaseValueObject {
    return each(valueOf(this.original.calculate(...given)), (answer) => {
      if (!answer.isString()) return answer;
      const { decimal, group } = this.separators;
      const text = String(answer.getValue());
      return StringValueObject.create(text.replace(/[.,]/g, (sign) => (sign === "." ? decimal : group)));
    });
  }
}

/** Univer's name of &. A criterion such as ">="&0.5 stays English, because Univer reads it so. */
class Joined extends Regional {
  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const [first] = given;
    if (first?.isString() === true && /^[<>=]+$/.test(String(first.getValue())))
      return valueOf(this.original.calculate(...given));
    return valueOf(this.original.calculate(...given.map((value) => each(value, (one) => this.written(one)))));
  }

  private written(value: BaseValueObject): BaseValueObject {
    const text = value.isNumber() ? String(value.getValue()) : "";
    return text.includes(".") ? StringValueObject.create(text.replace(".", this.separators.decimal)) : value;
  }
}

const each = (value: BaseValueObject, of: (one: BaseValueObject) => BaseValueObject): BaseValueObject =>
  value.isArray() ? (value as ArrayValueObject).mapValue(of) : of(value);

/** Only functions of places answer references. */
const valueOf = (answer: ReturnType<BaseFunction["calculate"]>): BaseValueObject => answer as BaseValueObject;

const regional = { FIXED: Fixed, CONCATENATE: Joined } as const;

/** From the next calculation on. */
export function writeNumbersInTexts(injector: Injector, language: Language): void {
  const service = injector.get(IFunctionService);
  const names = Object.keys(regional) as (keyof typeof regional)[];
  for (const name of names) {
    const known = service.getExecutor(name);
    if (!known) continue;
    const original = known instanceof Regional ? known.original : known;
    service.registerExecutors(new regional[name](original, separatorsOf(language)));
  }
  service.deleteFormulaAstCacheKey(...names, "&");
}
