import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { type Collection, DataloaderType, Reference } from "@mikro-orm/core";
import { MikroORM, type SqlEntityManager } from "@mikro-orm/postgresql";
import {
  Arg,
  buildSchema,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";

import { entities } from "../../../entities/entities.ts";
import { Grant } from "../../../entities/grants/grant.entity.ts";
import { Organization } from "../../../entities/organizations/organization.entity.ts";
import { pool } from "./pool.ts";

/**
 * What a team writes with the same libraries by following their documentation: Apollo's standalone server, a class for
 * each type, a resolver for each relation, MikroORM's entities with its data loaders. A loader cannot limit the rows of
 * each parent, so lists are cut after they are loaded.
 */
interface Context {
  readonly em: SqlEntityManager;
}

/** The rows of entities as these resolvers see them. */
interface Row {
  readonly id: number;
  readonly [property: string]: unknown;
}

@ObjectType()
class GrantType {
  @Field(() => Int) readonly id!: number;
  @Field(() => String) readonly number!: string;
  @Field(() => Int) readonly year!: number;
  @Field(() => String) readonly status!: string;
  @Field(() => String, { nullable: true }) readonly amount!: string | null;
}

@ObjectType()
class SocialOrderType {
  @Field(() => String, { nullable: true }) readonly contractNumber!: string | null;
  @Field(() => Int) readonly year!: number;
  @Field(() => String) readonly status!: string;
  @Field(() => String, { nullable: true }) readonly amount!: string | null;
}

@ObjectType()
class CouncilType {
  @Field(() => String, { nullable: true }) readonly nameRu!: string | null;
  @Field(() => Int) readonly convocation!: number;
}

@ObjectType()
class MembershipType {
  @Field(() => String) readonly role!: string;
  @Field(() => String, { nullable: true }) readonly startsOn!: string | null;
}

@ObjectType()
class ProgrammeType {
  @Field(() => String, { nullable: true }) readonly titleRu!: string | null;
  @Field(() => String, { nullable: true }) readonly startsOn!: string | null;
}

@ObjectType()
class CharityType {
  @Field(() => String) readonly basis!: string;
}

@ObjectType()
class EventType {
  @Field(() => String, { nullable: true }) readonly titleRu!: string | null;
  @Field(() => String, { nullable: true }) readonly startsOn!: string | null;
  @Field(() => Int, { nullable: true }) readonly volunteers!: number | null;
}

@ObjectType()
class VolunteeringType {
  @Field(() => [String]) readonly directions!: readonly string[];
}

@ObjectType()
class OrganizationType {
  @Field(() => Int) readonly id!: number;
  @Field(() => String, { nullable: true }) readonly bin!: string | null;
  @Field(() => String, { nullable: true }) readonly nameRu!: string | null;
  @Field(() => String) readonly registryStatus!: string;
  @Field(() => String, { nullable: true }) readonly registeredOn!: string | null;
}

/** The first rows of a list, which the loader gives whole for every parent. */
async function firstOf(row: Row, relation: string, first: number): Promise<readonly Row[]> {
  const items = await (row[relation] as Collection<Row>).loadItems({ dataloader: true });
  return items.toSorted((one, other) => one.id - other.id).slice(0, first);
}

function oneOf(row: Row, relation: string): Promise<Row | null> | null {
  const other = row[relation] as Row | null;
  return other === null ? null : Reference.create(other).load({ dataloader: true });
}

@Resolver(() => OrganizationType)
class OrganizationResolver {
  @Query(() => OrganizationType, { nullable: true })
  organization(@Arg("bin", () => String) bin: string, @Ctx() { em }: Context): Promise<unknown> {
    return em.findOne(Organization, { bin });
  }

  @Query(() => [OrganizationType])
  organizations(@Arg("territory", () => String) territory: string, @Ctx() { em }: Context): Promise<unknown> {
    return em.find(Organization, { territory }, { orderBy: { id: "asc" }, limit: 20 });
  }

  @Query(() => [OrganizationType])
  ngos(@Arg("passed", () => Int) passed: number, @Ctx() { em }: Context): Promise<unknown> {
    return em.find(
      Organization,
      { isNgo: true },
      { orderBy: { nameSort: "asc", id: "asc" }, limit: 20, offset: passed },
    );
  }

  @FieldResolver(() => [GrantType])
  grants(@Root() row: Row): Promise<unknown> {
    return firstOf(row, "grants", 5);
  }

  @FieldResolver(() => [SocialOrderType])
  socialOrders(@Root() row: Row): Promise<unknown> {
    return firstOf(row, "socialOrders", 5);
  }

  @FieldResolver(() => [MembershipType])
  councilMemberships(@Root() row: Row, @Arg("first", () => Int) first: number): Promise<unknown> {
    return firstOf(row, "councilMemberships", first);
  }

  @FieldResolver(() => CharityType, { nullable: true })
  charity(@Root() row: Row): unknown {
    return oneOf(row, "charity");
  }

  @FieldResolver(() => VolunteeringType, { nullable: true })
  volunteering(@Root() row: Row): unknown {
    return oneOf(row, "volunteering");
  }
}

@Resolver(() => GrantType)
class GrantResolver {
  @Query(() => [GrantType])
  grants(@Ctx() { em }: Context): Promise<unknown> {
    return em.find(Grant, {}, { orderBy: { amount: "desc nulls last", id: "desc" }, limit: 50 });
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  implementer(@Root() row: Row): unknown {
    return oneOf(row, "implementer");
  }
}

@Resolver(() => MembershipType)
class MembershipResolver {
  @FieldResolver(() => CouncilType)
  council(@Root() row: Row): unknown {
    return oneOf(row, "council");
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  onBehalfOf(@Root() row: Row): unknown {
    return oneOf(row, "onBehalfOf");
  }
}

@Resolver(() => CouncilType)
class CouncilResolver {
  @FieldResolver(() => [MembershipType])
  memberships(@Root() row: Row): Promise<unknown> {
    return firstOf(row, "memberships", 5);
  }
}

@Resolver(() => CharityType)
class CharityResolver {
  @FieldResolver(() => [ProgrammeType])
  async programmes(@Root() row: Row): Promise<unknown> {
    const items = await (row["programmes"] as Collection<Row>).loadItems({ dataloader: true });
    return items.toSorted(
      (one, other) => Number(one["position"]) - Number(other["position"]) || one.id - other.id,
    );
  }
}

@Resolver(() => VolunteeringType)
class VolunteeringResolver {
  @FieldResolver(() => [EventType])
  events(@Root() row: Row): Promise<unknown> {
    return firstOf(row, "events", 5);
  }
}

const orm = await MikroORM.init({
  clientUrl: process.argv[2] ?? "",
  entities: [...entities],
  dataloader: DataloaderType.ALL,
  pool: { min: 0, ...pool },
});
const schema = await buildSchema({
  resolvers: [
    OrganizationResolver,
    GrantResolver,
    MembershipResolver,
    CouncilResolver,
    CharityResolver,
    VolunteeringResolver,
  ],
  validate: false,
});
const { url } = await startStandaloneServer(new ApolloServer<Context>({ schema }), {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => ({ em: orm.em.fork() }),
});
console.log(url.replace("localhost", "127.0.0.1"));
process.once("SIGTERM", () => process.exit());
