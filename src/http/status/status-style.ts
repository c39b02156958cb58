/** Colours hold a contrast of at least 4.5 to 1 on both grounds; no meaning rests on colour alone. */
export const statusStyle = `
:root { color-scheme: light dark; --ink: #1c1c1c; --ground: #fff; --line: #d0d0d0; --quiet: #565656; --soft: #f3f3f0;
  --good: #12652b; --warn: #7a4a00; --bad: #a4161a; --mark: #5b2a86; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --ground: #16181b; --line: #3c4046; --quiet: #b0b3b8; --soft: #1f2226;
    --good: #7fd69a; --warn: #f0b95a; --bad: #ff8f8f; --mark: #cba6f7; }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.45 system-ui, sans-serif; }
main { max-width: 90rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
a { color: inherit; }
code { font-size: .85em; overflow-wrap: anywhere; }
small { color: var(--quiet); font-size: .8rem; }
.notice { border-left: .3rem solid var(--mark); background: var(--soft); padding: .6rem .9rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 600; min-width: 14rem; }
thead th { border-bottom: 2px solid var(--line); white-space: nowrap; }
td:nth-child(4), td:nth-child(6), td:nth-child(7), td:nth-child(8) { text-align: right;
  font-variant-numeric: tabular-nums; }
td:last-child { min-width: 10rem; }
tbody th small { font-weight: 400; }
time { white-space: nowrap; }
.verdict, .run { font-weight: 600; }
.FRESH, .PUBLISHED, .NOOP { color: var(--good); }
.LATE, .HELD { color: var(--warn); }
.STALE, .FAILED { color: var(--bad); }
.NEVER, .OFF { color: var(--quiet); }
.demonstration { color: var(--mark); font-weight: 700; }
`;
