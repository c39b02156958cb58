import { Field, ID, InterfaceType } from "type-graphql";

import { LocalizedText } from "../shared/localized-text.type.ts";
import { typeOfRow } from "../shared/node.type.ts";

@InterfaceType({ resolveType: typeOfRow, description: "What can be found by its name." })
export abstract class Searchable {
  @Field(() => ID, { description: "Global id, of the concrete type, such as `Organization:…`." })
  readonly id!: string;

  @Field(() => LocalizedText, { description: "What it is called." })
  readonly name!: LocalizedText;
}
