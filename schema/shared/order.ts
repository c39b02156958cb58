import { registerEnumType } from "type-graphql";

type Order<Key extends string> = `${Key}_ASC` | `${Key}_DESC`;
type OrderObject<Key extends string> = { readonly [Member in Order<Key>]: Member };

/** The enum `XOrder`: both directions of each key, whose value says what it sorts by ("budget year"). */
export function orderEnum<const Key extends string>(
  noun: string,
  keys: Readonly<Record<Key, string>>,
): OrderObject<Key> {
  const members: Record<string, string> = {};
  const valuesConfig: Record<string, { readonly description: string }> = {};
  for (const [key, meaning] of Object.entries<string>(keys)) {
    for (const [suffix, direction] of Object.entries({ ASC: "ascending", DESC: "descending" })) {
      const member = `${key}_${suffix}`;
      members[member] = member;
      valuesConfig[member] = { description: `By ${meaning}, ${direction}; what has none comes last.` };
    }
  }
  registerEnumType(members, { name: `${noun}Order`, description: "By what a list is sorted.", valuesConfig });
  return members as OrderObject<Key>;
}
