export const style = `
:root {
  color-scheme: light dark;
  --canvas: light-dark(#f6f8fb, #121417);
  --surface: light-dark(#ffffff, #1b1e23);
  --hover: light-dark(#f0f4fa, #23272d);
  --line: light-dark(#e4e8ee, #2f343b);
  --edge: light-dark(#7d8591, #7a838f);
  --ink: light-dark(#333333, #e8eaed);
  --muted: light-dark(#5c6572, #a6aeba);
  --link: light-dark(#1967d2, #8ab4f8);
  --danger: light-dark(#b3261e, #f2b8b5);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--ink); overflow-wrap: anywhere; }
header, main { max-width: 70rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 1.5rem); }
header { padding-block: 1rem; font-size: 0.875rem; color: var(--muted); }
main { padding-bottom: 4rem; }
h1 { margin: 0.5rem 0 1rem; font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { display: flex; justify-content: space-between; align-items: baseline; margin: 0 0 0.5rem; font-size: 1rem; line-height: 1.5; }
p { margin: 0; text-wrap: pretty; }
a { color: var(--link); text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
code, pre { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; }
code { font-size: 0.8125rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.muted { color: var(--muted); }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 0.75rem; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; }
.aside { font-size: 0.875rem; font-weight: 400; }

.tools, .tools form { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; }
.tools { margin-bottom: 1.5rem; font-size: 0.875rem; gap: 0.75rem 1.5rem; }
.tools form[role='search'] { flex: 1 1 100%; max-width: 28rem; margin-inline-end: auto; }
input, button { min-height: 2.5rem; padding: 0.5rem 0.75rem; border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--surface); color: inherit; font: inherit; }
input { flex: 1 1 8rem; min-width: 0; }
input::placeholder { color: var(--muted); opacity: 1; }
button { font-weight: 600; cursor: pointer; }
button:hover { background: var(--hover); }
.danger { border-color: var(--danger); color: var(--danger); }
@media (pointer: coarse) { input, button { min-height: 2.75rem; } }

@media (min-width: 48rem) { .tools form[role='search'] { flex-basis: auto; } }
@media (max-width: 40rem) { h1 { font-size: 1.375rem; } }

.empty { padding: 2rem; text-align: center; }
.empty h2 { justify-content: center; font-size: 1.125rem; }
.rows { margin: 0; padding: 0; list-style: none; overflow: hidden; }
.rows li + li { border-top: 1px solid var(--line); }
.rows a { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.125rem 1rem; padding: 0.875rem 1.25rem; color: inherit; text-decoration: none; }
.rows a:hover { background: var(--hover); }
.rows a:focus-visible, .rows button:focus-visible { outline-offset: -2px; }
.rows button { display: grid; gap: 0.125rem; width: 100%; padding: 0.875rem 1.25rem; border: 0; border-radius: 0; font-size: 0.875rem; font-weight: 400; text-align: start; }
.rows .name { font-size: 1rem; font-weight: 600; }
.rows .subject { font-weight: 600; }
.rows .when, .rows .to, .rows .preview { font-size: 0.875rem; }
.rows .when { white-space: nowrap; }
.rows .to, .rows .preview { grid-column: 1 / -1; }
.rows .preview { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
@media (min-width: 56rem) {
  .rows a { grid-template-columns: 15rem minmax(0, 1fr) auto; align-items: baseline; }
  .rows .to { grid-area: 1 / 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .rows .subject { grid-area: 1 / 2; }
  .rows .preview { grid-area: 2 / 2 / auto / -1; }
}

.facts { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0; font-size: 0.875rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; }
aside .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
aside .facts dd { margin-bottom: 0.5rem; }
.columns { display: grid; gap: 2rem; margin-top: 2rem; }
.columns section + section { margin-top: 2rem; }
@media (min-width: 64rem) { .columns { grid-template-columns: minmax(0, 1fr) 18rem; } }
iframe { display: block; width: 100%; height: 44rem; max-height: 80vh; resize: vertical; }
pre { margin: 0; padding: 1rem 1.25rem; overflow: auto; font-size: 0.875rem; line-height: 1.5; white-space: pre-wrap; }
aside { font-size: 0.875rem; }
aside ul { margin: 0; padding: 0; list-style: none; }
aside li { padding-block: 0.25rem; }
.choice { display: grid; gap: 1rem; max-width: 30rem; margin-top: 1.5rem; justify-items: start; }
.choice .rows { width: 100%; }
.parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.parts li { padding: 1.25rem; }
.parts p { font-size: 0.875rem; }
`
