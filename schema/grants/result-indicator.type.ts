import { Field, ObjectType } from "type-graphql";

import type { GrantResult } from "../../entities/grants/grant-result.entity.ts";
import { Decimal } from "../shared/decimal.scalar.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";

@ObjectType({ description: "What a project promised to reach, and what it reached." })
export class ResultIndicator implements Pick<GrantResult, "code" | "unit" | "target" | "actual"> {
  @Field(() => String, {
    description: "Stable code of the indicator, the same in every project, such as `beneficiaries`.",
  })
  readonly code!: string;

  @Field(() => LocalizedText, { description: "What is counted." })
  readonly name!: LocalizedText;

  @Field(() => String, {
    nullable: true,
    description: "The unit of both numbers, such as persons or events.",
  })
  readonly unit!: string;

  @Field(() => Decimal, { nullable: true, description: "The number in the contract." })
  readonly target!: string | null;

  @Field(() => Decimal, { nullable: true, description: "The number in the report; null before it." })
  readonly actual!: string | null;
}
