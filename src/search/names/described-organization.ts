import type { LegalForm } from "../../../entities/organizations/organization.vocabulary.ts";
import type { ValueOf } from "../../../entities/shared/vocabulary.ts";
import type { NameForm } from "./form-words.ts";
import { type OrganizationName, parseOrganizationName } from "./organization-name.ts";
import { type Trigrams, trigramsOf } from "./trigrams.ts";

type Language = "kk" | "ru" | "en";

/** What a register, or a person who asks, says about an organization. */
export interface OrganizationDescription {
  readonly names: Readonly<Partial<Record<Language, string | null>>>;
  readonly legalForm?: ValueOf<typeof LegalForm> | null;
  /** Codes of its territory and of everything above, the territory first. */
  readonly territories?: readonly string[];
  readonly registeredOn?: string | null;
}

export interface SpelledName extends OrganizationName {
  readonly language: Language;
  readonly text: string;
  readonly trigrams: Trigrams;
}

/** The same, with its names taken apart. */
export interface DescribedOrganization {
  readonly names: readonly SpelledName[];
  readonly form: NameForm | null;
  readonly territories: readonly string[];
  readonly registeredOn: string | null;
}

export function described(description: OrganizationDescription): DescribedOrganization {
  const { names, legalForm, territories = [], registeredOn = null } = description;
  const spelled = (["kk", "ru", "en"] as const).flatMap((language) => spelledName(language, names[language]));
  return { names: spelled, form: formOf(legalForm, spelled), territories, registeredOn };
}

function spelledName(language: Language, text: string | null | undefined): SpelledName[] {
  if (!text) return [];
  const name = parseOrganizationName(text);
  return [{ ...name, language, text, trigrams: trigramsOf(name.skeleton) }];
}

/** A register writes "other" where it knows no better, and then the name may. */
function formOf(
  legalForm: OrganizationDescription["legalForm"],
  names: readonly SpelledName[],
): NameForm | null {
  if (legalForm != null && legalForm !== "OTHER_NON_PROFIT") return legalForm;
  return names.find(({ form }) => form !== null)?.form ?? null;
}
