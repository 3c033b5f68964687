import { raw } from 'hono/html'

/** Look of the instance's pages, light and dark as the browser prefers. */
export const STYLE = raw(`
:root { color-scheme: light dark; font: 14px/1.45 system-ui, sans-serif; --page: #fff; --text: #1d2733; --quiet: #4a5866; --line: #d9dfe5; --edge: #b8c2cc; --accent: #0b6e63; --on-accent: #fff; --soft: #f4f6f8; --hover: #e4eaee; --bad: #8c1d18; --bad-page: #fdecea; --good-page: #e6f4ea; --danger: #a3271f }
@media (prefers-color-scheme: dark) { :root { --page: #14191f; --text: #e3e9ee; --quiet: #a9b6c2; --line: #323c46; --edge: #5a6773; --accent: #5fd0c0; --on-accent: #06211d; --soft: #1b222a; --hover: #2a343e; --bad: #ffb4ab; --bad-page: #43201d; --good-page: #173325; --danger: #ffb4ab } }
* { box-sizing: border-box } body { margin: 0; background: var(--page); color: var(--text) } [hidden] { display: none !important }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
header { display: flex; gap: 16px; align-items: center; padding: 10px 20px; background: #15303a; color: #fff }
header a { color: #cfe9e4; text-decoration: none } header .grow { flex: 1 } header strong a { color: #fff } .to-menu { display: none }
.skip { position: absolute; left: -999px } .skip:focus { left: 8px; top: 6px; background: #fff; color: #15303a; padding: 4px 10px; border-radius: 5px }
.shell { display: grid; grid-template-columns: 230px minmax(0, 1fr); min-height: calc(100vh - 44px) }
nav.menu { background: var(--soft); border-right: 1px solid var(--line); padding: 14px 12px } nav.menu label { font-weight: 600; margin: 0 8px }
nav.menu h2 { font-size: 13px; margin: 14px 8px 4px; color: var(--quiet) } nav.menu h3 { font-size: 11px; margin: 12px 8px 2px; text-transform: uppercase; color: var(--quiet) }
nav.menu a { display: block; padding: 5px 8px; border-radius: 5px; color: inherit; text-decoration: none } nav.menu a:hover { background: var(--hover) }
main { padding: 18px 24px; min-width: 0 } #content { min-width: 0 } #content:focus { outline: none } h1 { font-size: 20px; margin: 0 0 12px; overflow-wrap: anywhere } main h2 { font-size: 16px; margin: 18px 0 8px }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: 7px 10px; border-bottom: 1px solid var(--line); vertical-align: top }
th { font-size: 12px; color: var(--quiet); white-space: nowrap } th a { color: inherit } td { max-width: 420px; overflow-wrap: break-word } td.time { white-space: nowrap } td.pick, th.pick { width: 1%; padding-right: 0 } td a, .link, main p a { color: var(--accent) }
th input[type=text] { min-width: 5em; padding: 3px 6px; font-size: 12px }
.bar { display: flex; gap: 10px; align-items: center; margin: 0 0 14px; flex-wrap: wrap } .bar > * { min-width: 0; max-width: 100% } .bar h1 { margin: 0 } .bar .grow { flex: 1; color: var(--quiet) } .bar select, .bar input[type=text], .bar input[type=search] { width: auto; max-width: 100% }
fieldset { border: 1px solid var(--line); border-radius: 8px; margin: 0 0 16px; padding: 12px 16px 16px; min-width: 0 } legend { font-weight: 600; padding: 0 6px }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 28px } @media (max-width: 1000px) { .columns { grid-template-columns: minmax(0, 1fr) } }
.field { display: grid; grid-template-columns: 180px minmax(0, 1fr); gap: 10px; padding: 5px 0; align-items: start }
.field > label, .field > .label { text-align: right; color: var(--quiet); padding-top: 6px } .must::before { content: '* '; color: var(--bad) }
.field-error { color: var(--bad); margin: 3px 0 0 } [aria-invalid=true] { border-color: var(--bad) !important }
input[type=text], input[type=search], input[type=password], select, textarea { width: 100%; padding: 6px 8px; border: 1px solid var(--edge); border-radius: 5px; font: inherit; background: var(--page); color: inherit }
textarea { min-height: 84px; font-family: ui-monospace, monospace; font-size: 12.5px } .still { padding: 6px 0; white-space: pre-wrap; overflow-wrap: anywhere }
button, .button { background: var(--accent); color: var(--on-accent); border: 0; border-radius: 5px; padding: 7px 14px; font: inherit; cursor: pointer; text-decoration: none }
.message { border-radius: 6px; padding: 9px 12px; margin: 0 0 12px; white-space: pre-line } .error { background: var(--bad-page); color: var(--bad) } .info { background: var(--good-page) }
.entry { border-left: 3px solid var(--edge); padding: 4px 12px; margin: 0 0 10px; white-space: pre-wrap; overflow-wrap: anywhere } .entry small { display: block; color: var(--quiet) } .entry.work-note { border-color: #e0b43c } .entry.comment { border-color: var(--accent) }
button:disabled { opacity: .55; cursor: default } button.destructive { background: var(--danger); color: var(--page) } button.unstyled, .button.unstyled { background: var(--hover); color: inherit }
button.as-link { background: none; color: var(--accent); padding: 3px 0; text-decoration: underline } .related h2 { font-size: 14px; margin: 4px 0 }
.picker { position: relative; display: flex; gap: 8px; align-items: center } .picker ul { position: absolute; z-index: 5; top: 100%; left: 0; right: 0; margin: 2px 0 0; padding: 4px; list-style: none; background: var(--page); border: 1px solid var(--edge); border-radius: 5px; max-height: 300px; overflow-y: auto }
.picker li { padding: 5px 8px; border-radius: 4px; cursor: pointer } .picker li small { color: var(--quiet); margin-left: 6px } .picker li[aria-selected=true] { background: var(--hover) }
details.builder { margin: 0 0 14px } .condition { display: flex; gap: 8px; flex-wrap: wrap; margin: 6px 0; align-items: center } .condition select, .condition input { width: auto; max-width: 100% } .crumbs { margin: 0 0 10px; color: var(--quiet) } .crumbs a { color: var(--accent) }
.sides { display: grid; grid-template-columns: 1fr auto 1fr; gap: 12px; align-items: center } .sides select { height: 320px } .sides div.between { display: grid; gap: 8px }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px } header a:focus-visible { outline-color: #fff }
@media (max-width: 700px) { .shell { grid-template-columns: minmax(0, 1fr) } nav.menu { order: 1; border-right: 0; border-top: 1px solid var(--line) } .to-menu { display: inline } header { flex-wrap: wrap; gap: 6px 14px; padding: 10px 14px } main { padding: 14px } .field { grid-template-columns: minmax(0, 1fr); gap: 2px } .field > label, .field > .label { text-align: left } .sides { grid-template-columns: minmax(0, 1fr) } .sides select { height: 180px } }
`)
