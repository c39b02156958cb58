import { describe, expect, it } from "vitest";

import { parseOrganizationName } from "../../../src/search/names/organization-name.ts";

function partsOf(name: string) {
  const { form, qualifiers, core } = parseOrganizationName(name);
  return [form, [...qualifiers].toSorted().join(" "), core];
}

describe("a name taken apart", () => {
  it.each([
    ["ОФ «Молодая гвардия»", "PUBLIC_FOUNDATION", "", "молодая гвардия"],
    ["оф молодая гвардия", null, "", "оф молодая гвардия"],
    ["Общественный фонд Молодая гвардия", "PUBLIC_FOUNDATION", "", "молодая гвардия"],
    ["«Мазмұндама» қоғамдық қоры", "PUBLIC_FOUNDATION", "", "мазмұндама"],
    ["«Ünsız älem» qoǧamdyq qory", "PUBLIC_FOUNDATION", "", "ünsız älem"],
    ["Public Fund Children Angels", "PUBLIC_FOUNDATION", "", "children angels"],
    ["РОО «Жас Ұлан»", "PUBLIC_ASSOCIATION", "REPUBLICAN", "жас ұлан"],
    ["«Медицина Жастары» РҚБ", "PUBLIC_ASSOCIATION", "REPUBLICAN", "медицина жастары"],
    ["ОФ «Благотворительный фонд «Харекет»", "PUBLIC_FOUNDATION", "CHARITABLE", "харекет"],
    ['"Харекет "қайырымдылық қоры"" Қоғамдық Қоры', "PUBLIC_FOUNDATION", "CHARITABLE", "харекет"],
    ["«БФ «Харекет»", "FOUNDATION", "CHARITABLE", "харекет"],
    [
      "ОО «Палата Налоговых Консультантов» (республиканский статус)",
      "PUBLIC_ASSOCIATION",
      "REPUBLICAN",
      "палата налоговых консультантов",
    ],
    ["Филиал общественного фонда «Үміт» в городе Семей", "PUBLIC_FOUNDATION", "BRANCH", "үміт"],
    ["«Үміт» қоғамдық қорының Семей қаласындағы филиалы", "PUBLIC_FOUNDATION", "BRANCH", "үміт"],
    ["Представительство Всемирного фонда природы в РК", null, "BRANCH", "всемирного фонда природы в рк"],
    ["Республиканский центр молодежи", null, "", "республиканский центр молодежи"],
    ["ОФ поддержки народного ремесла «Алтын оймақ»", "PUBLIC_FOUNDATION", "", "алтын оймақ"],
    ["<<Үміт>> ҚҚ", "PUBLIC_FOUNDATION", "", "үміт"],
  ])("%s", (name, form, qualifiers, core) => {
    expect(partsOf(name)).toEqual([form, qualifiers, core]);
  });

  it("keeps something even where all of it looks like a form", () => {
    expect(partsOf("Общественный фонд")).toEqual([null, "", "общественный фонд"]);
    expect(partsOf("")).toEqual([null, "", ""]);
  });

  it("keeps what stands beside the quoted name, which tells branches apart", () => {
    expect(parseOrganizationName("Филиал ОФ «Үміт» в городе Семей").beside).toBe("v gorode semei");
  });
});
