import type { Random } from "./random.ts";
import type { Territory } from "./territories.ts";
import type { Text } from "./text.ts";
import { streets } from "./words/name-words.ts";

const NONE: Text = { kk: "-", ru: "-" };

/** Where an entity sits; one in fifty gives none. */
export function address(random: Random, place: Territory, region: Territory): Text {
  if (random.chance(0.02)) return NONE;
  const street = random.pick(streets);
  const house = random.int(1, 180);
  const path = place === region ? [region] : [region, place];
  return {
    kk: [...path.map(({ name }) => name.kk), `${street.kk} көшесі`, `${house}-үй`].join(", "),
    ru: [...path.map(({ name }) => name.ru), `улица ${street.ru}`, `дом ${house}`].join(", "),
  };
}
