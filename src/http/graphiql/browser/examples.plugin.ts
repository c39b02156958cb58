import { type GraphiQLPlugin, useGraphiQL } from "@graphiql/react";
import { createElement, type ReactElement, useEffect } from "react";

import type { Example } from "../examples.ts";
import { useOpenExample } from "./open-example.ts";

export interface ExamplesOptions {
  readonly examples: readonly Example[];
  /** The one that is asked as soon as the page is ready. */
  readonly first?: Example;
}

/** The list of questions that ship with the server; a click opens one and asks it. */
export function examplesPlugin(options: ExamplesOptions): GraphiQLPlugin {
  return { title: "Examples", icon: ExamplesIcon, content: () => createElement(ExampleList, options) };
}

const asked = new Set<Example>();

function ExampleList({ examples, first }: ExamplesOptions): ReactElement {
  const open = useOpenExample();
  const isReady = useGraphiQL((state) => Boolean(state.queryEditor && state.responseEditor && state.schema));
  useEffect(() => {
    if (!first || !isReady || asked.has(first)) return;
    asked.add(first);
    open(first);
  }, [isReady]);
  return createElement(
    "section",
    { className: "qogam-examples", "aria-label": "Examples" },
    createElement("div", { className: "graphiql-doc-explorer-title" }, "Examples"),
    createElement(
      "ol",
      null,
      examples.map((example) => createElement(ExampleItem, { key: example.name, example, open })),
    ),
  );
}

interface ExampleItemProps {
  readonly example: Example;
  readonly open: (example: Example) => void;
}

function ExampleItem({ example, open }: ExampleItemProps): ReactElement {
  return createElement(
    "li",
    null,
    createElement(
      "button",
      { type: "button", onClick: () => open(example) },
      createElement("b", null, example.title),
      example.description && createElement("span", null, example.description),
    ),
  );
}

function ExamplesIcon(): ReactElement {
  return createElement(
    "svg",
    { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round" },
    createElement("path", { d: "M5 6h.01M5 12h.01M5 18h.01M9 6h11M9 12h11M9 18h11" }),
  );
}
