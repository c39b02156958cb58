import { Arg, Extensions, Query, Resolver } from "type-graphql";

import { vocabularies } from "../../entities/shared/vocabulary.ts";
import { Vocabulary } from "../../schema/vocabularies/vocabulary.type.ts";
import type { Value } from "../shared/value.ts";
import { vocabularyValue } from "./vocabulary-value.ts";

@Resolver()
export class VocabularyResolver {
  @Query(() => [Vocabulary], {
    description:
      "The enums of this API as data, with the official Kazakh and Russian names of their values; at most 50.",
  })
  @Extensions({ listSize: 50, ofRevision: true })
  vocabularies(
    @Arg("names", () => [String], {
      nullable: true,
      description: "Only the enums of these names; at most 100.",
    })
    names: readonly string[] | null,
  ): readonly Value[] {
    return vocabularies()
      .filter(({ name }) => names?.includes(name) ?? true)
      .map(vocabularyValue);
  }
}
