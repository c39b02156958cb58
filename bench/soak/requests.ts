/** A body, and whether it is one that must be refused. */
export interface Mixed {
  readonly body: string;
  readonly isRefused: boolean;
}

const TERRITORY = `query Soak($territory: KATO!, $name: String!, $first: Int!) {
  organizations(first: $first, filter: { territory: { eq: $territory }, not: { name: { contains: $name } } }) {
    totalCount
    nodes { id bin name { ru } grants(first: 3) { totalCount nodes { number amount { amount } } } }
  }
}`;
const TILES =
  "{ grants { totalCount } socialOrders { totalCount } charities { totalCount } revision { number } }";
const REFUSED = [
  "{ nothing }",
  "{",
  "{ organizations(first: 1000) { totalCount } }",
  '{ organization(bin: "1") { id } }',
];
const TERRITORIES = ["593200000", "710000000", "750000000", "790000000", "351000000"];

/** Three of five requests repeat another word by word, one in twenty is refused, the rest is asked for the first time. */
export function mixed(at: number): Mixed {
  const part = at % 20;
  if (part === 0) return { body: body(REFUSED[(at / 20) % REFUSED.length] ?? "{"), isRefused: true };
  if (part < 7) return { body: body(TERRITORY, variables(at, `nobody ${at}`)), isRefused: false };
  if (part < 10) return { body: body(TILES), isRefused: false };
  return { body: body(TERRITORY, variables(part, "nobody")), isRefused: false };
}

function variables(at: number, name: string): object {
  return { territory: TERRITORIES[at % TERRITORIES.length], name, first: 1 + (at % 10) };
}

const body = (query: string, given?: object): string => JSON.stringify({ query, variables: given });
