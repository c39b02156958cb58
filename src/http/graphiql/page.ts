/** Nothing is loaded from another host, and no script stands in the page; Monaco writes its styles into it. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' " +
  "fill='%23007a8a'/%3E%3Ccircle cx='16' cy='16' r='7' fill='none' stroke='%23ffd24a' stroke-width='3'/%3E%3C/svg%3E";

const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Qogam: the civil-society registers of Kazakhstan in one GraphQL schema</title>
<link rel="icon" href="${ICON}">`;

/** The page around GraphiQL. */
export const page = `${head}
<link rel="stylesheet" href="/graphiql/page.css">
<script type="module" src="/graphiql/page.js"></script>
</head>
<body>
<header class="qogam-header">
<a class="qogam-brand" href="/"><b>Qogam</b> <span lang="kk">қоғам</span></a>
<p class="qogam-banner" role="note"><b>DEMONSTRATION data</b>: organizations and people here are invented; territories, laws, published figures and the seven small grants of 2022 are real</p>
</header>
<main id="graphiql"><noscript>GraphiQL needs JavaScript. The API answers POST requests at <code>/graphql</code>.</noscript></main>
</body>
</html>
`;

/** What stands at the address where GraphiQL was not built. */
export const pageWithoutGraphiQL = `${head}
</head>
<body>
<h1>Qogam</h1>
<p>The API answers POST requests at <code>/graphql</code>. GraphiQL is not built here: run <code>npm run prepare</code> and start again.</p>
</body>
</html>
`;
