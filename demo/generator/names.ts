import { formWords } from "./legal-forms.ts";
import type { Form } from "./organization.ts";
import type { Random } from "./random.ts";
import { russified } from "./text.ts";
import type { Text } from "./text.ts";
import { firstSyllables, firstWords, lastSyllables, middleSyllables, topics } from "./words/name-words.ts";
import {
  familyBeginnings,
  familyEndings,
  familyMiddles,
  givenBeginnings,
  givenEndings,
} from "./words/person-words.ts";

/** Hands out names that nobody has, each once. */
export class Names {
  private readonly taken = new Set<string>();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** The words between the quotation marks. */
  organization(): Text {
    return this.unique(() => {
      const first = this.random.pick(firstWords);
      const second = this.invented();
      return { kk: `${first.kk} ${second}`, ru: `${first.ru} ${russified(second)}` };
    });
  }

  person(): string {
    const given = () => this.random.pick(givenBeginnings) + this.random.pick(givenEndings);
    const family = () =>
      this.random.pick(familyBeginnings) + this.random.pick(familyMiddles) + this.random.pick(familyEndings);
    return this.unique(() => ({ kk: "", ru: `${family()} ${given()}` })).ru;
  }

  private invented(): string {
    return (
      this.random.pick(firstSyllables) + this.random.pick(middleSyllables) + this.random.pick(lastSyllables)
    );
  }

  private unique(make: () => Text): Text {
    const name = make();
    if (this.taken.has(name.ru)) return this.unique(make);
    this.taken.add(name.ru);
    return name;
  }
}

export interface NameParts {
  readonly core: Text;
  readonly form: Form;
  readonly charitable: boolean;
  /** The sphere whose topic stands between the form and the name, if any. */
  readonly topic: string | null;
}

const marks = { plain: ['"', '"'], angle: ["<<", ">>"], typographic: ["«", "»"] } as const;

export type Marks = keyof typeof marks;

/** The full name, as the Ministry of Justice writes it. */
export function fullName(parts: NameParts, style: Marks): Text {
  const { ru, kk } = formWords(parts.form);
  const [open, close] = marks[style];
  const topic = parts.topic === null ? null : topics[parts.topic];
  const form = parts.charitable ? `Благотворительный ${ru[0].toLowerCase()}` : ru[0];
  return {
    ru: [form, topic?.ru, `${open}${parts.core.ru}${close}`].filter(Boolean).join(" "),
    kk: [`${open}${parts.core.kk}${close}`, topic?.kk, parts.charitable && "қайырымдылық", kk]
      .filter(Boolean)
      .join(" "),
  };
}

/** The short name, as the NGO base writes it. */
export function shortName(parts: NameParts): Text {
  const { ru, kk } = formWords(parts.form);
  const form = parts.charitable ? `Благотворительный ${ru[1]}` : ru[1];
  return {
    ru: `${form} «${parts.core.ru}»`,
    kk: [`«${parts.core.kk}»`, parts.charitable && "қайырымдылық", kk].filter(Boolean).join(" "),
  };
}
