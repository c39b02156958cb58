import type { Term, Vocabulary } from "../../entities/shared/vocabulary.ts";
import { Value, type Answer } from "../shared/value.ts";

/** A vocabulary as the API's type of that name. */
export function vocabularyValue({ name, description, values, terms }: Vocabulary): Value {
  return new Value({ name, description, terms: values.map((value) => termValue(value, terms[value])) });
}

function termValue(value: string, term: Term | undefined): Value {
  return new Value({ value, source: term?.source, name: term && textValue(term) });
}

function textValue({ kk, ru, en }: Term): Value {
  const languages: Readonly<Record<string, string | null>> = { KK: kk, RU: ru, EN: en };
  const text: Answer = ({ lang }) => languages[String(lang)] ?? kk ?? ru;
  return new Value({ kk, ru, en, text });
}
