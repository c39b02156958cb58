import { Field, ID, InterfaceType } from "type-graphql";

/** A planned row whose type only the data tells says it under a key that no alias can be. */
export const typeOfRow = (row: { readonly $type?: string }): string | undefined => row.$type;

@InterfaceType({ resolveType: typeOfRow, description: "Anything that can be asked for again by its id." })
export abstract class Node {
  @Field(() => ID, {
    description: "Global id, such as `Organization:123`; stable as long as the record exists.",
  })
  readonly id!: string;
}
