import { describe, expect, it } from "vitest";

import { folded, skeleton } from "../../../src/search/names/spelling.ts";

describe("the skeleton of a name", () => {
  it.each([
    ["Үнсіз әлем", "Ünsız älem"],
    ["Нұр-Әлем Қазақстан", "Nūr-Älem Qazaqstan"],
    ["Ыбырай жолы", "Ybyrai Joly"],
    ["Жас Ұлан", "Jas Ulan"],
    ["Жас Ұлан", "Zhas Ulan"],
    ["Қазақстан халқына", "Qazaqstan halqyna"],
    ["Медицина Жастары", "Medicina Jastary"],
    ["Саулық", "Saýlyq"],
    ["Үміт", "Úmit"],
    ["Таза әлем", "Taza Álem"],
    ["Диана", "Diana"],
    ["Аяла", "Ayala"],
    ["Ұлттық волонтерлік желі", "Ūlttyq volonterlık jelı"],
  ])("is the same for «%s» and «%s»", (cyrillic, latin) => {
    expect(skeleton(latin)).toBe(skeleton(cyrillic));
  });

  it("collides where only the letters of Kazakh tell words apart, so it decides nothing", () => {
    expect(skeleton("қол")).toBe(skeleton("кол"));
    expect(skeleton("ұн")).toBe(skeleton("ун"));
    expect(folded("қол")).not.toBe(folded("кол"));
  });

  it("does not take й for и with a mark that can go", () => {
    expect(skeleton("й".normalize("NFD"))).toBe(skeleton("й"));
    expect(folded("и\u0306")).toBe("й");
  });
});
