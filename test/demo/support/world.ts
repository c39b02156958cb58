import { makeWorld } from "../../../demo/generator/world.ts";

/** The invented world, made once for all tests that only look at it. */
export const world = makeWorld();
