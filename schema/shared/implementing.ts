import { ObjectType, type ClassType } from "type-graphql";

type Declaration = () => void;
const waiting: Declaration[] = [];

/**
 * An object type of interfaces whose modules lead back to it: the class an interface stands for may not be there yet
 * when the decorator runs, so the declaration waits for `declareImplementations`.
 */
export function Implementing(interfaces: () => readonly unknown[], description: string): ClassDecorator {
  return (target) => {
    waiting.push(() => ObjectType({ description, implements: interfaces() as ClassType[] })(target));
  };
}

/** Declares what waits; to be called once all modules are loaded and before a schema is built. */
export function declareImplementations(): void {
  for (const declare of waiting.splice(0)) declare();
}
